import { describe, expect, it } from 'vitest';
import { both, conditional, decisions, late, persons } from './classes.ts';
import { judgeInTurn, testInTurn } from './judged.ts';

describe('quarter after quarter, and then the year, with their ledgers: small classes', () => {
  testInTurn([
    persons([3, 4, 5], 3),
    persons([2, 4, 5], 3, 2),
    persons([1, 5, 6], 3, 2),
    persons([6, 8], 5, 1),
    persons([9, 10], 5),
    decisions([7, 8, 9], 3),
    decisions([8, 3, 9], 3, 2),
    decisions([6, 8, 9], 4, 1),
    late([4, 5, 6], 6, 3),
    late([6, 4], 7, 3, 1),
    both([5, 6], [4, 5], 3, 1),
    conditional([5, 6], 3, 1),
  ]);
});

describe('without the ledgers', () => {
  it.each([persons([3, 4, 5], 3), persons([6, 8], 5, 1), decisions([8, 3, 9], 3, 2), conditional([5, 6], 3, 1)])(
    'hidden counts follow exactly: $name',
    (one) => {
      expect(judgeInTurn(one, true).exact).toBeGreaterThan(5);
    },
  );
});
