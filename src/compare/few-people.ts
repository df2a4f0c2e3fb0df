import type { Comparison, Estimate } from '../stats/estimate.ts';
import type { LineContext } from './findings.ts';

/*
 * A mean, its limits, its p and its median are so many equations for how many people have each value: of few people
 * with few different values they leave one answer (docs/disclosure.md, "Class C"). How many people it takes was found
 * by going through every distribution (test/attack/simulate.ts).
 */

/** Times the threshold: from so many people of a sex a mean is stored as finely as its unit allows, with its median. */
const FINE = 20;
/** Times the threshold: from so many its limits are told. */
const SPREAD = 12;
/** What a mean of fewer people is stored in: half a month, ten days, a tenth of a ratio (`coarser` in rounding.ts). */
const STEP = 0.05;
/** A smaller threshold does not make fewer people tell less. */
const LEAST_THRESHOLD = 5;

/** The step of a mean of so many people of a sex (of the fewer, for a gap), as a share; null: as finely as its unit. */
export function meanStep({ release }: LineContext, people: number): number | null {
  const enough = (times: number) => people >= times * Math.max(LEAST_THRESHOLD, release.threshold);
  return release.mode === 'internal' || enough(FINE) ? null : STEP;
}

/** Estimate or gap of so many people without limits and p, reason `few`, where these would tell how the values lie. */
export function withoutSpread<E extends Estimate | Comparison>(
  { release }: LineContext,
  people: number,
  estimate: E,
): E {
  const told =
    release.mode === 'internal' ||
    people >= SPREAD * Math.max(LEAST_THRESHOLD, release.threshold) ||
    estimate.low === null;
  return told ? estimate : { ...estimate, low: null, high: null, ...('p' in estimate && { p: null }), reason: 'few' };
}

const STEPS_OF_P = [0.001, 0.01, 0.05, 0.1, 0.2, 0.5, 1] as const;

/** The p of a gap that is stored in coarse steps: up to the next of a few, before families are corrected. */
export function raiseP(p: number | null): number | null {
  return p === null ? null : (STEPS_OF_P.find((one) => p <= one) ?? 1);
}
