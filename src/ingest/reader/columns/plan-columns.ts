import { columnFor, ROW_COLUMNS } from '../../../engine/columns.ts';
import { FIELDS, type Field, getField } from '../../../model/fields.ts';
import type { WindowMapping } from '../../../model/mapping-file.ts';
import type { HeadingMatch, MatchedColumn } from '../../headings/match-headings.ts';
import { AS_WRITTEN } from '../../joins/id-space.ts';
import type { FileMapping } from '../../mapping/mapping-for.ts';
import { type ColumnOptions, columnReader } from '../../values/column-reader.ts';
import { isDated } from '../../values/date-values.ts';
import { BAD } from '../../values/readings.ts';
import type { OpenedFile } from '../files/opened-file.ts';
import type { BufferColumn } from '../rows/row-buffer.ts';
import type { Spaces } from './column-meaning.ts';
import { Dictionary } from './dictionary.ts';
import type { FieldColumn } from './field-column.ts';
import { createFieldColumn } from './read-fields.ts';

/**
 * What an earlier pass over the files found out, by file and field: the index of the reading its numbers have, or
 * `unread` where the values disproved the heading; by the field of ids, the form in which they are compared; and the
 * lines that are totals. The files are then read once more; with real exports that is rare, since the first pass pushes
 * the reading that the values allow and only a column such as `1.234` … `1.234,50` changes its mind.
 */
export type Settled = ReadonlyMap<string, number | 'unread'>;

/** Where the reading of a field of a file stands. */
export const settledKey = (file: number, field: string): string => `${file}:${field}`;

/** Where the form stands in which the ids of a space are compared (joins/id-space.ts). */
export const formKey = (space: string): string => `ids:${space}`;

/** A line that is a row of totals by its numbers. */
export const totalKey = (file: number, line: number): string => `total:${file}:${line}`;

/** The lines of a file that an earlier pass found to be totals. */
export function settledTotals(settled: Settled, file: number): ReadonlySet<number> {
  const begins = totalKey(file, 0).slice(0, -1);
  return new Set(
    [...settled.keys()].flatMap((key) => (key.startsWith(begins) ? [Number(key.slice(begins.length))] : [])),
  );
}

/** The form in which the ids of a space are compared: as they are written, where no pass has settled another. */
export function settledForm(settled: Settled, space: string): number {
  const form = settled.get(formKey(space));
  return typeof form === 'number' ? form : AS_WRITTEN;
}

/**
 * The fields found in any of the files, in the order of the catalogue. Two columns for one field: the field is left
 * out.
 */
export function fieldsOf(files: readonly OpenedFile[], settled: Settled): readonly Field[] {
  const found = new Set(
    files.flatMap((file, at) => [
      ...matchedOnce(file, at, settled).map(({ field }) => field),
      ...file.match.constants.map(({ field }) => field),
    ]),
  );
  return FIELDS.filter(({ id }) => found.has(id));
}

/** The columns of the table of records for these fields. */
export function tableColumns(fields: readonly Field[]) {
  return [...fields.map(columnFor), ...ROW_COLUMNS];
}

function matchedOnce({ match }: OpenedFile, at: number, settled: Settled): readonly MatchedColumn[] {
  return match.columns.filter(
    ({ field }) =>
      settled.get(settledKey(at, field)) !== 'unread' &&
      match.columns.filter((column) => column.field === field).length === 1,
  );
}

/** A column of a file, with where it was found. */
export interface PlannedColumn {
  readonly column: FieldColumn;
  readonly matched: MatchedColumn | null;
}

/** What becomes of every column of one file. */
export interface FilePlan {
  readonly planned: readonly PlannedColumn[];
  readonly fates: readonly ('field' | 'cell' | 'dropped')[];
  /** Places read as dates: a time of day there is no identity number. */
  readonly times: ReadonlySet<number>;
  readonly ids: ReadonlySet<number>;
  /** Places whose words stand in the report. */
  readonly shown: ReadonlySet<number>;
  readonly pseudonyms: ReadonlySet<number>;
}

/** Plans the reading of one file into the columns of a buffer. */
export function planColumns(
  file: OpenedFile,
  at: number,
  context: {
    readonly buffer: readonly BufferColumn[];
    readonly settled: Settled;
    readonly spaces: Spaces;
    readonly window: WindowMapping | undefined;
  },
): FilePlan {
  const { match, mapping, headings } = file;
  const dates = new Dictionary();
  const plan = (id: string, matched: MatchedColumn | null, constant?: string): PlannedColumn => {
    const field = getField(id);
    const fixed = context.settled.get(settledKey(at, id));
    const request = {
      field,
      sources: matched === null ? [] : [matched.index, ...matched.more],
      options: optionsFor(field, file, matched, context.window),
      constant,
      fixed: typeof fixed === 'number' ? fixed : null,
      dictionary: field.type === 'date' ? dates : new Dictionary(),
      into: context.buffer.find(({ name }) => name === id)!,
    };
    return { matched, column: createFieldColumn(request, context.spaces) };
  };
  const planned = [
    ...matchedOnce(file, at, context.settled).map((matched) => plan(matched.field, matched)),
    ...match.constants.map(({ field, value }) => plan(field, null, value)),
  ];
  const alone = new Set(planned.map(({ column }) => column.source));
  const dropped = new Set(match.dropped);
  const places = (keep: (column: PlannedColumn) => boolean) =>
    new Set(planned.filter(keep).flatMap(({ column }) => column.sources));
  return {
    planned,
    fates: headings.map((_, place) => (dropped.has(place) ? 'dropped' : alone.has(place) ? 'field' : 'cell')),
    times: places(({ column }) => isDated(column.field)),
    ids: places(({ column }) => column.field.type === 'id'),
    shown: places(({ column }) => column.field.type === 'text'),
    pseudonyms: places(({ column }) => mapping.columns[column.field.id]?.pseudonym === true),
  };
}

function optionsFor(
  field: Field,
  { mapping, workbook }: OpenedFile,
  matched: MatchedColumn | null,
  window: WindowMapping | undefined,
): ColumnOptions {
  const column = mapping.columns[field.id];
  return {
    values: matched?.codes ? { ...matched.codes, ...column?.values } : column?.values,
    blank: column?.blank,
    decimal: column?.decimal ?? mapping.dialect.decimal,
    dateOrder: column?.date_order ?? mapping.dialect.date_order,
    date1904: workbook?.date1904,
    endIs: field.id === 'aid_end' ? window?.aid_end_is : undefined,
  };
}

/** What a column is to the shape of a table; `typed`: a field whose values are told from other texts. */
export interface ColumnKind {
  readonly kind: 'sex' | 'id' | 'typed' | 'text' | 'unread';
  readonly field: string | null;
  /** True where the text is a value of the field. */
  readonly reads: (text: string) => boolean;
}

/** The kinds of a file's columns, in their order. */
export function columnKinds(width: number, match: HeadingMatch, mapping: FileMapping): readonly ColumnKind[] {
  return Array.from({ length: width }, (_, place): ColumnKind => {
    const found = match.columns.find(({ index, more }) => index === place && more.length === 0);
    if (found === undefined) return { kind: 'unread', field: null, reads: () => false };
    const field = getField(found.field);
    if (field.type === 'id' || field.type === 'text') return { kind: field.type, field: field.id, reads: () => true };
    const reader = columnReader(field, { values: mapping.columns[field.id]?.values });
    return {
      kind: field.id === 'sex' ? 'sex' : 'typed',
      field: field.id,
      reads: (text) => reader.convert(text).some((value) => value !== BAD && value !== null),
    };
  });
}
