import { findCommonStart, readFrom } from '../../../src/stats/common-start.ts';
import { estimateSurvivalMedian } from '../../../src/stats/kaplan-meier.ts';
import { compareRestrictedMeans } from '../../../src/stats/restricted-mean.ts';
import type { Spell } from '../../../src/stats/risk-table.ts';
import { judge } from '../../../src/stats/verdict.ts';
import { exponential, poisson, type Random } from './random.ts';

const MONTH = 30.4375;
const YEAR = 365.25;
const BEFORE = 72 * MONTH;

/** How often each way of reading one and the same export claims a direction that is not there. */
export interface TruncationRow {
  readonly reading: string;
  readonly claims: number;
  /** Median over the exports of the women's median, in months; null where it is not reached. */
  readonly median: number | null;
}

/**
 * Equal durations, opposite inflow: seven years in which women's inflow falls from 30 to 10 a month and men's rises from
 * 10 to 30; the export holds everyone with aid some day in the last year. Read with delayed entry, as if all had been
 * followed from the start, and with new spells only.
 */
export function studyTruncation(random: Random, times: number): readonly TruncationRow[] {
  const readings = ['delayed entry', 'entry ignored', 'new spells only'] as const;
  const claims = [0, 0, 0];
  const medians: number[][] = [[], [], []];
  for (let i = 0; i < times; i++) {
    const [women, men] = [draw(random, 30, 10), draw(random, 10, 30)];
    readings.forEach((reading, k) => {
      const [one, other] = [read(women, reading), read(men, reading)];
      const start = findCommonStart([one, other]);
      if (start === null) return;
      const gap = compareRestrictedMeans(readFrom(one, start), readFrom(other, start), YEAR);
      const median = estimateSurvivalMedian(readFrom(one, start)).value;
      if (median !== null) medians[k]!.push(median / MONTH);
      if (gap.low === null || gap.high === null || gap.value === null) return;
      const said = judge({ value: gap.value, low: gap.low, high: gap.high, margin: MONTH }).verdict;
      if (said === 'women_higher' || said === 'men_higher') claims[k]!++;
    });
  }
  return readings.map((reading, k) => {
    const sorted = medians[k]!.toSorted((a, b) => a - b);
    return { reading, claims: claims[k]! / times, median: sorted[sorted.length >> 1] ?? null };
  });
}

interface Case {
  readonly start: number;
  readonly end: number;
}

/** Days from the first day of the window; 70 % of spells have the mean 5 months, 30 % the mean 36. */
function draw(random: Random, first: number, last: number): readonly Case[] {
  const cases: Case[] = [];
  for (let month = 0; month < 84; month++) {
    const begun = poisson(random, first + ((last - first) * month) / 83);
    for (let i = 0; i < begun; i++) {
      const start = (month + random()) * MONTH - BEFORE;
      const end = start + exponential(random, (random() < 0.7 ? 5 : 36) * MONTH);
      if (end > 0) cases.push({ start, end });
    }
  }
  return cases;
}

function read(
  cases: readonly Case[],
  reading: 'delayed entry' | 'entry ignored' | 'new spells only',
): readonly Spell[] {
  return cases
    .filter((one) => reading !== 'new spells only' || one.start >= 0)
    .map(({ start, end }) => {
      const entry = reading === 'entry ignored' ? 0 : Math.max(0, -start);
      return [entry, Math.min(end, YEAR) - start, end <= YEAR ? 1 : 0, 1] as const;
    });
}
