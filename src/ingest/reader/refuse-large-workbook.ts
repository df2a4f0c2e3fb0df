import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill } from '../../text/text.ts';
import { damagedWorkbook } from './trouble.ts';
import { eachTag } from './xml-tags.ts';
import { MAX_UNPACKED, xmlOf, type ZipEntries } from './zip-entries.ts';

/** Cells of a sheet, filled or not, that are held in memory at once: about 2 GB. Excel's own rows × columns are 17 milliards. */
const MAX_CELLS = 12_000_000;
/** Excel's own (ECMA-376 18.3.1.73): more is a lie. */
const MAX_ROWS = 2 ** 20;
const MAX_COLUMNS = 2 ** 14;

/** Letters of a tag: ten times what Excel writes at most, where many ranges share one rule. */
const LONGEST_TAG = 2 ** 17;
const READ_BY_PACKAGE = /\.(?:xml|rels)$/i;

/** By what the zip states, before anything is unpacked. @throws CodedError 3 `workbook-too-large` */
export function refuseUnpacked(entries: ZipEntries, file: string): void {
  const unpacked = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (unpacked > MAX_UNPACKED) throw tooLarge(file);
}

/**
 * Before the package reads a cell: one far down or far out makes empty cells of all between, in 1.5 kB of file; and a tag
 * without end is read from its beginning again with every piece.
 * @throws CodedError 3 `workbook-too-large`, `damaged-workbook`
 */
export function refuseCells(entries: ZipEntries, file: string): void {
  for (const [name, entry] of entries) {
    const xml = READ_BY_PACKAGE.test(name) ? (xmlOf(entry) ?? '') : '';
    if (hasLongTag(xml)) throw damagedWorkbook(file);
    if (!/\bsheet[^/]*\.xml$/i.test(name)) continue;
    const { rows, columns } = extentOf(xml);
    if (rows * columns > MAX_CELLS || rows > MAX_ROWS || columns > MAX_COLUMNS) throw tooLarge(file);
  }
}

function hasLongTag(xml: string): boolean {
  let long = false;
  eachTag(xml, (from, to) => {
    long ||= to - from > LONGEST_TAG;
  });
  return long;
}

/** The lowest row and the outermost column that any cell or row of a sheet stands at (`r="XFD7"`, `r="7"`). */
function extentOf(sheet: string): { readonly rows: number; readonly columns: number } {
  let rows = 1;
  let columns = 1;
  for (const [, letters = '', number] of sheet.matchAll(/[\s:]r\s*=\s*["']\s*([A-Za-z]*)(\d+)/g)) {
    rows = Math.max(rows, Number(number));
    if (letters.length > 1 || letters > 'A') {
      let column = 0;
      for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
      columns = Math.max(columns, column);
    }
  }
  return { rows, columns };
}

const tooLarge = (file: string) =>
  new CodedError(
    EXIT.nothingToRead,
    'workbook-too-large',
    fill(
      {
        sv: 'Arbetsboken {file} är för stor: den har, eller säger sig ha, fler än 12 miljoner celler eller mer än 500 MB uppackad.',
        en: 'The workbook {file} is too large: it has, or claims to have, more than 12 million cells or more than 500 MB unpacked.',
      },
      { file },
    ),
    {
      sv: 'Ta bort tomma rader och kolumner efter tabellen, eller spara bladet som CSV: där finns ingen sådan gräns.',
      en: 'Remove empty rows and columns after the table, or save the sheet as CSV: there is no such limit there.',
    },
  );
