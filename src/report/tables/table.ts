import type { AuditDocument } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Protected } from '../../model/protected.ts';
import type { Text } from '../../text/text.ts';
import type { Reader } from '../reader.ts';
import { signs } from '../words/names.ts';

/** A field of a CSV file: a text, a number, or nothing. */
export type CsvField = string | number | null;

/** A cell of a sheet: a text, a number with its format, or nothing. */
export type SheetCell = string | { readonly number: number; readonly format: string } | null;

/** What the cells of a row are written for. Decimals are those of figures, and of the gap between them. */
export interface Setting {
  readonly reader: Reader;
  readonly scale: Scale;
  readonly decimals: number;
  readonly gapDecimals: number;
  /** Where women’s and men’s figures stand on the row: the gap between them as it is printed. */
  readonly printed?: SheetCell;
}

/** A column as the workbook has it. */
interface InSheet<R> {
  readonly head: Text;
  /** Width in characters; texts are wrapped inside it. */
  readonly width: number;
  readonly cell: (row: R, setting: Setting) => SheetCell;
  /** Where the order of the sheet is another than that of the file: name of the column that it stands after. */
  readonly after?: string | undefined;
}

/** A column of a table. `csv` is null where only the workbook has it, `sheet` where only the CSV file has. */
export interface Column<R> {
  readonly csv: { readonly name: string; readonly read: (row: R) => CsvField } | null;
  readonly sheet: InSheet<R> | null;
}

/**
 * A column of the CSV file, called what the field of audit.json is called. With `sheet` it stands in the workbook too,
 * where `cell` writes the same value for a reader.
 */
export function column<R, V extends CsvField>(
  name: string,
  read: (row: R) => V,
  sheet?: Omit<InSheet<R>, 'cell'> & {
    readonly cell: (value: V, setting: Setting, row: R) => SheetCell;
  },
): Column<R> {
  const cell = sheet?.cell;
  return {
    csv: { name, read },
    sheet: sheet && cell ? { ...sheet, cell: (row, setting) => cell(read(row), setting, row) } : null,
  };
}

/** A column that only the workbook has: what follows from others, spelled out. */
export function sheetColumn<R>(head: Text, width: number, cell: InSheet<R>['cell']): Column<R> {
  return { csv: null, sheet: { head, width, cell } };
}

/**
 * Columns that say nothing of a hidden row, whose numbers are not looked at: the CSV file has an empty field there, the
 * workbook `hidden`.
 */
export function unlessHidden<R extends { readonly status: string }>(
  columns: readonly Column<R>[],
  hidden: SheetCell = signs.hidden.sign,
): readonly Column<R>[] {
  const isHidden = ({ status }: R): boolean => status === 'suppressed';
  return columns.map(({ csv, sheet }) => ({
    csv: csv && { ...csv, read: (row) => (isHidden(row) ? null : csv.read(row)) },
    sheet: sheet && { ...sheet, cell: (row, setting) => (isHidden(row) ? hidden : sheet.cell(row, setting)) },
  }));
}

/** Hidden, zero and missing told apart in a CSV file, for a reader who sees an empty field or a nought. */
export function signColumn<R extends { readonly status: string; readonly value: number | null }>(
  count: (row: R) => number | null,
): Column<R> {
  return column('sign', (row: R) => {
    if (row.status === 'suppressed') return signs.hidden.sign;
    if (row.value === 0) return '0';
    return row.value === null && count(row) === null ? signs.missing.sign : '';
  });
}

/** The workbook's column of another table, for a row that holds a row of that one; empty where it holds none. */
export function columnOf<R, S>(
  find: (row: R) => S | undefined,
  { sheet }: Column<S>,
  { width = sheet!.width, head = sheet!.head }: { readonly width?: number; readonly head?: Text } = {},
): Column<R> {
  return sheetColumn(head, width, (row, setting) => {
    const found = find(row);
    return found === undefined ? null : sheet!.cell(found, setting);
  });
}

/** A table of a release. Rows of the CSV file stand in the order of audit.json, those of a sheet by question. */
export interface Table<R> {
  readonly columns: readonly Column<R>[];
  readonly csv?: {
    readonly rows: (document: Protected<AuditDocument>) => readonly R[];
    /** Written without rows too. */
    readonly always: boolean;
  };
  readonly sheet?: {
    /** At most 31 signs, none of `[ ] / \ : * ?` (Excel's own limits; a test reads them). */
    readonly name: Text;
    /** First line: what the sheet holds. */
    readonly title: Text;
    /** Columns that stay in sight when the sheet is scrolled sideways. */
    readonly frozen: number;
    readonly rows: (reader: Reader) => readonly R[];
    readonly always: boolean;
    /** What the figures of a row are counted in; none where it has none. */
    readonly setting?: (row: R, reader: Reader) => Omit<Setting, 'reader'> | undefined;
  };
}

/** The columns of the workbook in order: as listed, but for those that say what they stand after. */
export function sheetColumns<R>(columns: readonly Column<R>[]): readonly InSheet<R>[] {
  const order = columns.filter(({ sheet }) => sheet !== null && sheet.after === undefined);
  for (const moved of columns) {
    const after = moved.sheet?.after;
    if (after === undefined) continue;
    const at = order.findIndex(({ csv }) => csv?.name === after);
    if (at < 0) throw new RangeError(`no column ${after} to stand after`);
    order.splice(at + 1, 0, moved);
  }
  return order.flatMap(({ sheet }) => sheet ?? []);
}

/** One heading of several parts: `Skillnad, osäkerhet från`. */
export function heading(...parts: readonly Text[]): Text {
  return { sv: parts.map(({ sv }) => sv).join(', '), en: parts.map(({ en }) => en).join(', ') };
}
