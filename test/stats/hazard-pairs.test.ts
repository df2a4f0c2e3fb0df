import { describe, expect, test } from 'vitest';
import { compareHazards, fitHazardRatio, hazardClusterFactor, widenHazardRatio } from '../../src/stats/cox.ts';
import { buildPairedTable, type Spell } from '../../src/stats/risk-table.ts';
import type { PairOfSpells } from '../../src/stats/spell-clusters.ts';
import { expectNear, readReference } from './reference.ts';

type Key = 'cluster' | 'woman' | 'entry' | 'exit' | 'cause';
/** Written by reference/pairs.R. */
const r = readReference<{
  spells: Record<Key, number>[];
  hazard: [Record<'phi' | 'value' | 'low' | 'high' | 'p', number>];
}>('pairs');
const spellOf = ({ entry, exit, cause }: Record<Key, number>): Spell => [entry, exit, cause, 1];
const side = (woman: number) => r.spells.filter((one) => one.woman === woman).map(spellOf);
const [women, men] = [side(1), side(0)];
const pairs = r.spells
  .filter((one) => one.woman === 1)
  .flatMap((her): PairOfSpells[] => {
    const his = r.spells.find((one) => one.woman === 0 && one.cluster === her.cluster);
    return his ? [{ a: { sex: 'women', spell: spellOf(her) }, b: { sex: 'men', spell: spellOf(his) }, count: 1 }] : [];
  });

describe('a hazard ratio of partners', () => {
  test('has the variance of coxph’s score residuals multiplied within couples, delayed entry and a competing end', () => {
    const phi = hazardClusterFactor(women, men, pairs, 1)!;
    expectNear(phi, r.hazard[0].phi);
    const wide = compareHazards(women, men, 1, phi);
    expectNear(Math.log(wide.low!), r.hazard[0].low);
    expectNear(Math.log(wide.high!), r.hazard[0].high);
    expectNear(wide.p, r.hazard[0].p);
  });

  test('is the plain one without pairs, and never narrower with under ten', () => {
    expect(hazardClusterFactor(women, men, [], 1)).toBe(1);
    const few = pairs.filter(({ a, b }) => a.spell[2] === 1 && b.spell[2] === 1).slice(0, 9);
    expect(hazardClusterFactor(women, men, few, 1)).toBeGreaterThanOrEqual(1);
    expect(hazardClusterFactor([], men, [], 1)).toBeNull();
    const plain = fitHazardRatio(buildPairedTable(women, men, 1))!;
    expect(widenHazardRatio(plain, 1)).toBe(plain);
  });

  test('does not care which of the two is called the first', () => {
    const turned = pairs.map(({ a, b, count }) => ({ a: b, b: a, count }));
    expectNear(hazardClusterFactor(women, men, turned, 1), hazardClusterFactor(women, men, pairs, 1));
  });
});
