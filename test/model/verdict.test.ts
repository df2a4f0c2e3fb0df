import { expect, test } from 'vitest';
import { isCertain } from '../../src/model/verdict.ts';

test('a difference is certain among all up to a q of .05, and never without one', () => {
  expect([0, 0.05, 0.0501, 0.1, null].map(isCertain)).toEqual([true, true, false, false, false]);
});
