import { t95, tTwoSided } from '../distributions.ts';
import { readMoments } from '../moments.ts';
import { type Gap, noGap } from './adjusted-gap.ts';
import { buildDesign, keepSharedLevels, SEX_COLUMN } from './design.ts';
import { fitLinear } from './fit-linear.ts';
import { type Stratum, totalOf } from './stratum.ts';

/** The gap of means of those compared = rest + Σ by covariate, in the unit of the sums. */
export interface OaxacaBlinder {
  readonly crude: number | null;
  /** The coefficient of sex, with its interval. */
  readonly rest: Gap;
  /** What goes with each covariate, in their order; empty where there is no rest. */
  readonly byCovariate: readonly number[];
}

/**
 * Oaxaca–Blinder decomposition of a difference of means with pooled coefficients from a model that holds sex (without it
 * they would swallow part of the gap): covariate j carries Σβ(x̄1 − x̄0) over its columns, which does not depend on the
 * reference category, and the rest is the coefficient of sex. Over everybody whose every level holds both sexes.
 * `no_cases`, `one_sex`, `little_overlap`; `separation` where columns repeat each other; `no_spread` where nothing is left.
 * Source: Jann 2008, Stata J 8:453 (pooled with group indicator). R: `lm(y ~ woman + …)`.
 */
export function decomposeMeans(strata: readonly Stratum[]): OaxacaBlinder {
  const none = (rest: Gap, crude: number | null = null): OaxacaBlinder => ({ crude, rest, byCovariate: [] });
  const everyone = totalOf(strata);
  if (everyone.women.n === 0 || everyone.men.n === 0) {
    return none(noGap(everyone.women.n === everyone.men.n ? 'no_cases' : 'one_sex'));
  }
  const compared = keepSharedLevels(strata);
  const { women, men } = totalOf(compared);
  const [one, other] = [readMoments(women), readMoments(men)];
  if (!one || !other) return none(noGap('little_overlap'));
  const crude = one.mean - other.mean;
  const design = buildDesign(compared, false);
  const fit = fitLinear(compared, compared, design, null);
  if (!fit) return none(noGap('separation'), crude);
  const gap = design.rows[0]!.men.map((_, column) =>
    compared.reduce((sum, stratum, k) => {
      const x = design.rows[k]!.men[column]!;
      return sum + x * (stratum.women.n / women.n - stratum.men.n / men.n);
    }, 0),
  );
  const byCovariate = design.first.slice(0, -1).map((from, j) => {
    let sum = 0;
    for (let column = from; column < design.first[j + 1]!; column++) sum += fit.coefficients[column]! * gap[column]!;
    return sum;
  });
  const value = fit.coefficients[SEX_COLUMN]!;
  const variance = fit.covariance[SEX_COLUMN]![SEX_COLUMN]!;
  if (!(variance > 1e-24 * (one.mean ** 2 + other.mean ** 2))) {
    return { crude, rest: { ...noGap('no_spread'), value }, byCovariate };
  }
  const se = Math.sqrt(variance);
  const half = t95(fit.df) * se;
  const rest = { value, low: value - half, high: value + half, p: tTwoSided(value / se, fit.df), se, reason: null };
  return { crude, rest, byCovariate };
}
