import { expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { Figure, FigureParts, Indicator } from '../../src/model/indicator.ts';
import { figure, indicator } from './build.ts';
import { type Input, type JudgeOptions, judge, ofPeriods, type Protector } from './judge.ts';

/** A class of inputs that the judge goes through, every one of them. Large classes: `npm run judge`. */
export interface Class {
  readonly name: string;
  readonly t: number;
  readonly indicators: readonly Indicator[];
  readonly inputs: () => Iterable<Input>;
  readonly options?: JudgeOptions;
}

export const SHARE = [indicator('a')];
export const COUNT = [indicator('a', ['count'])];
export const CATEGORY = [indicator('a', ['category'])];
export const FAMILY = [indicator('a'), indicator('b', ['share'], { from: 'a' })];
export const PARTS = [indicator('a', ['share', 'share:first'])];
export const ANSWERS = [indicator('a', ['share', 'share:partly', 'share:denied'])];
export const DECISION = [indicator('a', ['share'], { unit: 'decision' })];
export const FREE = [
  indicator('a', [], { figures: [figure('share:work'), { ...figure('share:health'), free: true }] }),
];
export const TWO_QUESTIONS = {
  'share:work': { of: ['both', 'work', 'health', 'none'], yes: ['both', 'work'] },
  'share:health': { of: ['both', 'work', 'health', 'none'], yes: ['both', 'health'] },
};
export const OBSTACLES = [
  indicator('a', ['count']),
  indicator('b', [], {
    from: 'a',
    divisible: false,
    figures: [{ ...figure('category'), value: 'obstacle' } as Figure],
  }),
];
/** An indicator of the catalogue under the name the classes use, without what hides it for other reasons. */
export const take = ({ figures, unit }: Indicator): readonly Indicator[] => [indicator('a', [], { figures, unit })];
export const partsOf = ({ figures }: Indicator): Readonly<Record<string, FigureParts>> =>
  Object.fromEntries(figures.flatMap(({ stat, parts }) => (parts ? [[stat, parts]] : [])));

export const quarters: JudgeOptions = { tableOf: ofPeriods };
/** The rest of a sub-population is open as soon as the sub-population's own table is. */
export const ofRest = (line: string): string => line.split('|').slice(0, 4).join('|').replace('rest', 'first');
export const ofUnit = (line: string): string => (line.includes('|unit|') ? 'unit' : 'undivided');

export const real =
  (indicators: readonly Indicator[], t: number): Protector =>
  (release) =>
    protect(release, indicators, { threshold: t, internal: false });

/** One test for each class: no hidden count is narrowed below t − 1 values, and there are more than `least` to narrow. */
export function testClasses(classes: readonly Class[], least = 20): void {
  for (const { name, t, indicators, inputs, options } of classes)
    it(name, () => {
      const verdict = judge(real(indicators, t), inputs(), t, options);
      expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
      expect(verdict.hidden).toBeGreaterThan(least);
    });
}
