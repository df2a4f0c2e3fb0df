import { describe, expect, it } from 'vitest';
import { refuseCells, refuseUnpacked } from '../../../../src/ingest/reader/workbook/read-workbook.ts';
import { type ZipEntries, zipEntries } from '../../../../src/ingest/reader/workbook/zip-entries.ts';
import { rawWorkbook } from './raw-workbook.ts';

/** One cell at a place, in a workbook of less than 2 kB. */
const cellAt = (place: string) =>
  zipEntries(
    rawWorkbook([
      {
        name: 'Blad1',
        rows: `<row r="${/\d+/.exec(place)}"><c r="${place}" t="inlineStr"><is><t>x</t></is></c></row>`,
      },
    ]),
  )!;
const code = (act: () => void) => {
  try {
    act();
    return 'read';
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('a workbook that claims more than memory holds', () => {
  // 26 columns (Z): 12,000,000 / 26 = 461,538.5 rows. 2^20 rows in one column are Excel's own last row; XFD is column 2^14
  it.each([
    ['A1', 'read'],
    ['A1048576', 'read'],
    ['A1048577', 'workbook-too-large'],
    ['A2147483648', 'workbook-too-large'],
    ['Z461538', 'read'],
    ['Z461539', 'workbook-too-large'],
    ['XFD732', 'read'],
    ['XFD733', 'workbook-too-large'],
    ['XFE1', 'workbook-too-large'],
  ])('a cell in %s: %s', (place, said) => {
    expect(code(() => refuseCells(cellAt(place), 'x.xlsx'))).toBe(said);
  });

  it('is measured by what the zip states, before anything is unpacked', () => {
    const of = (...sizes: number[]): ZipEntries =>
      new Map(
        sizes.map((size, at) => [
          String(at),
          {
            size,
            agrees: true,
            unpack: () => {
              throw new Error('unpacked');
            },
          },
        ]),
      );
    expect(code(() => refuseUnpacked(of(250_000_000, 250_000_000), 'x.xlsx'))).toBe('read');
    expect(code(() => refuseUnpacked(of(250_000_000, 250_000_001), 'x.xlsx'))).toBe('workbook-too-large');
  });
});
