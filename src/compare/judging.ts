import type { Bounds } from '../model/audit-document.ts';
import type { Base } from '../model/counted.ts';
import type { Indicator } from '../model/indicator.ts';
import type { FragileBy, Margin, Reason, Verdict } from '../model/verdict.ts';
import { judge } from '../stats/verdict.ts';

/** Over this share not registered in a sex: no verdict. */
const TOO_MUCH = 0.5;
/** From here, or with the sexes this far apart, so much is missing that it makes the verdict fragile. */
const MUCH = 0.2;
const APART = 0.1;

/**
 * What missing answers do to a verdict: withheld over 50 % in either sex; fragile from 20 %, or where the sexes differ
 * by more than 10 points (docs/methods.md, "Not registered").
 */
export function judgeRegistration(
  women: Base,
  men: Base,
): { readonly withheld: Reason | null; readonly fragileBy: readonly FragileBy[] } {
  const [w, m] = [shareMissing(women), shareMissing(men)];
  return {
    withheld: Math.max(w, m) > TOO_MUCH ? 'not_registered' : null,
    fragileBy: Math.max(w, m) >= MUCH || Math.abs(w - m) > APART ? ['much_missing'] : [],
  };
}

/** The farthest of the cases with those not registered counted in, in which a verdict of a difference is the same. */
export function findHold(
  { plausible, worst }: Omit<Bounds, 'holds'>,
  verdict: Verdict | null,
  { value, margin }: { readonly value: number | null; readonly margin: number | null },
): Bounds['holds'] {
  if (verdict === null || verdict === 'unclear' || value === null || margin === null) return null;
  const stands = (limits: Bounds['worst']) => judge({ ...limits, value, margin }).verdict === verdict;
  if (stands(worst)) return 'worst';
  return stands(plausible) ? 'plausible' : 'neither';
}

/**
 * What makes a verdict fragile when it is known how far it holds: that it falls in the plausible case. One that holds in
 * the worst does not rest on what is missing, however much it is.
 */
export function settleFragile(by: readonly FragileBy[], holds: Bounds['holds']): FragileBy[] {
  const others = by.filter((one) => holds === null || holds === 'plausible' || one !== 'much_missing');
  return holds === 'neither' ? [...others, 'missing'] : others;
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
