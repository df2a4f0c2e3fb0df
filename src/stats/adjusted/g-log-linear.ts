import { LEAST_CLUSTERS } from '../cluster-factor.ts';
import { type Candidate, noGap, readGap } from './adjusted-gap.ts';
import { type Clusters, crossExcess } from './cluster-pairs.ts';
import { LEAST_PER_PARAMETER } from './g-logistic.ts';
import { ratesOf } from './mantel-haenszel.ts';
import {
  addOuter,
  buildDesign,
  type Design,
  dot,
  invert,
  keepSharedLevels,
  multiply,
  SEX_COLUMN,
  zeros,
} from './normal-equations.ts';
import { overlapOf } from './standardise.ts';
import { type Stratum, totalOf } from './stratum.ts';

const MOST_STEPS = 25;
/** A coefficient this large is on its way to infinity: a level without events. */
const EDGE = 15;

/**
 * The g-formula for a ratio of rates: a log-linear (Poisson) model of events on days at risk, main effects and sex, on
 * everybody whose every level holds both sexes. Standardised over any composition the ratio is exp of the coefficient
 * of sex itself, since the model has no interactions. Wald limits on the log scale; with clusters the products of the
 * scores of members of one household are added, times m/(m − 1), never below the model's variance while fewer than ten
 * clusters have company.
 * `few` with under ten events per parameter; `separation` where a level has no events or columns repeat each other;
 * `little_overlap` where no level holds both sexes.
 * Source: McCullagh & Nelder, 2nd ed., §6.2; Muller & MacLehose 2014, Int J Epidemiol 43:962.
 * R: `glm(events ~ woman + … + offset(log(days)), poisson)`.
 */
export function standardiseByLogLinear(strata: readonly Stratum[], clusters: Clusters | null): Candidate {
  const compared = keepSharedLevels(strata);
  const frame = { method: 'g_formula', overlap: overlapOf(compared, strata), compared, interactions: false } as const;
  if (compared.length === 0) return { ...frame, gap: noGap('little_overlap') };
  const design = buildDesign(compared, false);
  const { women, men } = totalOf(compared);
  if (Number(women.sum + men.sum) < LEAST_PER_PARAMETER * design.parameters) return { ...frame, gap: noGap('few') };
  const fit = fitLogLinear(compared, design);
  if (!fit) return { ...frame, gap: noGap('separation') };
  const { coefficients, inverse } = fit;
  let variance = inverse[SEX_COLUMN]![SEX_COLUMN]!;
  if (clusters) {
    const clustered = Math.max(0, variance + crossTerm(strata, compared, design, fit, clusters));
    variance = clusters.shared < LEAST_CLUSTERS ? Math.max(variance, clustered) : clustered;
  }
  const ratio = Math.exp(coefficients[SEX_COLUMN]!);
  return { ...frame, gap: readGap({ mean1: ratio, mean0: 1, variance, df: null }, 'ratio') };
}

interface Fit {
  readonly coefficients: readonly number[];
  readonly inverse: readonly (readonly number[])[];
}

/** Newton's method on grouped events; null where there is no answer. */
function fitLogLinear(compared: readonly Stratum[], design: Design): Fit | null {
  const rows = compared.flatMap((stratum, k) => {
    const { e1, t1, e0, t0 } = ratesOf(stratum);
    return [
      { x: design.rows[k]!.women, events: e1, days: t1 },
      { x: design.rows[k]!.men, events: e0, days: t0 },
    ];
  });
  const total = (pick: 'events' | 'days') => rows.reduce((sum, row) => sum + row[pick], 0);
  let beta: number[] = new Array<number>(design.parameters).fill(0);
  beta[0] = Math.log(total('events') / total('days'));
  for (let step = 0; step < MOST_STEPS; step++) {
    const score = beta.map(() => 0);
    const information = zeros(beta.length);
    for (const { x, events, days } of rows) {
      const expected = days * Math.exp(dot(x, beta));
      x.forEach((value, j) => {
        score[j]! += value * (events - expected);
      });
      addOuter(information, expected, x, x);
    }
    const inverse = invert(information);
    if (!inverse) return null;
    const change = multiply(inverse, score);
    if (dot(change, score) < 1e-16) return { coefficients: beta, inverse };
    beta = beta.map((value, j) => value + Math.max(-2, Math.min(2, change[j]!)));
    if (beta.slice(1).some((value) => !(Math.abs(value) < EDGE))) return null;
  }
  return null;
}

/** What the members of one household add to the variance of the coefficient of sex. */
function crossTerm(
  strata: readonly Stratum[],
  compared: readonly Stratum[],
  design: Design,
  { coefficients, inverse }: Fit,
  clusters: Clusters,
): number {
  const place = new Map(compared.map((stratum, k) => [strata.indexOf(stratum), k]));
  let sum = 0;
  for (const pair of clusters.pairs) {
    const [a, b] = [pair.a, pair.b].map(({ stratum, sex }) => {
      const k = place.get(stratum);
      if (k === undefined) return null;
      const x = design.rows[k]![sex];
      return { rate: Math.exp(dot(x, coefficients)), weight: dot(inverse[SEX_COLUMN]!, x) };
    });
    if (a && b) sum += 2 * a.weight * b.weight * crossExcess(pair, a.rate, b.rate);
  }
  return sum * (clusters.m > 1 ? clusters.m / (clusters.m - 1) : 1);
}
