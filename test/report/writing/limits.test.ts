import { describe, expect, test } from 'vitest';
import { writeLimits } from '../../../src/report/writing/limits.ts';
import { roundAlone } from '../../../src/report/writing/rounded-gap.ts';
import { plain, sampleGap } from '../sample-gap.ts';

/* Worked out by hand: the nearer end rounded down and the farther up, so that what is printed is never the narrower. */

const share = (value: number, low: number | null, high: number | null) => {
  const gap = sampleGap({ status: 'shown', estimand: 'difference', value, low, high });
  return plain(writeLimits(gap, roundAlone(gap, 'share'), 'share', 'sv'));
};

describe('the limits of a gap in a table', () => {
  test.each([
    ['on women’s side', share(0.26, 0.174, 0.352), '17–36'],
    ['on men’s side the nearer first', share(-0.62, -0.721, -0.409), '40–73'],
    ['a nearer end under one has a decimal', share(0.03, 0.0049, 0.052), '0,4–5,2'],
    ['on both sides', share(-0.02, -0.054, 0.012), '6 lägre – 2 högre'],
    ['of a gap that reads as none', share(0.004, 0.0012, 0.0068), '0,1–0,7 högre'],
    ['none where an end is not known', share(0.26, 0.17, null), ''],
  ])('%s', (_, written, expected) => {
    expect(written).toBe(expected);
  });

  test('of a ratio are per cent of the men’s figure', () => {
    const gap = sampleGap({ status: 'shown', estimand: 'ratio', value: 1.15, low: 1.092, high: 1.214 });
    expect(plain(writeLimits(gap, roundAlone(gap, 'kronor'), 'kronor', 'sv'))).toBe('9–22');
    const both = { ...gap, value: 1.02, low: 0.941, high: 1.118 };
    expect(plain(writeLimits(both, roundAlone(both, 'kronor'), 'kronor', 'en'))).toBe('6 lower – 12 higher');
  });

  test('of time are more or less', () => {
    const gap = sampleGap({ status: 'shown', estimand: 'difference', value: -0.52, low: -1.23, high: 0.17 });
    expect(plain(writeLimits(gap, roundAlone(gap, 'months'), 'months', 'sv'))).toBe('1,3 mindre – 0,2 mer');
  });

  test('of a hidden gap are nowhere', () => {
    const gap = sampleGap({ status: 'suppressed', value: 0.26, low: 0.17, high: 0.36 });
    expect(writeLimits(gap, roundAlone(gap, 'share'), 'share', 'sv')).toBe('');
  });
});
