import type { Clusters } from '../../../src/stats/adjusted/cluster-pairs.ts';
import { standardiseByLeastSquares } from '../../../src/stats/adjusted/g-linear.ts';
import { standardiseByLogit } from '../../../src/stats/adjusted/g-logistic.ts';
import { poolByMantelHaenszel } from '../../../src/stats/adjusted/mantel-haenszel.ts';
import { standardise } from '../../../src/stats/adjusted/standardise.ts';
import { readShareStrata, type ShareStratum, type Stratum } from '../../../src/stats/adjusted/stratum.ts';
import { clusterFactor } from '../../../src/stats/cluster-factor.ts';
import { compareShares } from '../../../src/stats/share-difference.ts';
import { type Limits, repeat, type Study } from './measure.ts';
import { binomial, normal, type Random } from './random.ts';

interface Cell {
  readonly levels: readonly string[];
  readonly n1: number;
  readonly n0: number;
  readonly p1: number;
  readonly p0: number;
}

const logistic = (x: number) => 1 / (1 + Math.exp(-x));

/** Strata of 2 to `most` of each sex; the gap is the same everywhere, or grows along the strata, on the logit scale. */
function layOut(random: Random, count: number, most: number, grows: boolean): readonly Cell[] {
  return Array.from({ length: count }, (_, k) => {
    const [a, b] = [k % 4, Math.floor(k / 4)];
    const base = -0.6 + 0.35 * a - 0.15 * b;
    const size = () => 2 + Math.floor(random() * (most - 1));
    const effect = grows ? 0.2 * a : 0.4;
    return { levels: [`a${a}`, `b${b}`], n1: size(), n0: size(), p1: logistic(base + effect), p0: logistic(base) };
  });
}

function fill(random: Random, cells: readonly Cell[]): readonly ShareStratum[] {
  return cells.map(({ levels, n1, n0, p1, p0 }) => ({
    levels,
    n1,
    n0,
    x1: binomial(random, n1, p1),
    x0: binomial(random, n0, p0),
  }));
}

function truthOf(cells: readonly Cell[]): number {
  const whole = cells.reduce((sum, { n1, n0 }) => sum + n1 + n0, 0);
  return cells.reduce((sum, { n1, n0, p1, p0 }) => sum + ((n1 + n0) / whole) * (p1 - p0), 0);
}

export function studyAdjusted(random: Random, times: number): readonly Study[] {
  const layouts = [
    ['6 strata of 2–60', layOut(random, 6, 60, false)],
    ['24 strata of 2–20', layOut(random, 24, 20, false)],
    ['24 strata of 2–20, gap grows', layOut(random, 24, 20, true)],
    ['12 strata of 2–6', layOut(random, 12, 6, false)],
  ] as const;
  const direct = layouts.map(([name, cells]) =>
    repeat(name, times, () => {
      const strata = readShareStrata(fill(random, cells));
      const { low, high } = standardise(strata, { scale: 'difference', bound: 1, clusters: null }).gap;
      return { low, high, truth: truthOf(cells) };
    }),
  );
  const model = layouts.map(([name, cells]) =>
    repeat(name, Math.min(times, 2000), () => {
      const { low, high } = standardiseByLogit(readShareStrata(fill(random, cells)), null).gap;
      return { low, high, truth: truthOf(cells) };
    }),
  );
  const haenszel = layouts.map(([name, cells]) =>
    repeat(name, times, () => {
      // What it estimates: the strata weighted by n1n0/N.
      const weights = cells.map(({ n1, n0 }) => (n1 * n0) / (n1 + n0));
      const truth = cells.reduce((sum, one, k) => sum + weights[k]! * (one.p1 - one.p0), 0);
      const { low, high } = poolByMantelHaenszel(fill(random, cells));
      return { low, high, truth: truth / weights.reduce((a, b) => a + b, 0) };
    }),
  );
  return [
    { number: 'share, standardised', method: 'strata weighted by size, n − 1, t', how: 'simulated', points: direct },
    { number: 'share, by model', method: 'logistic g-formula', how: 'simulated', points: model },
    { number: 'share, within one covariate', method: 'Mantel–Haenszel, Sato', how: 'simulated', points: haenszel },
    ...studyAdjustedMeans(random, times),
  ];
}

/** Öre and months in strata with means of their own, no difference within. */
function studyAdjustedMeans(random: Random, times: number): readonly Study[] {
  const amount = (p: number) => Math.round(1000 * Math.exp(p + 0.6 * normal(random)));
  const months = (p: number) => binomial(random, 12, p);
  const layouts = [
    ['8 strata of 2–40, lognormal .6', layOut(random, 8, 40, false), amount],
    ['24 strata of 2–20, lognormal .6', layOut(random, 24, 20, false), amount],
    ['8 strata of 2–40, months', layOut(random, 8, 40, false), months],
  ] as const;
  const points = (estimate: (strata: readonly Stratum[]) => Limits) =>
    layouts.map(([name, cells, draw]) =>
      repeat(name, times, () => {
        const strata = cells.map(({ levels, n1, n0, p0 }) => {
          const sums = (n: number) => {
            const values = Array.from({ length: n }, () => draw(p0));
            const add = (read: (value: number) => number) => values.reduce((sum, value) => sum + read(value), 0);
            return { n, sum: BigInt(add((value) => value)), squares: BigInt(add((value) => value * value)) };
          };
          return { levels, women: sums(n1), men: sums(n0) };
        });
        return { ...estimate(strata), truth: 1 };
      }),
    );
  const limitsOf = ({ low, high }: Limits): Limits => ({ low, high });
  return [
    {
      number: 'mean, standardised',
      method: 'ratio, Satterthwaite t',
      how: 'simulated',
      points: points((strata) => limitsOf(standardise(strata, { scale: 'ratio', clusters: null }).gap)),
    },
    {
      number: 'mean, by model',
      method: 'least squares, HC1',
      how: 'simulated',
      points: points((strata) => limitsOf(standardiseByLeastSquares(strata, 'ratio', null).gap)),
    },
  ];
}

/** Couples of a woman and a man whose answers agree or exclude each other; share .4 in both, margins kept. */
export function studyClusters(random: Random, times: number): readonly Study[] {
  const p = 0.4;
  const couple = (correlation: number): readonly [number, number] => {
    const both = p * p + correlation * p * (1 - p);
    const u = random();
    if (u < both) return [1, 1];
    if (u < p) return [1, 0];
    return u < 2 * p - both ? [0, 1] : [0, 0];
  };
  const crude: ReturnType<typeof repeat>[] = [];
  const standard: ReturnType<typeof repeat>[] = [];
  for (const couples of [15, 40, 150]) {
    for (const correlation of [-0.4, 0, 0.5]) {
      const name = `${couples} couples, correlation ${correlation}`;
      crude.push(
        repeat(name, times, () => {
          let [x1, x0, both] = [0, 0, 0];
          for (let i = 0; i < couples; i++) {
            const [woman, man] = couple(correlation);
            x1 += woman;
            x0 += man;
            both += woman * man;
          }
          const table = { x1, n1: couples, x0, n0: couples };
          const sums = { m: couples, shared: couples, n1n1: couples, n0n0: couples, n1n0: couples };
          const phi = clusterFactor(
            { ...sums, x1x1: x1, n1x1: x1, x0x0: x0, n0x0: x0, x1x0: both, x1n0: x1, n1x0: x0 },
            table,
          );
          const { low, high } = compareShares(table, phi ?? 1);
          return { low, high, truth: 0 };
        }),
      );
      standard.push(
        repeat(name, times, () => ({ ...standardiseCouples(couples, () => couple(correlation)), truth: 0 })),
      );
    }
  }
  return [
    { number: 'difference of shares, couples', method: 'Miettinen–Nurminen × φ', how: 'simulated', points: crude },
    {
      number: 'share, standardised, couples',
      method: 'influence sums per couple',
      how: 'simulated',
      points: standard,
    },
  ];
}

/** Couples alternately in two strata, standardised over them. */
function standardiseCouples(couples: number, draw: () => readonly [number, number]): Limits {
  const tally = [0, 1].map(() => ({ n: 0, x1: 0, x0: 0, both: 0 }));
  for (let i = 0; i < couples; i++) {
    const [woman, man] = draw();
    const at = tally[i % 2]!;
    at.n++;
    at.x1 += woman;
    at.x0 += man;
    at.both += woman * man;
  }
  const clusters: Clusters = {
    m: couples,
    shared: couples,
    pairs: tally.map((one, stratum) => ({
      a: { stratum, sex: 'women' },
      b: { stratum, sex: 'men' },
      pairs: one.n,
      sumA: BigInt(one.x1),
      sumB: BigInt(one.x0),
      products: BigInt(one.both),
    })),
  };
  const strata = tally.map((one, k) => ({ levels: [String(k)], x1: one.x1, n1: one.n, x0: one.x0, n0: one.n }));
  const { low, high } = standardise(readShareStrata(strata), { scale: 'difference', bound: 1, clusters }).gap;
  return { low, high };
}
