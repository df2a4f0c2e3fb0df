import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profileColumns, proposeFields, unknownLabels } from '../../src/ingest/propose-fields.ts';
import { getField } from '../../src/model/fields.ts';

/** Synthetic: twelve rows of a column, under a title and beside a column of sex. */
async function profile(heading: string, cells: readonly string[]) {
  const path = join(mkdtempSync(join(tmpdir(), 'gender-audit-')), 'x.csv');
  const rows = Array.from({ length: 12 }, (_, at) => `kvinna;${cells[at % cells.length]}`);
  writeFileSync(path, [`Kön;${heading}`, ...rows].join('\n'));
  return (await profileColumns(path, []))[1]!;
}

const propose = async (heading: string, cells: readonly string[], taken: readonly string[] = []) =>
  proposeFields(await profile(heading, cells), new Set(taken)).map(({ field, sure }) => `${sure} ${field.id}`);

describe('a column by its values', () => {
  it.each([
    ['flag', ['Ja', 'Nej', '']],
    ['date', ['2025-01-02', '2025-02', '3/4/2025']],
    ['number', ['1', '2,5', '1 200 kr']],
    ['words', ['Norr', 'Söder']],
    ['codes', ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'g7', 'h8', 'i9', 'j10', 'k11', 'l12']],
    ['none', ['', '–']],
  ])('is %s', async (kind, cells) => {
    expect((await profile('X', cells)).kind).toBe(kind);
  });

  it('counts what is filled in and what differs; a word for nothing is neither', async () => {
    // four of each among twelve: 8 filled, 2 different
    expect(await profile('X', ['a', 'b', 'vet ej'])).toMatchObject({ rows: 12, filled: 8, distinct: 2, more: false });
  });

  it('is not looked at where it is dropped', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'gender-audit-')), 'x.csv');
    writeFileSync(path, 'kön;Namn\nkvinna;A\n');
    expect((await profileColumns(path, ['namn']))[1]).toMatchObject({ filled: 0, distinct: 0, values: [] });
  });
});

describe('what a column may be', () => {
  it('is likely where heading and values agree', async () => {
    expect(await propose('Handlingsplaner', ['Ja', 'Nej'])).toEqual(['likely plan']);
  });

  it('is not said of values that could not stand in the field', async () => {
    expect(await propose('Handlingsplaner', ['2025-01-02'])).not.toContain('likely plan');
    expect((await propose('Beslutsdatum 2', ['Ja', 'Nej'])).join()).not.toContain('decision_date');
  });

  it('is perhaps a field whose words fill the column, whatever it is called', async () => {
    expect(await propose('Q7', ['avslag', 'bifall'])).toEqual(['perhaps decision']);
  });

  it('finds a name that stands alone in a longer heading, and codes that want a word', async () => {
    expect((await propose('Kön (1=man 2=kvinna)', ['1', '2']))[0]).toBe('perhaps sex');
    expect(unknownLabels((await profile('Kön', ['1', '2'])).values, getField('sex'))).toEqual(['"1"', '"2"']);
  });

  it('is no field that another column has', async () => {
    expect(await propose('Handlingsplaner', ['Ja', 'Nej'], ['plan'])).not.toContain('likely plan');
  });
});
