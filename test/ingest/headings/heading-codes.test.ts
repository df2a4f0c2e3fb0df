import { describe, expect, it } from 'vitest';
import { codedHeading } from '../../../src/ingest/headings/heading-text.ts';
import { matchHeadings } from '../../../src/ingest/headings/match-headings.ts';
import { mappingFor } from '../../../src/ingest/mapping/mapping-for.ts';
import { column, read } from '../reader/read-text.ts';

describe('a heading that says what its codes mean', () => {
  const MAN_WOMAN = { 1: 'man', 2: 'kvinna' };
  it.each([
    ['Kön (1=man 2=kvinna)', 'Kön', MAN_WOMAN],
    ['Kön (1 = man, 2 = kvinna)', 'Kön', MAN_WOMAN],
    ['Kön 1=man 2=kvinna', 'Kön', MAN_WOMAN],
    ['kön_1=man_2=kvinna', 'kön', MAN_WOMAN],
    ['Kön: 1=man, 2=kvinna, 9=uppgift saknas', 'Kön', { ...MAN_WOMAN, 9: null }],
    ['Kön [1: man; 2: kvinna]', 'Kön', MAN_WOMAN],
    ['Kön (1-man/2-kvinna)', 'Kön', MAN_WOMAN],
    ['Kön (0 man 1 kvinna)', 'Kön', { 0: 'man', 1: 'kvinna' }],
    ['Kön (K=kvinna, M=man) sökande', 'Kön sökande', { K: 'kvinna', M: 'man' }],
    ['Beslut (1=bifall 2=delvis bifall 3=avslag)', 'Beslut', { 1: 'bifall', 2: 'delvis bifall', 3: 'avslag' }],
  ])('%s', (heading, name, codes) => {
    const found = codedHeading(heading);
    expect(found?.codes).toEqual(codes);
    expect(found?.name.replace(/ +/g, ' ')).toBe(name);
  });

  it.each(['Kön', 'Kön (1/2)', 'Kön (1=man)', 'Ålder (0-17 år)', 'Belopp (kr)', 'Plan: ja', 'Kön (1=man 1=kvinna)'])(
    '%s does not',
    (heading) => {
      expect(codedHeading(heading)).toBe(null);
    },
  );

  it('is used for closed fields, not for numbers', () => {
    const { columns } = matchHeadings(['Plan (0=nej, 1=ja)', 'Nöjdhet (1=låg 5=hög)'], mappingFor(null, 'x.csv'), {
      file: 'x.csv',
    });
    expect(columns).toMatchObject([
      { field: 'plan', codes: { 0: 'nej', 1: 'ja' } },
      { field: 'satisfaction', codes: null },
    ]);
  });

  it('is read by them, and the mapping goes before', async () => {
    const files = { 'a.csv': 'person_id;Kön (1=man 2=kvinna)\nA;1\nB;2.0\nC;\n' };
    expect(await column(files, 'sex')).toEqual(['man', 'woman', null]);
    const mapping = { version: 1 as const, columns: { sex: { values: { 1: 'woman', 2: 'man' } } } };
    expect((await read(files, { mapping })).rows.map((row) => row.sex)).toEqual(['woman', 'man', null]);
  });

  it('with a code that it does not say is asked about', async () => {
    const files = { 'a.csv': 'person_id;Kön (1=man 2=kvinna)\nA;1\nB;3\n' };
    await expect(read(files)).rejects.toMatchObject({ code: 'sex-codes' });
  });
});

it('MS is medsökande', () => {
  const headings = [
    'Löpnr',
    'Kön',
    'Löpnr MS',
    'Kön MS',
    'Ålder MS',
    'Födelseår MS',
    'heder_fråga',
    'ekonomiskt_våld_fråga',
  ];
  const { columns } = matchHeadings(headings, mappingFor(null, 'x.csv'), { file: 'x.csv' });
  expect(columns.map(({ field }) => field)).toEqual([
    'person_id',
    'sex',
    'co_applicant_id',
    'co_applicant_sex',
    'co_applicant_age',
    'co_applicant_birth_year',
    'honour_asked',
    'economic_violence_asked',
  ]);
});
