import type { GapRow } from '../model/audit-document.ts';
import { isCertain } from '../model/certain.ts';
import { adjustByBenjaminiHochberg, adjustByHolm } from '../stats/adjust-p.ts';
import type { DraftGap } from './findings.ts';

/**
 * q for each family, over shown p only: headlines by Holm, all breakdowns of the report by Benjamini–Hochberg, the
 * categories of one distribution likewise. A direction in a breakdown needs q ≤ .05, else `unclear`, `many_comparisons`;
 * `equal` is not touched, and a headline's verdict stays its own (docs/methods.md, "Families").
 */
export function correctFamilies(gaps: readonly DraftGap[]): readonly DraftGap[] {
  const families = new Map<string, number[]>();
  gaps.forEach(({ row }, index) => {
    const key = familyOf(row);
    if (key !== null && row.p !== null) families.set(key, [...(families.get(key) ?? []), index]);
  });
  const qs = new Map<number, number>();
  for (const [key, members] of families) {
    const ps = members.map((index) => gaps[index]!.row.p!);
    const adjusted = key === 'headline' ? adjustByHolm(ps) : adjustByBenjaminiHochberg(ps);
    members.forEach((index, at) => {
      qs.set(index, adjusted[at]!);
    });
  }
  return gaps.map((gap, index) => {
    const q = qs.get(index) ?? null;
    return { ...gap, row: doubt({ ...gap.row, q }) };
  });
}

function familyOf(row: GapRow): string | null {
  if (row.status !== 'shown' || row.family === null) return null;
  if (row.family !== 'categories') return row.family;
  return JSON.stringify([row.indicator, row.stat.split(':', 1)[0], row.period, row.by, row.level]);
}

function doubt(row: GapRow): GapRow {
  const directed = row.verdict === 'women_higher' || row.verdict === 'men_higher';
  if (row.family !== 'breakdown' || !directed || isCertain(row.q)) return row;
  return { ...row, verdict: 'unclear', grade: 'not_computed', reason: 'many_comparisons' };
}
