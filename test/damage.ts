import type { Random } from '../src/sample/random.ts';

/** An export as columns and rows, before and after something has happened to it. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

type Damage = (table: Table, random: Random) => Table;

const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random.next() * list.length)]!;
const withColumn = (table: Table, at: number, change: (cell: string, row: number) => string): Table => ({
  ...table,
  rows: table.rows.map((row, place) => row.map((cell, column) => (column === at ? change(cell, place) : cell))),
});
const looksLike = (pattern: RegExp) => (table: Table) =>
  table.headings.map((_, at) => at).filter((at) => table.rows.some((row) => pattern.test(row[at] ?? '')));
const dated = looksLike(/^\d{4}-\d\d(-\d\d)?$/);
const worded = looksLike(/^[a-zåäö]/i);

/** What happens to exports on their way: each takes something away, and none of it may take a case without a word. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'a column is gone': (table, random) => {
    const at = Math.floor(random.next() * table.headings.length);
    const rest = <T>(list: readonly T[]) => list.filter((_, place) => place !== at);
    return { headings: rest(table.headings), rows: table.rows.map(rest) };
  },
  'a column is empty': (table, random) =>
    withColumn(table, Math.floor(random.next() * table.headings.length), () => ''),
  'dates are blank': (table, random) => {
    const found = dated(table);
    if (found.length === 0) return table;
    const share = random.next();
    return withColumn(table, pick(found, random), (cell) => (random.next() < share ? '' : cell));
  },
  'dates lie elsewhere': (table, random) => {
    const found = dated(table);
    if (found.length === 0) return table;
    const years = pick(['2023', '2024', '2027', '1925', '2052'], random);
    return withColumn(table, pick(found, random), (cell) =>
      random.next() < 0.2 ? cell.replace(/^\d{4}/, years) : cell,
    );
  },
  'a date is a year': (table, random) => {
    const found = dated(table);
    if (found.length === 0) return table;
    return withColumn(table, pick(found, random), (cell) => (random.next() < 0.3 ? cell.slice(0, 4) : cell));
  },
  'a label is misspelt': (table, random) => {
    const found = worded(table);
    if (found.length === 0) return table;
    const places = new Set([
      Math.floor(random.next() * table.rows.length),
      Math.floor(random.next() * table.rows.length),
    ]);
    return withColumn(table, pick(found, random), (cell, row) => (places.has(row) && cell !== '' ? `${cell}q` : cell));
  },
  'ids are blank': (table, random) => {
    const share = random.next();
    return withColumn(table, Math.floor(random.next() * Math.min(4, table.headings.length)), (cell) =>
      random.next() < share ? '' : cell,
    );
  },
  'rows stand twice': (table, random) => ({
    ...table,
    rows: table.rows.flatMap((row) => (random.next() < 0.1 ? [row, row] : [row])),
  }),
  'rows are few': (table, random) => ({ ...table, rows: table.rows.slice(0, 1 + Math.floor(random.next() * 60)) }),
  'columns change places': (table, random) => {
    const at = Math.floor(random.next() * table.headings.length);
    const turned = <T>(list: readonly T[]) => [...list.slice(at), ...list.slice(0, at)];
    return { headings: turned(table.headings), rows: table.rows.map(turned) };
  },
};

/** One to three damages, one after the other, and what they were. */
export function damage(table: Table, random: Random): { readonly table: Table; readonly done: readonly string[] } {
  const names = Array.from({ length: 1 + Math.floor(random.next() * 3) }, () => pick(Object.keys(DAMAGES), random));
  return { table: names.reduce((now, name) => DAMAGES[name]!(now, random), table), done: names };
}
