import { describe, expect, it } from 'vitest';
import { closestField, fieldCalled, vocabularyOf } from '../../src/ingest/field-vocabulary.ts';
import { matchHeadings } from '../../src/ingest/headings/match-headings.ts';
import { mappingFor } from '../../src/ingest/mapping/mapping-for.ts';
import { FIELDS, getField } from '../../src/model/fields.ts';
import { run } from './program.ts';

describe('gender-audit fields', () => {
  it('lists every field with its heading, what it is, and what it may be called', () => {
    const { code, out } = run(['fields']);
    expect(code).toBe(0);
    for (const { id, heading } of FIELDS) expect(out).toContain(`${heading} (${id}): `);
    expect(out).toContain('kön (sex): fasta svar om raden');
    expect(out).toContain('utrikes_född (born_abroad): född utomlands, ja/nej om en vuxen');
    expect(out).toContain('  svar avslag (denied): avslås · ');
    expect(out).not.toMatch(/\b(enum|flag|integer)\b/);
  });

  it('shows one by id, heading or any heading it is recognised by, in both languages', () => {
    for (const name of ['sex', 'Kön', 'Juridiskt kön']) expect(run(['fields', name]).out).toMatch(/^kön \(sex\): /);
    expect(run(['fields', 'plan', '--lang', 'en']).out).toMatch(
      /^plan \(handlingsplan\): action plan, yes\/no about an adult/,
    );
    const shown = JSON.parse(run(['fields', 'decision', '--json']).out);
    expect([shown.id, shown.heading, shown.type]).toEqual(['decision', 'beslut', 'enum']);
    expect(shown.values[0]).toMatchObject({ value: 'granted' });
  });

  it('guesses at a word that is none', () => {
    const { code, said } = run(['fields', 'handlingspln']);
    expect([code, said]).toEqual([
      2,
      ['Det fältet finns inte.', 'Menade du handlingsplan? gender-audit fields listar alla.'],
    ]);
  });
});

describe('the vocabulary', () => {
  it('names headings that are read as the field', () => {
    for (const field of FIELDS)
      for (const heading of vocabularyOf(getField(field.id)).headings) {
        if (['år', 'månad', 'kvartal'].includes(heading)) continue; // two of them in one file are one value
        const { columns } = matchHeadings([heading], mappingFor(null, 'x'), { file: 'x' });
        expect([heading, columns.map((one) => one.field)]).toEqual([heading, [field.id]]);
      }
  });

  it('finds a field by its names and no other word', () => {
    expect(fieldCalled('FREDA ställd')?.id).toBe('violence_asked');
    expect(fieldCalled('x')).toBeUndefined();
    expect(fieldCalled('')).toBeUndefined();
    expect(closestField('xyzzy')).toBeNull();
  });
});
