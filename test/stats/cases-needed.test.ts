import { describe, expect, test } from 'vitest';
import { multiplyCases } from '../../src/stats/cases-needed.ts';
import { compareShares } from '../../src/stats/share-difference.ts';
import { judge } from '../../src/stats/verdict.ts';

const MARGIN = 0.05;

describe('how many times as many cases would settle it', () => {
  test('is the width in margins, squared', () => {
    // by hand: −6 to 10 points with 5 that matter, 16/5 = 3.2 margins wide
    expect(multiplyCases(-6, 10, 5)).toBeCloseTo(10.24, 12);
    // (2·z·se/d)² with se = 4.0817 points (half-width 8)
    expect(multiplyCases(-6, 10, 5)).toBeCloseTo(((2 * 1.959964 * 4.081708) / 5) ** 2, 5);
    // a ratio of .8–1.5625 with 1.25 that matters: exactly 3 margins on the logarithm
    expect(multiplyCases(Math.log(0.8), Math.log(1.5625), Math.log(1.25))).toBeCloseTo(9, 12);
  });

  test('is none without limits on both sides', () => {
    expect(multiplyCases(Number.NEGATIVE_INFINITY, 1, 0.2)).toBeNull();
    expect(multiplyCases(0, 0.1, 0)).toBeNull();
  });

  test('no interval narrower than the margin is without an answer', () => {
    for (let low = -150; low <= 150; low += 1)
      for (let width = 1; width < 50; width += 7) {
        const [L, U] = [low / 1000, (low + width) / 1000];
        expect(judge({ low: L, high: U, value: (L + U) / 2, margin: MARGIN }).verdict).not.toBe('unclear');
      }
  });

  // so that the sentence of the report comes true: the same shares of so many more people, by another method's interval
  test.each([
    [40, 100, 40, 100],
    [45, 90, 80, 200],
    [240, 600, 300, 700],
  ])('so many more people make the interval a margin wide: %i of %i, %i of %i', (x1, n1, x0, n0) => {
    const { low, high } = compareShares({ x1, n1, x0, n0 });
    const times = multiplyCases(low!, high!, MARGIN)!;
    const more = compareShares({ x1: x1 * times, n1: n1 * times, x0: x0 * times, n0: n0 * times });
    expect((more.high! - more.low!) / MARGIN).toBeCloseTo(1, 1);
  });
});
