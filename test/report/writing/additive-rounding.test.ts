import { describe, expect, test } from 'vitest';
import type { FigureRow, GapRow } from '../../../src/model/audit-document.ts';
import { roundPair, roundSexShares } from '../../../src/report/writing/additive-rounding.ts';
import { writeGapCell, writeMargin, writeRoundedGap } from '../../../src/report/writing/figures.ts';
import { writeSpan } from '../../../src/report/writing/limits.ts';
import { roundBeside } from '../../../src/report/writing/rounded-gap.ts';
import { roundParts } from '../../../src/report/writing/rounded-parts.ts';
import { pair } from '../example-rows.ts';
import { plain, sampleGap } from '../sample-gap.ts';

/*
 * Worked out by hand (docs/methods.md, "Rounding"). Figures are given as they are stored, and read as they are printed.
 */

type Kind = Pick<FigureRow, 'kind' | 'scale'>;
const share: Kind = { kind: 'share', scale: 'share' };

/** Figures and gap as printed, in the unit in which they are written: `[women, men, gap]`, with the decimals of all. */
function print(figure: Kind, [w, m]: readonly [number, number], n: number, more: Partial<GapRow>) {
  const [women, men] = pair(
    { indicator: 'a', stat: 'share' },
    { value: w, half: null, n },
    { value: m, half: null, n },
  );
  const gap = sampleGap({
    value: w - m,
    low: null,
    high: null,
    margin: null,
    verdict: 'unclear',
    grade: 'open',
    ...more,
  });
  const rounded = roundPair({ figure, unit: 'person', women, men, gap });
  const written = (value: number) => Number(((figure.scale === 'share' ? 100 : 1) * value).toFixed(rounded.decimals));
  return {
    printed: [written(rounded.women!.value!), written(rounded.men!.value!), rounded.gap!.size],
    decimals: rounded.decimals,
    gap: plain(writeRoundedGap(rounded.gap!, figure.scale, 'sv')),
    beside: plain(writeRoundedGap(rounded.besideRatio!, figure.scale, 'sv')),
  };
}

describe('shares', () => {
  // 17.4 and 62.6 with 45.2: whole, they read 17, 63 and 45
  test('of many have one more decimal where whole per cent do not add up', () => {
    expect(print(share, [0.174, 0.626], 1000, {})).toMatchObject({ printed: [17.4, 62.6, -45.2], decimals: 1 });
  });
  test('of under a hundred stay whole, and the difference is that of the printed ones', () => {
    expect(print(share, [0.174, 0.626], 99, {})).toMatchObject({ printed: [17, 63, -46], decimals: 0 });
    expect(print(share, [0.174, 0.626], 100, {}).decimals).toBe(1);
  });
  // 52.4 and 38.1 with 14.3: 52, 38 and 14
  test('stay whole where whole per cent add up', () => {
    expect(print(share, [0.524, 0.381], 1000, {})).toMatchObject({ printed: [52, 38, 14], decimals: 0 });
  });
  test('have one decimal under ten and over ninety per cent, save those that are whole', () => {
    expect(print(share, [0.052, 0.021], 1000, {})).toMatchObject({ printed: [5.2, 2.1, 3.1], decimals: 1 });
    expect(print(share, [0.94, 0.93], 1000, {})).toMatchObject({
      printed: [94, 93, 1],
      decimals: 0,
      gap: '1 procentenhet',
    });
  });
  // 50.46 and 50.04 with .42, established: 50, 50 and 0 would say that there is none
  test('never say nought of a difference that is established', () => {
    const small = { verdict: 'women_higher', grade: 'real_but_small' } as const;
    expect(print(share, [0.5046, 0.5004], 9999, small)).toMatchObject({ printed: [50.5, 50, 0.5], decimals: 1 });
    // of 60 no decimal may be written: 50 and 50
    expect(print(share, [0.5046, 0.5004], 60, small).gap).toBe('mindre än en procentenhet');
  });
  // 12.6 and 12.43 with .17: of 60 they read 13 and 12
  test('that whole per cent make look one apart differ by less than one', () => {
    expect(print(share, [0.126, 0.1243], 60, {}).gap).toBe('mindre än en procentenhet');
  });
  // 24.6 and 20.4 with 4.2, less than 5: 25, 20 and 5
  test('never contradict that the difference is less than the margin', () => {
    const equal = { verdict: 'equal', grade: 'no_difference_of_size', margin: 0.05 } as const;
    expect(print(share, [0.246, 0.204], 1000, equal)).toMatchObject({ printed: [24.6, 20.4, 4.2], decimals: 1 });
  });
});

describe('times and amounts', () => {
  // 12.60 and 12.43 days with .17, which was 13, 12 and 1
  test('that are stored exactly have one more decimal where whole days do not add up', () => {
    const days = { kind: 'mean', scale: 'days' } as const;
    expect(print(days, [12.6, 12.43], 500, {})).toMatchObject({ printed: [12.6, 12.4, 0.2], decimals: 1 });
    expect(print(days, [12.17, 12], 500, {})).toMatchObject({ printed: [12, 12, 0], decimals: 0 });
    // stored in whole days
    expect(print(days, [13, 12], 500, {})).toMatchObject({ printed: [13, 12, 1], decimals: 0, gap: '1 dag' });
  });
  // stored in half months, of under a hundred (docs/methods.md, "Rounding"): the difference is under a half, maybe .4
  test('that a release stores in coarse steps differ by less than such a step', () => {
    const longer = { verdict: 'women_higher', grade: 'size_uncertain' } as const;
    expect(print({ kind: 'mean', scale: 'months' }, [7, 7], 80, longer).gap).toBe('mindre än 0,5 månader');
    expect(print({ kind: 'mean', scale: 'months' }, [7.1, 7.1], 800, longer).gap).toBe('mindre än 0,1 månader');
    expect(print({ kind: 'mean', scale: 'days' }, [30, 30], 80, longer).gap).toBe('mindre än 10 dagar');
  });
  // stored in hundreds: 1,300 and 1,500 kr; counted 9 per cent, while 1,300 ÷ 1,500 is 13 per cent less
  test('of kronor are subtracted, and beside another ratio told in tens', () => {
    const ratio = { estimand: 'ratio', value: 0.91, verdict: 'men_higher', grade: 'size_uncertain' } as const;
    expect(print({ kind: 'mean', scale: 'kronor' }, [1300, 1500], 500, ratio)).toEqual({
      ...{ printed: [1300, 1500, -200], decimals: 0, gap: '200 kronor', beside: 'omkring 10 procent' },
    });
  });
  // 5.0 is a quarter more than 4.0, but among those who have had aid equally long it is 10 per cent less
  test('of rates are told for those who have had aid equally long, whatever the figures beside', () => {
    const rate = { estimand: 'rate_ratio', value: 0.9, verdict: 'men_higher', grade: 'size_uncertain' } as const;
    expect(print({ kind: 'rate', scale: 'rate' }, [5, 4], 500, rate).gap).toBe(
      '10 procent vid lika lång tid med bistånd',
    );
  });
});

describe('parts of a whole', () => {
  test('of women and men are a hundred per cent', () => {
    expect(roundSexShares(109, 91)).toEqual({ women: 0.55, men: 0.45 }); // 54.5 and 45.5
    expect(print({ kind: 'share_of_sex', scale: 'share' }, [0.545, 0.455], 99, {}).printed.slice(0, 2)).toEqual([
      55, 45,
    ]);
  });
  // 54.5 per cent of the women and 45.5 per cent of the men are no parts of one whole: 55 and 46
  test('are not found where two shares happen to make a hundred', () => {
    expect(print(share, [0.545, 0.455], 99, {}).printed).toEqual([55, 46, 9]);
  });
  test('of couples leave the last to the other two', () => {
    const side = (value: number) => ({ value, half: null, n: 60 });
    const [women, men] = pair({ indicator: 'a', stat: 'share:woman' }, side(20.4 / 60), side(20.4 / 60));
    const third = { ...women!, value: 19.2 / 60 };
    // 34, 34 and 32; 33.5, 33.5 and 33.0 are 34, 34 and 32, not 33
    expect(roundPair({ figure: share, unit: 'couple', women, men, third }).third!.value).toBeCloseTo(0.32, 9);
    const odd = {
      women: { ...women!, value: 0.335 },
      men: { ...men!, value: 0.335 },
      third: { ...third, value: 0.33 },
    };
    expect(roundPair({ figure: share, unit: 'couple', ...odd }).third!.value).toBeCloseTo(0.32, 9);
  });
  // −10.2 = −1.5 − 7.5 − .1 − 1.1. In whole points −10, and −1 remains: −9 for −1.5, −7.5 and −.1. Rounded they are −2,
  // −8 and 0, one too many, and −1.5 may as well be −1.
  test('of a difference lie between it and what remains', () => {
    const values = [-0.102, -0.015, -0.075, -0.001, -0.011];
    const sizes = (own: Parameters<typeof roundParts>[1]) => roundParts(values, own, 'share').map(({ size }) => size);
    expect(sizes(null)).toEqual([-10.2, -1.5, -7.5, -0.1, -1.1]);
    const whole = { kind: 'difference', size: -10, decimals: 0, told: 'exactly' } as const;
    const [first, ...rest] = sizes(whole);
    expect(rest.reduce((sum, size) => sum + size, 0)).toBe(first);
    expect([first, rest.at(-1)]).toEqual([-10, -1]);
  });
  test('are told with direction, and neither where they are nought', () => {
    const [part, none] = roundParts([-0.075, 0], null, 'share');
    expect(plain(writeGapCell(part!, 'share', 'person', 'sv'))).toBe('7,5 procentenheter lägre för kvinnor');
    expect(plain(writeGapCell(none!, 'share', 'child', 'sv'))).toBe('0,0 procentenheter');
  });
});

test('a gap within equals has the decimals of the crude one beside it', () => {
  const crude = { kind: 'difference', size: -4.2, decimals: 1, told: 'exactly' } as const;
  expect(roundBeside({ value: -0.0386, estimand: 'difference' }, crude, 'share')).toMatchObject({
    size: -3.9,
    decimals: 1,
  });
});

describe('limits', () => {
  const margin = (size: number, towards: 'down' | 'up', more: Partial<GapRow> = {}) =>
    plain(writeMargin(size, sampleGap(more), 'share', 'sv', towards));
  // 1 ÷ 1.2 = .8333: men's figure is 16.67 per cent higher than women's
  test('after “at least” go down and after “less than” up', () => {
    const lower = { estimand: 'ratio', verdict: 'men_higher' } as const;
    expect([margin(1.2, 'down', lower), margin(1.2, 'up', lower)]).toEqual(['16 procent', '17 procent']);
    expect([margin(0.0736, 'down'), margin(0.0736, 'up')]).toEqual(['7,3 procentenheter', '7,4 procentenheter']);
    expect([margin(0.05, 'down'), margin(0.05, 'up')]).toEqual(['5 procentenheter', '5 procentenheter']);
  });
  // 1.8 to 7.2: whole, 2 to 7 would say more than is known at either end
  test('of a span go outwards, with one decimal where the nearer is under one', () => {
    const span = (low: number, high: number, decimals: number) =>
      plain(writeSpan(sampleGap({ low, high }), 'share', 'sv', decimals));
    expect(span(0.018, 0.072, 0)).toBe('mellan 1 och 8 procentenheter');
    expect(span(-0.0721, -0.0189, 1)).toBe('mellan 1,8 och 7,3 procentenheter');
    expect(span(0.0067, 0.072, 0)).toBe('mellan 0,6 och 7,2 procentenheter');
  });
});
