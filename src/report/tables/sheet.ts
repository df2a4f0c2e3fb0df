import type { SheetData } from 'write-excel-file/node';
import { makeHarmless } from './harmless.ts';

/** A cell of ours: a text, a number with its format, or nothing. */
export type SheetCell = string | { readonly number: number; readonly format: string } | null;

export interface SheetColumn {
  readonly head: string;
  /** Width in characters; texts are wrapped inside it. */
  readonly width: number;
}

/** One sheet: a line that says what it holds, headings, rows. Names are our own words, never the export's. */
export interface Sheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Columns that stay in sight when the sheet is scrolled sideways. */
  readonly frozen: number;
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
    columns.map(({ head }) => ({ value: tidy(head), ...heading })),
    ...rows.map((row) => row.map(layOutCell)),
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

/** No-break spaces hold words together on a page; in a cell they keep a reader from finding them. */
const tidy = (text: string): string => makeHarmless(text.replaceAll('\u00a0', ' '));

function layOutCell(cell: SheetCell): SheetData[number][number] {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'string')
    return isSign(cell)
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
