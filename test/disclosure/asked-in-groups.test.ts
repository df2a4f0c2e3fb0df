import { describe, expect, it } from 'vitest';
import { protect } from '../../src/disclosure/protect.ts';
import { OTHERS } from '../../src/model/groups.ts';
import type { CountedRelease } from '../../src/model/release.ts';
import { count, indicator, line, release } from './build.ts';
import { vectors } from './classes.ts';
import { type Input, type JudgeOptions, judge, keyOf, type Protector } from './judge.ts';

const LEVELS = ['Nord', 'Syd', 'Väst', 'Öst'];
const EVERYBODY = indicator('everybody', ['count']);
const ASKED = indicator('asked', ['count']);

/**
 * Groups of known sizes, the first too small to be named, and how many of their women are asked something: tried from none
 * to everybody. As the engine counts: no line for a group in which nobody is asked.
 */
function* askedInGroups(sizes: readonly number[], t: number): Generator<Input> {
  const none = count(0);
  const everybody = (level: string | null, n: number) =>
    line(count(n), count(0), { indicator: 'everybody', stat: 'count', by: level && 'unit', level }, count(0));
  const total = (list: readonly number[]) => list.reduce((sum, n) => sum + n, 0);
  for (const asked of vectors(sizes)) {
    const named = asked.map((n, at) =>
      line(count(n), none, { indicator: 'asked', stat: 'count', by: 'unit', level: LEVELS[at]! }, none),
    );
    const lines = [
      everybody(null, total(sizes)),
      ...sizes.map((n, at) => everybody(LEVELS[at]!, n)),
      line(count(total(asked)), none, { indicator: 'asked', stat: 'count' }, none),
      ...named.filter((_, at) => asked[at]! > 0),
    ];
    yield {
      release: { ...release(lines), groups: [{ by: 'unit', levels: LEVELS.slice(0, sizes.length) }] },
      secrets: named.map((one, at) => ({
        line: `${keyOf(one)}|women`,
        value: asked[at]!,
        n: sizes[at]!,
        unsafe: asked[at]! > 0 && asked[at]! < t,
      })),
    };
  }
}

/** The real protector; the reader also sees which groups have a hidden line. */
const real =
  (t: number): Protector =>
  (counted: CountedRelease) => {
    const { lines } = protect(counted, [EVERYBODY, ASKED], { threshold: t, internal: false });
    return { lines, said: lines.flatMap((one) => (one.shown ? [] : [keyOf(one)])).join() };
  };

/** One that names the groups in which somebody is asked. */
const naming =
  (t: number): Protector =>
  (counted) => ({
    ...real(t)(counted),
    said: counted.lines.flatMap((one) => (one.indicator === 'asked' ? [one.level ?? ''] : [])).join(),
  });

describe('who is asked in a group too small to be named', () => {
  it.each([
    [3, [2, 6, 6, 6]],
    [3, [1, 6, 6, 6]],
    [4, [3, 8, 8]],
  ] as const)('does not follow from the names of groups, nor from which are merged: t %i, sizes %j', (t, sizes) => {
    // of a sum as large as all its groups everybody is asked, as the sizes of the groups tell by themselves
    const isCut: JudgeOptions['isCut'] = (lines) =>
      lines.some((one) => {
        const cell = one.cells.women;
        return one.indicator === 'asked' && one.level === OTHERS && cell.kind === 'count' && cell.n > sizes[1];
      });
    const options = { isCut };
    const verdict = judge(real(t), askedInGroups(sizes, t), t, options);
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(10);
    // a named group of one is asked; one of two or three has t − 1 numbers left
    const told = judge(naming(t), askedInGroups(sizes, t), t, options).tooNarrow;
    expect(told > 0).toBe(sizes[0] === 1);
  });
});
