import { expect, it } from 'vitest';
import { monthHeadings } from '../../../src/ingest/reader/month-headings.ts';

const told = (heading: string) => monthHeadings(Buffer.from(`${heading}\nP1;K;5000;0\n`), 'a.csv')?.code ?? null;

it('a column for each month is told as a cross table', () => {
  expect(told('Personkod;Kön;2025-01;2025-02')).toBe('months-as-headings');
  expect(told('Personkod;Kön;2025-01;Belopp')).toBeNull();
  // a row of cells: a code, a sex, two months
  expect(told('P-1;K;2025-01;2025-02')).toBeNull();
});
