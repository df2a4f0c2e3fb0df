import { type Estimate, nothing } from './estimate.ts';
import { estimateSurvival, type Step } from './kaplan-meier.ts';
import { buildRiskTable, type Spell } from './risk-table.ts';

/** A curve that equals ½ but for rounding has its median in the middle of that step, as in R. */
const TOLERANCE = 1.5e-8;

/**
 * Median time in days with Brookmeyer and Crowley's interval on the log-log scale: where S and its two limits reach ½.
 * `not_reached` where S stays above ½; a limit that does not reach ½ is null.
 * Source: Brookmeyer & Crowley 1982, Biometrics 38:29. R: `quantile(survfit(…, conf.type = "log-log"), .5)`.
 */
export function estimateSurvivalMedian(spells: readonly Spell[]): Estimate {
  if (spells.length === 0) return nothing('no_cases');
  const steps = estimateSurvival(buildRiskTable(spells));
  const last = spells.reduce((max, [, exit]) => Math.max(max, exit), 0);
  const value = firstAtHalf(steps, (step) => step.value, last);
  if (value === null) return nothing('not_reached');
  const known = steps.filter((step) => step.value > 0);
  return {
    value,
    low: firstAtHalf(known, (step) => step.low, last),
    high: firstAtHalf(known, (step) => step.high, last),
    reason: null,
  };
}

function firstAtHalf(steps: readonly Step[], read: (step: Step) => number, last: number): number | null {
  const at = steps.findIndex((step) => read(step) <= 0.5 + TOLERANCE);
  const first = steps[at];
  if (!first) return null;
  if (read(first) < 0.5 - TOLERANCE) return first.time;
  const below = steps.slice(at).find((step) => read(step) < 0.5 - TOLERANCE);
  return (first.time + (below?.time ?? last)) / 2;
}
