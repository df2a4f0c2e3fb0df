import { describe, expect, it } from 'vitest';
import { refuseMonths } from '../../../src/ingest/values/other-date-forms.ts';
import { getField } from '../../../src/model/fields.ts';

const code = (heading: string, ...texts: string[]) =>
  refuseMonths({ field: getField('aid_month'), heading, file: 'a.csv' }, texts)?.code ?? null;

describe('months that would be read as others', () => {
  it.each([
    ['Månad', ['2025.01', '2025.09', '2025.1'], 'months-as-numbers'],
    ['Månad', ['2025,01', '2025,1'], 'months-as-numbers'],
    ['Månad', ['2025.01', '2025.10'], null],
    ['Månad', ['2025.1', '2025.2'], null],
    ['Kvartal', ['2025-1', '2025-4'], 'quarters-as-months'],
    ['Kvartal', ['1-2025', '3-2025'], 'quarters-as-months'],
    ['Kvartal', ['2025Q1', '2025Q2'], null],
    ['Kvartal', ['2025-1', '2025-07'], null],
    ['Månad i kvartal', ['2025-1'], null],
    ['Månad', ['2025-1', '2025-2'], null],
  ] as const)('%s %j: %s', (heading, texts, expected) => {
    expect(code(heading, ...texts)).toBe(expected);
  });
});
