import { describe, expect, it } from 'vitest';
import { inspectFiles } from '../../src/ingest/inspect-files.ts';
import { readMapping } from '../../src/ingest/mapping/read-mapping.ts';
import { withFiles } from './reader/read-text.ts';

/** Synthetic: rows of which each column takes its values in turn. */
function table(columns: Readonly<Record<string, readonly string[]>>, rows = 12): string {
  const names = Object.keys(columns);
  const lines = Array.from({ length: rows }, (_, at) =>
    names.map((name) => columns[name]![at % columns[name]!.length]).join(';'),
  );
  return [names.join(';'), ...lines, ''].join('\n');
}

const CODES = Array.from({ length: 12 }, (_, at) => `P${at}x`);
const SEXES = ['Kvinna', 'Man'];
const DAYS = ['2025-01-10', '2025-05-20', '2025-11-03'];
const DECISIONS = { Löpnr: CODES, Kön: SEXES, Beslut: ['Bifall', 'Avslag'] };

async function inspect(text: string, yaml = '') {
  const mapping = yaml === '' ? null : readMapping(`version: 1\n${yaml}`, 'map.yaml').file;
  return withFiles({ 'u.csv': text }, async (files) => {
    const found = await inspectFiles({ files, mapping, drop: [], window: { from: '2025-01-01', to: '2025-06-30' } });
    const { columns } = found.files[0]!;
    const at = (heading: string) => columns.find((one) => one.heading === heading);
    return { ...found, at, told: [...found.problems, ...found.notices].map(({ code }) => code) };
  });
}

describe('a date that nothing but its values tells of', () => {
  it.each(['Datum', 'Registrerad', 'Dag'])('%s is asked about, and can be mapped or ignored', async (heading) => {
    const text = table({ ...DECISIONS, [heading]: DAYS });
    const { problems, at } = await inspect(text);
    expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['unplaced', 2]]);
    expect(problems[0]!.advice.sv).toContain(`columns: { ___: { from: "${heading}" } }`);
    expect(problems[0]!.advice.sv).toContain('decision_date (beslutsdatum) eller application_date (ansökningsdatum)');
    expect(problems[0]!.advice.sv).toContain(`ignore: ["${heading}"]`);
    expect(at(heading)?.asked?.why).toBe('dates');
    expect((await inspect(text, `columns: { decision_date: { from: ${heading} } }`)).problems).toEqual([]);
    expect((await inspect(text, `ignore: [${heading}]`)).problems).toEqual([]);
  });

  it('names every such column', async () => {
    const { problems } = await inspect(table({ ...DECISIONS, Registrerad: DAYS, Datum: DAYS }));
    expect(problems[0]!.what.sv).toContain('Kolumnerna "Registrerad" och "Datum"');
  });

  it('of measures may be their start or the referral; of persons it is told and stops nothing', async () => {
    const measures = await inspect(table({ Löpnr: CODES, Kön: SEXES, Insats: ['AME', 'Praktik'], Datum: DAYS }));
    expect(measures.at('Datum')?.asked?.fields).toEqual(['measure_start', 'measure_end', 'referral_date']);
    expect(measures.problems.map(({ code }) => code)).toContain('unplaced');
    const persons = await inspect(table({ Löpnr: CODES, Kön: SEXES, Handlingsplan: ['Ja', 'Nej'], Datum: DAYS }));
    expect(persons.problems).toEqual([]);
    expect(persons.told).toEqual(['unplaced']);
  });

  it('is not asked about where another date places the case, or where all are moments of one day', async () => {
    expect((await inspect(table({ ...DECISIONS, Beslutsdatum: DAYS, Datum: DAYS }))).told).toEqual([]);
    expect((await inspect(table({ ...DECISIONS, Månad: ['2025-01', '2025-04'], Datum: DAYS }))).told).toEqual([]);
    const moments = ['2025-12-31 14:10', '2025-12-31 14:11', '2025-12-31 14:12'];
    expect((await inspect(table({ ...DECISIONS, Uttaget: moments }))).told).toEqual([]);
  });

  it('is asked about where the column for it is empty', async () => {
    expect((await inspect(table({ ...DECISIONS, Beslutsdatum: [''], Datum: DAYS }))).told).toEqual(['unplaced']);
  });
});

describe('words of a field that the file lacks', () => {
  const DATED = { ...DECISIONS, Beslutsdatum: DAYS };
  const HOUSEHOLDS = ['Sambo utan barn', 'Ensamstående med barn', 'Gift med barn'];

  it.each([
    ['household_type', HOUSEHOLDS],
    ['household_type', ['Gift', 'Sambo', 'Ensam med barn', 'Ensamstående']],
    ['role', ['Registerledare', 'Hemmavarande barn']],
  ])('%s is refused until it is read or ignored', async (field, words) => {
    const text = table({ ...DATED, Xyz: words });
    const { problems, at } = await inspect(text);
    expect(problems.map(({ code }) => code)).toEqual(['unread-answers']);
    expect(at('Xyz')?.asked).toEqual({ why: 'answers', fields: [field] });
    expect(problems[0]!.advice.sv).toContain(`columns: { ${field}: { from: "Xyz" } }`);
    expect((await inspect(text, 'ignore: [Xyz]')).told).toEqual([]);
    const mapped = await inspect(text, `columns: { ${field}: { from: Xyz } }`);
    expect(mapped.told).not.toContain('unread-answers');
  });

  it('that change no other figure are told and stop nothing', async () => {
    const { problems, told, at } = await inspect(table({ ...DATED, Xyz: ['Arbetslöshet', 'Ohälsa', 'Sociala skäl'] }));
    expect(problems).toEqual([]);
    expect(told).toEqual(['unread-answers']);
    expect(at('Xyz')?.asked?.fields).toEqual(['obstacle']);
  });

  it('are not found in yes and no, in free text, or where the field is there', async () => {
    expect((await inspect(table({ ...DATED, Xyz: ['Ja', 'Nej'] }))).told).toEqual([]);
    expect((await inspect(table({ ...DATED, Xyz: ['norr', 'söder', 'Arbetslöshet'] }))).told).toEqual([]);
    expect((await inspect(table({ ...DATED, Hushållstyp: HOUSEHOLDS, Xyz: HOUSEHOLDS }))).told).toEqual([]);
  });

  it('that tell of couples and not of children are no household type, and told', async () => {
    const { told, problems, at } = await inspect(table({ ...DATED, Civilstånd: ['Gift', 'Skild', 'Ogift'] }));
    expect([told, problems]).toEqual([['civil-status'], []]);
    expect(at('Civilstånd')).toMatchObject({ field: null, asked: { why: 'status' } });
  });

  it('of sex are named where there is no column for it', async () => {
    const { problems } = await inspect(
      table({ Löpnr: CODES, Xyz: SEXES, Beslutsdatum: DAYS, Beslut: ['Bifall', 'Avslag'] }),
    );
    expect(problems.map(({ code }) => code)).toEqual(['no-sex-column']);
    expect(problems[0]!.advice.sv).toContain('columns: { sex: { from: "Xyz" } }');
  });
});

describe('a co-applicant', () => {
  it('who is told of by yes or no is asked about', async () => {
    const { told, at } = await inspect(table({ ...DECISIONS, Beslutsdatum: DAYS, Medsökande: ['Ja', 'Nej'] }));
    expect(told).toEqual(['co-applicant-unnamed']);
    expect(at('Medsökande')?.asked).toEqual({ why: 'couple', fields: ['role'] });
  });

  it('who has a code is read, small numbers among the codes', async () => {
    const numbers = Array.from({ length: 12 }, (_, at) => String(at));
    const { told, at } = await inspect(table({ ...DECISIONS, Beslutsdatum: DAYS, Medsökande: numbers }));
    expect([told, at('Medsökande')?.field]).toEqual([[], 'co_applicant_id']);
  });
});
