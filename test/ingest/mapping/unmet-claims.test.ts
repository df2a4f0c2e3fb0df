import { describe, expect, it } from 'vitest';
import { matchHeadings } from '../../../src/ingest/headings/match-headings.ts';
import { mappingFor } from '../../../src/ingest/mapping/mapping-for.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';
import { unmetClaims, unmetDrops } from '../../../src/ingest/mapping/unmet-claims.ts';

function judge(yaml: string, files: Readonly<Record<string, readonly string[]>>) {
  const { file, claims } = readMapping(`version: 1\n${yaml}`, 'karta.yaml');
  return unmetClaims(
    claims,
    Object.entries(files).map(([name, headings]) => {
      const mapping = mappingFor(file, name);
      const { columns, constants } = matchHeadings(headings, mapping, { file: name });
      return { name, headings, mapping, fields: new Set([...columns, ...constants].map(({ field }) => field)) };
    }),
  );
}
const codes = (yaml: string, files: Readonly<Record<string, readonly string[]>>) => {
  const { problems, notices } = judge(yaml, files);
  return [...problems, ...notices].map(({ code }) => code);
};

describe('a heading of the mapping that no file has', () => {
  it('is told with its line and the closest headings, all in one', () => {
    const yaml = 'columns:\n  plan: { from: "Plan klar?", blank: no }\n  referred: { from: "hänvisad till AME" }';
    const { problems } = judge(yaml, { 'x.csv': ['kön', 'hänvisad', 'plan klart'] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ exit: 2, code: 'heading-absent' });
    expect(problems[0]?.what.sv).toContain('x.csv: "Plan klar?" (rad 3), "hänvisad till AME" (rad 4)');
    expect(problems[0]?.advice.sv).toContain('"Plan klar?" → "plan klart", "hänvisad till AME" → "hänvisad"');
    expect(problems[0]?.advice.en).toContain('The headings are: "kön", "hänvisad", "plan klart".');
  });

  it('is there where one of several files has it, in whatever way it is written', () => {
    const two = { 'p.csv': ['kön', 'person_id'], 'm.csv': ['person_id', 'Min Plan:'] };
    expect(codes('columns: { plan: { from: minplan } }', two)).toEqual([]);
    expect(codes('columns: { plan: { from: mina planer } }', two)).toEqual(['heading-absent']);
  });

  it('must stand together with its other parts', () => {
    const apart = { 'a.csv': ['kön', 'Yr'], 'b.csv': ['kön', 'Mnd'] };
    expect(codes('columns: { aid_month: { from: [Yr, Mnd] } }', apart)).toEqual(['heading-absent']);
    expect(codes('columns: { aid_month: { from: [Yr, Mnd] } }', { 'a.csv': ['kön', 'Yr', 'Mnd'] })).toEqual([]);
  });

  it('is looked for in the files of its entry only, and told by its line there', () => {
    const yaml = 'files:\n  - match: "m*.csv"\n    columns:\n      sex: { from: Könn }';
    const { problems } = judge(yaml, { 'p.csv': ['Könn'], 'm1.csv': ['Kön', 'Enhet'], 'm2.csv': ['Enhet'] });
    expect(problems[0]?.what.sv).toContain('"Könn" (rad 5)');
    expect(problems[0]?.advice.sv).toContain('"Könn" → "Kön"');
    expect(codes(yaml, { 'p.csv': ['Kön'], 'm1.csv': ['Kön'], 'm2.csv': ['Könn'] })).toEqual([]);
  });

  it('is not asked for where an entry has put another in its place', () => {
    const yaml = 'columns: { sex: { from: Q1 } }\nfiles: [{ match: "a*", columns: { sex: { from: Q2 } } }]';
    expect(codes(yaml, { 'a.csv': ['Q2'] })).toEqual([]);
    expect(codes(yaml, { 'a.csv': ['Q1'] })).toEqual(['heading-absent']);
    expect(codes(yaml, { 'a.csv': ['Q2'], 'b.csv': ['Kön'] })).toEqual(['heading-absent']);
  });
});

describe('what else a mapping says in vain', () => {
  it.each([
    ['ignore: ["Handläggare"]', 'ignore-unmet', 'rad 2: ingen kolumn att bortse från heter "Handläggare"'],
    ['columns: { plan: { blank: no } }', 'field-unmet', 'rad 2: ingen kolumn läses som handlingsplan'],
    ['files: [{ match: "insatser*", complete: true }]', 'match-unmet', 'ingen fil heter som match: "insatser*"'],
  ])('%s is a notice', (yaml, code, what) => {
    const { problems, notices } = judge(yaml, { 'x.csv': ['Kön'] });
    expect(problems).toEqual([]);
    expect(notices.map((one) => one.code)).toEqual([code]);
    expect(notices[0]?.what.sv).toContain(what);
  });

  it('is nothing where it holds', () => {
    const yaml =
      'ignore: [Notering]\ncolumns: { plan: { blank: no }, period: { value: 2025 } }\nfiles: [{ match: "*.csv" }]';
    expect(codes(yaml, { 'x.csv': ['Kön', 'Handlingsplan', 'NOTERING'] })).toEqual([]);
  });

  it('is not told of columns of a file that is not there', () => {
    const yaml = 'files: [{ match: "m*", columns: { sex: { from: Q } }, ignore: [Z] }]';
    expect(codes(yaml, { 'x.csv': ['Kön'] })).toEqual(['match-unmet']);
  });
});

const files = [{ headings: ['Kön', 'Efternamn'] }, { headings: ['kön', 'Handläggare (text)', ''] }];

describe('headings of --drop that no file has', () => {
  it('are those whose spelling, but for case and rings, is in none of the files', () => {
    expect(unmetDrops(['efternamn', 'HANDLAGGARE TEXT', 'Efternam'], files)).toEqual(['Efternam']);
  });

  it('are told once each', () => {
    expect(unmetDrops(['Adress', 'Adress'], files)).toEqual(['Adress']);
    expect(unmetDrops([], files)).toEqual([]);
  });
});
