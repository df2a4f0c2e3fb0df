import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import { readOldFigure } from '../../../src/model/document-names.ts';
import { findField } from '../../../src/model/fields.ts';
import { makeLabels } from '../../../src/report/writing/names.ts';

/** The distributions of the catalogue, and the field whose values each counts. */
const DISTRIBUTIONS = CATALOGUE.flatMap(({ id, figures }) =>
  figures.flatMap((one) => (one.kind === 'category' ? [{ id, field: one.value }] : [])),
);

describe('the values of a distribution', () => {
  const { level } = makeLabels({ labels: [] });
  const fieldOf = (indicator: string) => DISTRIBUTIONS.find(({ id }) => id === indicator)!.field;

  test.each([
    ['measure-type', 'work_placement', 'praktik'],
    ['plan-focus', 'work', 'arbete'],
    ['obstacle', 'ill_health', 'ohälsa'],
  ])('of %s: %s is %s', (indicator, value, words) => expect(level(fieldOf(indicator), value).sv).toBe(words));

  test('are those of the field that it counts, also where the export has names of its own', () => {
    expect(DISTRIBUTIONS.map(({ id }) => id).toSorted()).toEqual([
      ...['denial-reason', 'measure-type', 'obstacle', 'plan-focus'],
    ]);
    // audits that do not describe their figures mean the same fields
    for (const { id, field } of DISTRIBUTIONS)
      expect(readOldFigure(id, 'category:a1').category, id).toEqual({ field, value: 'a1' });
    const own = { field: 'obstacle', value: 'a1', text: { sv: 'Eget ord', en: 'A word of its own' } };
    expect(makeLabels({ labels: [own] }).level('obstacle', 'a1')).toEqual(own.text);
  });

  test('have words in both languages wherever the list of them is closed', () => {
    const closed = DISTRIBUTIONS.flatMap(({ field }) =>
      (findField(field)?.values ?? []).map((value) => ({ field, value })),
    );
    // measures 7, directions of plans 4, obstacles 10
    expect(closed).toHaveLength(21);
    expect(closed.filter(({ field, value }) => level(field, value).sv === value)).toEqual([]);
  });
});
