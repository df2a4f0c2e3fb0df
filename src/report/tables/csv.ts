import { makeHarmless } from './harmless.ts';

/** A field of a CSV file: a text, a number, or nothing. */
export type CsvField = string | number | null;

const BOM = '\ufeff';
const END = '\r\n';
/** A sign that begins a formula (harmless.ts), after what a spreadsheet may part cells by, blanks and quotes between or not. */
const SEPARATED = /([,;\t|\r\n][\s"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/**
 * CSV as Excel with Swedish settings opens it by a double click: UTF-8 with BOM, `;`, decimal comma, CRLF. Quoting by
 * RFC 4180, and for what parts cells elsewhere (`,`, tab); texts made harmless. R reads it with `read.csv2`, pandas with `sep=";", decimal=","`.
 */
export function writeCsv(heads: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  return BOM + [heads, ...rows].map((row) => row.map(writeField).join(';') + END).join('');
}

/** A column of a table: its heading, and what it reads of a row. */
export type CsvColumn<R> = readonly [head: string, read: (row: R) => CsvField];

/** Rows of one kind. Last comes `mode`: a file must say whether it may be spread when it lies alone. */
export function writeCsvRows<R>(columns: readonly CsvColumn<R>[], rows: readonly R[], mode: string): string {
  return writeCsv(
    [...columns.map(([head]) => head), 'mode'],
    rows.map((row) => [...columns.map(([, read]) => read(row)), mode]),
  );
}

function writeField(field: CsvField): string {
  if (field === null) return '';
  if (typeof field === 'number') return String(field).replace('.', ',');
  // where the list separator is another, quotes in the middle of a cell are none, and what follows one begins a cell
  const text = makeHarmless(field).replace(SEPARATED, "$1'");
  return /[",;\t|\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
