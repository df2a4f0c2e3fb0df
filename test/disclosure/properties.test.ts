import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import type { CountedRelease, ProtectedLine, ProtectedRelease } from '../../src/model/release.ts';
import { divided, indicator, type Pair, release } from './build.ts';
import { protectSimply } from './simple-protector.ts';

const A = indicator('a');
const run = (input: CountedRelease, t = 5): ProtectedRelease => protect(input, [A], { threshold: t, internal: false });
const NAMES = ['*missing', 'a', 'b', 'c', 'd', 'e'];

const pair = fc
  .oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 60 }))
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
type Levels = Readonly<Record<string, readonly [Pair, Pair]>>;
const levels: fc.Arbitrary<Levels> = fc
  .array(fc.tuple(pair, pair), { minLength: 2, maxLength: 5 })
  .map((list) => Object.fromEntries(list.map((one, i) => [NAMES[i + 1]!, one])));
const numbers = (line: ProtectedLine) =>
  (['women', 'men'] as const).map((sex) => {
    const cell = line.cells[sex];
    return cell.kind === 'share' ? [cell.yes, cell.n] : null;
  });
const small = (x: number, t: number) => x > 0 && x < t;

describe('any table', () => {
  it('agrees with the rule written down a second time', () => {
    const known = levels.filter((one) => Object.values(one).every(([w, m]) => w[1] + m[1] > 0));
    fc.assert(
      fc.property(known, fc.constantFrom(3, 4, 5), (table, t) => {
        const input = release(divided(table));
        const visible = (lines: readonly ProtectedLine[]) =>
          lines.filter((one) => one.shown).map((one) => [one.level, numbers(one)]);
        expect(visible(run(input, t).lines)).toEqual(visible(protectSimply(input, t).lines));
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('shows no count of 1 … t − 1, no complement of one, and no sex alone', () => {
    fc.assert(
      fc.property(levels, (table) => {
        for (const line of run(release(divided(table))).lines) {
          const pairs = numbers(line);
          expect(pairs.every((one) => one === null) || pairs.every((one) => one !== null)).toBe(true);
          for (const one of pairs)
            if (one) expect([one[0]!, one[1]! - one[0]!, one[1]!].filter((x) => small(x, 5))).toEqual([]);
        }
      }),
      { numRuns: 1000, seed: 2 },
    );
  });

  it('is complete: the shown lines of a published table add up to the undivided one', () => {
    fc.assert(
      fc.property(levels, (table) => {
        const { lines } = run(release(divided(table)));
        const [whole, ...rest] = lines.filter((one) => one.shown).map(numbers);
        if (rest.length === 0) return;
        const sum = [0, 1].map((sex) => [0, 1].map((i) => rest.reduce((so, one) => so + one[sex]![i]!, 0)));
        expect(sum).toEqual(whole);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });

  it('is the same with the sexes exchanged, and whatever the order of the lines', () => {
    fc.assert(
      fc.property(levels, (table) => {
        const lines = divided(table);
        const swapped = Object.fromEntries(Object.entries(table).map(([key, [w, m]]) => [key, [m, w] as const]));
        const merged = run(release(lines)).merged.map((one) => [...one.levels].sort());
        expect(run(release(divided(swapped))).merged.map((one) => [...one.levels].sort())).toEqual(merged);
        expect(run(release([...lines].reverse())).merged.map((one) => [...one.levels].sort())).toEqual(merged);
      }),
      { numRuns: 500, seed: 4 },
    );
  });
});

/** All ways to fill hidden groups of known sizes so that they add up to what is published. */
function* fillings(sizes: readonly number[], sum: number): Generator<readonly number[]> {
  const [first, ...rest] = sizes;
  if (first === undefined) {
    if (sum === 0) yield [];
    return;
  }
  for (let x = 0; x <= Math.min(first, sum); x++) for (const more of fillings(rest, sum - x)) yield [x, ...more];
}

describe('an attack by another program', () => {
  it('bounds no hidden unsafe count to fewer than t − 1 numbers from what is printed', () => {
    let attacked = 0;
    fc.assert(
      fc.property(levels, (table) => {
        const result = run(release(divided(table)));
        const others = result.lines.find((one) => one.level === '*others');
        if (!others) return;
        const hidden = result.lines.filter((one) => !one.shown).map((one) => one.level!);
        for (const [sex, printed] of numbers(others).entries()) {
          const truth = hidden.map((level) => table[level]![sex]!);
          const possible = hidden.map(() => new Set<number>());
          for (const way of fillings(
            truth.map(([, n]) => n),
            printed![0]!,
          ))
            way.forEach((x, i) => {
              possible[i]!.add(x);
            });
          truth.forEach(([yes, n], i) => {
            if (!small(yes, 5) && !small(n - yes, 5)) return;
            attacked++;
            expect(possible[i]!.size).toBeGreaterThanOrEqual(Math.min(n + 1, 4));
          });
        }
      }),
      { numRuns: 400, seed: 5 },
    );
    expect(attacked).toBeGreaterThan(50);
  });
});

describe('non-interference', () => {
  /** Moves one yes of one sex from one merged group to another; null where there is none to move. */
  function swap(table: Levels, merged: readonly string[], sex: 0 | 1): Levels | null {
    for (const from of merged)
      for (const to of merged) {
        const [give, take] = [table[from]![sex]!, table[to]![sex]!];
        if (from === to || give[0] === 0 || take[0] === take[1]) continue;
        const change = (level: string, by: number) =>
          table[level]!.map((one, i) => (i === sex ? [one[0] + by, one[1]] : one)) as unknown as readonly [Pair, Pair]; // map loses the length
        return { ...table, [from]: change(from, -1), [to]: change(to, 1) };
      }
    return null;
  }

  it('a hidden outcome that changes within its sum changes no byte, or it changes the mask', () => {
    let same = 0;
    let other = 0;
    fc.assert(
      fc.property(levels, fc.constantFrom(0 as const, 1 as const), (table, sex) => {
        const before = run(release(divided(table)));
        const changed = before.merged[0] && swap(table, before.merged[0].levels, sex);
        if (!changed) return;
        const after = run(release(divided(changed)));
        const mask = (one: ProtectedRelease) => one.lines.map((line) => line.shown).join();
        if (JSON.stringify(after) === JSON.stringify(before)) same++;
        else {
          other++;
          expect(mask(after)).not.toBe(mask(before));
        }
      }),
      { numRuns: 3000, seed: 6 },
    );
    expect(same).toBeGreaterThan(10 * other);
  });

  it('people of a withheld table may exchange outcomes unseen', () => {
    const table: Levels = {
      a: [
        [3, 30],
        [9, 30],
      ],
      b: [
        [20, 40],
        [20, 40],
      ],
    };
    const exchanged: Levels = {
      a: [
        [7, 30],
        [2, 30],
      ],
      b: [
        [16, 40],
        [27, 40],
      ],
    };
    expect(JSON.stringify(run(release(divided(exchanged))))).toBe(JSON.stringify(run(release(divided(table)))));
  });
});
