import readXlsxFile from 'read-excel-file/node';
import { NUMBER_CELL } from './column-meaning.ts';
import { countErrorCells } from './error-cells.ts';
import { type Source, unpack } from './source.ts';
import type { Survey } from './survey.ts';
import { damagedWorkbook } from './trouble.ts';

/** A sheet as texts; row 1 is the first. Number cells begin with {@link NUMBER_CELL} and keep the file's own digits. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly errorCells: number;
}

/**
 * All sheets of a workbook, hidden ones too. Whole workbooks are held in memory: 0.5 GB for 100,000 rows × 30 columns.
 * Error cells (`#N/A`) come as empty from the package and count as not registered: their number is told.
 * @throws CodedError 3 `damaged-workbook`; the package's own messages may repeat cells and are dropped
 */
export async function readWorkbook(source: Source, survey: Survey): Promise<Workbook> {
  const pieces: Uint8Array[] = [];
  for await (const piece of survey.gzip ? unpack(source.open(), source.name) : source.open()) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  const sheets = await readXlsxFile<string>(bytes, {
    parseNumber: (digits) => NUMBER_CELL + digits,
    trim: false,
  }).catch(() => {
    throw damagedWorkbook(source.name);
  });
  return {
    sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) })),
    errorCells: countErrorCells(bytes) ?? 0,
  };
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return writeDate(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return String(value);
}

/** The package gives dates in UTC; time of day only where there is one. */
function writeDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return '#DATE!';
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

/** The text of a cell without the mark of a number. */
export function plainCell(text: string): string {
  return text.startsWith(NUMBER_CELL) ? text.slice(NUMBER_CELL.length) : text;
}
