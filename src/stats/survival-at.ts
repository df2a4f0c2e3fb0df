import { clamp, type Estimate, nothing } from './estimate.ts';
import { estimateSurvival } from './kaplan-meier.ts';
import { buildRiskTable, countAtRisk, type Spell } from './risk-table.ts';

/**
 * S(t): share still without an end at `time` (days), log-log limits. Before the first end S is 1 with the lower limit
 * .025^(1/n), n at risk just before `time` (the exact binomial limit). `few` where nobody is at risk at `time`.
 */
export function survivalAt(spells: readonly Spell[], time: number): Estimate {
  const atRisk = countAtRisk(spells, time);
  if (atRisk === 0) return nothing(spells.length === 0 ? 'no_cases' : 'few');
  const step = estimateSurvival(buildRiskTable(spells)).findLast((one) => one.time <= time);
  if (!step) return { value: 1, low: 0.025 ** (1 / atRisk), high: 1, reason: null };
  return {
    value: step.value,
    low: clamp(step.low, 0, step.value),
    high: clamp(step.high, step.value, 1),
    reason: null,
  };
}
