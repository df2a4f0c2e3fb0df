import { describe, expect, test } from 'vitest';
import { compareIncidence, estimateIncidence, readIncidence } from '../../src/stats/aalen-johansen.ts';
import {
  compareRestrictedMeans,
  estimateRestrictedMean,
  readRestrictedInfluence,
  restrictMean,
} from '../../src/stats/restricted-mean.ts';
import type { Spell } from '../../src/stats/risk-table.ts';
import { type OwnedSpell, type PairOfSpells, spellClusterFactors } from '../../src/stats/spell-clusters.ts';
import { expectNear, readReference } from './reference.ts';

type Row = Record<'cluster' | 'woman' | 'entry' | 'exit' | 'cause', number>;
type Found = Record<
  ('at' | 'rmst' | 'rmst_phi' | 'rmst_women' | 'rmst_men') | ('share' | 'share_phi' | 'share_women' | 'share_men'),
  number
>;
/** Written by reference/pairs.R: residuals of survfit, multiplied within clusters. */
const r = readReference<{ couples: Row[]; persons: Row[]; of_couples: [Found]; of_persons: [Found] }>('curve-pairs');

const spellOf = ({ entry, exit, cause }: Row): Spell => [entry, exit, cause, 1];
const owned = (row: Row): OwnedSpell => ({ sex: row.woman === 1 ? 'women' : 'men', spell: spellOf(row) });
const side = (rows: readonly Row[], woman: number) => rows.filter((one) => one.woman === woman).map(spellOf);
const pairsOf = (rows: readonly Row[]) =>
  rows.flatMap((one, at) =>
    rows
      .slice(at + 1)
      .filter(({ cluster }) => cluster === one.cluster)
      .map((other): PairOfSpells => ({ a: owned(one), b: owned(other), count: 1 })),
  );
/** Other causes are open ends to a restricted mean. */
const censored = (rows: readonly Row[]) => rows.map((one) => ({ ...one, cause: one.cause === 1 ? 1 : 0 }));

describe.each([
  ['partners, one spell each', r.couples, r.of_couples[0]],
  ['persons with one to three spells', r.persons, r.of_persons[0]],
])('spells that belong together: %s', (_, rows, expected) => {
  test('a restricted mean has the φ of survfit’s residuals multiplied within clusters', () => {
    const [w, m] = [side(censored(rows), 1), side(censored(rows), 0)];
    const [women, men] = [readRestrictedInfluence(w, expected.at), readRestrictedInfluence(m, expected.at)];
    const phi = spellClusterFactors(pairsOf(censored(rows)), women, men);
    expectNear(compareRestrictedMeans(w, m, expected.at).value, expected.rmst);
    expectNear(phi.gap, expected.rmst_phi);
    expectNear(phi.women, expected.rmst_women);
    expectNear(phi.men, expected.rmst_men);
  });

  test('a share ended has the φ of survfit’s residuals multiplied within clusters', () => {
    const [w, m] = [side(rows, 1), side(rows, 0)];
    const [women, men] = [readIncidence(w, 1, expected.at), readIncidence(m, 1, expected.at)];
    const phi = spellClusterFactors(pairsOf(rows), women, men);
    expectNear(women.value - men.value, expected.share);
    expectNear(phi.gap, expected.share_phi);
    expectNear(phi.women, expected.share_women);
    expectNear(phi.men, expected.share_men);
  });
});

describe('φ of a curve', () => {
  const [w, m] = [side(r.persons, 1), side(r.persons, 0)];

  test('widens limits as if there were a φ-th of the spells', () => {
    const [plain, wide] = [compareRestrictedMeans(w, m, 60), compareRestrictedMeans(w, m, 60, 4)];
    expectNear(wide.high! - wide.low!, 2 * (plain.high! - plain.low!));
    expectNear(
      estimateRestrictedMean(w, 1e6, -1e6, 4).high! - restrictMean(w, 1e6)!.value,
      2 * (estimateRestrictedMean(w, 1e6, -1e6).high! - restrictMean(w, 1e6)!.value),
    );
    // nobody has ended: 1 − .025^(φ/n), n = 20
    const open: Spell[] = [[0, 100, 0, 20]];
    expectNear(estimateIncidence(open, 1, 50, 2).high, 1 - 0.025 ** (2 / 20));
    const [narrow, broad] = [compareIncidence(w, m, 1, 60), compareIncidence(w, m, 1, 60, 4)];
    expect(broad.low!).toBeLessThan(narrow.low!);
    expect(broad.p!).toBeGreaterThan(narrow.p!);
    expectNear(broad.se, 2 * narrow.se!);
  });

  test('is 1 without pairs, and null where nothing varies', () => {
    const [women, men] = [readIncidence(w, 1, 60), readIncidence(m, 1, 60)];
    expect(spellClusterFactors([], women, men)).toEqual({ gap: 1, women: 1, men: 1 });
    const none = { variance: 0, of: () => 0 };
    expect(spellClusterFactors(pairsOf(r.persons), none, none)).toEqual({ gap: null, women: 1, men: 1 });
  });

  test('of one sex is never under 1, and of the gap only from ten pairs', () => {
    const shut = { variance: 2, of: ([, exit]: Spell) => (exit > 50 ? 1 : -1) };
    const pair = (count: number): PairOfSpells => ({
      a: { sex: 'women', spell: [0, 60, 1, 1] },
      b: { sex: 'women', spell: [0, 40, 1, 1] },
      count,
    });
    // 1 − 2·10·.1/(2 + 2): the two of a pair pull in opposite directions
    const tenth = { variance: 2, of: (spell: Spell) => shut.of(spell) * Math.sqrt(0.1) };
    expect(spellClusterFactors([pair(9)], tenth, tenth)).toEqual({ gap: 1, women: 1, men: 1 });
    const found = spellClusterFactors([pair(10)], tenth, tenth);
    expectNear(found.gap, 0.5);
    expect(found.women).toBe(1);
  });
});
