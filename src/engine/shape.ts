import { type Field, findField, getField } from '../model/fields.ts';
import type { ReadExport } from '../model/records.ts';
import { sortNames } from '../text/comparing.ts';
import type { CaseDatabase } from './database.ts';

/**
 * The table of records as SQL sees it, alias `r`: a field that the export lacks is a typed NULL, so that every
 * statement can be written for all exports alike.
 */
export interface Shape {
  /** True where at least one of the fields is in the export. */
  has(...ids: readonly string[]): boolean;
  /** The column in its own type. */
  col(id: string): string;
  /** Whole number: place in the closed list, 0/1, rank of the text, day, or the number itself. */
  code(id: string): string;
  /** First and last month that a date, month or period touches. */
  firstMonth(id: string): string;
  lastMonth(id: string): string;
  /** `FROM` of a statement that reads text ranks of these fields. */
  from(...texts: readonly string[]): string;
  /** True where a file that holds one of the fields is complete: no row means no. */
  complete(...ids: readonly string[]): boolean;
  /** Makes SQL of "some value of these fields was not understood", over a table or row that carries `unread`. */
  unread(...ids: readonly string[]): (alias: string) => string;
  /** Texts of a text field in rank order: the order in which a reader meets them. */
  texts(id: string): readonly string[];
}

const SQL_TYPE: Readonly<Record<Field['type'], string>> = {
  id: 'INTEGER',
  text: 'INTEGER',
  enum: 'UTINYINT',
  flag: 'BOOLEAN',
  integer: 'INTEGER',
  date: 'DATE',
  month: 'INTEGER',
  amount: 'BIGINT',
  period: 'INTEGER',
};

/** Reads off an export which columns stand in `records`. */
export function describeShape(read: ReadExport): Shape {
  const present = new Set(read.fields.map((field) => field.id));
  const has = (...ids: readonly string[]) => ids.some((id) => present.has(id));
  const col = (id: string) => (present.has(id) ? `r."${id}"` : `CAST(NULL AS ${SQL_TYPE[getField(id).type]})`);
  const code = (id: string) => {
    if (!present.has(id)) return 'CAST(NULL AS INTEGER)';
    const { type } = getField(id);
    if (type === 'enum') return `CAST(enum_code(${col(id)}) AS INTEGER)`;
    if (type === 'flag') return `CAST(${col(id)} AS INTEGER)`;
    if (type === 'text') return `rank_${id}.rank`;
    if (type === 'date') return `CAST(${col(id)} - DATE '1970-01-01' AS INTEGER)`;
    return col(id);
  };
  const month = (id: string, end: 0 | 1) => {
    const { type } = getField(id);
    if (type === 'month') return col(id);
    if (type !== 'period') return `CAST(year(${col(id)}) * 12 + month(${col(id)}) - 1 AS INTEGER)`;
    const first = `(${col(id)} // 1000 * 12 + ${col(id)} // 10 % 100 - 1)`;
    return end === 0 ? first : `(${first} + CASE ${col(id)} % 10 WHEN 0 THEN 11 WHEN 1 THEN 2 ELSE 0 END)`;
  };
  return {
    has,
    col,
    code,
    firstMonth: (id) => month(id, 0),
    lastMonth: (id) => month(id, 1),
    from: (...texts) =>
      `records AS r${texts
        .filter((id) => present.has(id) && findField(id)?.type === 'text')
        .map((id) => ` LEFT JOIN rank_${id} ON rank_${id}.code = r."${id}"`)
        .join('')}`,
    complete: (...ids) =>
      read.files.some(
        (file) => file.complete && file.columns.some(({ field }) => field !== null && ids.includes(field)),
      ),
    unread: (...ids) => {
      const bits = read.unread.reduce(
        (sum, fields, bit) => (fields.some((id) => ids.includes(id)) ? sum | (1n << BigInt(bit)) : sum),
        0n,
      );
      return (alias) => (bits === 0n ? 'false' : `(${alias}.unread & ${bits}) <> 0`);
    },
    texts: (id) => sortNames(new Set(read.dictionaries.get(id) ?? [])),
  };
}

/**
 * Makes `rank_<field>`: code → rank of its text in Swedish order. Codes depend on the order of the rows; ranks do not,
 * so that ties broken by the smallest value give the same result in any order.
 */
export async function loadRanks(
  database: CaseDatabase,
  read: ReadExport,
  shape: Shape,
  fields: readonly string[],
): Promise<void> {
  for (const id of fields) {
    const places = new Map(shape.texts(id).map((text, rank) => [text, rank]));
    const sink = await database.createTable(`rank_${id}`, [
      { name: 'code', type: 'INTEGER' },
      { name: 'rank', type: 'INTEGER' },
    ]);
    const words = read.dictionaries.get(id) ?? [];
    for (let at = 0; at < words.length; at += 2048) {
      const part = words.slice(at, at + 2048);
      const valid = new Uint8Array(part.length).fill(1);
      sink.push(part.length, [
        { data: Int32Array.from(part, (_, i) => at + i), valid },
        { data: Int32Array.from(part, (text) => places.get(text)!), valid },
      ]);
    }
    sink.close();
  }
}
