import type { Base } from '../model/counted.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Margin, Reason } from '../model/verdict.ts';

/** Over this share not registered in a sex: no verdict. */
const TOO_MUCH = 0.5;
/** From here, or with the sexes this far apart, the verdict is fragile. */
const MUCH = 0.2;
const APART = 0.1;

/**
 * What missing answers do to a verdict: withheld over 50 % in either sex; fragile from 20 %, or where the sexes differ
 * by more than 10 points (docs/methods.md, "Not registered").
 */
export function judgeRegistration(
  women: Base,
  men: Base,
): { readonly withheld: Reason | null; readonly fragile: boolean } {
  const [w, m] = [shareMissing(women), shareMissing(men)];
  return {
    withheld: Math.max(w, m) > TOO_MUCH ? 'not_registered' : null,
    fragile: Math.max(w, m) >= MUCH || Math.abs(w - m) > APART,
  };
}

function shareMissing({ units, n }: Base): number {
  return units === 0 ? 0 : (units - n) / units;
}

/**
 * The usual margins, where an indicator's own is of another kind than the figure (a rate with a secondary share).
 * docs/methods.md, "Margin".
 */
const USUAL: Readonly<Record<Margin['kind'], number>> = {
  ...{ points: 0.05, ratio: 1.25, months: 1, days: 3 },
  horizon: 1 / 12,
};

/**
 * The smallest gap that matters for a figure of this kind: the indicator's own where it is of the kind, else the usual
 * one.
 */
export function marginOf(indicator: Indicator, kind: Margin['kind']): number {
  return indicator.margin?.kind === kind ? indicator.margin.value : USUAL[kind];
}
