import type { AuditDocument } from '../../model/audit-document.ts';
import type { Protected } from '../../model/protected.ts';
import { CSV_STEMS, type CsvStem } from '../file-names.ts';
import { makeHarmless } from '../safe-text.ts';
import { FUNNELS } from './divided-gaps.ts';
import { GAPS } from './gaps.ts';
import { CHANGES } from './over-time.ts';
import { REFERENCES } from './references.ts';
import { RESULTS } from './results.ts';
import type { CsvField, Table } from './table.ts';

const BOM = '\ufeff';
const END = '\r\n';
/**
 * A sign that begins a formula (safe-text.ts) after a character that may separate cells, with or without blanks and
 * quotes between.
 */
const SEPARATED = /([,;\t|\r\n][\s"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/**
 * CSV as Excel with Swedish settings opens it by a double click: UTF-8 with BOM, `;`, decimal comma, CRLF. Quoting by
 * RFC 4180, and for what parts cells elsewhere (`,`, tab); texts made harmless. R reads it with `read.csv2`, pandas
 * with `sep=";", decimal=","`.
 */
export function writeCsv(heads: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  return BOM + [heads, ...rows].map((row) => row.map(writeField).join(';') + END).join('');
}

/** The table of each file; null where the document has no rows for it. */
const WRITERS: Readonly<Record<CsvStem, (document: Protected<AuditDocument>) => string | null>> = {
  results: (document) => writeTable(RESULTS, document),
  gaps: (document) => writeTable(GAPS, document),
  references: (document) => writeTable(REFERENCES, document),
  changes: (document) => writeTable(CHANGES, document),
  funnels: (document) => writeTable(FUNNELS, document),
};

/** The CSV files of a release, by name. Scripts should read audit.json. */
export function writeCsvFiles(document: Protected<AuditDocument>): ReadonlyMap<string, string> {
  return new Map(
    CSV_STEMS.flatMap((stem) => {
      const written = WRITERS[stem](document);
      return written === null ? [] : [[`${stem}.csv`, written] as const];
    }),
  );
}

/**
 * A table with the names and the order of audit.json, for Excel with Swedish settings whatever the language of the
 * report. The last column is `mode` (`protected`, `internal`): a file on its own must say whether it may be spread.
 */
function writeTable<R>({ csv, columns }: Table<R>, document: Protected<AuditDocument>): string | null {
  const rows = csv?.rows(document) ?? [];
  if (csv === undefined || (rows.length === 0 && !csv.always)) return null;
  const own = columns.flatMap((column) => column.csv ?? []);
  const heads = [...own.map(({ name }) => name), 'mode'];
  return writeCsv(
    heads,
    rows.map((row) => [...own.map(({ read }) => read(row)), document.disclosure.mode]),
  );
}

function writeField(field: CsvField): string {
  if (field === null) return '';
  if (typeof field === 'number') return String(field).replace('.', ',');
  // read with another list separator, quotes in mid-cell do not count, and what follows a separator begins a cell
  const text = makeHarmless(field).replace(SEPARATED, "$1'");
  return /[",;\t|\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
