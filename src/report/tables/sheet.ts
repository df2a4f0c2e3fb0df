import type { SheetData } from 'write-excel-file/node';
import type { Reader } from '../reader.ts';
import { makeHarmless } from '../safe-text.ts';
import { type SheetCell, sheetColumns, type Table } from './table.ts';

interface HeadOfColumn {
  readonly head: string;
  readonly width: number;
}

/** One sheet in the reader's language. Names are our own words, never the export's. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly HeadOfColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly frozen: number;
}

const NO_FIGURES = { scale: 'count', decimals: 0, gapDecimals: 0 } as const;

/** A table as a sheet; none where it has no rows and is not always there. */
export function makeSheet<R>({ sheet, columns }: Table<R>, reader: Reader): readonly Sheet[] {
  const rows = sheet?.rows(reader) ?? [];
  if (sheet === undefined || (rows.length === 0 && !sheet.always)) return [];
  const { say } = reader;
  const own = sheetColumns(columns);
  return [
    {
      name: say(sheet.name),
      title: say(sheet.title),
      frozen: sheet.frozen,
      columns: own.map(({ head, width }) => ({ head: say(head), width })),
      rows: rows.map((row) => {
        const setting = { reader, ...(sheet.setting?.(row, reader) ?? NO_FIGURES) };
        return own.map(({ cell }) => cell(row, setting));
      }),
    },
  ];
}

/** Points a line of text takes, and the room above and below. A letter of bold is a little wider. */
const LINE = 14.5;
const ROOM = 2;
const BOLD = 1.15;

/**
 * Height for the cell that needs most lines. Programs work heights out by themselves only for rows that say nothing,
 * and not all of them do; so every row says its own.
 */
function heightOf(texts: readonly (string | null)[], columns: readonly HeadOfColumn[], bold = 1): number {
  const lines = texts.map((text, at) => (text === null ? 1 : countLines(text, (columns[at]?.width ?? 10) / bold)));
  return Math.max(1, ...lines) * LINE + ROOM;
}

/** Lines of a text that is broken between words, and inside those that are longer than a line. */
function countLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const fits = used === 0 ? word.length : used + 1 + word.length;
    if (fits <= width) {
      used = fits;
      continue;
    }
    lines += used === 0 ? 0 : 1;
    lines += Math.ceil(word.length / width) - 1;
    used = word.length % width || width;
  }
  return lines;
}

/** Rows above the first row of data: title, headings. */
const ABOVE = 2;
const HEADING = '#e8ecef';
const WARNING = '#8a1c1c';

/** A sheet as the workbook writer takes it. `warning` stands in the title of every sheet of working material. */
export function layOutSheet({ name, title, columns, rows, frozen }: Sheet, warning: string | null) {
  const heading = {
    type: String,
    fontWeight: 'bold',
    backgroundColor: HEADING,
    wrap: true,
    alignVertical: 'bottom',
  } as const;
  const above = warning === null ? title : `${warning}. ${title}`;
  const data: SheetData = [
    [{ value: tidy(above), type: String, fontWeight: 'bold', ...(warning === null ? {} : { textColor: WARNING }) }],
    withHeight(
      columns.map(({ head }) => ({ value: tidy(head), ...heading })),
      heightOf(
        columns.map(({ head }) => head),
        columns,
        BOLD,
      ),
    ),
    ...rows.map((row) =>
      withHeight(
        row.map((cell) => layOutCell(cell, frozen > 0)),
        heightOf(row.map(textOf), columns),
      ),
    ),
  ];
  return {
    data,
    sheet: name,
    columns: columns.map(({ width }) => ({ width })),
    orientation: 'landscape' as const,
    stickyRowsCount: ABOVE,
    stickyColumnsCount: frozen,
  };
}

const textOf = (cell: SheetCell): string | null => (typeof cell === 'string' ? cell : null);

/** A row takes its height from its first cell that is not empty. */
function withHeight(row: SheetData[number], height: number): SheetData[number] {
  const first = row.findIndex((cell) => cell !== null);
  return row.map((cell, at) => (at === first && typeof cell === 'object' ? { ...cell, height } : cell));
}

/** No-break spaces hold words together on a page; in a cell they keep a reader from finding them. */
const tidy = (text: string): string => makeHarmless(text.replaceAll('\u00a0', ' '));

/** Among `figures` a sign stands where the number would. */
function layOutCell(cell: SheetCell, figures: boolean): SheetData[number][number] {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string')
    return figures && isSign(cell)
      ? { value: cell, type: String, align: 'right', alignVertical: 'top' }
      : // '@': a text stays a text when the cell is edited
        { value: tidy(cell), type: String, format: '@', wrap: true, alignVertical: 'top' };
  return { value: cell.number, type: Number, format: cell.format, alignVertical: 'top' };
}

const isSign = (cell: string): boolean => cell === 'x' || cell === '..';

/** Where the headings and rows of a sheet stand, for the filter buttons: `A2:H40`. */
export function filterRange({ columns, rows }: Sheet): string {
  return `A${ABOVE}:${columnName(columns.length)}${ABOVE + rows.length}`;
}

function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const before = (number - 1 - rest) / 26;
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + rest);
}
