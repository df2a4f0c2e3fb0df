import { describe, expect, it } from 'vitest';
import { cutGroup, cutParts, cutSizes } from './classes.ts';
import { ofCut, SIZES } from './cut-classes.ts';
import { type Input, judge } from './judge.ts';
import { PARTS, real, SHARE } from './judged.ts';

describe('ready-made groups, larger classes: no hidden count is narrowed below t − 1 values', () => {
  const expectKept = (indicators: typeof SHARE, inputs: Iterable<Input>, t: number) => {
    const verdict = judge(real(indicators, t), inputs, t, { tableOf: ofCut });
    expect(verdict).toMatchObject({ tooNarrow: 0, exact: 0 });
    expect(verdict.hidden).toBeGreaterThan(10);
  };

  it('both sexes, t 3', () => expectKept(SHARE, cutGroup([4, 5, 3], [4, 4, 4], 3), 3));

  it.each<[number, [number, number, number]]>([
    [3, [6, 6, 4]],
    [3, [5, 7, 3]],
  ])('with a sub-population beside, t %i, sizes %j', (t, sizes) => expectKept(PARTS, cutParts(sizes, t), t));

  it.each([3, 4, 5])('their sizes, beside the share that owns them, t %i', (t) => {
    for (const men of [
      [9, 9, 9, 9],
      [1, 9, 9, 9],
    ])
      expectKept(SIZES, cutSizes(12, men, t), t);
  });
});
