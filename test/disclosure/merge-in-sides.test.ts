import { describe, expect, it } from 'vitest';
import { measure } from '../../src/disclosure/rule/measure.ts';
import { ruleOf } from '../../src/disclosure/rule/rule.ts';
import { mergeInSides } from '../../src/disclosure/tables/merge-in-sides.ts';
import { indicator, type Pair, share } from './build.ts';

const rule = ruleOf(indicator('a'), { threshold: 5, internal: false });
const measures = (women: Pair, men: Pair) => [women, men].map((one) => measure(share(...one), rule));
const safe: Pair = [10, 20];

/** Which groups are merged, of singles and couples with so many women's yes of 20; men 10 of 20. Null: the table is withheld. */
function merge(yes: Readonly<Record<string, number>>): readonly string[] | null {
  const rows = Object.entries(yes).map(([level, one]) => ({ level, sexes: measures([one, 20], safe) }));
  const sum = Object.values(yes).reduce((a, b) => a + b);
  const whole = measures([sum, 20 * rows.length], [10 * rows.length, 20 * rows.length]);
  const table = { rows, whole, blank: false, blankCovers: true, required: 0 };
  const sideOf = (level: string) => level.split(' ')[0]!;
  return mergeInSides(table, { sideOf, nearly: false }, rule)?.map(({ level }) => level) ?? null;
}

describe('groups on two sides of a line whose sums are shown', () => {
  it('stand as they are where all are safe', () => {
    expect(merge({ 'single 1': 9, 'single 2': 10, 'couple 1': 8, 'couple 2': 12 })).toEqual([]);
  });

  it('are merged on the side of the unsafe one, with the next one there', () => {
    // 3 of 20 and 10 of 20
    expect(merge({ 'single 1': 3, 'single 2': 10, 'couple 1': 8, 'couple 2': 12 })).toEqual(['single 1', 'single 2']);
  });

  it('are withheld where an unsafe one is alone on its side, or its side stays under the threshold', () => {
    expect(merge({ 'single 1': 3, 'couple 1': 8, 'couple 2': 12 })).toBeNull();
    // 2 and 3 are five: who is one of them would know four others
    expect(merge({ 'single 1': 2, 'single 2': 3, 'couple 1': 8, 'couple 2': 12 })).toBeNull();
  });

  it('are withheld where all of them would be merged', () => {
    expect(merge({ 'single 1': 3, 'single 2': 10, 'couple 1': 3, 'couple 2': 12 })).toBeNull();
  });
});
