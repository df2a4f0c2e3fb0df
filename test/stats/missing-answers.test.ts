import { expect, test } from 'vitest';
import { boundMissingAnswers } from '../../src/stats/missing-answers.ts';
import { expectNear, readReference } from './reference.ts';

interface Row {
  readonly x1: number;
  readonly n1: number;
  readonly m1: number;
  readonly x0: number;
  readonly n0: number;
  readonly m0: number;
  readonly phi: number;
  readonly low: number;
  readonly high: number;
  readonly plausible_low: number;
  readonly plausible_high: number;
  readonly worst_low: number;
  readonly worst_high: number;
}
const { rows } = readReference<{ rows: readonly Row[] }>('missing');

test.each(rows)('$x1 of $n1 and $m1 missing, $x0 of $n0 and $m0 missing: the limits of missing.R', (row) => {
  const { x1, n1, x0, n0, m1: women, m0: men, phi, low, high } = row;
  const found = boundMissingAnswers({ x1, n1, x0, n0 }, { women, men }, { low, high }, phi)!;
  expectNear(found.plausible.low, row.plausible_low);
  expectNear(found.plausible.high, row.plausible_high);
  expectNear(found.worst.low, row.worst_low);
  expectNear(found.worst.high, row.worst_high);
});

test('nobody missing, or nobody registered of a sex: no bounds', () => {
  const own = { low: 0.1, high: 0.3 };
  expect(boundMissingAnswers({ x1: 50, n1: 100, x0: 30, n0: 100 }, { women: 0, men: 0 }, own)).toBeNull();
  expect(boundMissingAnswers({ x1: 0, n1: 0, x0: 30, n0: 100 }, { women: 9, men: 0 }, own)).toBeNull();
});

test('wider limits of the registered alone are kept, and the worst case holds the plausible', () => {
  const { plausible, worst } = boundMissingAnswers(
    { x1: 0, n1: 50, x0: 50, n0: 50 },
    { women: 1, men: 1 },
    { low: -1, high: 0 },
  )!;
  expect(plausible).toEqual({ low: -1, high: 0 });
  expect(worst.low).toBe(-1);
  expect(worst.high).toBeGreaterThanOrEqual(plausible.high);
});
