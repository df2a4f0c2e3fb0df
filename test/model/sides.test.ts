import { expect, test } from 'vitest';
import type { ResultRow } from '../../src/model/audit-document.ts';
import { readSide, writeSide } from '../../src/model/sides.ts';

const row = (sex: ResultRow['sex'], stat: string) => ({ sex, stat }) as ResultRow; // what the two read of a row

test('a couple’s row has its side in the name of the figure, and gets it back as a sex', () => {
  for (const [sex, stat] of [
    ['women', 'share:woman'],
    ['men', 'share:man'],
    ['unknown', 'share:both'],
  ] as const) {
    expect(writeSide(row(sex, 'share'))).toEqual(row(null, stat));
    expect(readSide(row(null, stat))).toEqual(row(sex, 'share'));
  }
});

test('a row that has its side already, or is of no couple, stays as it is', () => {
  expect(writeSide(row(null, 'share:woman'))).toEqual(row(null, 'share:woman'));
  expect(readSide(row(null, 'share'))).toEqual(row(null, 'share'));
  expect(readSide(row('women', 'share:man'))).toEqual(row('women', 'share:man'));
});
