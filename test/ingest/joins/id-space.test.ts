import { describe, expect, it } from 'vitest';
import {
  AS_WRITTEN,
  chooseForm,
  createIdSpace,
  idInForm,
  LETTERS,
  NUMBERS,
} from '../../../src/ingest/joins/id-space.ts';

describe('an id in a form', () => {
  it.each([
    ['00017', '17'],
    ['17', '17'],
    ['17.0', '17'],
    ['17,00', '17'],
    ['0', '0'],
    ['000', '0'],
    ['1 234', '1234'],
    // a thousand with an American comma is no decimal, and the rest are no numbers
    ['1,000', '1,000'],
    ['1.5', '1.5'],
    ['A-001', 'A-001'],
    ['00a7', '00a7'],
    ['12 34', '12 34'],
  ])('%s is the number %s', (text, number) => {
    expect(idInForm(text, NUMBERS)).toBe(number);
    expect(idInForm(text, AS_WRITTEN)).toBe(text);
  });

  it('of letters tells no case and no width apart', () => {
    expect(idInForm('Ab-Ö1', LETTERS)).toBe('ab-ö1');
    expect(idInForm('Ａ１', LETTERS)).toBe('a1');
    expect(idInForm('００７', LETTERS | NUMBERS)).toBe('7');
  });
});

describe('the form in which the ids of an export are compared', () => {
  const formOf = (...columns: readonly (readonly string[])[]) => {
    const space = createIdSpace(AS_WRITTEN);
    columns.forEach((ids, file) => {
      const column = space.column(file, 'person_id');
      for (const id of ids) column.codeOf(id);
    });
    return chooseForm(space);
  };

  it.each([
    ['one column', [['01', '1.0', 'a', 'A']], AS_WRITTEN],
    [
      'the same writing',
      [
        ['01', '02'],
        ['01', '02', '03'],
      ],
      AS_WRITTEN,
    ],
    [
      'zeros lost',
      [
        ['01', '02', '10'],
        ['1', '10'],
      ],
      NUMBERS,
    ],
    ['decimals put on', [['1', '2'], ['2.0']], NUMBERS],
    [
      'case',
      [
        ['p1', 'p2'],
        ['P1', 'P2'],
      ],
      LETTERS,
    ],
    [
      'both',
      [
        ['a1', '007'],
        ['A1', '7'],
      ],
      LETTERS | NUMBERS,
    ],
    ['zeros lost, and two would be one: 1 and 01 in one column', [['01', '1', '02'], ['2']], AS_WRITTEN],
    ['case, and two would be one', [['aB', 'Ab'], ['ab']], AS_WRITTEN],
    [
      'nothing that helps',
      [
        ['01', '02'],
        ['7', '8'],
      ],
      AS_WRITTEN,
    ],
  ])('%s', (_, columns, form) => {
    expect(formOf(...columns)).toBe(form);
  });

  it('is no other where that would find a few by chance: one in twenty', () => {
    // of the twenty that the second file has alone one would meet; of ten it would be one in ten
    const alone = (many: number) => Array.from({ length: many }, (_, at) => `x${at}`);
    expect(formOf(['q', 'z'], ['Q', ...alone(19)], ['z'])).toBe(LETTERS);
    expect(formOf(['q', ...alone(30).map((one) => `a${one}`)], ['Q', ...alone(19)])).toBe(AS_WRITTEN);
    expect(formOf(['q', ...alone(30).map((one) => `a${one}`)], ['Q', ...alone(9)])).toBe(LETTERS);
  });
});
