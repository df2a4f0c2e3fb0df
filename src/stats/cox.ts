import { normalTwoSided, Z95 } from './distributions.ts';
import { nothing } from './estimate.ts';
import { buildPairedTable, type Cause, type PairedRow, type Spell, sumUntil } from './risk-table.ts';
import { type OwnedSpell, type PairOfSpells, spellClusterFactor } from './spell-clusters.ts';
import { stretch } from './stretch.ts';
import type { MeanComparison } from './two-t-tests.ts';

/** From ten ends of each sex, a log ratio so many standard errors out is always confirmed: .1 % at most. */
const BEYOND_DOUBT = 4;

/**
 * Hazard ratio, women ÷ men, of one cause (others censor): Cox's partial likelihood with sex as the only covariate,
 * Efron's ties, delayed entry, Wald interval and p on the log scale, stretched to 1 where the exact test given who was
 * at risk does not confirm a difference; `se` is that of the log, its variance times φ (`hazardClusterFactor`).
 * `no_cases`, `one_sex`;
 * `separation` where the likelihood has no greatest value (a sex without events while both are at risk).
 * Source: Cox 1972; Efron 1977, JASA 72:557. R: `coxph(Surv(entry, exit, event) ~ woman, ties = "efron")`.
 */
export function compareHazards(
  women: readonly Spell[],
  men: readonly Spell[],
  cause: Cause = 'any',
  phi = 1,
): MeanComparison {
  if (women.length === 0 || men.length === 0) {
    return { ...nothing(women.length === men.length ? 'no_cases' : 'one_sex'), se: null };
  }
  const wald = fitHazardRatio(buildPairedTable(women, men, cause));
  if (!wald) return { ...nothing('separation'), se: null };
  const widened = widenHazardRatio(wald, phi);
  const sure = Math.abs(Math.log(widened.value!)) > BEYOND_DOUBT * widened.se!; // fitted: both are there
  return stretch(widened, 1, () => (sure ? 0 : tailOfEnds(women, men, cause)));
}

/**
 * The hazard ratio from rows of risk sets, each row with a hazard of its own: those of one table, or of the tables of
 * several strata one after another. Rows with one sex at risk tell nothing. Null where the likelihood has no greatest
 * value.
 */
export function fitHazardRatio(all: readonly PairedRow[]): MeanComparison | null {
  const rows = all.filter((row) => row.n1 > 0 && row.n0 > 0);
  let beta = 0;
  for (let step = 0; step < 50; step++) {
    const { slope, information } = differentiate(rows, beta);
    if (!(information > 1e-10)) return null;
    const change = Math.min(2, Math.max(-2, slope / information));
    beta += change;
    if (Math.abs(beta) > 15) return null;
    if (Math.abs(change) < 1e-12) {
      const se = 1 / Math.sqrt(information);
      return {
        value: Math.exp(beta),
        low: Math.exp(beta - Z95 * se),
        high: Math.exp(beta + Z95 * se),
        p: normalTwoSided(beta / se),
        reason: null,
        se,
      };
    }
  }
  return null;
}

/** Slope and information of Efron's partial likelihood, the l-th of d tied ends seeing l/d of them already gone. */
function differentiate(rows: readonly PairedRow[], beta: number) {
  const risk = Math.exp(beta);
  let [slope, information] = [0, 0];
  for (const { d1, n1, d0, n0 } of rows) {
    slope += d1;
    const d = d1 + d0;
    for (let l = 0; l < d; l++) {
      const womenAtRisk = risk * (n1 - (l / d) * d1);
      const share = womenAtRisk / (womenAtRisk + n0 - (l / d) * d0);
      slope -= share;
      information += share * (1 - share);
    }
  }
  return { slope, information };
}

/**
 * φ of the logarithm of a hazard ratio (`spellClusterFactor`), u a spell's score residual δ(x − x̄(t)) − Σ(x −
 * x̄)e^(βx)dΛ over the times it is at risk. Null where there is no ratio.
 * Source: Lin & Wei 1989, JASA 84:1074. R: `residuals(coxph(…, ties = "breslow"), type = "score")`, multiplied within
 * clusters.
 */
export function hazardClusterFactor(
  women: readonly Spell[],
  men: readonly Spell[],
  pairs: readonly PairOfSpells[],
  cause: Cause = 'any',
): number | null {
  const table = buildPairedTable(women, men, cause);
  const { value, se } = fitHazardRatio(table) ?? { value: null, se: null };
  if (value === null || se === null) return null;
  const times = table.map(({ time }) => time);
  const middles = new Map<number, number>();
  const [hazards, moved]: [number[], number[]] = [[], []];
  let [hazard, middle] = [0, 0];
  for (const { time, d1, n1, d0, n0 } of table) {
    const risk = n1 * value + n0;
    const share = (n1 * value) / risk;
    middles.set(time, share);
    hazard += (d1 + d0) / risk;
    middle += (share * (d1 + d0)) / risk;
    hazards.push(hazard);
    moved.push(middle);
  }
  const [hazardAt, movedAt] = [sumUntil(times, hazards), sumUntil(times, moved)];
  // the score residual is what a spell adds to the logarithm, times its information
  const residual = ({ sex, spell: [entry, exit, why] }: OwnedSpell) => {
    const happened = cause === 'any' ? why !== 0 : why === cause;
    const [x, risk] = sex === 'women' ? [1, value] : [0, 1];
    const expected = x * (hazardAt(exit) - hazardAt(entry)) - (movedAt(exit) - movedAt(entry));
    return (happened ? x - (middles.get(exit) ?? x) : 0) - risk * expected;
  };
  return spellClusterFactor(pairs, residual, 1 / se / se);
}

/** The same ratio with φ times the variance. */
export function widenHazardRatio<T extends Pick<MeanComparison, 'value' | 'low' | 'high' | 'p' | 'se'>>(
  found: T,
  phi: number,
): T {
  if (found.value === null || found.se === null || phi === 1) return found;
  const se = found.se * Math.sqrt(phi);
  const half = Math.exp(Z95 * se);
  const p = normalTwoSided(Math.log(found.value) / se);
  return { ...found, low: found.value / half, high: found.value * half, p, se };
}

/** Ends of the sex with fewer from which the normal distribution is as good: the sum would only cost time. */
const MANY = 2000;

/**
 * One-sided probability that so many of the ends, or more (fewer, where they are fewer than expected), are women's when
 * the hazards are equal: given who was at risk, each end is a woman's with the probability n1/(n1 + n0), and their
 * number is a sum of unequal yes–no draws (Poisson–binomial), added up exactly. 0 where each sex has very many ends.
 * Source: Hodges & Le Cam 1960, Ann Math Stat 31:737 (the distribution); the score of Cox's likelihood is this number
 * less its mean. R: a loop over the ends.
 */
export function tailOfEnds(women: readonly Spell[], men: readonly Spell[], cause: Cause): number {
  const rows = buildPairedTable(women, men, cause).filter((row) => row.n1 > 0 && row.n0 > 0);
  const [ends1, ends0] = [rows.reduce((sum, { d1 }) => sum + d1, 0), rows.reduce((sum, { d0 }) => sum + d0, 0)];
  const expected = rows.reduce((sum, { d1, d0, n1, n0 }) => sum + ((d1 + d0) * n1) / (n1 + n0), 0);
  // Counted for the sex with fewer ends: P(its ends ≤ k), or 1 less P(≤ k − 1).
  const byWomen = ends1 <= ends0;
  const own = byWomen ? ends1 : ends0;
  if (own > MANY) return 0;
  const many = ends1 > expected === byWomen;
  const most = many ? own - 1 : own;
  if (most < 0) return 1;
  const chances = new Float64Array(most + 1);
  chances[0] = 1;
  for (const { d1, d0, n1, n0 } of rows) {
    const share = (byWomen ? n1 : n0) / (n1 + n0);
    for (let end = 0; end < d1 + d0; end++) {
      for (let k = most; k > 0; k--) chances[k] = chances[k]! * (1 - share) + chances[k - 1]! * share;
      chances[0] = chances[0]! * (1 - share);
    }
  }
  const below = chances.reduce((sum, chance) => sum + chance, 0);
  return many ? 1 - below : below;
}
