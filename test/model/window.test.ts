import { expect, test } from 'vitest';
import { lengthInMonths } from '../../src/model/window.ts';

// counted on the calendar
test.each([
  ['2025-01-01', '2025-06-30', 6],
  ['2025-01-01', '2025-06-29', 5],
  ['2025-01-15', '2025-07-14', 6],
  ['2025-01-15', '2025-07-13', 5],
  ['2025-03-31', '2025-08-01', 4],
  ['2024-01-01', '2025-12-31', 24],
  ['2024-02-29', '2025-02-28', 12],
])('from %s to %s are %i whole months', (from, to, months) => {
  expect(lengthInMonths({ from, to })).toBe(months);
});
