import type { Limits } from './estimate.ts';
import { compareShares, type TwoShares } from './share-difference.ts';

/** Odds of a yes among those not registered: at most so many times the odds of the registered, at least one part of it. */
const ODDS_RATIO = 2;

/** How many of each sex have no answer registered. */
interface Missing {
  readonly women: number;
  readonly men: number;
}

/** Between what limits a gap lies when those not registered are counted in. */
interface MissingBounds {
  /** Their odds are between half and twice those of the registered of their sex, each sex by itself. */
  readonly plausible: Limits;
  /** All of one sex answered yes and all of the other no. */
  readonly worst: Limits;
}

/**
 * Limits of the difference of two shares, women − men (fractions), if those not registered had answered: Miettinen and
 * Nurminen's at the end of the range that is farthest out, so that they hold what is not known and chance. They begin
 * from `own`, the limits of the registered alone, and the worst hold the plausible. Null where nobody is missing or a sex
 * has nobody registered.
 * Sources: Higgins, White & Wood 2008, Clin Trials 5:225 (informative missingness odds ratios); Horowitz & Manski 2000,
 * J Am Stat Assoc 95:77 (worst case).
 */
export function boundMissingAnswers(table: TwoShares, missing: Missing, own: Limits, phi = 1): MissingBounds | null {
  const { x1, n1, x0, n0 } = table;
  if (missing.women + missing.men === 0 || n1 === 0 || n0 === 0) return null;
  const at = (women: number, men: number) => {
    const [w, m] = [answeredBy(x1, n1, missing.women, women), answeredBy(x0, n0, missing.men, men)];
    return compareShares({ x1: w.yes, n1: w.n, x0: m.yes, n0: m.n }, phi);
  };
  const plausible = widest(own, at(1 / ODDS_RATIO, ODDS_RATIO).low, at(ODDS_RATIO, 1 / ODDS_RATIO).high);
  const worst = widest(plausible, at(0, Number.POSITIVE_INFINITY).low, at(Number.POSITIVE_INFINITY, 0).high);
  return { plausible, worst };
}

function widest(inner: Limits, low: number | null, high: number | null): Limits {
  return { low: Math.min(inner.low, low ?? inner.low), high: Math.max(inner.high, high ?? inner.high) };
}

/**
 * A sex with its missing answers at `odds` times the odds of the registered: its share, and of how many answers a share
 * would be as uncertain. The variance is the delta method's over the registered share and over who is registered; where
 * all of the missing are taken to answer alike it is that of everybody's answer.
 */
function answeredBy(yes: number, registered: number, missing: number, odds: number) {
  const n = registered + missing;
  if (odds === 0) return { yes, n };
  if (odds === Number.POSITIVE_INFINITY) return { yes: yes + missing, n };
  const p = yes / registered;
  const part = missing / n;
  const among = 1 - p + odds * p;
  const q = (odds * p) / among;
  const share = (1 - part) * p + part * q;
  const slope = 1 - part + (part * odds) / among ** 2;
  const variance = (slope ** 2 * p * (1 - p)) / registered + ((p - q) ** 2 * part * (1 - part)) / n;
  const worth = variance > 0 ? Math.min(registered, (share * (1 - share)) / variance) : registered;
  return { yes: share * worth, n: worth };
}
