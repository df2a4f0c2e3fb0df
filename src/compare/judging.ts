import type { Bounds } from '../model/audit-document.ts';
import type { Base } from '../model/counted.ts';
import type { Indicator } from '../model/indicator.ts';
import { FRAGILE_BY, type FragileBy, type Margin, type Reason, type Verdict } from '../model/verdict.ts';
import type { TwoShares } from '../stats/share-difference.ts';
import { judge } from '../stats/verdict.ts';
import type { LineContext } from './findings.ts';

/** Over this share not registered in a sex: no verdict. */
const TOO_MUCH = 0.5;
/** From here, or with the sexes this far apart, much is missing. */
const MUCH = 0.2;
const APART = 0.1;

/**
 * What missing answers do to a verdict: withheld over 50 % in either sex; much is missing from 20 %, or where the sexes
 * differ by more than 10 points (docs/methods.md, "Not registered").
 */
export function judgeRegistration(
  women: Base,
  men: Base,
): { readonly withheld: Reason | null; readonly muchMissing: boolean } {
  const [w, m] = [shareMissing(women), shareMissing(men)];
  return {
    withheld: Math.max(w, m) > TOO_MUCH ? 'not_registered' : null,
    muchMissing: Math.max(w, m) >= MUCH || Math.abs(w - m) > APART,
  };
}

/** Under --internal the mask does not keep counts under this away, and the interval is not reliable: no verdict. */
const SMALL = 5;

/** Why shares with such counts have no verdict. */
export function tooFewToJudge({ release }: Pick<LineContext, 'release'>, { x1, n1, x0, n0 }: TwoShares): Reason | null {
  const small = [x1, n1 - x1, x0, n0 - x0].some((count) => count > 0 && count < SMALL);
  return release.mode === 'internal' && small ? 'few' : null;
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
 * Why a verdict is fragile. One that holds in the worst case does not rest on what is missing, however much it is; where
 * it falls in the plausible case that is said instead. `flips`: one case fewer changes it.
 */
export function findFragile(
  { flips = false, muchMissing = false }: { readonly flips?: boolean; readonly muchMissing?: boolean },
  holds: Bounds['holds'],
): FragileBy[] {
  const by = {
    one_case: flips,
    missing: holds === 'neither',
    much_missing: muchMissing && (holds === null || holds === 'plausible'),
  };
  return FRAGILE_BY.filter((why) => by[why]);
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
