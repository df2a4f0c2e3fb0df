import { expect, test } from 'vitest';
import { FIELDS, findField } from '../../src/model/fields.ts';

const KRONOR = [0, 1_000_000_000];

// what can be: a year has twelve months, satisfaction is asked on a scale of five, nobody has a family of more than thirty children
test('numbers outside what can be are bad values', () => {
  const ranges = FIELDS.flatMap(({ id }) => {
    const { range } = findField(id)!;
    return range === undefined ? [] : [[id, ...range]];
  });
  const amounts = ranges.filter(([id]) => String(id).includes('amount'));
  expect(amounts.length).toBeGreaterThan(4);
  expect(amounts.map(([, ...range]) => range)).toEqual(amounts.map(() => KRONOR));
  expect(ranges.filter((one) => !amounts.includes(one))).toEqual([
    ['birth_year', 1900, 2100],
    ['age', 0, 120],
    ['co_applicant_birth_year', 1900, 2100],
    ['co_applicant_age', 0, 120],
    ['children_total', 0, 30],
    ['aid_months', 0, 12],
    ['satisfaction', 1, 5],
    ...['girls', 'boys', 'children_unknown', 'girls_leisure', 'boys_leisure'].map((id) => [id, 0, 30]),
  ]);
});
