import type { ChangeRow } from '../model/audit-document.ts';
import type { Indicator } from '../model/indicator.ts';
import { tableKey } from '../model/line-id.ts';
import type { ProtectedLine, ProtectedRelease } from '../model/release.ts';
import { adjustByBenjaminiHochberg } from '../stats/adjust-p.ts';
import { compareGaps } from '../stats/series/change-of-gaps.ts';
import type { TwoShares } from '../stats/share-difference.ts';
import { readPair } from './cells.ts';
import type { DraftGap } from './findings.ts';

/**
 * How each headline gap of shares has changed up to the last complete period in which it is shown: since the same part
 * of the year before where there is one (a season is no change), else since the first. Only shown lines are read.
 * Persons may be in both periods and it is not known who, so the interval is too wide and never too narrow; where one
 * person has several decisions it is widened by their φ. q: Benjamini–Hochberg over the changes of the report. Method:
 * docs/methods.md, "Series".
 */
export function findChanges(
  release: ProtectedRelease,
  indicators: readonly Indicator[],
  gaps: readonly DraftGap[],
): readonly ChangeRow[] {
  const lines = new Map(
    release.lines.filter(({ by, shown }) => by === null && shown).map((line) => [tableKey(line), line]),
  );
  const phis = new Map(gaps.filter(({ row }) => row.adjusted === null).map(({ row }) => [tableKey(row), row.phi]));
  const complete = alikeOnly(release.periods.filter((period) => period.complete).map(({ id }) => id));
  const headlines = gaps.filter(({ row }) => row.family === 'headline' && row.estimand === 'difference');
  const found = headlines.flatMap(({ row }): readonly { readonly row: ChangeRow; readonly p: number }[] => {
    const { indicator, stat } = row;
    const declared = indicators.find(({ id }) => id === indicator);
    const share = declared?.figures.find((figure) => figure.stat === stat)?.kind === 'share';
    if (!declared || !share || declared.unit === 'couple') return [];
    const shares = (period: string): TwoShares | null => {
      const place = tableKey({ indicator, stat, period, by: null });
      const line = lines.get(place);
      return line ? readShares(line, phis.get(place) ?? 1) : null;
    };
    const shown = complete.filter((period) => shares(period) !== null);
    const to = shown.at(-1);
    const from = to === undefined ? undefined : (shown.find((period) => period === yearBefore(to)) ?? shown[0]);
    if (to === undefined || from === undefined || from === to) return [];
    const { value, low, high, p } = compareGaps(shares(from)!, shares(to)!, 'unknown');
    if (value === null || low === null || high === null || p === null) return [];
    return [{ row: { indicator, stat, from, to, value, low, high, q: null }, p }];
  });
  const qs = adjustByBenjaminiHochberg(found.map(({ p }) => p));
  return found.map(({ row }, at) => ({ ...row, q: qs[at]! }));
}

/** Counts divided by φ: the effective number of independent observations. */
function readShares(line: ProtectedLine, phi: number): TwoShares | null {
  const { women, men } = readPair(line, 'share');
  if (women.n === 0 || men.n === 0) return null;
  return { x1: women.yes / phi, n1: women.n / phi, x0: men.yes / phi, n0: men.n / phi };
}

/** Single periods of one length (quarters, months or years): the length that occurs most. */
function alikeOnly(periods: readonly string[]): readonly string[] {
  const parts = periods.filter((id) => id !== 'all');
  const kindOf = (id: string): string => id.replace(/\d/g, 'd');
  const kinds = [...new Set(parts.map(kindOf))].map((kind) => parts.filter((id) => kindOf(id) === kind));
  return kinds.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** `2025-Q3` of `2026-Q3`. */
const yearBefore = (period: string): string => period.replace(/^\d{4}/, (year) => String(Number(year) - 1));
