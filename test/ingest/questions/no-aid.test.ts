import { describe, expect, it } from 'vitest';
import { inspectFiles } from '../../../src/ingest/inspect-files.ts';
import { readMapping } from '../../../src/ingest/mapping/read-mapping.ts';
import { withFiles } from '../reader/read-text.ts';

const ROWS = 60;
/** Every third of 60 rows: 20 people of whom nothing was given. */
const isRefused = (at: number) => at % 3 === 2;

/** Synthetic: a list of persons, in which the columns have one value for who was given aid and another for who was not. */
function persons(columns: Readonly<Record<string, readonly [given: string, refused: string]>>): string {
  const lines = Array.from({ length: ROWS }, (_, at) =>
    [
      `P${at}`,
      at % 2 === 0 ? 'Kvinna' : 'Man',
      1970 + (at % 30),
      ...Object.values(columns).map((pair) => pair[isRefused(at) ? 1 : 0]),
    ].join(';'),
  );
  return [['Personkod', 'Kön', 'Födelseår', ...Object.keys(columns)].join(';'), ...lines, ''].join('\n');
}

async function inspect(text: string, yaml = '') {
  const { file: mapping, claims } = readMapping(`version: 1\n${yaml}`, 'map.yaml');
  return withFiles({ 'p.csv': text }, async (files) => {
    const window = { from: '2025-01-01', to: '2025-12-31' };
    const { problems, notices, ledger } = await inspectFiles({ files, mapping, claims, drop: [], window });
    return { problems, notices, codes: problems.map(({ code }) => code), used: ledger[0]!.used };
  });
}

describe('people whom a list of persons says were given nothing', () => {
  it.each([
    ['Avslagsdatum', ['', '2025-02-03'], '"*"'],
    ['Avslag 2025', ['Nej', 'Ja'], '"Ja"'],
    ['Fått bistånd', ['Ja', 'Nej'], '"Nej"'],
    ['Bistånd 2025', ['1', '0'], '"0"'],
    ['EB', ['x', ''], '""'],
    ['Fick stöd', ['J', 'N'], '"N"'],
    ['Utbetalt 2025', ['24 000', '0'], '"0"'],
    ['Totalsumma', ['24 000 kr', '0 kr'], '"0 kr"'],
    ['Utbetalt', ['24000:-', '0:-'], '"0:-"'],
    ['Utbetalningsstatus', ['Utbetalning', 'Ingen utbetalning'], '"Ingen utbetalning"'],
    ['Summa bistånd', ['24000,50', '-'], '""'],
    ['Antal bifall', ['2', '0'], '"0"'],
    ['Beviljat den', ['2025-02-03', ''], '""'],
    ['Senaste utbetalning', ['2025-02-27', ''], '""'],
    ['Anmärkning', ['Utbetald', 'Avslag'], '"Avslag"'],
    ['Handläggning', ['Klar - utbetald', 'Klar - avslag'], '"Klar - avslag"'],
    ['Biståndstyp', ['Försörjningsstöd', 'Inget bistånd'], '"Inget bistånd"'],
    ['Status', ['Pågående', 'Nekad'], '"Nekad"'],
  ] as const)('%s %j: asked about, and left out or counted by the line that is given', async (heading, pair, word) => {
    const text = persons({ [heading]: pair });
    const { problems, codes } = await inspect(text);
    expect(codes).toEqual(['no-aid-rows']);
    expect(problems[0]!.exit).toBe(2);
    // a third of 60
    expect(problems[0]!.what.sv).toContain('på 20 rader');
    const paste = `leave_out: { "${heading}": [${word}] }`;
    expect(problems[0]!.advice.sv).toContain(paste);
    const left = await inspect(text, paste);
    expect([left.codes, left.used]).toEqual([[], 40]);
    const counted = await inspect(text, `ignore: ["${heading}"]`);
    expect([counted.codes, counted.used]).toEqual([[], 60]);
  });

  it('by a reason for refusal, which is read', async () => {
    const text = persons({ Beslutsdatum: ['2025-02-03', '2025-02-03'], Avslagsgrund: ['', 'Inkomst'] });
    const { problems, codes } = await inspect(text);
    expect(codes).toEqual(['no-aid-rows']);
    const { sv } = problems[0]!.advice;
    const left = await inspect(text, 'leave_out: { "Avslagsgrund": ["*"] }');
    expect([left.codes, left.used]).toEqual([[], 40]);
    const counted = await inspect(text, 'leave_out: { "Avslagsgrund": [] }');
    expect([counted.codes, counted.used]).toEqual([[], 60]);
    const line = /columns: \{ decision: .*? \} \}/.exec(sv)![0];
    expect(line).toBe('columns: { decision: { from: "Avslagsgrund", values: { "Inkomst": ___ }, blank: ___ } }');
    const decided = await inspect(text, line.replace('___', 'denied').replace('___', 'granted'));
    expect([decided.codes, decided.used]).toEqual([[], 60]);
    for (const each of [sv, problems[0]!.advice.en]) expect(each).toContain('leave_out: { "Avslagsgrund": [] }');
  });

  it('by an outcome among purposes', async () => {
    const text = persons({ Ändamål: ['Försörjningsstöd', 'Avslag hyra'] });
    expect((await inspect(text)).codes).toEqual(['no-aid-rows']);
    expect((await inspect(text, 'leave_out: { "Ändamål": ["Avslag hyra"] }')).used).toBe(40);
    expect((await inspect(text, 'leave_out: { "Ändamål": [] }')).codes).toEqual([]);
  });

  it('in a month', async () => {
    expect((await inspect(persons({ Månad: ['2025-03', '2025-03'], Avslagsgrund: ['', 'Inkomst'] }))).codes).toEqual([
      'no-aid-rows',
    ]);
  });

  it('is asked by what was given, where that and the refusal both stand', async () => {
    const text = persons({ Bifallsdatum: ['2025-02-03', ''], Avslagsdatum: ['', '2025-02-03'] });
    const { problems, codes } = await inspect(text);
    expect(codes).toEqual(['no-aid-rows']);
    expect(problems[0]!.what.sv).toContain('"Bifallsdatum"');
    // who has only one of the dates is not asked about twice
    expect((await inspect(text, 'leave_out: { "Bifallsdatum": [""] }')).codes).toEqual([]);
  });

  it('in texts too many to list gets no line to list them', async () => {
    const lines = persons({ Beslutstext: ['Bifall', 'Avslag på ansökan'] }).split('\n');
    const text = lines.map((line, at) => (at === 0 || line === '' ? line : `${line} nr ${at}`)).join('\n');
    const { problems, codes } = await inspect(text);
    expect(codes).toEqual(['no-aid-rows']);
    expect(problems[0]!.advice.sv).toContain('Ta ut en kolumn med vad beslutet blev');
    expect(JSON.stringify(problems[0])).not.toContain('ansökan nr');
  });

  it.each([
    ['Summa inkomster', ['5000', '0']],
    ['Hyra kr', ['5000', '0']],
    ['Total poäng', ['5', '0']],
    ['Antal besök', ['5', '0']],
    ['Bostadsbidrag', ['Ja', 'Nej']],
    ['Tidigare bistånd', ['Ja', 'Nej']],
    ['Bistånd 2024', ['Ja', 'Nej']],
    ['Långvarigt bistånd', ['Ja', 'Nej']],
    ['Utbetalning via konto', ['Ja', 'Nej']],
    ['Föregående beslut', ['', 'Delvis avslag']],
    ['Anmärkning', ['Kompletterad', 'Bifall/avslag']],
    ['Avslag antal', ['2', '3']],
    ['Bistånd', ['Ja', 'Ja']],
    ['Utbetalt', ['500', '600']],
  ] as const)('%s %j says nothing of it', async (heading, pair) => {
    expect((await inspect(persons({ [heading]: pair }))).codes).toEqual([]);
  });

  it('is not asked where the decision is read, or an amount for what is paid', async () => {
    const decided = { Beslutsdatum: ['2025-02-03', '2025-02-03'], Beslut: ['Bifall', 'Avslag'] } as const;
    expect(
      (await inspect(persons({ ...decided, Avslagsgrund: ['', 'Inkomst'], Utbetalt: ['500', '0'] }))).codes,
    ).toEqual([]);
    const amounts = { 'Beviljat belopp': ['500', '0'], Utbetalt: ['500', '0'] } as const;
    expect((await inspect(persons(amounts))).codes).toEqual([]);
  });

  it('is not asked of empty cells where a household has several rows', async () => {
    expect((await inspect(persons({ Roll: ['Sökande', 'Medsökande'], Utbetalt: ['500', ''] }))).codes).toEqual([]);
  });
});

describe('people whose aid has ended, and nothing says when', () => {
  it.each([
    ['Status', ['Aktiv', 'Avslutad'], '"Avslutad"'],
    ['Ärendestatus', ['Öppet', 'Stängt'], '"Stängt"'],
    ['Aktuell', ['Ja', 'Nej'], '"Nej"'],
    ['Pågående bistånd', ['Ja', ''], '""'],
    ['Aktstatus', ['Aktuell', 'Ej aktuell'], '""'],
  ] as const)('%s %j is asked about', async (heading, pair, word) => {
    const text = persons({ [heading]: pair });
    const { problems, codes } = await inspect(text);
    expect(codes).toEqual(['ended-rows']);
    expect(problems[0]!.what.sv).toContain('på 20 rader');
    const paste = `leave_out: { "${heading}": [${word}] }`;
    expect(problems[0]!.advice.sv).toContain(paste);
    const left = await inspect(text, paste);
    expect([left.codes, left.used]).toEqual([[], 40]);
    expect((await inspect(text, `ignore: ["${heading}"]`)).codes).toEqual([]);
  });

  it('by a reason for leaving', async () => {
    const text = persons({ 'Bistånd fr.o.m.': ['2023-02-01', '2023-02-01'], Avslutsorsak: ['', 'Arbete'] });
    const { codes } = await inspect(text);
    expect(codes).toEqual(['ended-rows']);
    expect((await inspect(text, 'leave_out: { "Avslutsorsak": ["*"] }')).used).toBe(40);
    expect((await inspect(text, 'leave_out: { "Avslutsorsak": [] }')).codes).toEqual([]);
  });

  it('is not asked where an end is told, of a list of those who left, or of something else', async () => {
    const start = { 'Bistånd fr.o.m.': ['2025-02-01', '2025-02-01'] } as const;
    const ended = { ...start, 'Bistånd t.o.m.': ['', '2025-06-30'], Status: ['Aktiv', 'Avslutad'] } as const;
    expect((await inspect(persons(ended))).codes).toEqual([]);
    expect((await inspect(persons({ Avslutsorsak: ['Arbete', 'Studier'] }))).codes).toEqual([]);
    expect((await inspect(persons({ 'SFI pågående': ['Ja', 'Nej'], 'Inskriven AF': ['Ja', 'Nej'] }))).codes).toEqual(
      [],
    );
  });
});

describe('a status with words of several kinds', () => {
  /** Of 60 rows every sixth has the second word and every sixth the third: 10 each, and 40 the first. */
  const statusOf = (heading: string, words: readonly [string, string, string]) =>
    persons({ [heading]: ['', ''] })
      .split('\n')
      .map((line, at) => {
        if (at === 0 || line === '') return line;
        const turn = (at - 1) % 6;
        return line + words[turn === 4 ? 1 : turn === 5 ? 2 : 0];
      })
      .join('\n');

  it.each([
    // one who rests has an end as one who has ended has
    ['Ärendestatus', ['Aktuell', 'Avslutad 2023', 'Vilande'], 'ended-rows'],
    ['Ärendestatus', ['Aktuell', 'Avslutad 2023', 'Makulerad'], 'void-rows'],
    ['Utbetalningsstatus', ['Utbetald', 'Nekad', 'Makulerad'], 'void-rows'],
    ['Status', ['Utbetald', 'Nekad', 'Avslutad'], 'void-rows'],
  ] as const)('%s %j: one question holds all that may not count', async (heading, words, code) => {
    const text = statusOf(heading, words);
    const { problems, codes } = await inspect(text);
    expect(codes).toEqual([code]);
    expect(problems[0]!.what.sv).toContain('på 20 rader');
    const [, first, second] = words;
    const line = (...some: readonly string[]) =>
      `leave_out: { "${heading}": [${some.map((word) => `"${word}"`).join(', ')}] }`;
    const { sv } = problems[0]!.advice;
    expect(sv.includes(line(first, second)) || sv.includes(line(second, first))).toBe(true);
    expect(sv).toContain(`stryk dem ur listan, och lägg till ignore: ["${heading}"]`);
    const answer = async (yaml: string) => {
      const { codes: left, used } = await inspect(text, yaml);
      return [left, used];
    };
    expect(await answer(line(first, second))).toEqual([[], 40]);
    expect(await answer(`ignore: ["${heading}"]`)).toEqual([[], 60]);
    expect(await answer(`${line(first)}\nignore: ["${heading}"]`)).toEqual([[], 50]);
    // who answers for one word alone is asked about the other
    expect((await inspect(text, line(second))).codes).toHaveLength(1);
  });

  it('tells of an end beside what does not hold, and of outcomes', async () => {
    const adviceOf = async (heading: string, words: readonly [string, string, string]) =>
      (await inspect(statusOf(heading, words))).problems[0]!.advice.sv;
    const ended = await adviceOf('Ärendestatus', ['Aktuell', 'Avslutad', 'Makulerad']);
    expect(ended).toContain('ta ut även dagen då det slutade');
    expect(ended).not.toContain('decision');
    const refused = await adviceOf('Utbetalningsstatus', ['Utbetald', 'Nekad', 'Makulerad']);
    expect(refused).toContain('columns: { decision: { from: "Utbetalningsstatus"');
    expect(refused).not.toContain('dagen då det slutade');
  });

  it('holds nought beside what was taken back', async () => {
    const text = statusOf('Utbetalt', ['24 000', '-500', '0']);
    const { problems, codes } = await inspect(text);
    expect(codes).toEqual(['void-rows']);
    expect(problems[0]!.what.sv).toContain('har belopp under noll eller "0" på 20 rader');
    const line = 'leave_out: { "Utbetalt": ["<0", "0"] }';
    expect(problems[0]!.advice.sv).toContain(line);
    const left = await inspect(text, line);
    expect([left.codes, left.used]).toEqual([[], 40]);
  });

  it('is one question also of a column that is read', async () => {
    const text = statusOf('Ändamål', ['Försörjningsstöd', 'Avslag hyra', 'Dödsbo']);
    const { problems, codes } = await inspect(text);
    expect(codes).toEqual(['void-rows']);
    expect(problems[0]!.what.sv).toContain('på 20 rader');
    expect((await inspect(text, 'leave_out: { "Ändamål": ["Dödsbo", "Avslag hyra"] }')).used).toBe(40);
  });
});

describe('an outcome under a heading that no field has', () => {
  it.each([
    ['Beslutskod', ['B', 'A']],
    ['Senaste beslut', ['1', '2']],
    ['Typ av beslut', ['Gynnande', 'Ej gynnande']],
    ['Gynnande beslut', ['Ja', 'Nej']],
    ['Beslutssort', ['BIF', 'AVS']],
    ['Resultat', ['Beviljad', 'Hänvisad till annan']],
  ] as const)('%s %j is asked about, value by value', async (heading, pair) => {
    const text = persons({ Beslutsdatum: ['2025-02-03', '2025-02-03'], [heading]: pair });
    const { problems, codes } = await inspect(text);
    expect(codes).toEqual(['outcome-unread']);
    const line = /columns: \{ decision: .*? \} \} \}/.exec(problems[0]!.advice.sv)![0];
    expect((await inspect(text, line.replace('___', 'granted').replace('___', 'denied'))).codes).toEqual([]);
    expect((await inspect(text, `ignore: ["${heading}"]`)).codes).toEqual([]);
  });

  it.each([
    ['Beslutsnivå', ['Delegation', 'Nämnd']],
    ['Beslutsenhet', ['Norr', 'Söder']],
  ] as const)('%s %j is none', async (heading, pair) => {
    expect((await inspect(persons({ [heading]: pair }))).codes).toEqual([]);
  });
});

describe('a file of which nothing is read but whose its rows are', () => {
  /** Synthetic: 60 people, and payments to the first 40 of them. */
  const people = `Personkod;Kön;Födelseår\n${Array.from({ length: 60 }, (_, at) => `P${at};${at % 2 === 0 ? 'K' : 'M'};1980`).join('\n')}\n`;
  const payments = (heading: string, value: string) =>
    `Personkod;${heading}\n${Array.from({ length: 40 }, (_, at) => `P${at};${value}`).join('\n')}\n`;

  async function codes(files: Readonly<Record<string, string>>, yaml = '') {
    const { file: mapping, claims } = readMapping(`version: 1\n${yaml}`, 'map.yaml');
    return withFiles(files, async (paths) => {
      const window = { from: '2025-01-01', to: '2025-12-31' };
      const { problems } = await inspectFiles({ files: paths, mapping, claims, drop: [], window });
      return problems.map(({ code }) => code);
    });
  }

  it('may say who had aid, and is asked about', async () => {
    const files = { 'p.csv': people, 'u.csv': payments('Utbetalningsdatum', '2025-03-27') };
    expect(await codes(files)).toContain('file-idle');
    const match = (line: string) => `files: [{ match: "u.csv", ${line} }]`;
    expect(await codes(files, match('columns: { aid_month: { from: "Utbetalningsdatum" } }'))).toEqual([]);
    expect(await codes(files, match('ignore: ["Utbetalningsdatum"]'))).toEqual([]);
  });

  it('is not where something in it is read, or another file tells of aid', async () => {
    expect(await codes({ 'p.csv': people, 'u.csv': payments('Handlingsplan', 'Ja') })).toEqual([]);
    const months = payments('Biståndsmånad', '2025-03');
    expect(
      await codes({ 'p.csv': people, 'm.csv': months, 'u.csv': payments('Utbetalningsdatum', '2025-03-27') }),
    ).not.toContain('file-idle');
  });
});
