import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import { findField } from '../../../src/model/fields.ts';
import { makeLabels } from '../../../src/report/words/label.ts';

/** The distributions of the catalogue, and the field whose values each counts. */
const DISTRIBUTIONS = CATALOGUE.flatMap(({ id, figures }) =>
  figures.flatMap((one) => (one.kind === 'category' ? [{ id, field: one.value }] : [])),
);

describe('the values of a distribution', () => {
  const { category } = makeLabels({ labels: [] });

  test.each([
    ['measure-type', 'work_placement', 'praktik'],
    ['plan-focus', 'work', 'arbete'],
    ['obstacle', 'ill_health', 'ohälsa'],
  ])('of %s: %s is %s', (indicator, value, words) => expect(category(indicator, value).sv).toBe(words));

  test('are those of the field that it counts, also where the export has names of its own', () => {
    expect(DISTRIBUTIONS.map(({ id }) => id).toSorted()).toEqual([
      ...['denial-reason', 'measure-type', 'obstacle', 'plan-focus'],
    ]);
    for (const { id, field } of DISTRIBUTIONS) {
      const own = { field, value: 'a1', text: { sv: 'Eget ord', en: 'A word of its own' } };
      expect(makeLabels({ labels: [own] }).category(id, 'a1'), id).toEqual(own.text);
    }
  });

  test('have words in both languages wherever the list of them is closed', () => {
    const closed = DISTRIBUTIONS.flatMap(({ id, field }) =>
      (findField(field)?.values ?? []).map((value) => ({ id, value })),
    );
    // measures 7, directions of plans 4, obstacles 10
    expect(closed).toHaveLength(21);
    expect(closed.filter(({ id, value }) => category(id, value).sv === value)).toEqual([]);
  });
});
