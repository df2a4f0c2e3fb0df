import readXlsxFile from 'read-excel-file/node';
import { codedError } from '../../../errors/catalogue.ts';
import { DAYS_1904 } from '../../values/read-date.ts';
import { type Source, unpack } from '../files/source.ts';
import type { Survey } from '../files/survey.ts';
import { NUMBER_CELL, plainText } from '../rows/record.ts';
import { columnOf, eachTag, placeCells } from './sheet-xml.ts';
import { type CellText, readWorkbookFacts } from './workbook-facts.ts';
import { isWholeZip, MAX_UNPACKED, xmlOf, type ZipEntries, zipComment, zipEntries } from './zip-entries.ts';

/**
 * Cells of a sheet, filled or not, that are held in memory at once: about 2 GB. Excel's own rows × columns are 17
 * milliards.
 */
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
 * Before the package reads a cell: one far down or far out makes empty cells of all between, in 1.5 kB of file; and a
 * tag without end is read from its beginning again with every piece.
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
    if (letters.length > 1 || letters > 'A') columns = Math.max(columns, columnOf(letters.toUpperCase()));
  }
  return { rows, columns };
}

const tooLarge = (file: string) => codedError('workbook-too-large', { file });

const damagedWorkbook = (name: string) => codedError('damaged-workbook', { name });

/** A sheet as texts; row 1 is the first. Number cells begin with {@link NUMBER_CELL} and keep the file's own digits. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly rows: readonly (readonly string[])[];
}

interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** What it says anywhere but in its cells, where that has digits enough. */
  readonly texts: readonly string[];
  /** Numbers that are read as dates count from 1904. */
  readonly date1904: boolean;
}

/** A number that looks like a date and is none. */
const NO_DATE = '#DATE!';

/**
 * All sheets of a workbook, hidden ones too. Whole workbooks are held in memory: 0.5 GB for 100,000 rows × 30 columns.
 * The package gives error cells and formulas that were never worked out as empty; they are put back, so that they are
 * bad values.
 * @throws CodedError 3 `damaged-workbook`; the package's own messages may repeat cells and are dropped
 */
export async function readWorkbook(source: Source, survey: Survey): Promise<Workbook> {
  const pieces: Uint8Array[] = [];
  for await (const piece of survey.gzip ? unpack(source.open(), source.name) : source.open()) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const entries = entriesOf(bytes, source.name);
  const placed = placeCells(entries);
  const comment = zipComment(bytes);
  const reading =
    placed === null ? takeApart(bytes, entries, comment) : takeApart(placed, entriesOf(placed, source.name), comment);
  const { facts, sheets } = await reading.catch(() => {
    throw damagedWorkbook(source.name);
  });
  if (facts === null) throw damagedWorkbook(source.name);
  // the package knows `date1904="1"` and not `"true"`, which the schema allows as well
  const cellOf = createCellText(facts.date1904 === 'true' ? DAYS_1904 : 0);
  const read = sheets.map(({ sheet, data }, at) => {
    const {
      hidden = false,
      hiddenRows = new Set<number>(),
      cells = [],
      farNumbers = () => [],
    } = facts.sheets[at] ?? {};
    // a sheet of one chart has no cells
    const rows = ((data as typeof data | undefined) ?? []).map((row) => row.map(cellOf));
    putBack(rows, cells);
    if (rows.some((row) => row.includes(NO_DATE)))
      putBack(
        rows,
        farNumbers().filter(({ row, column }) => rows[row]?.[column] === NO_DATE),
      );
    return { name: sheet, hidden, hiddenRows, rows };
  });
  return { date1904: facts.date1904 !== null, sheets: read, texts: textsBeside(facts.texts, read) };
}

function entriesOf(bytes: Buffer, name: string): ZipEntries {
  // the package waits for ever on a file in it that cannot be unpacked
  const entries = zipEntries(bytes);
  if (entries === null) throw damagedWorkbook(name);
  refuseUnpacked(entries, name);
  if (!isWholeZip(bytes)) throw damagedWorkbook(name);
  refuseCells(entries, name);
  return entries;
}

/** What no cell says: what a cell says too is looked at with its column, where a list of codes is told from numbers. */
function textsBeside(texts: readonly string[], sheets: readonly WorkbookSheet[]): readonly string[] {
  if (texts.length === 0) return texts;
  const beside = new Set(texts);
  for (const { rows } of sheets) for (const row of rows) for (const cell of row) beside.delete(plainText(cell));
  return [...beside];
}

async function takeApart(bytes: Buffer, entries: ZipEntries, comment: string) {
  const options = { parseNumber: (digits: string) => NUMBER_CELL + digits, trim: false };
  return { facts: readWorkbookFacts(entries, comment), sheets: await readXlsxFile<string>(bytes, options) };
}

function putBack(rows: string[][], cells: readonly CellText[]): void {
  for (const { row, column, text } of cells) {
    while (rows.length <= row) rows.push([]);
    const cells = rows[row]!;
    while (cells.length < column) cells.push('');
    cells[column] = text;
  }
}

function createCellText(daysLater: number): (value: unknown) => string {
  return (value) => {
    if (value === null || value === undefined) return '';
    if (value instanceof Date) return writeDate(value.getTime() + daysLater * 86_400_000);
    if (typeof value === 'boolean') return value ? 'true' : 'false';
    return String(value);
  };
}

/** The package gives dates in UTC; time of day only where there is one. A hair before midnight is midnight. */
function writeDate(time: number): string {
  if (Number.isNaN(time)) return NO_DATE;
  const iso = new Date(Math.round(time / 1000) * 1000).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}
