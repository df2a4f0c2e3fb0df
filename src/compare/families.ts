import type { GapRow } from '../model/audit-document.ts';
import type { Indicator } from '../model/indicator.ts';
import { lineKey } from '../model/line-id.ts';
import { findDeclared } from '../model/named-figures.ts';
import { isCertain, isDirected } from '../model/verdict.ts';
import { adjustByBenjaminiHochberg } from '../stats/adjust-p.ts';
import type { DraftGap } from './findings.ts';

/**
 * q for each family, over shown p only, by Benjamini–Hochberg: headlines, all breakdowns of the report, the categories
 * of one distribution. A direction in a breakdown needs q ≤ .05, else `unclear`, `many_comparisons`; `equal` is not
 * touched, and a headline's verdict stays its own (docs/methods.md, "Families").
 */
export function correctFamilies(gaps: readonly DraftGap[], indicators: readonly Indicator[]): readonly DraftGap[] {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  const families = new Map<string, number[]>();
  gaps.forEach(({ row }, index) => {
    const key = familyOf(row, byId.get(row.indicator));
    if (key !== null && row.p !== null) families.set(key, [...(families.get(key) ?? []), index]);
  });
  const qs = new Map<number, number>();
  for (const members of families.values()) {
    const adjusted = adjustByBenjaminiHochberg(members.map((index) => gaps[index]!.row.p!));
    members.forEach((index, at) => {
      qs.set(index, adjusted[at]!);
    });
  }
  return gaps.map((gap, index) => ({ ...gap, row: doubt({ ...gap.row, q: qs.get(index) ?? null }) }));
}

function familyOf(row: GapRow, indicator: Indicator | undefined): string | null {
  if (row.status !== 'shown' || row.family === null) return null;
  if (row.family !== 'categories') return row.family;
  const distribution = indicator && findDeclared(indicator, row.stat);
  return lineKey({ ...row, stat: distribution?.stat ?? row.stat });
}

function doubt(row: GapRow): GapRow {
  if (row.family !== 'breakdown' || !isDirected(row.verdict) || isCertain(row.q)) return row;
  const bounds = row.bounds && { bounds: { ...row.bounds, holds: null } };
  return { ...row, verdict: 'unclear', grade: 'not_computed', ...bounds, reason: 'many_comparisons' };
}
