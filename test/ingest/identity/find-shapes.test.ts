import { describe, expect, it } from 'vitest';
import { digitsOfNumberCell, findShapes } from '../../../src/ingest/identity/find-shapes.ts';
import { hasCheckDigit } from '../../../src/ingest/identity/judge-digits.ts';
import { checkDigit, digits, seeded } from './synthetic-numbers.ts';

describe('the check digit', () => {
  it('is as worked out by hand', () => {
    // 8 1 1 2 2 8 9 8 7 times 2 1 2 1 2 1 2 1 2: 16 1 2 2 4 8 18 8 14; digits 1+6+1+2+2+4+8+1+8+8+1+4 = 46; 50 − 46 = 4.
    // The birth number 987 is one of those kept for made-up numbers.
    expect(checkDigit('811228987')).toBe(4);
    expect(hasCheckDigit('8112289874')).toBe(true);
    expect(hasCheckDigit('8112289873')).toBe(false);
  });

  it('is one of ten for any nine digits', () => {
    const random = seeded(1);
    for (let i = 0; i < 200; i++) {
      const nine = digits(random, 9);
      const right = [...'0123456789'].filter((last) => hasCheckDigit(nine + last));
      expect(right).toEqual([String(checkDigit(nine))]);
    }
  });
});

// what is found in an unusual form is judged with the rest of its column: docs/identity.md
describe('shapes', () => {
  it.each([
    ['811228-9874', 1],
    ['19811228-9874', 1],
    ['811288-9874', 1], // day 28 + 60
    ['20260229-9870', 0], // no such day
    ['20240229-9870', 1],
    ['000229-9870', 1], // 2000 was a leap year
    ['811328-9874', 0],
    ['8112289874', 1],
    ['18112289874', 1], // eleven digits: a serial number hard against it
    ['81122898741', 1],
    ['811228-98741', 0],
    ['811228-987', 0],
    ['811228--9874', 1],
    ['811228-T987', 1],
    ['811228-T987x', 0],
    ['x8112289874', 1],
    ['8112289874x', 1],
    ['x811228-9874x', 1],
    ['pnr8112289874', 1],
    ['Personnr:8112289874', 1],
    ['811228-9874 och 811228-9882', 2],
    ['20260115 811228-9874', 1],
    ['811228 - 9874', 1],
    ['811228\u20149874', 1], // em dash
    ['811228\u202f9874', 1], // narrow no-break space
    ['8112\u200b28-98\u00ad74', 1], // zero width space, soft hyphen
    ['\uff18\uff11\uff11\uff12\uff12\uff18\u2015\uff19\uff18\uff17\uff14', 1], // full width
    ['\u0668\u0661\u0661\u0662\u0662\u0668-\u0669\u0668\u0667\u0664', 1], // Arabic digits
    ['20250101 - 20251231', 0],
    ['123456789', 0],
    ['a8112289-1228-4874-9874-811228987412', 0],
    ['1981-12-28 9874', 1],
    ['198 112 289 874', 1],
    ['8 1 1 2 2 8 9 8 7 4', 1],
    ['19811228/9874', 1],
    ['8,112289874E+09', 1],
    ['P198112289874', 1],
    ['81.12.28-9874', 1],
    ['0.8112289874', 0], // a share
    ['2026-03-01 12:30', 0],
    ['2025-01-01--2025-12-31', 0],
    // the order of year, month and day does not move a digit between the weights 2 and 1
    ['28/12 1981-9874', 1],
    ['28.12.81-9874', 2], // as well day 21 + 60 in 2028, with the same check digit
    ['81122.89874', 1],
    ['811228 9874:-', 0],
    ['811228-XX98', 1],
    ['811228-TFK1', 1],
    ['1981-12-28 (sista fyra) 9874', 1],
    ['1981-12-28, de fyra sista siffrorna är 9874', 1],
    ['811228 kontrollsiffror 9874', 1],
    ['1981-12-28 T123', 1],
    ['1981-12-28 XX98', 1],
    ['2026-03-01 A123', 0], // a day and a room
    ['1999-03-01 kl12', 0],
    ['811228&ZeroWidthSpace;9874', 1],
    ['811228&emsp13;9874', 1],
    ['811228&amp;amp;nbsp;9874', 1],
    ['811228&#459874', 1],
    ['811228&#x2d9874', 1],
    ['811228=969874', 1],
    ['20250301-AB12', 0], // a case more often than a child
  ])('%s: %i', (text, count) => {
    expect(findShapes(text).filter(({ dated, form, valid }) => dated && (form === 'usual' || valid))).toHaveLength(
      count,
    );
  });

  it('reads number cells as the digits that were typed', () => {
    expect(digitsOfNumberCell('101019874')).toBe('0101019874');
    expect(digitsOfNumberCell('1.98112289874E11')).toBe('198112289874');
    expect(digitsOfNumberCell('8112289874.0')).toBe('8112289874');
    expect(digitsOfNumberCell('98112289874')).toBe('98112289874'); // eleven are never made twelve
  });
});

describe('years of birth', () => {
  // 010412-123: 0+1+0+4+2+2+2+2+6 = 19, check digit 1; 500412-123 (2050): 1+0+0+4+2+2+2+2+6 = 19, check digit 1
  it.each([
    ['18010412-1231', true],
    ['20500412-1231', false],
  ])('%s is dated: %s', (text, dated) => {
    expect(findShapes(text)[0]).toMatchObject({ dated, checked: true });
  });
});
