import { describe, expect, it } from 'vitest';
import { withoutOtherThings } from '../../../src/ingest/identity/digit-groups.ts';
import { findShapes } from '../../../src/ingest/identity/find-shapes.ts';

describe('what has a shape of its own', () => {
  it.each([
    'SE55 0364 0447 1987 0884 1286',
    'SE5503640447198708841286',
    '58.059143, 13.046870',
    '+46 70 123 45 67',
    '+46 (0)8 123 456 78',
    '0046701234567',
    '070-123 45 67',
    '0470-12345',
    '2018-04 - 2025-11',
    '201804-202511',
    '240211-240627',
    '9b2d1c4e-8112-2898-7498-112289874000',
  ])('is crossed out: %s', (thing) => {
    const text = `enligt ${thing}, se ovan`;
    expect(withoutOtherThings(text)).toBe(`enligt ${'x'.repeat(thing.length)}, se ovan`);
  });

  // 811228-9874 is right: 7+1+2+2+4+8+9+8+5 = 46, and 4 makes it 50
  it.each([
    '+198112289874',
    '+8112289874',
    '00198112289874',
    '198112-289874',
    '19811228-9874',
    '1981-12-28-9874',
    'SE198112289874',
    '8112-28-9874',
    '198112289874, 2018-04 - 2025-11',
    '070-123 45 67 198112289874',
    '811228-9874 240211-240627',
  ])('but not a number: %s', (text) => {
    expect(findShapes(text).some(({ valid }) => valid)).toBe(true);
  });
});

describe('a day and a year, a list, a row of answers', () => {
  it.each(['1998-03-01 - 2005', '1999-01-01 2001', '011101101100', '19:04:05.206062'])('is none: %s', (text) => {
    expect(findShapes(text).filter(({ valid, alone }) => valid && alone)).toEqual([]);
  });
});
