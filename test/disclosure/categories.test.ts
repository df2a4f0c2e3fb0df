import { expect, it } from 'vitest';
import { applyCategories } from '../../src/disclosure/tables/categories.ts';
import type { CategoryCell } from '../../src/model/counted.ts';

const cell = (people: number, counts: Readonly<Record<string, number>>): CategoryCell => {
  const list = Object.entries(counts).map(([value, n]) => ({ value, n, people: n }));
  return { kind: 'category', units: 30, n: 30, people, counts: list };
};
const shape = { values: ['work'], merged: ['health', 'social'], told: [], open: false };

it('merged categories have the people of both, less those who may stand in both', () => {
  const others = (people: number) => {
    const found = applyCategories(cell(people, { work: 20, health: 6, social: 4 }), shape);
    return found.kind === 'category' ? found.counts : [];
  };
  // 20 + 6 + 4 people are 30: nobody stands in two
  expect(others(30)).toEqual([
    { value: 'work', n: 20, people: 20 },
    { value: '*others', n: 10, people: 10 },
  ]);
  // of 27 three do, perhaps all three here; of 20 ten do, and the larger of the two has 6
  expect([others(27)[1], others(20)[1]]).toMatchObject([
    { n: 10, people: 7 },
    { n: 10, people: 6 },
  ]);
});

it('a category without people has its place, and Övriga where it is open', () => {
  const of = (open: boolean) => {
    const found = applyCategories(cell(20, { work: 20 }), { ...shape, values: ['plan', 'work'], open });
    return found.kind === 'category' ? found.counts.map(({ value, n }) => [value, n]) : [];
  };
  expect(of(false)).toEqual([
    ['plan', 0],
    ['work', 20],
  ]);
  expect(of(true)).toEqual([
    ['plan', 0],
    ['work', 20],
    ['*others', 0],
  ]);
});
