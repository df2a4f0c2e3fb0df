import { describe, expect, it } from 'vitest';
import { protect, withoutNames } from '../../src/disclosure/protect.ts';
import { divided, indicator, type Pair, release } from './build.ts';

const options = { threshold: 5, internal: false };
const A = indicator('a');
const groups = (table: Record<string, readonly [Pair, Pair]>) => {
  const result = withoutNames(protect(release(divided(table)), [A], options));
  return result.lines.filter(({ by }) => by !== null).map(({ level, shown }) => [level, shown]);
};
const even: readonly [Pair, Pair] = [
  [20, 40],
  [20, 40],
];
const few: readonly [Pair, Pair] = [
  [1, 2],
  [1, 2],
];

describe('a table in which nothing is shown', () => {
  it('names no group: whoever stands there alone would be told by it', () => {
    expect(groups({ nord: few, syd: few })).toEqual([['*others', false]]);
    // one group more or less does not show
    expect(groups({ nord: few })).toEqual([['*others', false]]);
  });

  it('keeps the names where a group is shown', () => {
    expect(groups({ nord: even, centrum: even, syd: even })).toEqual([
      ['nord', true],
      ['centrum', true],
      ['syd', true],
    ]);
  });

  it('keeps every name in working material', () => {
    const open = protect(release(divided({ nord: few, syd: few })), [A], { ...options, internal: true });
    expect(withoutNames(open)).toBe(open);
  });
});
