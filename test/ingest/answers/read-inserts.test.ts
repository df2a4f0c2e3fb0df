import { describe, expect, test } from 'vitest';
import type { CodedError } from '../../../src/errors/coded-error.ts';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import { readActions, readAnswers, readReference, readTemplate } from '../../../src/ingest/answers/read-inserts.ts';
import { figureNames } from '../../../src/model/named-figures.ts';

const questions = ['referral', 'parental-leave'];
const indicators = ['referral-share', 'aid-months'];

function refusal(read: () => unknown): Pick<CodedError, 'exit' | 'code' | 'what' | 'advice'> {
  try {
    read();
  } catch (error) {
    return error as CodedError; // the readers throw nothing else
  }
  throw new Error('it was accepted');
}

const talk = (lines: readonly string[]): string => ['version: 1', 'talks:', ...lines].join('\n');

describe('answers.yaml', () => {
  const read = (text: string) => readAnswers(text, 'svar.yaml', questions);
  test('gives each answer with its group and date, in the order of the file', () => {
    const text = talk([
      '  - date: 2026-02-03',
      '    group: 7',
      '    answers: { parental-leave: "Ja: ofta", referral: Lika. }',
    ]);
    expect(read(text)).toEqual([
      { question: 'parental-leave', date: '2026-02-03', group: '7', text: 'Ja: ofta' },
      { question: 'referral', date: '2026-02-03', group: '7', text: 'Lika.' },
    ]);
  });
  test('a byte-order mark and CRLF do not matter', () => {
    const text = talk(['  - date: 2026-02-03', '    group: A', '    answers: { referral: Lika. }']);
    expect(read(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toHaveLength(1);
  });
  test('marks that could disguise a text are left out', () => {
    const said = '    answers: { referral: "Ja\\b \\u202eväder" }';
    expect(read(talk(['  - date: 2026-02-03', '    group: A', said]))[0]?.text).toBe('Ja   väder');
  });
  test('what is empty is no answer, and needs neither group nor date', () => {
    expect(read(talk(['  - date: ""', '    group:', '    answers: { referral: "", parental-leave: }']))).toEqual([]);
  });
  test.each([
    [
      'an unknown question',
      '  - date: 2026-02-03|    group: A|    answers:|      referal: Ja',
      6,
      'Menade du referral?',
    ],
    ['an unknown key', '  - dat: 2026-02-03|    group: A|    answers: {}', 3, 'date, group, answers'],
    ['an answer without a group', '  - date: 2026-02-03|    group: ""|    answers: { referral: Ja }', 4, 'Fyll i'],
    ['a date that is none', '  - date: 3 feb|    group: A|    answers: { referral: Ja }', 3, '2026-02-03'],
    ['a list for an answer', '  - date: 2026-02-03|    group: A|    answers:|      referral: [a, b]', 6, 'Text skrivs'],
  ])('%s is refused with its line', (_, lines, line, advice) => {
    const error = refusal(() => read(talk(lines.split('|'))));
    expect([error.exit, error.code]).toEqual([2, 'answers']);
    expect(error.what.sv).toContain(`svar.yaml, rad ${line}, kolumn`);
    expect(error.what.en).toContain(`svar.yaml, line ${line}, column`);
    expect(error.advice.sv).toContain(advice);
  });
  test('what is not YAML is refused with its line', () => {
    expect(refusal(() => read('version: 1\ntalks: [')).code).toBe('yaml');
  });
  // Skatteverket's own example of a personal identity number, 19 121212-1212.
  test.each(['121212-1212', '191212121212', 'pnr 19121212 1212'])('an identity number stops the run', (number) => {
    const said = `      referral: "Till exempel ${number}"`;
    const error = refusal(() => read(talk(['  - date: 2026-02-03', '    group: A', '    answers:', said])));
    expect([error.exit, error.code]).toEqual([4, 'identity-numbers']);
    expect(error.what.sv).toContain('rad 6');
    for (const words of [error.what, error.advice]) expect(JSON.stringify(words)).not.toMatch(/1212/);
  });
  test('also in a comment', () => {
    expect(refusal(() => read(`# 191212121212\n${talk(['  - { date: "", group: "", answers: {} }'])}`)).exit).toBe(4);
  });
  test('no message repeats what people have written', () => {
    const text = talk(['  - date: Hemligt Ord', '    group: A', '    answers: { "Anna sade nej": Ja }']);
    expect(JSON.stringify(refusal(() => read(text)))).not.toMatch(/Hemligt|Anna/);
    const asKey = talk(['  - date: 2026-02-03', '    group: A', '    answers: { "Anna sade nej": Ja }']);
    const error = refusal(() => read(asKey));
    expect(error.what.sv + error.advice.sv + error.what.en + error.advice.en).not.toMatch(/Anna/);
  });
});

const actionLines = (more: Readonly<Record<string, string>> = {}): string => {
  const lines = {
    goal: 'Lika ofta hänvisade',
    measure: 'Fråga om arbete',
    responsible: 'Enhetschef',
    start: '2025-04-01',
    due: '2025-12-31',
    indicator: 'referral-share',
    target: '{ gap_at_most: 5 }',
    ...more,
  };
  const [first = '', ...rest] = Object.entries(lines).map(([key, value]) => `${key}: ${value}`);
  return ['version: 1', 'actions:', `  - ${first}`, ...rest.map((line) => `    ${line}`)].join('\n');
};

describe('actions.yaml', () => {
  const read = (text: string) => readActions(text, 'åtgärder.yaml', indicators);
  test('gives each action as it was written', () => {
    expect(read(actionLines())).toEqual([
      {
        ...{ goal: 'Lika ofta hänvisade', measure: 'Fråga om arbete', responsible: 'Enhetschef' },
        ...{ start: '2025-04-01', due: '2025-12-31', indicator: 'referral-share', target: { gap_at_most: 5 } },
      },
    ]);
  });
  test.each([
    ['an unknown indicator', { indicator: 'referal-share' }, 8, 'Menade du referral-share?'],
    ['two targets', { target: '{ gap_at_most: 5, women_at_least: 40 }' }, 9, 'Ett mål har en enda rad'],
    ['no target', { target: '{}' }, 9, 'Ett mål har en enda rad'],
    ['a target that is no number', { target: '{ gap_at_most: fem }' }, 9, 'antal som tal'],
    ['an unknown target', { target: '{ gap_at_least: 5 }' }, 9, 'Menade du gap_at_most?'],
    ['an end before the start', { due: '2025-03-31' }, 7, 'med slutet efter början'],
    ['a day that does not exist', { start: '2025-02-30' }, 6, 'Datum skrivs'],
  ])('%s is refused with its line', (_, more, line, advice) => {
    const error = refusal(() => read(actionLines(more)));
    expect([error.exit, error.code]).toEqual([2, 'actions']);
    expect(error.what.sv).toContain(`åtgärder.yaml, rad ${line}, kolumn`);
    expect(error.advice.sv).toContain(advice);
  });
  test('an identity number stops the run', () => {
    expect(refusal(() => read(actionLines({ responsible: '"Chef 19121212-1212"' }))).exit).toBe(4);
  });
});

describe('a template file', () => {
  const read = (more: string) =>
    readTemplate(`version: 1\ntitle: T\nsource: S\nofficial: false\n${more}`, 'mall.yaml', indicators);
  test('may give one text for both languages, or one each', () => {
    expect(read('').title).toEqual({ sv: 'T', en: 'T' });
    expect(read('questions: [{ id: a, text: { sv: Ja?, en: Yes? } }]').questions?.[0]?.text).toEqual({
      sv: 'Ja?',
      en: 'Yes?',
    });
  });
  test.each([
    ['six steps', 'steps:\n  - { title: A, lead: B, questions: [] }', 5, 'sju steg eller fyra delar'],
    ['a question twice', 'questions:\n  - { id: a, text: A }\n  - { id: a, text: B }', 7, 'Ta bort den ena'],
    ['an unknown indicator', 'questions:\n  - { id: a, text: A, indicators: [aid-month] }', 6, 'Menade du aid-months?'],
    ['an unknown key', 'questions:\n  - { id: a, txt: A }', 6, 'Menade du text?'],
    ['an id that could not stand in an address', 'questions:\n  - { id: "a b", text: A }', 6, ''],
  ])('%s is refused with its line', (_, more, line, advice) => {
    const error = refusal(() => read(more));
    expect([error.exit, error.code]).toEqual([2, 'template']);
    expect(error.what.sv).toContain(`mall.yaml, rad ${line}, kolumn`);
    expect(error.advice.sv).toContain(advice);
  });
});

const figures = new Map(CATALOGUE.map((indicator) => [indicator.id, figureNames(indicator)]));
const readLines = (lines: readonly string[]) => readReference(['version: 1', ...lines].join('\n'), 'ref.yaml', figures);

const refusalOf = (lines: readonly string[]) => refusal(() => readLines(lines));

describe('reference.yaml', () => {
  test('gives shares as fractions, amounts and months as they are, in both languages', () => {
    const { references } = readLines([
      'references:',
      '  - { indicator: referral-share, place: Länet, year: 2024, women: 38, men: 47.5, source: Kolada }',
      '  - { indicator: aid-months, place: { sv: Riket, en: Sweden }, year: 2023, both: 6.5, source: S, note: N }',
      '  - { indicator: granted-amount, figure: median, place: Länet, year: 2024, women: 6100, men: 5900, source: S }',
    ]);
    const nothing = { by: null, level: null, group: null };
    expect(references).toEqual([
      {
        ...{ indicator: 'referral-share', stat: 'share', ...nothing, place: { sv: 'Länet', en: 'Länet' } },
        ...{ year: 2024, women: 0.38, men: 0.475, both: null, source: 'Kolada', note: null },
      },
      {
        ...{ indicator: 'aid-months', stat: 'mean', ...nothing, place: { sv: 'Riket', en: 'Sweden' } },
        ...{ year: 2023, women: null, men: null, both: 6.5, source: 'S', note: { sv: 'N', en: 'N' } },
      },
      {
        ...{ indicator: 'granted-amount', stat: 'median', ...nothing, place: { sv: 'Länet', en: 'Länet' } },
        ...{ year: 2024, women: 6100, men: 5900, both: null, source: 'S', note: null },
      },
    ]);
  });

  test('gives breaks with their indicators, or all', () => {
    const { breaks, references } = readLines([
      'breaks:',
      '  - { date: 2025-03-01, label: Ny rutin, note: Ärenden avslutas, source: Rutin 4, indicators: all }',
      '  - { date: 2025-04-01, label: Nytt system, note: Nya koder, source: IT, indicators: [aid-duration] }',
    ]);
    expect(references).toEqual([]);
    expect(breaks.map(({ date, indicators }) => [date, indicators])).toEqual([
      ['2025-03-01', 'all'],
      ['2025-04-01', ['aid-duration']],
    ]);
    expect(breaks[0]!.label).toEqual({ sv: 'Ny rutin', en: 'Ny rutin' });
  });

  const figure = (more: string) => ['references:', `  - { place: L, year: 2024, source: S, ${more} }`];
  test.each([
    ['an unknown indicator', figure('indicator: referal-share, both: 3'), 'rad 3', 'Menade du referral-share?'],
    ['an unknown figure', figure('indicator: plan-share, figure: mean, both: 3'), 'rad 3', 'Id som går: share'],
    ['a distribution without its value', figure('indicator: obstacle, both: 3'), '"figure" saknas', 'Fyll i'],
    ['one sex alone', figure('indicator: plan-share, women: 3'), '"men" saknas', 'Fyll i'],
    ['no number', figure('indicator: plan-share'), '"women" saknas', 'Fyll i'],
    ['both and each', figure('indicator: plan-share, women: 3, men: 4, both: 3'), '"women" är skrivet', 'eller both'],
    ['more than all', figure('indicator: plan-share, women: 101, men: 4'), '"women" är skrivet', 'i procent'],
    ['a breakdown without its level', figure('indicator: plan-share, both: 3, by: unit'), '"by" är skrivet', ''],
    ['an unknown key', ['refs: []'], 'rad 2', 'references, breaks'],
    [
      'an unknown indicator of a break',
      ['breaks:', '  - { date: 2025-03-01, label: L, note: N, source: S,', '      indicators: [plan-shar] }'],
      'rad 4',
      'Menade du plan-share?',
    ],
    [
      'a day that is none',
      ['breaks:', '  - { date: 2025-02-30, label: L, note: N, source: S, indicators: all }'],
      'rad 3',
      'Datum skrivs',
    ],
  ])('%s is refused with its place', (_, lines, where, advice) => {
    const error = refusalOf(lines);
    expect([error.exit, error.code]).toEqual([2, 'reference']);
    expect(error.what.sv).toContain('ref.yaml, rad ');
    expect(error.what.sv).toContain(where);
    expect(error.advice.sv).toContain(advice);
  });

  test('identity numbers stop the run, in comments too', () => {
    expect(refusalOf(['# 19121212-1212']).exit).toBe(4);
  });
});
