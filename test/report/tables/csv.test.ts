import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../../src/report/tables/csv.ts';

const line = (...fields: (string | number)[]) =>
  writeCsv(['a'], [fields]).split('\r\n').slice(1).join('\r\n').trimEnd();

// OWASP, "CSV Injection": a formula begins a cell, by whatever sign the reader's spreadsheet parts cells
describe('a text of which a part could begin a cell elsewhere', () => {
  it.each([
    ['Öst,=1+1', `"Öst,'=1+1"`],
    ['Öst;@SUM(A1)', `"Öst;'@SUM(A1)"`],
    ['Öst\t-1', `"Öst\t'-1"`],
    ['Öst| +1', `"Öst| '+1"`],
    ['Öst\n=1', `"Öst\n'=1"`],
    ['Öst,"=1"', `"Öst,""'=1"""`],
    ['Öst,\uff1d1', `"Öst,'\uff1d1"`],
    ['=1,=1', `"'=1,'=1"`],
  ])('%j is written so that none does', (text, written) => {
    expect(line(text)).toBe(written);
  });

  it.each([
    ['Öst, Väst', '"Öst, Väst"'],
    ['Norr-Öst', 'Norr-Öst'],
    ['a=b', 'a=b'],
  ])('%j stays what it is', (text, written) => {
    expect(line(text)).toBe(written);
  });

  it('a negative number stays a number', () => {
    expect(line(-0.5)).toBe('-0,5');
  });
});
