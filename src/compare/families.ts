import type { GapRow } from '../model/audit-document.ts';
import type { Indicator } from '../model/indicator.ts';
import { lineKey } from '../model/line-id.ts';
import { findDeclared } from '../model/named-figures.ts';
import { isCertain } from '../model/verdict.ts';
import { adjustByBenjaminiHochberg, adjustByHolm } from '../stats/adjust-p.ts';
import type { DraftGap } from './findings.ts';

/**
 * q for each family, over shown p only, by Benjamini–Hochberg: headlines, all breakdowns of the report, the categories
 * of one distribution. Headlines have Holm's p beside. A direction in a breakdown needs q ≤ .05, else `unclear`,
 * `many_comparisons`; `equal` is not touched, and a headline's verdict stays its own (docs/methods.md, "Families").
 */
export function correctFamilies(gaps: readonly DraftGap[], indicators: readonly Indicator[]): readonly DraftGap[] {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const families = new Map<string, number[]>();
  gaps.forEach(({ row }, index) => {
    const key = familyOf(row, byId.get(row.indicator));
    if (key !== null && row.p !== null) families.set(key, [...(families.get(key) ?? []), index]);
  });
  const corrected = new Map<number, Pick<GapRow, 'q' | 'p_holm'>>();
  for (const [key, members] of families) {
    const ps = members.map((index) => gaps[index]!.row.p!);
    const qs = adjustByBenjaminiHochberg(ps);
    const holm = key === 'headline' ? adjustByHolm(ps) : null;
    members.forEach((index, at) => {
      corrected.set(index, { q: qs[at]!, ...(holm && { p_holm: holm[at]! }) });
    });
  }
  return gaps.map((gap, index) => ({ ...gap, row: doubt({ ...gap.row, ...(corrected.get(index) ?? { q: null }) }) }));
}

function familyOf(row: GapRow, indicator: Indicator | undefined): string | null {
  if (row.status !== 'shown' || row.family === null) return null;
  if (row.family !== 'categories') return row.family;
  const distribution = indicator && findDeclared(indicator, row.stat);
  return lineKey({ ...row, stat: distribution?.stat ?? row.stat });
}

function doubt(row: GapRow): GapRow {
  const directed = row.verdict === 'women_higher' || row.verdict === 'men_higher';
  if (row.family !== 'breakdown' || !directed || isCertain(row.q)) return row;
  return { ...row, verdict: 'unclear', grade: 'not_computed', reason: 'many_comparisons' };
}
