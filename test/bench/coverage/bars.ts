import { expect } from 'vitest';
import { BARS, type Study, summarise } from './measure.ts';
import { mayReach } from './table.ts';
import type { studyTruncation } from './truncation.ts';
import type { Claim } from './verdicts.ts';
import type { studySimulatedVerdicts } from './verdicts-simulated.ts';

// The study of README.md made small. Bars as there; a simulated rate may lie three standard errors above.

/** How far three standard errors reach at a bar, in so many draws. */
const slackOf = (bar: number, times: number): number => 3 * Math.sqrt((bar * (1 - bar)) / times);

/** `times`: draws of a simulated study. */
export function expectWithinBars(study: Study, times: number): void {
  const found = summarise(study);
  const slack = study.how === 'exact' ? 0 : slackOf(BARS.miss, times);
  expect(found.miss, `${study.number}: ${found.worst.point}`).toBeLessThanOrEqual(BARS.miss + slack);
  expect(found.side, study.number).toBeLessThanOrEqual(BARS.side + slack);
  expect(found.mean, study.number).toBeLessThanOrEqual(BARS.mean + slack);
  // A grid on which nothing is shown would pass whatever the method.
  expect(Math.max(...study.points.map((one) => one.shown)), study.number).toBeGreaterThan(0.5);
}

/** A claim that counts every table is false no oftener than promised, and is made. */
export function expectKept({ claim, points }: Claim): void {
  for (const one of points) expect(one.rate, `${claim}: ${one.point}`).toBeLessThanOrEqual(mayReach(one));
  // A claim that is never made would keep any promise.
  expect(Math.max(...points.map((one) => one.rate)), claim).toBeGreaterThan(0.004);
}

/** The same of claims that are drawn. */
export function expectSimulatedKept(claims: ReturnType<typeof studySimulatedVerdicts>): void {
  for (const claim of claims) {
    for (const one of claim.points) {
      expect(one.rate, `${claim.claim}: ${one.point}`).toBeLessThanOrEqual(mayReach(one) + 1.5 / one.draws!);
    }
  }
}

/** Opposite inflows: no false direction with delayed entry, and nearly always one without. */
export function expectDelayedEntryToHelp(
  [delayed, ignored, fresh]: ReturnType<typeof studyTruncation>,
  times: number,
): void {
  expect(delayed!.claims).toBeLessThanOrEqual(0.07 + slackOf(0.07, times));
  expect(fresh!.claims).toBeLessThanOrEqual(0.07 + slackOf(0.07, times));
  expect(ignored!.claims).toBeGreaterThan(0.5);
  expect(ignored!.median!).toBeGreaterThan(3 * delayed!.median!);
}
