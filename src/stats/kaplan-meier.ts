import { Z95 } from './distributions.ts';
import type { RiskRow } from './risk-table.ts';

/** One step of a survival curve; it holds from `time` to the next step. */
export interface Drop {
  readonly time: number;
  readonly atRisk: number;
  readonly events: number;
  /** S(t), the share not yet ended. */
  readonly value: number;
}

/** The same with its limits. */
export interface Step extends Drop {
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
