import { describe, expect, it } from 'vitest';
import { maskTold } from '../../../src/ingest/identity/mask-told.ts';

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
