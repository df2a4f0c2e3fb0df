import { describe, expect, it } from 'vitest';
import { whatItIs } from '../../../src/cli/field-words.ts';
import { headingKey } from '../../../src/ingest/headings/heading-text.ts';
import { fieldOfHeading } from '../../../src/ingest/headings/known-headings.ts';
import { SYNONYMS } from '../../../src/ingest/headings/synonyms.ts';
import { FIELDS } from '../../../src/model/fields.ts';
import { fieldName } from '../../../src/report/writing/names.ts';

/** A column of countries says more than abroad or not: told as what it is, and not read. `fields` prints another name. */
const OTHER: Readonly<Record<string, string>> = {
  born_abroad: 'född utomlands',
  co_applicant_born_abroad: 'medsökande född utomlands',
};

describe('the names that are printed of a field', () => {
  it.each(FIELDS.map((field) => [field.id, OTHER[field.id] ?? fieldName(field.id).sv] as const))(
    '%s: %s is a heading of it',
    (id, name) => {
      const field = FIELDS.find((one) => one.id === id)!;
      for (const heading of [name, name.toUpperCase(), field.heading, id, id.replaceAll('_', ' ')])
        expect([heading, fieldOfHeading(headingKey(heading))?.field]).toEqual([heading, id]);
    },
  );

  it('are of one field each', () => {
    const names = FIELDS.map(({ id }) => headingKey(fieldName(id).sv));
    expect(new Set(names).size).toBe(names.length);
  });

  it('name the fields of OTHER as gender-audit fields does', () => {
    for (const [id, name] of Object.entries(OTHER))
      expect(whatItIs(FIELDS.find((one) => one.id === id)!, 'sv')).toContain(name);
  });
});

describe('every heading', () => {
  it('names one field', () => {
    const keys = Object.entries(SYNONYMS).flatMap(([field, names]) =>
      [...new Set(names.map(headingKey))].map((key) => ({ field, key })),
    );
    const twice = keys.filter(({ field, key }) => keys.some((one) => one.key === key && one.field !== field));
    expect(twice).toEqual([]);
  });
});
