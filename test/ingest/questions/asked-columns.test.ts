import { describe, expect, it } from 'vitest';
import { inspectFiles } from '../../../src/ingest/inspect-files.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';
import { withFiles } from '../reader/read-text.ts';

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

  it('of measures may be their start or the referral; of persons it is told, and stops nothing where all lie in the span', async () => {
    const measures = await inspect(table({ Löpnr: CODES, Kön: SEXES, Insats: ['AME', 'Praktik'], Datum: DAYS }));
    expect(measures.at('Datum')?.asked?.fields).toEqual(['measure_start', 'measure_end', 'referral_date']);
    expect(measures.problems.map(({ code }) => code)).toContain('unplaced');
    const persons = await inspect(
      table({ Löpnr: CODES, Kön: SEXES, Handlingsplan: ['Ja', 'Nej'], Datum: DAYS.slice(0, 2) }),
    );
    expect(persons.problems).toEqual([]);
    expect(persons.told).toEqual(['unplaced']);
  });

  it.each([
    ['Utbetalningsdatum', ['2025-01-27', '2024-03-27']],
    ['Ansökan avser', ['2025-03', '2024-03']],
    ['Avser period', ['mars 2025', 'juli 2025']],
    ['Utbetalt år', ['2024', '2025']],
    ['Biståndsperiod', ['2024-03-01 - 2024-05-28', '2025-01-01 - 2025-03-28']],
    ['Avser period', ['202403-202405', '202501-202503']],
    ['Ärendetid', ['2025-07-01--2025-09-28', '2024-08-01--2024-10-28']],
    ['Bistånd', ['januari 2025 till mars 2025', 'jan 2025 – feb 2025']],
  ])('of persons stops where some lie outside the span of January to June: %s', async (heading, days) => {
    const { problems } = await inspect(
      table({ Löpnr: CODES, Kön: SEXES, Handlingsplan: ['Ja', 'Nej'], [heading]: days }),
    );
    expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['unplaced', 2]]);
    expect(problems[0]!.advice.sv).toContain(`ignore: ["${heading}"]`);
  });

  it('is not asked about where another date places the case, or where all are moments of one day', async () => {
    expect((await inspect(table({ ...DECISIONS, Beslutsdatum: DAYS, Datum: DAYS }))).told).toEqual([]);
    expect((await inspect(table({ ...DECISIONS, Månad: ['2025-01', '2025-04'], Datum: DAYS }))).told).toEqual([]);
    const moments = ['2025-12-31 14:10', '2025-12-31 14:11', '2025-12-31 14:12'];
    expect((await inspect(table({ ...DECISIONS, Uttaget: moments }))).told).toEqual([]);
  });

  it.each([
    ['Beslutsår', ['2024', '2025'], ['period']],
    ['Tidpunkt', ['2024', '2025'], ['period']],
    ['Tidpunkt', ['2024-Q1', '2025-Q1'], ['period']],
    ['Tidpunkt', ['2024-01', '2025-04'], ['period', 'aid_month']],
    ['Tidpunkt', ['240115', '250215', '251120'], ['decision_date', 'application_date']],
    ['Tidpunkt', ['45292', '45320', '45700'], ['decision_date', 'application_date']],
  ])('%s with %j may be %j', async (heading, values, fields) => {
    const text = table({ ...DECISIONS, [heading]: values });
    const { problems, at } = await inspect(text);
    expect(problems.map(({ code }) => code)).toEqual(['unplaced']);
    expect(at(heading)?.asked?.fields).toEqual(fields);
    // what is offered first can be pasted as it stands, or is refused with the reason (day numbers of Excel)
    const mapped = await inspect(text, `columns: { ${fields[0]}: { from: ${heading} } }`);
    expect(mapped.told).toEqual(values[0] === '45292' ? ['serial-dates'] : []);
  });

  it.each([
    ['Beslut fattat', ['2024H1', '2024H2', '2025H1'], 'halvår'],
    ['Halvår', ['2024-1', '2024-2'], 'halvår'],
    ['Tertial', ['1', '2', '3'], 'tertial'],
    ['Vecka', ['2024v01', '2025v14'], 'veckor'],
    ['När', ['Q1', 'Q2', 'Q3'], 'kvartal utan år'],
    ['Beslutsvecka', ['2401', '2414', '2503'], 'veckor'],
    ['Veckonr', ['1', '14', '52'], 'veckor'],
    ['Månadsnamn', ['jan', 'mars', 'december'], 'månader utan år'],
    ['Månad nr', ['1', '2', '12'], 'månader utan år'],
    ['Tidpunkt', ['Q1-24', 'Q3-25'], 'tider'],
    ['Verksamhetsår', ['2024-2025', '2025-2026'], 'tider'],
    ['Beslutsår', ['År 2024', 'År 2025'], 'tider'],
    ['Kalenderår', ['2024.0', '2025.0'], 'tider'],
    ['Beslut år', ['24', '25'], 'tider'],
    ['Tidpunkt', ['jan-jun 2024', 'jan-jun 2025'], 'tider'],
    ['Tidsstämpel', ['1704067200', '1740528000'], 'tider'],
  ])('%s with %j is asked about, although no field reads it', async (heading, values, word) => {
    const text = table({ ...DECISIONS, [heading]: values });
    const { problems } = await inspect(text);
    expect(problems.map(({ code }) => code)).toEqual(['unplaced']);
    expect(problems[0]!.what.sv).toContain(`har ${word} `);
    expect((await inspect(text, `ignore: [${heading}]`)).problems).toEqual([]);
  });

  it.each([
    ['Barnets födelseår', ['2010', '2015', '2019']],
    ['Ankomstår', ['2015', '2022', '2024']],
    ['Antal rum', ['1', '2', '3']],
    ['Hyra', ['7200', '8150', '6900']],
    ['Postort', ['45132', '45160', '45291']],
    ['Nr', ['1001', '1002', '1003']],
    ['Distrikt', ['2', '3']],
    // a fixed sum, sums by chance like years or day numbers, codes in a row, counts
    ['Hyresstöd', ['2000']],
    ['Norm', ['2000', '2010']],
    ['Årsinkomst', ['45000', '45100', '45800']],
    ['Dagersättning', ['40000', '40010', '40020']],
    ['Enhetskod', ['2010', '2011', '2012']],
    ['Konto', ['2001', '2003', '2009']],
    ['Register nr', ['202401', '202402', '202403']],
    ['Antal veckor', ['1', '14', '52']],
    ['År i Sverige', ['10', '12', '19']],
    // half-years and years of something else than the case
    ['Bistånd senaste halvåret', ['Ja', 'Nej']],
    ['Halvårsprövning', ['Ja', 'Nej']],
    ['Examensår', ['2012', '2015', '2019']],
    ['Födelsemånad', ['1980-01', '1984-05', '1990-12']],
  ])('%s with %j tells nothing of when', async (heading, values) => {
    expect((await inspect(table({ ...DECISIONS, [heading]: values }))).told).not.toContain('unplaced');
  });

  it.each([
    ['Insatsår', ['2024', '2025']],
    ['Tidpunkt', ['2024-01', '2025-04']],
    ['Halvår', ['2024-1', '2025-2']],
    ['Månadsnamn', ['jan', 'mars']],
  ])('%s with %j places no measure, which needs days', async (heading, values) => {
    const text = table({ Löpnr: CODES, Kön: SEXES, Insats: ['AME', 'Praktik'], [heading]: values });
    const problem = (await inspect(text)).problems.find(({ code }) => code === 'unplaced')!;
    expect(problem.advice.sv).toContain('Ta ut kolumnen med datum (2025-03-31)');
    expect(problem.advice.sv).not.toContain('___');
    const left = await inspect(text, `ignore: [${heading}]`);
    expect(left.told).not.toContain('unplaced');
  });

  it('in a form that no field reads can be said by its words, or ignored', async () => {
    const text = table({ ...DECISIONS, Månadsnamn: ['jan', 'mars'] });
    const [problem] = (await inspect(text)).problems;
    const line = /columns: \{ period: \{.*?\} \} \}/.exec(problem!.advice.sv)![0];
    expect(line).toBe('columns: { period: { from: "Månadsnamn", values: { "jan": ___, "mars": ___ } } }');
    const filled = line.replace('___', '2024-01').replace('___', '2025-03');
    expect((await inspect(text, filled)).problems).toEqual([]);
    expect(problem!.advice.sv).toContain('ignore: ["Månadsnamn"]');
    expect((await inspect(text, 'ignore: [Månadsnamn]')).problems).toEqual([]);
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

  it('of sex are named where there is no column for it', async () => {
    const { problems } = await inspect(
      table({ Löpnr: CODES, Xyz: SEXES, Beslutsdatum: DAYS, Beslut: ['Bifall', 'Avslag'] }),
    );
    expect(problems.map(({ code }) => code)).toEqual(['no-sex-column']);
    expect(problems[0]!.advice.sv).toContain('columns: { sex: { from: "Xyz" } }');
  });
});

describe('a column that says who live as couples', () => {
  const DATED = { ...DECISIONS, Beslutsdatum: DAYS };
  const FLAG = ['Ja', 'Nej'];

  it.each([
    ['Sammanboende', FLAG],
    ['Samboende (ja/nej)', FLAG],
    ['Lever ihop med någon', FLAG],
    ['Ensamstående ja/nej', FLAG],
    ['Ensamstående', ['0', '1']],
    ['Gift eller sambo', FLAG],
    ['Civilstånd', ['Gift', 'Ogift', 'Skild']],
    ['Xyz', ['Gift', 'Ensam', 'Sambo']],
    ['Civ.stånd', ['G', 'OG', 'S']],
    ['Antal vuxna', ['1', '2']],
    ['Antal vuxna i hushållet', ['1', '2', '3']],
    ['Har medsökande', ['x', '']],
    ['Medsökande finns', ['J', 'N']],
    ['MS', ['1', '0']],
    ['Medsökande', FLAG],
    ['Medsökande', ['Maka', 'Sambo', '']],
    ['Medsökande', ['MS', '']],
  ])('%s is refused until it is read or ignored', async (heading, values) => {
    const text = table({ ...DATED, [heading]: values }, 60);
    const { problems, at } = await inspect(text);
    expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['couples-unread', 2]]);
    expect(at(heading)?.asked?.why).toBe('couple');
    const line = /columns: \{ household_type: .*? \} \} \}/.exec(problems[0]!.advice.sv)![0];
    const pasted = line.replace('___', 'couple').replaceAll('___', 'single');
    expect((await inspect(text, pasted)).problems).toEqual([]);
    expect((await inspect(text, `ignore: ["${heading}"]`)).told).toEqual([]);
  });

  it('has its gap for what a blank means only where there are blanks', async () => {
    const marks = await inspect(table({ ...DATED, 'Har medsökande': ['x', ''] }));
    expect(marks.problems[0]!.advice.sv).toContain('blank: ___');
    const flags = await inspect(table({ ...DATED, 'Har medsökande': FLAG }));
    expect(flags.problems[0]!.advice.sv).not.toContain('blank');
  });

  it.each([
    ['Vuxna barn', ['0', '1']],
    ['Ensamkommande', FLAG],
    ['Uppgift', FLAG],
    ['Utgift', ['1', '2']],
    ['Antal personer', ['1', '2', '3']],
    ['Medsökandes inkomst', ['1', '2']],
    ['Parkering', FLAG],
  ])('%s is none', async (heading, values) => {
    expect((await inspect(table({ ...DATED, [heading]: values }))).told).toEqual([]);
  });

  it('is not asked about where another column says it, and told where roles do', async () => {
    const other = { 'Medsökandes kön': ['Man', 'Kvinna', ''], Medsökande: ['Sambo', 'Maka', ''] };
    expect((await inspect(table({ ...DATED, ...other }))).told).toEqual([]);
    const types = { Hushållstyp: ['Par med barn', 'Ensamstående utan barn'], Civilstånd: ['Gift', 'Ogift', 'Skild'] };
    expect((await inspect(table({ ...DATED, ...types }))).told).toEqual([]);
    const roles = await inspect(table({ ...DATED, Roll: ['Sökande', 'Medsökande'], Sammanboende: FLAG }));
    expect([roles.told, roles.problems]).toEqual([['couples-unread'], []]);
  });

  it('may say which of the two the row is, where it is called co-applicant', async () => {
    const text = table({ ...DATED, Medsökande: FLAG });
    const { problems, at } = await inspect(text);
    expect(at('Medsökande')?.asked?.fields).toEqual(['household_type', 'role']);
    expect(problems[0]!.advice.sv).toContain(
      'columns: { role: { from: "Medsökande", values: { "Ja": ___, "Nej": ___ } } }',
    );
  });

  it('is no code of a co-applicant; small numbers among others are', async () => {
    const numbers = Array.from({ length: 12 }, (_, at) => String(at));
    const { told, at } = await inspect(table({ ...DATED, Medsökande: numbers }));
    expect([told, at('Medsökande')?.field]).toEqual([[], 'co_applicant_id']);
  });
});

describe('a column that is called ids and holds answers', () => {
  const NUMBERED = { ...DECISIONS, Beslutsdatum: DAYS };

  it.each([
    ['Löpnr medsökande', ['Maka', 'Sambo', ''], 'couples-unread'],
    ['Ärendenr', ['Sökande', 'Medsökande'], 'no-ids'],
    ['Akt', ['Ja', 'Nej'], 'no-ids'],
    ['Beslutsnummer', ['Första', 'Fortsatt'], 'no-ids'],
    ['Ärende', ['1', '2'], 'no-ids'],
  ])('%s is asked about', async (heading, values, code) => {
    const text = table({ ...NUMBERED, [heading]: values }, 120);
    const { problems, at } = await inspect(text);
    expect([problems.map((one) => one.code), at(heading)?.field]).toEqual([[code], null]);
    expect((await inspect(text, `ignore: ["${heading}"]`)).told).toEqual([]);
  });

  it('is asked about where the mapping calls it so, unless it says that they are pseudonyms', async () => {
    const text = table({ ...NUMBERED, Xyz: ['Norr', 'Söder'] }, 120);
    const mapped = await inspect(text, 'columns: { case_id: { from: Xyz } }');
    expect(mapped.problems.map(({ code }) => code)).toEqual(['no-ids']);
    expect((await inspect(text, 'columns: { case_id: { from: Xyz, pseudonym: true } }')).told).toEqual([]);
  });

  it('is read where few people have many rows each', async () => {
    // twelve people with five rows each, in letters and in numbers
    const letters = [...'abcdefghijkl'].map((letter) => `${letter}${letter}`);
    expect((await inspect(table({ ...NUMBERED, Akt: letters }, 60))).at('Akt')?.field).toBe('case_id');
    expect((await inspect(table({ ...NUMBERED, Akt: ['1', '2', '3', '4'] }, 60))).at('Akt')?.field).toBe('case_id');
  });

  it.each([
    ['Nej', 1],
    ['Ingen', 3],
    ['0000', 60],
    ['99999', 60],
    ['Skyddad', 40],
    ['Exempel', 1],
  ])('a few of them (%s) among ids: asked whether they are one', async (word, rows) => {
    const codes = Array.from({ length: 120 }, (_, at) => (at < rows ? word : `M${at}`));
    const text = table({ ...NUMBERED, 'Löpnr medsökande': codes }, 120);
    const { problems } = await inspect(text);
    expect(problems.map(({ code }) => code)).toEqual(['id-fillers']);
    expect(problems[0]!.what.sv).toContain(`står "${word}" bland id`);
    const line = /columns: \{ co_applicant_id: .*? \} \} \}/.exec(problems[0]!.advice.sv)![0];
    expect((await inspect(text, line.replaceAll('___', 'null'))).problems).toEqual([]);
    expect((await inspect(text, line.replaceAll('___', `"${word}"`))).problems).toEqual([]);
    const leave = /leave_out: \{ .*? \}/.exec(problems[0]!.advice.sv)![0];
    expect((await inspect(text, leave)).problems).toEqual([]);
  });
});

describe('a child’s sex beside another', () => {
  const CHILDREN = { Hushållsnr: CODES, Roll: ['Barn'], Kön: ['K', 'K', 'M'], Fritidsbidrag: ['Ja', 'Nej'] };

  it('is asked about: the other may be the parent’s', async () => {
    const text = table({ ...CHILDREN, 'Barnets kön': ['Flicka', 'Pojke'] });
    const { problems } = await inspect(text);
    expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['childs-sex', 2]]);
    const line = /files: \[\{.*?\} \} \}\]/.exec(problems[0]!.advice.sv)![0];
    const mapped = await inspect(text, line);
    expect(mapped.problems).toEqual([]);
    expect([mapped.at('Barnets kön')?.field, mapped.at('Kön')?.field]).toEqual(['sex', null]);
    expect((await inspect(text, 'ignore: [Barnets kön]')).problems).toEqual([]);
  });

  it('stands in the line for whose the rows are', async () => {
    const { Roll: _, ...rest } = CHILDREN;
    const { problems } = await inspect(table({ ...rest, 'Barnets kön': ['Flicka', 'Pojke'] }));
    expect(problems.map(({ code }) => code)).toEqual(['whose-rows']);
    expect(problems[0]!.advice.sv).toContain('role: { value: child }, sex: { from: "Barnets kön" }');
  });
});

describe('a word for nobody under the sex of the co-applicant', () => {
  const COUPLES = { Ärende: CODES, 'Kön sökande': SEXES, Plan: ['Ja', 'Nej'] };

  it.each(['-', 'Saknas', 'Okänt', '0', '9'])(
    '%s is asked about: no co-applicant, or one of unknown sex',
    async (word) => {
      const text = table({ ...COUPLES, 'Kön medsökande': ['Kvinna', 'Man', word, word] });
      const { problems } = await inspect(text);
      expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['nobody-or-unknown', 2]]);
      const line = /columns: \{ co_applicant_sex: .*? \} \} \}/.exec(problems[0]!.advice.sv)![0];
      expect((await inspect(text, line.replaceAll('___', 'null'))).problems).toEqual([]);
      expect((await inspect(text, line.replaceAll('___', 'unknown'))).problems).toEqual([]);
    },
  );

  it('an empty cell is no co-applicant', async () => {
    expect((await inspect(table({ ...COUPLES, 'Kön medsökande': ['Kvinna', 'Man', ''] }))).problems).toEqual([]);
  });
});

describe('words of households under any heading', () => {
  it.each([
    ['Vuxna/barn', ['1+0', '1+2', '2+0', '2+1']],
    ['Typ av norm', ['Ensamstående', 'Sammanlevande']],
    ['Norm', ['Ensamnorm', 'Parnorm']],
    ['Hushållets storlek', ['1 vuxen', '2 vuxna 1 barn']],
    ['Hh-typ', ['ESU', 'ESM', 'GSU', 'GSM']],
  ])('%s %j tells who are couples, and each word is asked about', async (heading, words) => {
    const text = table({ ...DECISIONS, Beslutsdatum: DAYS, [heading]: words }, 60);
    const { problems, at } = await inspect(text);
    expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['couples-unread', 2]]);
    expect(at(heading)?.asked?.fields[0]).toBe('household_type');
    for (const word of words) expect(problems[0]!.advice.sv).toContain(`${JSON.stringify(word)}: ___`);
    expect((await inspect(text, `ignore: ["${heading}"]`)).problems).toEqual([]);
  });

  it.each([
    ['Stadsdel', ['Partille', 'Ensamheten', 'Eslöv']],
    ['Grupp', ['Ensamkommande', 'Kvotflykting']],
    ['Norm', ['4530', '7890', '12010']],
    ['Tjänst', ['Parkering', 'Essä']],
  ])('%s %j does not', async (heading, words) => {
    const text = table({ ...DECISIONS, Beslutsdatum: DAYS, [heading]: words }, 60);
    expect((await inspect(text)).problems).toEqual([]);
  });
});

describe('months in which nothing was given', () => {
  const MONTHS = { Löpnr: CODES, Kön: SEXES, Månad: ['2025-01', '2025-02'] };

  it.each([
    ['Utbetalt belopp', ['5000', '0'], '"0"'],
    ['Utbetalt', ['0,00', '4 500'], '"0,00"'],
    ['Bistånd', ['Ja', 'Nej'], '"Nej"'],
  ])('are asked about: %s', async (heading, values, word) => {
    const text = table({ ...MONTHS, [heading]: values });
    const { problems } = await inspect(text);
    expect(problems.map(({ code }) => code)).toEqual(['no-aid-rows']);
    expect(problems[0]!.advice.sv).toContain(`leave_out: { "${heading}": [${word}] }`);
    expect((await inspect(text, `leave_out: { "${heading}": [${word}] }`)).problems).toEqual([]);
    expect((await inspect(text, `ignore: ["${heading}"]`)).problems).toEqual([]);
  });

  it.each([
    ['Status', ['Utbetald', 'Avslag'], '"Avslag"'],
    ['Resultat', ['Beviljat och utbetalt', 'Nekad'], '"Nekad"'],
    ['Transaktionstyp', ['Utbetalning', 'Retur'], '"Retur"'],
  ])('are asked about where %s says that nothing was given, and no decision is read', async (heading, values, word) => {
    const text = table({ ...MONTHS, [heading]: values });
    const { problems } = await inspect(text);
    expect(problems.map(({ code }) => code)).toEqual(['no-aid-rows']);
    expect(problems[0]!.advice.sv).toContain(`leave_out: { "${heading}": [${word}] }`);
    const decided = table({ ...MONTHS, Beslutsdatum: ['2025-01-02'], Beslut: ['Bifall', 'Avslag'], [heading]: values });
    expect((await inspect(decided)).problems.map(({ code }) => code)).not.toContain('no-aid-rows');
  });

  it('are not where an amount that is read tells', async () => {
    const text = table({ ...MONTHS, 'Beviljat belopp': ['5000', '0'], Utbetalt: ['5000', '0'] });
    expect((await inspect(text)).problems).toEqual([]);
  });
});

describe('yes and no, or crosses, under the name of a decision', () => {
  const DECIDED = { Löpnr: CODES, Kön: SEXES, Beslutsdatum: DAYS };

  it.each([
    ['Bifall', ['Ja', 'Nej'], '{ "Ja": granted, "Nej": denied }'],
    ['Avslag', ['X', ''], '{ "X": denied }'],
    ['Beviljat', ['1', '0'], '{ "0": denied, "1": granted }'],
    ['Bifall', ['Ja', 'Ja, delvis'], '{ "Ja": granted, "Ja, delvis": granted }'],
  ])('are asked about: %s', async (heading, values, filled) => {
    const text = table({ ...DECIDED, [heading]: values });
    const { problems } = await inspect(text);
    expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['outcome-unread', 2]]);
    const line = `columns: { decision: { from: "${heading}", values: ${filled} } }`;
    expect(problems[0]!.advice.sv).toContain(line.replaceAll(/granted|denied/g, '___'));
    expect((await inspect(text, line)).problems).toEqual([]);
    expect((await inspect(text, `ignore: [${heading}]`)).problems).toEqual([]);
  });

  it.each([
    // nothing of it is an amount
    [['Helt', 'Nej'], ['unread-amounts']],
    // two in three are none, then one in three
    [['Ja', 'Ja', '4000'], ['unread-amounts']],
    [['Ja', '4500', '4000'], []],
  ])('are asked about where most of a column of amounts is none: %j', async (values, codes) => {
    const { problems } = await inspect(table({ ...DECIDED, Beviljat: values }));
    expect(problems.map(({ code }) => code)).toEqual(codes);
  });

  it('are read by the line that is offered in place of amounts', async () => {
    const text = table({ ...DECIDED, Beslutsdatum: ['2025-01-10'], Beviljat: ['Helt', 'Nej'] });
    const line = 'columns: { decision: { from: "Beviljat", values: { "Helt": ___, "Nej": ___ } } }';
    expect((await inspect(text)).problems[0]!.advice.sv).toContain(line);
    const read = await inspect(text, line.replace('___', 'granted').replace('___', 'denied'));
    expect([read.at('Beviljat')?.field, read.problems]).toEqual(['decision', []]);
    expect((await inspect(text, 'ignore: [Beviljat]')).problems).toEqual([]);
  });

  it.each([
    ['Kod', ['B', 'D', 'A']],
    ['Normberäkning', ['Underskott', 'Överskott']],
    ['Insatskod', ['5090 Avslag försörjningsstöd', '5001 Försörjningsstöd']],
  ])('may be a list where the decisions have a day and no outcome: %s', async (heading, values) => {
    const text = table({ ...DECIDED, [heading]: values });
    const { problems } = await inspect(text);
    expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['outcome-unread', 2]]);
    const all = 'columns: { decision: { value: granted } }';
    expect(problems[0]!.advice.sv).toContain(all);
    expect((await inspect(text, all)).problems).toEqual([]);
    expect((await inspect(text, `ignore: [${heading}]`)).problems).toEqual([]);
    // where no day of a decision is read the rows are people
    const people = await inspect(table({ Löpnr: CODES, Kön: SEXES, 'Bistånd från': DAYS, Kod: ['B', 'D', 'A'] }));
    expect(people.told).not.toContain('outcome-unread');
  });

  it.each([
    ['Delvis', ['x', ''], { Beslutsdatum: DAYS }, 'partly-beside'],
    ['Delvis bifall (J/N)', ['J', 'N'], { Beslutsdatum: DAYS }, 'partly-beside'],
    ['Antal beslut', ['7', '2', '1'], {}, 'counted-decisions'],
  ])('%s beside the outcome is asked about', async (heading, values, day, code) => {
    const text = table({ ...DECISIONS, ...day, [heading]: values });
    const { problems } = await inspect(text);
    expect(problems.map((one) => [one.code, one.exit])).toEqual([[code, 2]]);
    expect(problems[0]!.advice.sv).toContain(`ignore: ["${heading}"]`);
    expect((await inspect(text, `ignore: ["${heading}"]`)).problems).toEqual([]);
    // a row with a day is one decision, and an outcome in full says nothing of part
    const others = { 'Antal beslut': ['7', '2'], Antal: ['1'], Bifall: ['Ja', 'Nej'] };
    expect((await inspect(table({ ...DECISIONS, Beslutsdatum: DAYS, ...others }))).problems).toEqual([]);
  });

  it.each(['Postkod', 'Boendetyp', 'Anteckning'])('are not such lists as %s', async (heading) => {
    expect((await inspect(table({ ...DECIDED, [heading]: ['Alfa', 'Beta'] }))).problems).toEqual([]);
  });

  it('are not where the decision is read, and amounts are amounts', async () => {
    const text = table({ ...DECIDED, Beslut: ['Bifall', 'Avslag'], Bifall: ['Ja', 'Nej'] });
    expect((await inspect(text)).problems).toEqual([]);
    const amounts = await inspect(table({ ...DECIDED, Beviljat: ['4000', '0'] }));
    expect([amounts.at('Beviljat')?.field, amounts.problems]).toEqual(['granted_amount', []]);
  });
});

it('purposes are read under Avser, and times there asked about', async () => {
  const people = { Löpnr: CODES, Kön: SEXES, Handlingsplan: ['Ja', 'Nej'] };
  expect((await inspect(table({ ...people, Avser: ['Hyra', 'El'] }))).at('Avser')?.field).toBe('purpose');
  const { problems } = await inspect(table({ ...people, Avser: ['Q1-24', 'Q2-25'] }));
  expect(problems.map(({ code }) => code)).toEqual(['unplaced']);
});

describe('days under a heading of an end, in a file whose aid has a start and no end', () => {
  const STARTS = { Löpnr: CODES, Kön: SEXES, 'Bistånd fr.o.m.': ['2023-02-01', '2024-05-01'] };
  const DAYS = ['2023-11-30', '2025-04-30', ''];

  it.each(['Bistånd upphörde', 'Ärendet stängt', 'Sista utbetalning', 'Utskriven', 'Beslut t.o.m.'])(
    '%s is asked about, as the last day with aid, that of closing, or neither',
    async (heading) => {
      const text = table({ ...STARTS, [heading]: DAYS });
      const { problems } = await inspect(text);
      expect(problems.map(({ code }) => code)).toEqual(['end-unread']);
      for (const field of ['aid_end', 'closed_date']) {
        const line = `columns: { ${field}: { from: "${heading}" } }`;
        expect(problems[0]!.advice.sv).toContain(line);
        expect((await inspect(text, line)).problems).toEqual([]);
      }
      expect((await inspect(text, `ignore: ["${heading}"]`)).problems).toEqual([]);
    },
  );

  it.each(['Plan slut', 'Insats t.o.m.', 'Uppföljning senast'])('%s is of something else', async (heading) => {
    expect((await inspect(table({ ...STARTS, [heading]: DAYS }))).problems).toEqual([]);
  });

  it('are not where an end is read', async () => {
    const text = table({ ...STARTS, 'Bistånd t.o.m.': DAYS, 'Sista utbetalning': DAYS });
    expect((await inspect(text)).problems).toEqual([]);
  });
});

describe('days under a heading of an end, of what the file says the beginning of', () => {
  const DAYS = ['2024-11-30', '2025-04-30', ''];
  const PLANS = { Löpnr: CODES, Kön: SEXES, Biståndsmånad: ['2025-03'], Handlingsplan: ['Ja', 'Nej'] };
  const MEASURES = { Löpnr: CODES, Kön: SEXES, Insatstyp: ['Praktik'], 'Insats start': ['2024-02-01', '2025-02-01'] };

  it.each(['Plan slut', 'Avslutad plan', 'Planen upphörde', 'Plan gäller t.o.m.', 'Genomförandeplan till och med'])(
    '%s is asked about beside plans: no field reads it',
    async (heading) => {
      const { problems } = await inspect(table({ ...PLANS, [heading]: DAYS }));
      expect(problems.map(({ code }) => code)).toEqual(['end-unread']);
      expect(problems[0]!.what.sv).toContain('när en plan slutade');
      expect((await inspect(table({ ...PLANS, [heading]: DAYS }), `ignore: ["${heading}"]`)).problems).toEqual([]);
    },
  );

  it.each(['Insatsen upphörde', 'Sista dag', 'Slutade', 'Avbruten datum'])(
    '%s is asked about beside measures that begin and do not end',
    async (heading) => {
      const text = table({ ...MEASURES, [heading]: DAYS });
      const { problems } = await inspect(text);
      expect(problems.map(({ code }) => code)).toEqual(['end-unread']);
      const line = `columns: { measure_end: { from: "${heading}" } }`;
      expect(problems[0]!.advice.sv).toContain(line);
      expect((await inspect(text, line)).problems).toEqual([]);
    },
  );

  it('may be that of either where both lack one', async () => {
    const both = { ...MEASURES, 'Bistånd fr.o.m.': ['2023-02-01', '2024-05-01'], Upphört: DAYS };
    const { problems } = await inspect(table(both));
    expect(problems.map(({ code }) => code)).toEqual(['end-unread']);
    for (const field of ['aid_end', 'closed_date', 'measure_end'])
      expect(problems[0]!.advice.sv).toContain(`columns: { ${field}: { from: "Upphört" } }`);
  });

  it.each(['Planerat slut', 'Plan uppföljning senast', 'Insats följs upp'])('%s is none', async (heading) => {
    expect((await inspect(table({ ...PLANS, [heading]: DAYS }))).problems).toEqual([]);
  });
});

it('a year and the number of a month in two columns are asked about together', async () => {
  const head = { Löpnr: CODES, Kön: SEXES, Handlingsplan: ['Ja', 'Nej'], Utbetalningsår: ['2025'] };
  for (const months of [
    ['1', '2', '12'],
    ['jan', 'feb', 'december'],
  ]) {
    const text = table({ ...head, Utbetalningsmånad: months });
    const { notices, problems } = await inspect(text);
    const line = 'columns: { aid_month: { from: ["Utbetalningsår", "Utbetalningsmånad"] } }';
    const asked = [...problems, ...notices];
    expect(asked.map(({ code }) => code)).toEqual(['unplaced']);
    expect(asked[0]!.advice.sv).toContain(line);
    expect((await inspect(text, line)).problems).toEqual([]);
  }
});

describe('a column that tells children from adults', () => {
  const PERSONS = { Klientnr: CODES, Kön: SEXES, 'Antal månader': ['3', '6', '9'] };

  it.each([
    ['Kategori', ['Vuxen', 'Barn']],
    ['Persontyp', ['Vuxen', 'Barn under 18']],
    ['Position (1=RL, 2=medsökande, 3=barn)', ['1', '2', '3']],
    ['Vuxen (V) / Barn (B)', ['V', 'B']],
    ['Är barn', ['Ja', 'Nej']],
    ['Minderårig (J/N)', ['J', 'N']],
  ])('%s %j is refused until it is read or ignored', async (heading, values) => {
    const text = table({ ...PERSONS, [heading]: values });
    const { problems, at } = await inspect(text);
    expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['children-unread', 2]]);
    expect(at(heading)?.asked).toEqual({ why: 'adult', fields: ['role'] });
    const line = /columns: \{ role: .*? \} \} \}/.exec(problems[0]!.advice.sv)![0];
    expect((await inspect(text, line.replaceAll('___', 'child'))).told).not.toContain('children-unread');
    expect((await inspect(text, `ignore: ["${heading}"]`)).problems).toEqual([]);
  });

  it.each([
    ['Vuxna barn', ['0', '1']],
    ['Antal vuxna/barn', ['1', '2']],
    ['Målgrupp', ['Barn och unga', 'Äldre']],
    ['Ändrad (J/N)', ['J', 'N']],
  ])('%s %j is none', async (heading, values) => {
    expect((await inspect(table({ ...PERSONS, [heading]: values }))).told).not.toContain('children-unread');
  });
});

describe('groups of ages under any heading', () => {
  const PERSONS = { Klientnr: CODES, Kön: SEXES, 'Antal månader': ['3', '6', '9'] };

  it.each([
    ['Åldersgrupp', ['0-17', '18-24', '65-']],
    ['Åldersklass', ['0-6 år', '18-24 år', '65- år']],
    ['Åldersintervall', ['Under 18', '18-29', '65 och äldre']],
    ['Intervall', ['0-17', '18-64', '65+']],
  ])('%s %j is refused until the children are told or it is ignored', async (heading, values) => {
    const text = table({ ...PERSONS, [heading]: values }, 60);
    const { problems } = await inspect(text);
    expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['age-groups', 2]]);
    const line = /columns: \{ role: .*? \} \} \}/.exec(problems[0]!.advice.sv)![0];
    expect((await inspect(text, line.replace('___', 'child').replaceAll('___', 'null'))).problems).toEqual([]);
    expect((await inspect(text, `ignore: [${heading}]`)).problems).toEqual([]);
  });

  it.each([
    ['Föräldrar', ['1-2', '3-4']],
    ['Barnens åldersgrupp', ['0-6', '7-17']],
    ['Timmar', ['0-20', '21-40']],
    ['Hyra', ['0-1800', '1801-6500']],
  ])('%s %j are none', async (heading, values) => {
    expect((await inspect(table({ ...PERSONS, [heading]: values }))).told).not.toContain('age-groups');
  });

  it('stop nothing where ages are read', async () => {
    const text = table({ ...PERSONS, Ålder: ['25', '44'], Åldersgrupp: ['18-29', '30-64'] });
    expect((await inspect(text)).problems).toEqual([]);
  });
});

it('the first and the last month with aid are asked about together', async () => {
  const text = table({
    ...{ Löpnr: CODES, Kön: SEXES },
    ...{ 'Första biståndsmånad': ['2024-04', '2025-02'], 'Senaste biståndsmånad': ['2024-10', '2025-09'] },
  });
  const { problems } = await inspect(text);
  expect(problems.map(({ code, exit }) => [code, exit])).toEqual([['unplaced', 2]]);
  const line = 'columns: { aid_start: { from: "Första biståndsmånad" }, aid_end: { from: "Senaste biståndsmånad" } }';
  expect(problems[0]!.advice.sv).toContain(line);
  expect((await inspect(text, line)).problems).toEqual([]);
});

describe('a label that may not be shown', () => {
  it('has a place in the line, and a sentence says what stands there', async () => {
    // four digits in a row are never printed: one of the two labels is named
    const text = table({ Löpnr: CODES, Kön: SEXES, Beslutsdatum: ['2025-01-10'], Beslutskod: ['B', '5090 N'] });
    const { problems } = await inspect(text);
    expect(problems.map(({ code }) => code)).toEqual(['outcome-unread']);
    expect(problems[0]!.advice.sv).toContain('values: { "B": ___, "…": ___ }');
    expect(problems[0]!.advice.sv).toContain('"…" står för det som inte visas här');
    expect(problems[0]!.advice.sv).not.toContain('5090');
  });
});
