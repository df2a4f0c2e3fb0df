import type { GapRow } from '../model/audit-document.ts';
import type { Indicator } from '../model/indicator.ts';
import { lineKey } from '../model/line-id.ts';
import { findDeclared } from '../model/named-figures.ts';
import { isCertain, isDirected } from '../model/verdict.ts';
import { adjustByBenjaminiHochberg } from '../stats/adjust-p.ts';
import type { DraftGap } from './findings.ts';

/**
 * q for each family, over shown p only, by Benjamini–Hochberg: headlines, all breakdowns of the report, the categories
 * of one distribution. A direction in a breakdown needs q ≤ .05, of a category also that the overall test says so first;
 * else `unclear`, `many_comparisons`. `equal` is not touched, and a headline's verdict stays its own (docs/methods.md,
 * "Families").
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
  const overall = new Map<string, number | null>();
  for (const { row } of gaps) if (row.adjusted === null && row.value === null) overall.set(lineKey(row), row.p);
  return gaps.map(({ row, ...rest }, index) => {
    const q = qs.get(index) ?? null;
    const key = row.family === 'categories' ? familyOf(row, byId.get(row.indicator)) : null;
    const first = key === null || isCertain(overall.get(key) ?? null);
    return { ...rest, row: doubt({ ...row, q }, first && isCertain(q)) };
  });
}

function familyOf(row: GapRow, indicator: Indicator | undefined): string | null {
  if (row.status !== 'shown' || row.family === null) return null;
  if (row.family !== 'categories') return row.family;
  const distribution = indicator && findDeclared(indicator, row.stat);
  return lineKey({ ...row, stat: distribution?.stat ?? row.stat });
}

function doubt(row: GapRow, certain: boolean): GapRow {
  const corrected = row.family === 'breakdown' || row.family === 'categories';
  if (!corrected || !isDirected(row.verdict) || certain) return row;
  const bounds = row.bounds && { bounds: { ...row.bounds, holds: null } };
  return { ...row, verdict: 'unclear', grade: 'not_computed', ...bounds, reason: 'many_comparisons' };
}
