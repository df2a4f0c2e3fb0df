import { describe } from 'vitest';
import { both, conditional, decisions, late, persons } from './classes.ts';
import { testInTurn } from './judged.ts';

describe('quarter after quarter, and then the year, with their ledgers', () => {
  testInTurn([
    persons([3, 3, 4, 4], 3),
    persons([3, 4, 4, 5], 3, 3),
    persons([5, 6, 7], 4),
    persons([5, 6, 7], 4, 2),
    persons([5, 9, 10], 5),
    persons([12, 10], 5),
    persons([4, 8, 9], 3),
    persons([5, 12], 4),
    decisions([7, 8, 9], 3, 2),
    decisions([9, 10, 12, 12], 5, 2),
    decisions([10, 12, 12, 9], 5, 4),
    late([4, 5, 6], 7, 3, 2),
    late([6, 4, 5], 7, 3, 1),
    late([7, 8], 9, 4, 1),
    both([5, 6, 6], [4, 5, 5], 3, 2),
    both([5, 6, 6], [4, 5, 5], 3, 1),
    conditional([5, 6, 5], 3, 1),
    conditional([6, 5, 6], 3, 2),
    conditional([7, 9], 4, 1),
  ]);
});
