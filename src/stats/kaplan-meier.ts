import { Z95 } from './distributions.ts';
import { clamp, type Estimate, nothing } from './estimate.ts';
import { buildRiskTable, countAtRisk, type RiskRow, type Spell } from './risk-table.ts';

/** One step of a survival curve; it holds from `time` to the next step. */
export interface Drop {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** S(t), the share not yet ended. */
  readonly value: number;
}

/** The same with its limits. */
interface Step extends Drop {
  readonly low: number;
  readonly high: number;
  /** Greenwood's Σ d/(n(n − d)), the variance of log S; null once S is 0. */
  readonly greenwood: number | null;
}

/**
 * Kaplan and Meier's curve over a risk table (delayed entry included), Greenwood's variance, 95 % limits on the log-log
 * scale. S = 0 has the lower limit 0 and keeps the upper limit of the step before.
 * Source: Kaplan & Meier 1958, JASA 53:457; Kalbfleisch & Prentice. R: `survfit(…, conf.type = "log-log")`.
 */
export function estimateSurvival(table: readonly RiskRow[]): readonly Step[] {
  const steps: Step[] = [];
  let greenwood: number | null = 0;
  let high = 1;
  for (const { time, atRisk, events, value } of followSurvival(table)) {
    greenwood = greenwood === null || value === 0 ? null : greenwood + events / atRisk / (atRisk - events);
    const limits = logLogLimits(value, greenwood);
    high = limits?.high ?? high;
    steps.push({ time, atRisk, events, value, low: limits?.low ?? 0, high, greenwood });
  }
  return steps;
}

/** The curve without limits. */
export function followSurvival(table: readonly RiskRow[]): readonly Drop[] {
  const drops: Drop[] = [];
  let value = 1;
  for (const { time, atRisk, events } of table) {
    if (events === 0) continue;
    value = events === atRisk ? 0 : value * (1 - events / atRisk);
    drops.push({ time, atRisk, events, value });
  }
  return drops;
}

/** S^exp(±z·se(log S)/|log S|). Null where S is 0 or 1. */
function logLogLimits(value: number, varianceOfLog: number | null) {
  if (!(value > 0 && value < 1) || varianceOfLog === null) return null;
  const factor = Math.exp((Z95 * Math.sqrt(varianceOfLog)) / Math.abs(Math.log(value)));
  return { low: value ** factor, high: value ** (1 / factor) };
}

/**
 * S(t): share still without an end at `time` (days), log-log limits. Before the first end S is 1 with the lower limit
 * .025^(1/n), n at risk just before `time` (the exact binomial limit). `few` where nobody is at risk at `time`.
 */
export function survivalAt(spells: readonly Spell[], time: number): Estimate {
  const atRisk = countAtRisk(spells, time);
  if (atRisk === 0) return nothing(spells.length === 0 ? 'no_cases' : 'few');
  const step = estimateSurvival(buildRiskTable(spells)).findLast((row) => row.time <= time);
  if (!step) return { value: 1, low: 0.025 ** (1 / atRisk), high: 1, reason: null };
  return {
    value: step.value,
    low: clamp(step.low, 0, step.value),
    high: clamp(step.high, step.value, 1),
    reason: null,
  };
}

/** A curve that equals ½ up to rounding has its median in the middle of that step, as in R. */
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
