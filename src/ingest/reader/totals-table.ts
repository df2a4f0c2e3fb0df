import { headingKey, headingKeys } from '../headings/heading-key.ts';
import type { FileMapping } from '../mapping/mapping-for.ts';
import { foldLabel } from '../values/fold-label.ts';
import { quote } from '../values/printable-label.ts';
import { isSumOfSexes } from '../values/total-words.ts';
import type { ColumnKind } from './column-kinds.ts';
import { COUNT, findCrossTable } from './cross-table.ts';
import { cellText, plainText, type RecordView } from './rows/record.ts';
import type { TotalsSign } from './shape-trouble.ts';

/** Tables of totals are short, and their first rows show what they are. */
const ROWS = 3000;
/** So large a part of the groups must have each sex once, and of a column's cells be numbers. */
const MOST = 0.9;

/** So large a part of the rows must be sums of both sexes; fewer stand at the foot of a list. */
const SUMS = 0.05;
const NUMBER = /^[-−]?\d[\d\s\u00a0.,]*%?$/;

/** Looks at the first rows of a file for signs that they are sums, and not cases. */
export function createTotalsCheck(
  headings: readonly string[],
  kinds: readonly ColumnKind[],
  mapping: FileMapping,
): {
  see(record: RecordView): void;
  /** A row that was left out as a total: with a sum of both sexes it tells of a table. */
  seeTotal(record: RecordView): void;
  result(): TotalsSign | null;
} {
  const rows: (readonly string[])[] = [];
  const ignored = headingKeys(mapping.ignore);
  // what has a code of its own is a case
  const isOpen = !kinds.some(({ kind }) => kind === 'id');
  const sexAt = kinds.findIndex(({ kind }) => kind === 'sex');
  const cellsOf = ({ bytes, starts, ends, fields }: RecordView) =>
    headings.map((_, at) => (at < fields ? plainText(cellText(bytes, starts[at]!, ends[at]!)).trim() : ''));
  return {
    see(record) {
      if (isOpen && rows.length < ROWS && !record.broken) rows.push(cellsOf(record));
    },
    seeTotal(record) {
      if (!isOpen || sexAt < 0 || rows.length >= ROWS) return;
      const cells = cellsOf(record);
      if (isSumOfSexes(foldLabel(cells[sexAt]!))) rows.push(cells);
    },
    result() {
      const filled = rows.filter((row) => row.some((cell) => cell !== ''));
      if (!isOpen || filled.length < 2) return null;
      const numbers = headings.flatMap((heading, place) =>
        !ignored.has(headingKey(heading)) && isNumberColumn(kinds[place], filled, place) ? [place] : [],
      );
      if (sexAt < 0) return findCrossTable(headings, filled, numbers);
      return signOf(headings, kinds, filled, numbers, sexAt, Object.keys(mapping.columns.sex?.values ?? {}));
    },
  };
}

/** Numbers that are no value of a field: unread, or under the heading of one (Beslut: 12). */
function isNumberColumn(kind: ColumnKind | undefined, rows: readonly (readonly string[])[], place: number): boolean {
  if (kind === undefined || !isNumeric(rows, place)) return false;
  return kind.kind === 'unread' || (kind.kind === 'typed' && !rows.some((row) => kind.reads(row[place] ?? '')));
}

function isNumeric(rows: readonly (readonly string[])[], place: number): boolean {
  const cells = rows.map((row) => row[place] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 && cells.filter((cell) => NUMBER.test(cell)).length >= cells.length * MOST;
}

function signOf(
  headings: readonly string[],
  kinds: readonly ColumnKind[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
  sexAt: number,
  stated: readonly string[],
): TotalsSign | null {
  const known = new Set(stated.map(foldLabel));
  const sexOf = (row: readonly string[]) => foldLabel(row[sexAt] ?? '');
  const sums = rows.filter((row) => isSumOfSexes(sexOf(row)) && !known.has(sexOf(row)));
  const words = (list: readonly string[]) => list.map(quote).join(', ');
  if (sums.length >= rows.length * SUMS && (sums.length > 1 || (sums.length > 0 && numbers.length > 0))) {
    const label = words([sums[0]?.[sexAt] ?? '']);
    return {
      why: { sv: `raderna ${label} är summor av båda könen`, en: `the rows ${label} are sums of both sexes` },
      heading: null,
    };
  }
  // a date is of one event, and none of a group
  if (numbers.length === 0 || kinds.some(({ kind, field }) => kind === 'typed' && isDay(field))) return null;
  const others = headings.flatMap((_, place) => (place === sexAt || numbers.includes(place) ? [] : [place]));
  const key = (row: readonly string[]) => others.map((place) => row[place] ?? '').join('\u001f');
  const groups = new Map<string, (readonly string[])[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  const isOnce = (group: readonly (readonly string[])[]) => new Set(group.map(sexOf)).size === group.length;
  if (![...groups.values()].every(isOnce)) return null;
  const counting = numbers.find((place) => COUNT.test(headingKey(headings[place] ?? '')) && hasMany(rows, place));
  if (counting !== undefined) {
    const heading = headings[counting]!;
    const all = words([...others, sexAt].sort((a, b) => a - b).map((place) => headings[place] ?? ''));
    return {
      why: {
        sv: `kolumnen ${words([heading])} räknar, och varje kombination av ${all} står på en rad`,
        en: `the column ${words([heading])} counts, and every combination of ${all} stands on one row`,
      },
      heading,
    };
  }
  const sexes = new Set(rows.map(sexOf)).size;
  const whole = [...groups.values()].filter((group) => group.length === sexes).length;
  if (sexes < 2 || groups.size < 2 || whole < groups.size * MOST || kinds.some(isOfOnePerson)) return null;
  const all = words(others.map((place) => headings[place] ?? ''));
  return {
    why: {
      sv: `varje kombination av ${all} har precis en rad för varje kön, med tal`,
      en: `every combination of ${all} has exactly one row for each sex, with numbers`,
    },
    heading: headings[numbers[0]!]!,
  };
}

const hasMany = (rows: readonly (readonly string[])[], place: number) =>
  rows.some((row) => /[2-9]|\d\d|[.,%]/.test(row[place] ?? ''));

const isDay = (field: string | null) => field !== null && /_date$|^(?:aid|measure)_(?:start|end)$/.test(field);

/** Fields that a table of sums is not divided by. */
const isOfOnePerson = ({ kind, field }: ColumnKind) =>
  kind === 'typed' && field !== null && /birth_year|amount|^aid_months$|^plan$|^referred$|_asked$|payment/.test(field);
