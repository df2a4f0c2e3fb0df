import type { SqlValue } from '../database.ts';
import type { Job } from './job.ts';

/** The place of a counted row: part of {@link Division}, level, period, and for most of them sex. */
type CountingPlace = string;

export const placeOf = (part: SqlValue, level: SqlValue, period: SqlValue): CountingPlace =>
  `${part}|${level ?? ''}|${period}`;

/** Numbers of one figure at one place and for one sex; what a kind of figure does not use stays 0 or empty. */
export interface Tally {
  units: bigint;
  n: bigint;
  yes: bigint;
  days: bigint;
  people: bigint;
  peopleYes: bigint;
  peopleNo: bigint;
  nn: bigint;
  xx: bigint;
  nx: bigint;
  several: bigint;
  /** Of `n` and `yes`, those counted by cluster; the rest are clusters of one. */
  clusteredN: bigint;
  clusteredYes: bigint;
  sumY: bigint;
  sumX: bigint;
  squaresY: bigint;
  squaresX: bigint;
  products: bigint;
  largest: bigint;
  second: bigint;
  /** Sums of a kind's own (`KindOfCounting.more`). */
  more: readonly bigint[];
  /** Rows of a histogram: the figure's own columns, then the number. */
  rows: (readonly SqlValue[])[];
}

/** Sums over clusters that hold both sexes. */
export interface Crossed {
  readonly both: bigint;
  readonly bothWomenSeveral: bigint;
  readonly bothMenSeveral: bigint;
  readonly x1x0: bigint;
  readonly x1n0: bigint;
  readonly n1x0: bigint;
  readonly n1n0: bigint;
}

/** Everything counted of one unit: figure → place → sex. Filled by the statements, read when lines are made. */
export interface Tallies {
  at(job: Job, place: CountingPlace, sex: number): Tally;
  find(job: Job, place: CountingPlace, sex: number): Tally | undefined;
  readonly crossed: Map<string, Crossed>;
  /** Levels met, per part and period, in the order met. */
  readonly places: Set<CountingPlace>;
}

const ZERO = {
  units: 0n,
  n: 0n,
  yes: 0n,
  days: 0n,
  people: 0n,
  peopleYes: 0n,
  peopleNo: 0n,
  nn: 0n,
  xx: 0n,
  nx: 0n,
  several: 0n,
  clusteredN: 0n,
  clusteredYes: 0n,
  sumY: 0n,
  sumX: 0n,
  squaresY: 0n,
  squaresX: 0n,
  products: 0n,
  largest: 0n,
  second: 0n,
};

export const emptyTally = (): Tally => ({ ...ZERO, more: [], rows: [] });

export function openTallies(): Tallies {
  const tallies = new Map<string, Tally>();
  const places = new Set<CountingPlace>();
  const key = (job: Job, place: CountingPlace, sex: number) => `${job.at}|${sex}|${place}`;
  return {
    at(job, place, sex) {
      const name = key(job, place, sex);
      const found = tallies.get(name) ?? emptyTally();
      tallies.set(name, found);
      places.add(place);
      return found;
    },
    find: (job, place, sex) => tallies.get(key(job, place, sex)),
    crossed: new Map(),
    places,
  };
}

/** A sum of integers as the engine gives it; a blank is 0. */
export function toBig(value: SqlValue | undefined): bigint {
  return value === null || value === undefined ? 0n : BigInt(value as bigint | number); // counts and sums of integers
}
