import readXlsxFile from 'read-excel-file/node';
import { DAYS_1904 } from '../values/read-date.ts';
import { NUMBER_CELL, plainText } from './column-meaning.ts';
import { placeCells } from './place-cells.ts';
import { refuseCells, refuseUnpacked } from './refuse-large-workbook.ts';
import type { CellText } from './sheet-facts.ts';
import { type Source, unpack } from './source.ts';
import type { Survey } from './survey.ts';
import { damagedWorkbook } from './trouble.ts';
import { readWorkbookFacts } from './workbook-facts.ts';
import { isWholeZip, type ZipEntries, zipComment, zipEntries } from './zip-entries.ts';

/** A sheet as texts; row 1 is the first. Number cells begin with {@link NUMBER_CELL} and keep the file's own digits. */
export interface WorkbookSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly rows: readonly (readonly string[])[];
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  /** What it says anywhere but in its cells, where that has digits enough. */
  readonly texts: readonly string[];
  /** Numbers that are read as dates count from 1904. */
  readonly date1904: boolean;
}

/** A number that looks like a date and is none. */
const NO_DATE = '#DATE!';

/**
 * All sheets of a workbook, hidden ones too. Whole workbooks are held in memory: 0.5 GB for 100,000 rows × 30 columns. The
 * package gives error cells and formulas that were never worked out as empty; they are put back, so that they are bad values.
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
