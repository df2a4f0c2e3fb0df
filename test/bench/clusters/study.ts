import { compareIncidence, readIncidence } from '../../../src/stats/aalen-johansen.ts';
import { clusterFactor, ownClusterFactor, rateClusterFactor } from '../../../src/stats/cluster-factor.ts';
import { compareMeans } from '../../../src/stats/compare-means.ts';
import { compareHazards, hazardClusterFactor } from '../../../src/stats/cox.ts';
import { compareRates } from '../../../src/stats/rate-ratio.ts';
import { compareRestrictedMeans, readRestrictedInfluence } from '../../../src/stats/restricted-mean.ts';
import type { Spell } from '../../../src/stats/risk-table.ts';
import { compareShares } from '../../../src/stats/share-difference.ts';
import { type Influence, spellClusterFactors } from '../../../src/stats/spell-clusters.ts';
import { compareSumRatios } from '../../../src/stats/sum-ratio.ts';
import { wilson } from '../../../src/stats/wilson.ts';
import { exponential, normal, type Random, seed } from '../coverage/random.ts';

/** One observation: whose cluster, which sex, and its number (a yes is 1) or its time. */
interface One {
  readonly cluster: number;
  readonly woman: boolean;
  readonly y: number;
  readonly days: number;
}
interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}
type Draw = (random: Random) => readonly One[];
interface Row {
  readonly unit: string;
  readonly how: string;
  readonly draw: Draw;
  readonly plain: (all: readonly One[]) => Interval;
  readonly ours: (all: readonly One[]) => Interval;
  readonly neutral: number;
}

const of = (all: readonly One[], woman: boolean) => all.filter((one) => one.woman === woman);
const sum = (all: readonly One[], pick: (one: One) => number) => all.reduce((total, one) => total + pick(one), 0);

/** Sums over clusters; `own` takes every member's own squares away, as for rates. */
function sumClusters(all: readonly One[], size: (one: One) => number, own: boolean) {
  const groups = new Map<number, One[]>();
  for (const one of all) groups.set(one.cluster, [...(groups.get(one.cluster) ?? []), one]);
  const total = { n1n1: 0, x1x1: 0, n1x1: 0, n0n0: 0, x0x0: 0, n0x0: 0, x1x0: 0, x1n0: 0, n1x0: 0, n1n0: 0 };
  let shared = 0;
  for (const members of groups.values()) {
    if (members.length > 1) shared++;
    const [w, m] = [of(members, true), of(members, false)];
    const [n1, x1, n0, x0] = [sum(w, size), sum(w, (one) => one.y), sum(m, size), sum(m, (one) => one.y)];
    const less = (side: readonly One[], pick: (one: One) => number) => (own ? sum(side, pick) : 0);
    total.n1n1 += n1 * n1 - less(w, (one) => size(one) ** 2);
    total.x1x1 += x1 * x1 - less(w, (one) => one.y ** 2);
    total.n1x1 += n1 * x1 - less(w, (one) => size(one) * one.y);
    total.n0n0 += n0 * n0 - less(m, (one) => size(one) ** 2);
    total.x0x0 += x0 * x0 - less(m, (one) => one.y ** 2);
    total.n0x0 += n0 * x0 - less(m, (one) => size(one) * one.y);
    total.x1x0 += x1 * x0;
    total.x1n0 += x1 * n0;
    total.n1x0 += n1 * x0;
    total.n1n0 += n1 * n0;
  }
  return { m: groups.size, shared, ...total };
}

const table = (all: readonly One[]) => {
  const [w, m] = [of(all, true), of(all, false)];
  return { x1: sum(w, (one) => one.y), n1: w.length, x0: sum(m, (one) => one.y), n0: m.length };
};
const share = {
  plain: (all: readonly One[]) => compareShares(table(all), 1),
  ours: (all: readonly One[]) =>
    compareShares(
      table(all),
      clusterFactor(
        sumClusters(all, () => 1, false),
        table(all),
      ) ?? 1,
    ),
  neutral: 0,
};
const rateOf = (all: readonly One[], woman: boolean) => ({
  events: sum(of(all, woman), (one) => one.y),
  days: sum(of(all, woman), (one) => one.days),
});
const rate = {
  plain: (all: readonly One[]) => compareRates([{ women: rateOf(all, true), men: rateOf(all, false) }]),
  ours: (all: readonly One[]) => {
    const [women, men] = [rateOf(all, true), rateOf(all, false)];
    return compareRates(
      [{ women, men }],
      rateClusterFactor(
        sumClusters(all, (one) => one.days, true),
        women,
        men,
      ) ?? 1,
    );
  },
  neutral: 1,
};
const moments = (all: readonly One[]) => ({
  n: all.length,
  sum: BigInt(sum(all, (one) => one.y)),
  squares: BigInt(sum(all, (one) => one.y ** 2)),
});
const welch = (all: readonly One[]) => compareMeans(moments(of(all, true)), moments(of(all, false)));
const sumPair = (all: readonly One[]) => {
  const groups = new Map<number, readonly [y: number, n: number]>();
  for (const { cluster, y } of all) {
    const [before, n] = groups.get(cluster) ?? [0, 0];
    groups.set(cluster, [before + y, n + 1]);
  }
  const over = (pick: (y: number, n: number) => number) =>
    BigInt([...groups.values()].reduce((t, [y, n]) => t + pick(y, n), 0));
  return {
    clusters: groups.size,
    sumY: over((y) => y),
    sumX: over((_, n) => n),
    squaresY: over((y) => y * y),
    squaresX: over((_, n) => n * n),
    products: over((y, n) => y * n),
  };
};
const ratio = (all: readonly One[]) => compareSumRatios(sumPair(of(all, true)), sumPair(of(all, false)), 'ratio');
const spells = (all: readonly One[], woman: boolean) =>
  of(all, woman).map(({ days, y }): Spell => [0, Math.max(0.5, days), y, 1]);
const both = <T>(all: readonly One[], compare: (w: readonly Spell[], m: readonly Spell[]) => T) =>
  compare(spells(all, true), spells(all, false));
const hazard = (all: readonly One[]) => both(all, (w, m) => compareHazards(w, m, 1));
const pairsOf = (all: readonly One[]) => {
  const groups = new Map<number, One[]>();
  for (const one of all) groups.set(one.cluster, [...(groups.get(one.cluster) ?? []), one]);
  const side = (one: One) => ({ sex: one.woman ? 'women' : 'men', spell: spells([one], one.woman)[0]! }) as const;
  return [...groups.values()].flatMap((members) =>
    members.flatMap((a, at) => members.slice(at + 1).map((b) => ({ a: side(a), b: side(b), count: 1 }))),
  );
};
const ownHazard = (all: readonly One[]) =>
  both(all, (w, m) => compareHazards(w, m, 1, hazardClusterFactor(w, m, pairsOf(all), 1) ?? 1));
const paired = { plain: hazard, ours: ownHazard, neutral: 1 };
/** A number read off two curves, taken as of independent spells and with φ. */
const curve = (
  compare: (w: readonly Spell[], m: readonly Spell[], phi: number) => Interval,
  influence: (side: readonly Spell[]) => Influence,
) => ({
  plain: (all: readonly One[]) => both(all, (w, m) => compare(w, m, 1)),
  ours: (all: readonly One[]) =>
    both(all, (w, m) => compare(w, m, spellClusterFactors(pairsOf(all), influence(w), influence(m)).gap ?? 1)),
  neutral: 0,
});
const restricted = curve(
  (w, m, phi) => compareRestrictedMeans(w, m, 365, phi),
  (side) => readRestrictedInfluence(side, 365),
);
const incidence = curve(
  (w, m, phi) => compareIncidence(w, m, 1, 180, phi),
  (side) => readIncidence(side, 1, 180),
);
/** One sex's own share against the true one half. */
const ownShare = {
  plain: (all: readonly One[]) => wilson(table(all).x1, table(all).n1),
  ours: (all: readonly One[]) => {
    const women = sumClusters(of(all, true), () => 1, false);
    const { x1, n1 } = table(all);
    const shared = women.shared;
    return wilson(
      x1,
      n1,
      ownClusterFactor({ clusters: women.m, shared, nn: women.n1n1, xx: women.x1x1, nx: women.n1x1 }, x1, n1),
    );
  },
  neutral: 0.5,
};
const same = (compare: (all: readonly One[]) => Interval, neutral: number) => ({
  plain: compare,
  ours: compare,
  neutral,
});

/** Couples and persons alone; `u` is what partners have alike. */
const households =
  (
    couples: number,
    alone: number,
    make: (u: number, woman: boolean, random: Random, before: One | null) => Omit<One, 'cluster' | 'woman'>,
  ): Draw =>
  (random) => {
    const all: One[] = [];
    for (let cluster = 0; cluster < couples + alone; cluster++) {
      const u = normal(random);
      const first = random() < 0.5;
      let before: One | null = null;
      for (const woman of cluster < couples ? [first, !first] : [first]) {
        before = { cluster, woman, ...make(u, woman, random, before) };
        all.push(before);
      }
    }
    return all;
  };
/** Persons, each with several rows that are alike. */
const several =
  (
    persons: number,
    most: number,
    make: (u: number, random: Random) => Omit<One, 'cluster' | 'woman'>,
    women = 0.5,
  ): Draw =>
  (random) =>
    Array.from({ length: persons }, (_, cluster) => {
      const [woman, u] = [random() < women, normal(random)];
      return Array.from({ length: 1 + Math.floor(random() * most) }, () => ({ cluster, woman, ...make(u, random) }));
    }).flat();
/** A yes that leans on `u`; near ½ where the threshold is 0, of nearly everybody where it is low. */
const yes =
  (lean: number, threshold = 0) =>
  (u: number, _: boolean, random: Random) => ({
    y: Number(lean * u + normal(random) > threshold),
    days: 0,
  });
const other = (_: number, __: boolean, random: Random, before: One | null) => ({
  y: before ? 1 - before.y : Number(random() < 0.5),
  days: 0,
});
/** Time to an end, open at `follow`; a frailty that leans on `u`. */
const waits = (mean: number, follow: number, lean: number) => (u: number, random: Random) => {
  const time = Math.ceil(exponential(random, mean * Math.exp(-lean * u)));
  return { y: time <= follow ? 1 : 0, days: Math.min(time, follow) };
};
const partner = (mean: number, follow: number, lean: number) => (u: number, _: boolean, random: Random) =>
  waits(mean, follow, lean)(u, random);
/** Of a couple only one, the one whose time comes first. */
const onlyOne: Draw = (random) =>
  Array.from({ length: 200 }, (_, cluster) => {
    const times = [exponential(random, 150), exponential(random, 150)].map(Math.ceil);
    return times.map((time, at) => {
      const first = time < times[1 - at]! || (time === times[1 - at]! && at === 0);
      const end = first && time <= 180;
      return { cluster, woman: at === 0, y: Number(end), days: end ? time : 180 };
    });
  }).flat();
const months = (u: number) => ({ y: Math.max(1, Math.min(12, Math.round(6 + 4 * u))), days: 0 });
const kronor = (u: number, random: Random) => ({
  y: Math.round(1000 * Math.exp(0.5 * u + 0.3 * normal(random))),
  days: 0,
});

const ROWS: readonly Row[] = [
  { unit: 'person: share', how: '150 couples, partners alike', draw: households(150, 0, yes(1)), ...share },
  { unit: 'person: share', how: '150 couples, one of the two', draw: households(150, 0, other), ...share },
  { unit: 'person: share', how: '60 couples of 300, alike', draw: households(60, 240, yes(1)), ...share },
  { unit: 'person: rate', how: '200 couples, one of the two', draw: onlyOne, ...rate },
  { unit: 'person: rate', how: '200 couples, alike', draw: households(200, 0, partner(300, 180, 0.8)), ...rate },
  {
    unit: 'person: months',
    how: '150 couples, the same months',
    draw: households(150, 0, (u) => months(u)),
    ...same(welch, 0),
  },
  {
    unit: 'decision: share',
    how: '80 persons, 1–12 each',
    draw: several(80, 12, (u, random) => yes(1)(u, true, random)),
    ...share,
  },
  {
    unit: 'measure: share',
    how: '100 persons, 1–4 each',
    draw: several(100, 4, (u, random) => yes(1)(u, true, random)),
    ...share,
  },
  {
    unit: 'decision: kronor',
    how: '120 persons, 1–12 each',
    draw: several(120, 12, kronor),
    plain: (all) =>
      compareSumRatios(
        sumPair(
          of(
            all.map((one, at) => ({ ...one, cluster: at })),
            true,
          ),
        ),
        sumPair(
          of(
            all.map((one, at) => ({ ...one, cluster: at })),
            false,
          ),
        ),
        'ratio',
      ),
    ours: ratio,
    neutral: 1,
  },
  { unit: 'child: share', how: '150 households, 1–2 of each', draw: households(150, 60, yes(1)), ...share },
  {
    unit: 'child: kronor',
    how: '150 households, alike',
    draw: households(150, 60, (u, _, random) => kronor(u, random)),
    ...same(ratio, 1),
  },
  { unit: 'spell: share', how: '150 couples, alike (a plan for both)', draw: households(150, 0, yes(2)), ...share },
  { unit: 'spell: share', how: '150 couples, one of the two', draw: households(150, 0, other), ...share },
  {
    unit: 'spell: restricted mean',
    how: '150 persons alone, 1–2 each, alike',
    draw: several(150, 2, waits(200, 400, 0.7)),
    ...restricted,
  },
  {
    unit: 'spell: share ended',
    how: '150 persons alone, 1–2 each, alike',
    draw: several(150, 2, waits(200, 400, 0.7)),
    ...incidence,
  },
  {
    unit: 'spell: restricted mean',
    how: '150 persons alone, 1–4 each, alike',
    draw: several(150, 4, waits(200, 400, 0.7)),
    ...restricted,
  },
  { unit: 'spell: share ended', how: '200 couples, one of the two', draw: onlyOne, ...incidence },
  {
    unit: 'decision: wait',
    how: '120 persons, 1–12 each, alike',
    draw: several(120, 12, waits(20, 60, 0.7)),
    ...curve(
      (w, m, phi) => compareRestrictedMeans(w, m, 30, phi),
      (side) => readRestrictedInfluence(side, 30),
    ),
  },
  {
    unit: "one sex's own share of decisions",
    how: '80 persons, 1–12 each',
    draw: several(80, 12, (u, random) => yes(1)(u, true, random)),
    ...ownShare,
  },
  {
    unit: "one sex's own share of measures",
    how: '40 persons, 1–3 each',
    draw: several(40, 3, (u, random) => yes(1)(u, true, random)),
    ...ownShare,
  },
  {
    unit: "one sex's own share of decisions",
    how: '200 persons, all but five one each',
    draw: (random) => [
      ...several(195, 1, (u, own) => yes(1)(u, true, own))(random),
      ...several(5, 12, (u, own) => yes(1)(u, true, own))(random).map((one) => ({
        ...one,
        cluster: one.cluster + 1000,
      })),
    ],
    ...ownShare,
  },
  { unit: 'spell: hazard', how: '200 couples, one of the two', draw: onlyOne, ...paired },
  {
    unit: 'spell: hazard',
    how: '60 couples of 300, alike',
    draw: households(60, 240, partner(200, 180, 0.7)),
    ...paired,
  },
  {
    unit: 'spell: hazard',
    how: '200 persons, 1–2 each, alike',
    draw: several(200, 2, waits(200, 180, 0.7)),
    ...paired,
  },
  {
    unit: 'decision: share',
    how: '120 persons, a fifth women, 1–12 each',
    draw: several(120, 12, (u, random) => yes(1)(u, true, random), 0.2),
    ...share,
  },
  {
    unit: 'decision: share',
    how: '120 persons, a fifth women, 1–12 each, 85 % yes',
    draw: several(120, 12, (u, random) => yes(1, -1.47)(u, true, random), 0.2),
    ...share,
  },
];

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

export function writeTable(times: number): string {
  const lines = ROWS.map((row, at) => {
    const random = seed(1000 + at);
    const found = { plain: 0, ours: 0 };
    const way = { up: 0, down: 0 };
    for (let time = 0; time < times; time++) {
      const all = row.draw(random);
      for (const which of ['plain', 'ours'] as const) {
        const { low, high } = row[which](all);
        if (low === null || high === null) continue;
        const [up, down] = [low > row.neutral, high < row.neutral];
        if (up || down) found[which]++;
        if (which === 'ours' && up) way.up++;
        if (which === 'ours' && down) way.down++;
      }
    }
    const numbers = [found.plain, found.ours, Math.max(way.up, way.down)].map((number) => percent(number, times));
    console.error(row.unit, row.how, ...numbers);
    return `| ${row.unit} | ${row.how} | ${numbers.join(' | ')} |`;
  });
  return `# Directions claimed where there is none, unit by unit

Both sexes follow one and the same law; ${times} simulated exports a row. _Alone_: every observation taken as independent.
_Ours_: as the program computes it; _one way_: the commoner of the two directions. Made by \`node test/bench/clusters/run.js\`.

| unit | who belongs together | alone | ours | one way |
|---|---|---|---|---|
${lines.join('\n')}
`;
}
