import { normalCdf, normalTwoSided, TAIL } from './distributions.ts';
import { type Comparison, nothing } from './estimate.ts';
import { findRoot } from './find-root.ts';
import type { Rate } from './rate.ts';

/** Both sexes in one stratum: everybody, or those who have had aid equally long. */
export interface TwoRates {
  readonly women: Rate;
  readonly men: Rate;
}

/**
 * Rate ratio, women ÷ men, common to the strata, exact: of each stratum's events together the women's are a binomial
 * number whose share follows from the days and the ratio, and their sum over the strata is compared with the women's
 * events. Limits where one tail of that sum is 2.5 %, p twice the smaller tail; the value is where the sum is what is
 * expected (conditional maximum likelihood; with one stratum the ratio of the rates). Neither limit is wrong in more
 * than 2.5 %, however few the events. Strata with days of one sex tell nothing and are left out. With `phi` other than 1
 * the limits keep √φ of their distance on the log scale, and p is the level at which one just reaches 1.
 * `no_cases`, `one_sex` where no stratum has days of both; `few` without events in a sex; `no_spread` where φ is 0.
 * Source: Przyborowski & Wilenski 1940, Biometrika 31:313; Clopper & Pearson 1934, Biometrika 26:404; over strata
 * Breslow & Day 1987, Statistical Methods in Cancer Research II, §3.4–3.6. R: `poisson.test` (its p adds up other
 * tails); over strata the value is that of `glm(poisson)` with the strata as a factor.
 */
export function compareRates(strata: readonly TwoRates[], phi = 1): Comparison {
  const has = (sex: keyof TwoRates) => strata.some((stratum) => stratum[sex].days > 0);
  if (!has('women') || !has('men')) return nothing(has('women') === has('men') ? 'no_cases' : 'one_sex');
  const both = strata.filter(({ women, men }) => women.days > 0 && men.days > 0);
  if (both.length === 0) return nothing('one_sex');
  const reversed = both.map(({ women, men }) => ({ women: men, men: women }));
  if ([both, reversed].some((one) => womensEvents(one) === 0)) return nothing('few');
  const value = findRatio(both);
  if (!(phi > 0)) return { ...nothing('no_spread'), value };
  const [upward, downward] = [readUpward(both, value), readUpward(reversed, 1 / value)];
  const stretch = (limit: number) => value * (limit / value) ** Math.sqrt(phi);
  const low = (tail: number) => stretch(upward.limit(tail));
  const high = (tail: number) => stretch(1 / downward.limit(tail));
  const alone = () => 2 * (value > 1 ? upward : downward).smallerTail(1);
  const reach = (z: number) => Math.log(value > 1 ? low(normalCdf(-z)) : 1 / high(normalCdf(-z)));
  return {
    value,
    low: low(TAIL),
    high: high(TAIL),
    p: phi === 1 ? Math.min(1, alone()) : normalTwoSided(findRoot(reach, 0, 38)),
    reason: null,
  };
}

/**
 * Variance of the logarithm of the ratio: 1/Σ e·π(1 − π), e both sexes' events of a stratum and π the women's share of
 * them at this ratio. With one stratum 1/e1 + 1/e0.
 */
export function logRatioVariance(strata: readonly TwoRates[], ratio: number): number {
  const information = strata.reduce((sum, stratum) => {
    const share = womensShare(stratum, ratio);
    return sum + eventsOf(stratum) * share * (1 - share);
  }, 0);
  return 1 / information;
}

const eventsOf = ({ women, men }: TwoRates): number => women.events + men.events;
const womensEvents = (strata: readonly TwoRates[]): number => strata.reduce((sum, { women }) => sum + women.events, 0);

/** What part of a stratum's events are expected to be the women's; nought where it has no days. */
function womensShare({ women, men }: TwoRates, ratio: number): number {
  const weighed = ratio * women.days;
  return weighed > 0 ? weighed / (weighed + men.days) : 0;
}

/** The ratio at which the women's events are as many as expected. */
function findRatio(strata: readonly TwoRates[]): number {
  if (strata.length === 1) {
    const { women, men } = strata[0]!;
    return women.events / women.days / (men.events / men.days);
  }
  const found = womensEvents(strata);
  const expected = (ratio: number) =>
    strata.reduce((sum, stratum) => sum + eventsOf(stratum) * womensShare(stratum, ratio), 0);
  return Math.exp(findRoot((log) => expected(Math.exp(log)) - found, -60, 60));
}

/** Of the women's events: at least as many as found, at a ratio below the one that fits best. */
interface Upward {
  /** The ratio at which that has this probability. */
  readonly limit: (tail: number) => number;
  /** The smaller of the probabilities of at least and at most so many. */
  readonly smallerTail: (ratio: number) => number;
}

/**
 * The probabilities of w, w + 1 … events at the best ratio θ̂, by adding up the strata once; at another ratio θ each is
 * multiplied by (θ/θ̂)^events and all by Π((θ̂t1 + t0)/(θt1 + t0))^e, so that no tail is 1 − something.
 */
function readUpward(strata: readonly TwoRates[], best: number): Upward {
  const found = womensEvents(strata);
  const { first, chances } = strata.map((stratum) => spreadOf(stratum, best)).reduce(addUp);
  const above = chances.slice(Math.max(0, found - first));
  const weigh = (ratio: number) => {
    const change = strata.reduce(
      (sum, stratum) => {
        const { women, men } = stratum;
        return sum + eventsOf(stratum) * Math.log((best * women.days + men.days) / (ratio * women.days + men.days));
      },
      found * Math.log(ratio / best),
    );
    return Math.exp(change);
  };
  // Horner: from the largest number down
  const atLeast = (ratio: number) => {
    if (ratio === 0) return 0;
    return weigh(ratio) * above.reduceRight((sum, chance) => chance + (sum * ratio) / best, 0);
  };
  return {
    limit: (tail) => findRoot((ratio) => atLeast(ratio) - tail, 0, best),
    smallerTail: (ratio) => {
      const upper = atLeast(ratio);
      return Math.min(upper, 1 - upper + weigh(ratio) * above[0]!);
    },
  };
}

/** Probabilities of `first`, `first` + 1 … events. */
interface Spread {
  readonly first: number;
  readonly chances: Float64Array;
}

/** Standard deviations on each side of what is expected, and some; outside lies less than 1e-40. */
const REACH = 14;
const SOME = 40;

/** The women's events of one stratum: binomial, by the ratio of neighbours, from the commonest number outwards. */
function spreadOf(stratum: TwoRates, ratio: number): Spread {
  const all = eventsOf(stratum);
  const share = womensShare(stratum, ratio);
  const odds = share / (1 - share);
  const reach = Math.ceil(REACH * Math.sqrt(all * share * (1 - share))) + SOME;
  const middle = Math.min(all, Math.floor((all + 1) * share));
  const first = Math.max(0, middle - reach);
  const last = Math.min(all, middle + reach);
  const chances = new Float64Array(last - first + 1);
  chances[middle - first] = 1;
  for (let k = middle; k < last; k++) chances[k + 1 - first] = chances[k - first]! * ((all - k) / (k + 1)) * odds;
  for (let k = middle; k > first; k--) chances[k - 1 - first] = (chances[k - first]! * k) / (all - k + 1) / odds;
  const sum = chances.reduce((total, chance) => total + chance, 0);
  return { first, chances: chances.map((chance) => chance / sum) };
}

function addUp(one: Spread, other: Spread): Spread {
  const chances = new Float64Array(one.chances.length + other.chances.length - 1);
  for (const [i, a] of one.chances.entries()) {
    for (let j = 0; j < other.chances.length; j++) chances[i + j]! += a * other.chances[j]!;
  }
  return { first: one.first + other.first, chances };
}
