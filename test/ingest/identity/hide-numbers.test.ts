import { describe, expect, it } from 'vitest';
import { hideNumbers } from '../../../src/ingest/identity/hide-numbers.ts';

// 811228-9874 is right: 7+1+2+2+4+8+9+8+5 = 46, and 4 makes it 50; 980–999 are no person's
describe('what is hidden', () => {
  it.each([
    ['Not 198112289874,198112289874', 'Not …,…'],
    ['Not 198112289874,198112289874,198112289874', 'Not …,…,…'],
    ['28/12 1981-9874', '…'],
    ['28.12.81 9874', '…'],
    ['81122.89874', '…'],
    ['den 28:e december 1981 9874', 'den …'],
    ['811228=2D9874', '…'],
    ['198 112 289 874 kr', '… kr'],
  ])('%s', (text, shown) => {
    expect(hideNumbers(text)).toBe(shown);
  });

  it.each(['Uttag 2026-03-01 12:30', 'Belopp 1 234 567 890 kr', 'a,b,c'])('%s stands as it is', (text) => {
    expect(hideNumbers(text)).toBe(text);
  });
});
