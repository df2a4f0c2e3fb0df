import type { Indicator } from '../model/indicator.ts';
import type { Margin } from '../model/verdict.ts';

/** Where an indicator's margin is of another kind than the figure (a rate with a share beside it). docs/methods.md, "Margin". */
const USUAL: Readonly<Record<Margin['kind'], number>> = { points: 0.05, ratio: 1.25, months: 1, days: 3 };

/** The smallest gap that matters for a figure of this kind: the indicator's own where it is of the kind, else the usual one. */
export function marginOf(indicator: Indicator, kind: Margin['kind']): number {
  return indicator.margin?.kind === kind ? indicator.margin.value : USUAL[kind];
}
