import { expect } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import type { ProtectedLine } from '../../src/model/release.ts';
import { type Input, judge, type Protector, type Secret } from './judge.ts';
import { real } from './judged.ts';
import { type Alike, catalogue, countPeople, own } from './overlapping.ts';

/** Own indicators taken for indicators of the catalogue: nothing compares them. */
const careless = (indicators: readonly Indicator[], t: number): Protector =>
  real(
    indicators.map(({ own: _, ...one }) => one),
    t,
  );

/** What a reader must not be able to tell: counts of people who stand in no line of the release. */
const secret = (name: string, value: number, n: number, t: number): Secret => ({
  ...{ line: `people|${name}`, value, n },
  unsafe: value > 0 && value < t,
});

/** Every way to put at most so many people into cells: nothing that a total allows is left out. */
function* counts(cells: number, most: number): Generator<readonly number[]> {
  if (cells === 0) yield [];
  else for (let i = 0; i <= most; i++) for (const rest of counts(cells - 1, most - i)) yield [i, ...rest];
}

interface Class {
  readonly name: string;
  readonly t: number;
  readonly cells: number;
  /** At most so many people in all: with the tests, and in npm run judge. */
  readonly few: number;
  readonly most: number;
  readonly indicators: readonly Indicator[];
  /** A difference of which both parts are unknown tells nothing, compared or not. */
  readonly harmless?: true;
  readonly people: (cells: readonly number[]) => readonly Alike[];
  /** Sums of cells that are nobody's business, with the number that the reader knows them to be at most. */
  readonly secrets: (cells: readonly number[]) => readonly (readonly [value: number, n: number])[];
}

const yes = 'yes' as const;
const no = 'no' as const;

export const CLASSES: readonly Class[] = [
  {
    name: 'the same question, to fewer people',
    ...{ t: 3, cells: 4, few: 10, most: 13, indicators: [catalogue('all'), own('part')] },
    people: ([a, b, c, d]) => [
      { women: a!, says: { all: yes, part: yes } },
      { women: b!, says: { all: no, part: no } },
      { women: c!, says: { all: yes } },
      { women: d!, says: { all: no } },
    ],
    secrets: ([a, b, c, d]) => [
      [c!, a! + c!],
      [d!, b! + d!],
      [c! + d!, a! + b! + c! + d!],
    ],
  },
  {
    name: 'a stricter condition on the same people',
    ...{ t: 4, cells: 3, few: 18, most: 18, indicators: [catalogue('wide'), own('narrow')] },
    people: ([a, b, c]) => [
      { women: a!, says: { wide: yes, narrow: yes } },
      { women: b!, says: { wide: yes, narrow: no } },
      { women: c!, says: { wide: no, narrow: no } },
    ],
    secrets: ([a, b]) => [[b!, a! + b!]],
  },
  {
    name: 'two conditions that anyone may meet',
    harmless: true,
    ...{ t: 3, cells: 4, few: 10, most: 13, indicators: [catalogue('one'), own('other')] },
    people: ([a, b, c, d]) => [
      { women: a!, says: { one: yes, other: yes } },
      { women: b!, says: { one: yes, other: no } },
      { women: c!, says: { one: no, other: yes } },
      { women: d!, says: { one: no, other: no } },
    ],
    secrets: ([a, b, c, d]) => {
      const [first, second, all] = [a! + b!, a! + c!, a! + b! + c! + d!];
      return [
        [a!, Math.min(first, second)],
        [b!, Math.min(first, all - second)],
        [c!, Math.min(all - first, second)],
        [d!, Math.min(all - first, all - second)],
      ];
    },
  },
  {
    name: 'two parts that leave somebody over',
    ...{ t: 3, cells: 3, few: 12, most: 16, indicators: [catalogue('all'), own('under'), own('over')] },
    people: ([a, b, c]) => [
      { women: a!, says: { all: yes, under: yes } },
      { women: b!, says: { all: yes, over: yes } },
      { women: c!, says: { all: yes } },
    ],
    secrets: ([a, b, c]) => [[c!, a! + b! + c!]],
  },
  {
    name: 'either of two',
    ...{ t: 3, cells: 4, few: 13, most: 13, indicators: [catalogue('one'), catalogue('other'), own('either')] },
    people: ([a, b, c, d]) => [
      { women: a!, says: { one: yes, other: yes, either: yes } },
      { women: b!, says: { one: yes, other: no, either: yes } },
      { women: c!, says: { one: no, other: yes, either: yes } },
      { women: d!, says: { one: no, other: no, either: no } },
    ],
    secrets: ([a, b, c, d]) => {
      const [first, second, all] = [a! + b!, a! + c!, a! + b! + c! + d!];
      return [
        [a!, Math.min(first, second)],
        [b!, Math.min(first, all - second)],
        [c!, Math.min(all - first, second)],
      ];
    },
  },
  {
    name: 'both of two',
    ...{ t: 3, cells: 4, few: 13, most: 13, indicators: [catalogue('one'), catalogue('other'), own('both')] },
    people: ([a, b, c, d]) => [
      { women: a!, says: { one: yes, other: yes, both: yes } },
      { women: b!, says: { one: yes, other: no, both: no } },
      { women: c!, says: { one: no, other: yes, both: no } },
      { women: d!, says: { one: no, other: no, both: no } },
    ],
    secrets: ([a, b, c, d]) => {
      const [first, second, all] = [a! + b!, a! + c!, a! + b! + c! + d!];
      return [
        [b!, Math.min(first, all - second)],
        [c!, Math.min(all - first, second)],
        [d!, Math.min(all - first, all - second)],
      ];
    },
  },
  {
    name: 'two groups of a breakdown, less some of one',
    ...{ t: 3, cells: 4, few: 11, most: 13 },
    indicators: [catalogue('all', { divisible: true }), own('most')],
    people: ([a, b, c, d]) => [
      { women: a!, says: { all: yes, most: yes }, unit: 'a' },
      { women: b!, says: { all: yes }, unit: 'a' },
      { women: c!, says: { all: yes, most: yes }, unit: 'b' },
      { women: d!, says: { all: yes }, unit: 'c' },
    ],
    secrets: ([a, b]) => [[b!, a! + b!]],
  },
  {
    name: 'fewer people, group by group',
    ...{ t: 3, cells: 6, few: 10, most: 11 },
    indicators: [catalogue('all', { divisible: true }), own('part', { divisible: true })],
    people: (cells) =>
      ['a', 'b', 'c'].flatMap((unit, at) => [
        { women: cells[at]!, says: { all: yes, part: yes }, unit },
        { women: cells[at + 3]!, says: { all: yes }, unit },
      ]),
    secrets: (cells) => [0, 1, 2].map((at) => [cells[at + 3]!, cells[at]! + cells[at + 3]!] as const),
  },
];

function* inputsOf({ cells, indicators, people, secrets, t }: Class, most: number): Iterable<Input> {
  for (const one of counts(cells, most))
    yield {
      release: countPeople(people(one), indicators),
      secrets: secrets(one).map(([value, n], at) => secret(String(at), value, n, t)),
    };
}

/** Totals so large that the class has not tried all that add up to them. */
const isCut =
  ({ t }: Class, most: number) =>
  (lines: readonly ProtectedLine[]): boolean =>
    lines.some(({ cells: { women } }) => women.kind === 'share' && women.n > most - 2 * t);

/** Nothing is narrowed; and something is where nobody compares the figures, so that there was something to find. */
export function expectCompared(one: Class, most: number): void {
  const options = { tableOf: () => 'one', isCut: isCut(one, most) };
  expect(judge(real(one.indicators, one.t), inputsOf(one, most), one.t, options)).toMatchObject({ tooNarrow: 0 });
  const { tooNarrow } = judge(careless(one.indicators, one.t), inputsOf(one, most), one.t, options);
  expect(tooNarrow > 0).toBe(one.harmless !== true);
}
