import { describe, expect, it } from 'vitest';
import { placeCells } from '../../../../src/ingest/reader/workbook/sheet-xml.ts';
import { isWholeZip, xmlOf, zipEntries } from '../../../../src/ingest/reader/workbook/zip-entries.ts';
import { read } from '../read-text.ts';
import { rawRows, rawWorkbook } from './raw-workbook.ts';

const ROWS = [
  ['person_id', 'kön', 'beslutsdatum', 'beslut', 'beviljat_belopp'],
  ['P1', 'kvinna', '2025-01-10', 'bifall', 100],
  ['P2', 'man', '2025-02-10', 'avslag', '<c t="e"><v>#N/A</v></c>'],
  ['P3', 'kvinna', '2025-03-10', 'bifall', 300],
];
const book = (rows: string) => rawWorkbook([{ name: 'Data', rows }]);

const sheetOf = (rows: string): string | null => {
  const placed = placeCells(zipEntries(book(rows))!);
  if (placed === null) return null;
  expect(isWholeZip(placed)).toBe(true);
  return (
    /<sheetData>(.*)<\/sheetData>/.exec(xmlOf(zipEntries(placed)!.get('xl/worksheets/sheet1.xml')) ?? '')?.[1] ?? ''
  );
};

describe('a workbook whose cells do not say where they are', () => {
  it.each([
    ['cells', / r="[A-Z]+\d+"/g],
    ['rows and cells', / r="[A-Z]*\d+"/g],
    ['rows', /(?<=<row) r="\d+"/g],
  ])('is read in order: %s', async (_, places) => {
    const whole = await read({ 'a.xlsx': book(rawRows(ROWS)) });
    const found = await read({ 'a.xlsx': book(rawRows(ROWS).replace(places, '')) });
    expect(whole.rows).toHaveLength(3);
    expect(found.rows).toEqual(whole.rows);
    expect(found.result.ledger).toEqual(whole.result.ledger);
  });

  it('goes on from the cell and the row before, and leaves what is placed', () => {
    // row 1, then row 5 and the one after it; behind Z2 comes AA
    const rows = '<row><c/><c t="n"><v>1</v></c></row><row r="5"><c r="Z5"/><c/></row><row><c r="C6"/><c/></row>';
    expect(sheetOf(rows)).toBe(
      '<row><c r="A1"/><c r="B1" t="n"><v>1</v></c></row><row r="5"><c r="Z5"/><c r="AA5"/></row><row><c r="C6"/><c r="D6"/></row>',
    );
    expect(sheetOf('<row><c r="A1"/></row>')).toBeNull();
  });

  it('is searched for identity numbers, column by column', async () => {
    // 811228-9874 is right: 7+1+2+2+4+8+9+8+5 = 46, and 4 makes it 50
    const rows = rawRows(ROWS.map((row, at) => [...row, at === 0 ? 'not' : at === 2 ? '811228-9874' : 'x']));
    const reading = read({ 'a.xlsx': book(rows.replace(/ r="[A-Z]+\d+"/g, '')) });
    await expect(reading).rejects.toMatchObject({ code: 'identity-numbers', exit: 4 });
  });
});
