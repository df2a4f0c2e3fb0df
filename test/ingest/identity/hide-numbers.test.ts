import { describe, expect, it } from 'vitest';
import { hideNumbers, maskTold } from '../../../src/ingest/identity/hide-numbers.ts';

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

// 811228-9874 in spellings that stop no run (docs/identity.md, "Not found"), or only in company
describe('a value that a message may repeat', () => {
  it.each([
    ['another word between', 'f.d. 811228 nr 9874'],
    ['a wrong check digit', '19811228 kontrollnr 9873'],
    ['a leading zero lost', '112289874'],
    ['the day first', '28121981 9874'],
    ['the last four first', '9874 nr 811228'],
    ['letters for digits', '8l1228 nr 9874'],
    ['the same', 'P8II228, 9874'],
    ['noughts left out', '7/3 46 nr 9956'],
    ['a month in letters', '7 mars 46 nr 9956'],
    ['backwards', '4789-822118'],
    ['cut as a telephone number is', '081-122 89 874'],
    ['within a longer run', '0098112289874001'],
  ])('is not repeated: %s', (_, text) => {
    expect(maskTold(text)).toBe('…');
  });

  it.each([
    'Kön',
    'Beslut 2024-01-31',
    'Beslut 31/12 2024',
    '2024-2025',
    'Antal barn 0-3, 4-6, 7-12',
    'Kvartal 1 2024',
    'recipients',
    'Enhet 12 och 14, rum 1234',
    'Solberga 1, Boo 2, Sala 10',
  ])('is repeated: %s', (text) => {
    expect(maskTold(text)).toBe(text);
  });
});
