import { tableKey } from '../model/line-id.ts';
import type { LineContext } from './findings.ts';

/** Steps in which a gap over strata that are no published table is stored, as shares of the people. */
const STEPS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1] as const;
/** People that a step is worth at least, also where the threshold is under five. */
const LEAST_PEOPLE = 15;
/** Of fewer people than any of them allows: no number (`COARSEST` in adjusted.ts). */
const NONE = 1;

/**
 * The step that an adjusted gap is stored in, as a share of the people: its strata are several covariates crossed, or
 * one that has no table in the release, so that their counts are hidden, and follow from the gap where it is told more
 * finely. A step is worth three times the threshold of people, and at least fifteen. Null where the strata are a table that is shown, of
 * whose numbers the gap is made, and for working material.
 * Method: docs/disclosure.md, "Class C".
 */
export function openStep({ line, release }: LineContext, covariates: readonly string[]): number | null {
  if (release.mode === 'internal' || covariates.length === 0) return null;
  const table = tableKey({ ...line, by: covariates[0]! });
  if (covariates.length === 1 && release.lines.some((one) => one.shown && tableKey(one) === table)) return null;
  const { women, men } = line.cells;
  const people = [women, men].reduce((sum, cell) => sum + (cell.kind === 'hidden' ? 0 : cell.people), 0);
  return STEPS.find((step) => step * people >= Math.max(LEAST_PEOPLE, 3 * release.threshold)) ?? NONE;
}
