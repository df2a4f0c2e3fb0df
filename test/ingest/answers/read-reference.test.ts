import { describe, expect, test } from 'vitest';
import type { CodedError } from '../../../src/errors/coded-error.ts';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import { readReference } from '../../../src/ingest/answers/read-reference.ts';
import { figureNames } from '../../../src/model/named-figures.ts';

const figures = new Map(CATALOGUE.map((one) => [one.id, figureNames(one)]));
const read = (lines: readonly string[]) => readReference(['version: 1', ...lines].join('\n'), 'ref.yaml', figures);

function refusal(lines: readonly string[]): Pick<CodedError, 'exit' | 'code' | 'what' | 'advice'> {
  try {
    read(lines);
  } catch (error) {
    return error as CodedError; // the reader throws nothing else
  }
  throw new Error('it was accepted');
}

describe('reference.yaml', () => {
  test('gives shares as fractions, amounts and months as they are, in both languages', () => {
    const { references } = read([
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
    const { breaks, references } = read([
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
    const error = refusal(lines);
    expect([error.exit, error.code]).toEqual([2, 'reference']);
    expect(error.what.sv).toContain('ref.yaml, rad ');
    expect(error.what.sv).toContain(where);
    expect(error.advice.sv).toContain(advice);
  });

  test('identity numbers stop the run, in comments too', () => {
    expect(refusal(['# 19121212-1212']).exit).toBe(4);
  });
});
