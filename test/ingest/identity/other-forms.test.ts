import { describe, expect, it } from 'vitest';
import { speaks } from '../../../src/ingest/identity/other-forms.ts';

const tally = (all: number, shaped: number, valid: number, undatedRight: number) => ({
  all,
  shaped,
  valid,
  undatedRight,
  alone: 0,
  coordination: 0,
  lines: [],
  mistyped: 0,
  mistypedLines: [],
});

describe('numbers of one form speak', () => {
  it('where those with a date are right more often than those without', () => {
    // by hand: 450 random of ten digits, 33 with a date, 3 of them right; 417 without, 42 right; and 50 real ones.
    // share 53/83 = 0.6386, expected (42 + 1)/(417 + 10) = 0.1007, n·KL = 83·(0.6386·ln 6.342 + 0.3614·ln 0.4019)
    // = 83·(1.1796 − 0.3295) = 70.6, and exp(−70.6) is less than a thousandth
    expect(speaks('g-10/10', tally(500, 83, 53, 42))).toBe(true);
  });

  it('not where the difference may be chance', () => {
    // share 8/40 = 0.2, expected 0.1: 40·(0.2·ln 2 + 0.8·ln 0.8889) = 40·(0.1386 − 0.0942) = 1.78, exp(−1.78) = 0.17
    expect(speaks('g-10/10', tally(500, 40, 8, 40))).toBe(false);
  });

  it('not where every number has the same check digit, as OCR has', () => {
    // 463 without a date, all right: expected (463 + 1)/(463 + 10) = 0.98, and 15 of 30 with a date are fewer
    expect(speaks('g-10/10', tally(493, 30, 15, 463))).toBe(false);
    // all 30 right: 30·ln(1/0.981) = 0.58, exp(−0.58) = 0.56
    expect(speaks('g-10/10', tally(493, 30, 30, 463))).toBe(false);
  });

  it('not for case numbers that all have a date', () => {
    // 300 with a date and none without: expected 1/10, share 31/300 = 0.1033
    expect(speaks('-4-2-2-4/12', tally(300, 300, 31, 0))).toBe(false);
  });

  it('with three of the twelve digits, half of those with a date; not with one', () => {
    // chance makes 500 × 0.0002 = 0.1 of them, and twenty times that is 2
    expect(speaks('g-12/12', tally(500, 4, 3, 50))).toBe(true);
    expect(speaks('g-12/12', tally(500, 1, 1, 50))).toBe(false);
  });
});
