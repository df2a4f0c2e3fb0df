import { compare } from '../../src/compare/compare.ts';
import { protect } from '../../src/disclosure/protect.ts';
import type { Cell } from '../../src/model/counted.ts';
import type { Figure } from '../../src/model/indicator.ts';
import type { NumberStrata, Stratum } from '../../src/model/strata.ts';
import { divided, indicator, line, type Pair, release } from '../disclosure/build.ts';
import { drawFrom } from './draw.ts';

/*
 * An attacker who has the program runs it on every input that fits what is published, and keeps those that give the
 * same release. What a count is in the inputs that are left is what he knows of it.
 */

/** What running the program on every input that fits has left of the hidden counts of one release. */
export interface Simulated {
  readonly name: string;
  /** Inputs that were run. */
  readonly tried: number;
  /** Hidden counts of 1 … t − 1 that were asked about. */
  readonly hidden: number;
  /** Fewest values left of one, above what the rule demands. */
  readonly room: number;
  readonly recovered: readonly string[];
}

// Gaps within equals: two covariates whose tables are shown, and whose crossing is not.

/** Counts of one sex in the four strata: both first, first and second, second and first, both second. */
type Four = readonly [number, number, number, number];
interface Town {
  readonly sizes: readonly [women: Four, men: Four];
  readonly yes: readonly [women: Four, men: Four];
}
const PLACES = [
  ['a0', 'b0'],
  ['a0', 'b1'],
  ['a1', 'b0'],
  ['a1', 'b1'],
] as const;
const FIELDS = ['field_a', 'field_b'] as const;
const ASKED = indicator('a', ['share'], { margin: { kind: 'points', value: 0.05 } });

const sums = ([yes, n]: Pair) => ({ n, sum: BigInt(yes), squares: BigInt(yes) });

/** Everything that is stored of a question in a town. */
function publish({ sizes, yes }: Town, threshold: number) {
  const pair = (sex: 0 | 1, at: number): Pair => [yes[sex][at]!, sizes[sex][at]!];
  const tables = FIELDS.map((_, field) => {
    const levels: Record<string, [Pair, Pair]> = {};
    for (const [at, names] of PLACES.entries()) {
      const [women, men] = levels[names[field]!] ?? [
        [0, 0],
        [0, 0],
      ];
      const add = (one: Pair, other: Pair): Pair => [one[0] + other[0], one[1] + other[1]];
      levels[names[field]!] = [add(women, pair(0, at)), add(men, pair(1, at))];
    }
    return levels;
  });
  const strata = PLACES.map((levels, at): Stratum => ({ levels, women: sums(pair(0, at)), men: sums(pair(1, at)) }));
  const crossed: NumberStrata = {
    ...{ kind: 'numbers', indicator: 'a', stat: 'share', period: 'all', clusters: null, strata },
    covariates: FIELDS.map((field) => ({ field, kind: 'circumstances' })),
    sizes: tables.map((one) =>
      Object.entries(one).map(([level, [women, men]]) => ({ level, women: women[1], men: men[1] })),
    ),
  };
  const lines = tables.flatMap((one, at) => divided(one, {}, FIELDS[at]).slice(at === 0 ? 0 : 1));
  const shown = protect({ ...release(lines), strata: [crossed] }, [ASKED], { threshold, internal: false });
  const findings = compare(shown, [ASKED]);
  return { stored: JSON.stringify(findings), adjusted: findings.gaps.find((gap) => gap.adjusted !== null) };
}

/** Parts of one that shares are drawn in. */
const FINE = 2 ** 20;

/** How far one count is moved either way: as many values as any threshold asks for, and more. */
const REACH = 12;

/**
 * A question to 100 to 400 people by two fields. The sizes of all four strata are known, and both tables are shown, so
 * that one number of each sex is free. Null where a table or the gap within equals is hidden.
 */
export function simulateStrata(seed: number, threshold: number): Simulated | null {
  const below = drawFrom(seed);
  const next = () => below(FINE) / FINE;
  const scale = 14 * (1 + 2 * next());
  const draw = (): Four => [0, 1, 2, 3].map(() => Math.round(scale * (0.5 + next()))) as unknown as Four;
  const sizes = [draw(), draw()] as const;
  const rate = 0.08 + 0.5 * next();
  const answer = (of: Four) =>
    of.map((n) => Array.from({ length: n }, next).filter((one) => one < rate).length) as unknown as Four;
  const town: Town = { sizes, yes: [answer(sizes[0]), answer(sizes[1])] };
  const truth = publish(town, threshold);
  if (truth.adjusted?.status !== 'shown') return null;
  const fitting = ([women, men]: Town['sizes'], sex: 0 | 1) =>
    Array.from({ length: 2 * REACH + 1 }, (_, at) => at - REACH).flatMap((by) => {
      const moved = town.yes[sex].map((one, at) => one + (at === 0 || at === 3 ? by : -by)) as unknown as Four;
      return moved.every((one, at) => one >= 0 && one <= (sex === 0 ? women : men)[at]!) ? [moved] : [];
    });
  const [women, men] = [fitting(sizes, 0), fitting(sizes, 1)];
  const alike = women.flatMap((one) =>
    men.flatMap((other) =>
      publish({ sizes, yes: [one, other] }, threshold).stored === truth.stored ? [[one, other] as const] : [],
    ),
  );
  const asked = ([0, 1] as const).flatMap((sex) =>
    PLACES.map((levels, at) => {
      const possible = new Set((sex === 0 ? women : men).map((one) => one[at]!)).size;
      const left = new Set(alike.map((one) => one[sex][at]!)).size;
      const count = town.yes[sex][at]!;
      const few = [count, sizes[sex][at]! - count].some((one) => one > 0 && one < threshold);
      return { name: `${levels.join(' ')} ${sex === 0 ? 'women' : 'men'}`, few, left, possible };
    }),
  );
  return verdictOf(`seed ${seed}, threshold ${threshold}`, women.length * men.length, asked, threshold);
}

/** A count, whether it is one that is protected, how many values are left of it, and how many there are at all. */
interface Asked {
  readonly name: string;
  readonly few: boolean;
  readonly left: number;
  readonly possible: number;
}

/** t − 1 values, or all that there are where what is shown beside leaves fewer. */
function verdictOf(name: string, tried: number, asked: readonly Asked[], threshold: number): Simulated {
  const few = asked.filter((one) => one.few);
  const roomOf = ({ left, possible }: Asked) => left - Math.min(threshold - 1, possible);
  return {
    ...{ name, tried, hidden: few.length },
    room: Math.min(Number.POSITIVE_INFINITY, ...few.map(roomOf)),
    recovered: few.filter((one) => roomOf(one) < 0).map((one) => `${name}, ${one.name}: ${one.left} left`),
  };
}

// Means and medians of few different values.

/** So many people with values out of these, in the unit of the figure. */
export interface MeanClass {
  readonly people: number;
  readonly values: readonly number[];
  readonly scale: 'months' | 'days';
  readonly threshold: number;
}

const MEN = meanOf([1, 3, 4, 6, 9, 10], [20, 15, 15, 20, 15, 15]);
const NOBODY = meanOf([], []);

function meanOf(values: readonly number[], counts: readonly number[]): Cell {
  const histogram = values.flatMap((value, at) => (counts[at]! > 0 ? [[BigInt(value), counts[at]!] as const] : []));
  const total = (of: (value: bigint) => bigint) =>
    histogram.reduce((sum, [value, n]) => sum + of(value) * BigInt(n), 0n);
  const n = counts.reduce((sum, one) => sum + one, 0);
  const all = histogram.flatMap(([value, times]) => Array<bigint>(Math.min(2, times)).fill(value)).reverse();
  return {
    ...{ kind: 'mean', units: n, n, people: n, sum: total((x) => x), squares: total((x) => x * x), histogram },
    ...{ largest: all[0] ?? 0n, twoLargest: (all[0] ?? 0n) + (all[1] ?? 0n) },
  };
}

/** Every way to spread `people` over `kinds` values. */
function* spread(people: number, kinds: number): Generator<readonly number[]> {
  if (kinds === 1) yield [people];
  else
    for (let first = 0; first <= people; first++)
      for (const rest of spread(people - first, kinds - 1)) yield [first, ...rest];
}

/**
 * Every distribution of a class, the values and how many people there are known. A count is recovered where it is
 * certain that somebody has the value, that they are fewer than the threshold, and fewer than t − 1 numbers are left.
 */
export function simulateMean({ people, values, scale, threshold }: MeanClass): Simulated & { readonly shown: number } {
  const asked = indicator('a', ['mean'], { margin: { kind: scale, value: 1 } });
  const [declared] = asked.figures;
  const figure = { ...declared, scale, median: true } as Figure;
  const measured = { ...asked, figures: [figure] };
  const left = new Map<string, { readonly values: readonly Set<number>[]; shown: boolean }>();
  let [tried, shown] = [0, 0];
  for (const counts of spread(people, values.length)) {
    tried++;
    const counted = release([line(meanOf(values, counts), MEN, { stat: 'mean' }, NOBODY)]);
    const released = protect(counted, [measured], { threshold, internal: false });
    const key = JSON.stringify(compare(released, [measured]));
    const group = left.get(key) ?? { values: values.map(() => new Set<number>()), shown: released.hidden === 0 };
    left.set(key, group);
    if (group.shown) shown++;
    counts.forEach((count, at) => {
      group.values[at]!.add(count);
    });
  }
  const name = `${people} people, ${values.join()} ${scale}, threshold ${threshold}`;
  const sets = [...left.values()].flatMap((group) => (group.shown ? group.values.map((one) => [...one]) : []));
  const few = sets.filter((one) => one.every((count) => count >= 1 && count < threshold));
  const room = Math.min(Number.POSITIVE_INFINITY, ...few.map((one) => one.length - (threshold - 1)));
  const recovered = few.filter((one) => one.length < threshold - 1).map((one) => `${name}: ${one.join('/')}`);
  return { name, tried, shown, hidden: sets.length, room, recovered };
}
