import type { GapRow } from '../model/audit-document.ts';
import { multiplyCases } from '../stats/cases-needed.ts';
import type { DraftGap } from './findings.ts';

/** Grades of a gap that is unclear because its interval is too wide, and not because something is missing. */
const TOO_WIDE: ReadonlySet<GapRow['grade']> = new Set(['open', 'not_men_higher', 'not_women_higher']);

/**
 * How many times as many cases a headline without an answer would need, upwards to two figures. From the limits as they
 * are stored, so that it tells nothing that they do not. Times of which too few have ended by the horizon may stay
 * without an answer however many they are, and gaps of a breakdown are judged all together: they have none.
 */
export function tellNeeded({ reachesEnd = true }: DraftGap, stored: GapRow): GapRow {
  const { family, verdict, grade, low, high, margin, estimand } = stored;
  if (family !== 'headline' || verdict !== 'unclear' || !TOO_WIDE.has(grade) || !reachesEnd) return stored;
  if (low === null || high === null || margin === null) return stored;
  const logs = estimand === 'difference' ? (size: number) => size : Math.log;
  const times = multiplyCases(logs(low), logs(high), logs(margin));
  return times === null ? stored : { ...stored, needed: upwards(times) };
}

function upwards(times: number): number {
  const step = 10 ** (Math.floor(Math.log10(times)) - 1);
  const whole = Math.ceil(times / step - 1e-9);
  return step < 1 ? whole / Math.round(1 / step) : whole * step;
}
