import { codedError } from '../../../errors/catalogue.ts';
import type { Text } from '../../../text/text.ts';
import { headingKey, headingKeys } from '../../headings/heading-text.ts';
import type { FileMapping } from '../../mapping/mapping-for.ts';
import { foldLabel, quote } from '../../values/label-text.ts';
import { isSumOfSexes } from '../../values/total-words.ts';
import type { ColumnKind } from '../columns/plan-columns.ts';
import { cellAt, plainText, type RecordView } from '../rows/record.ts';

/** A finished table: what shows it, and the heading of the column to leave unread where it is none. */
interface TotalsSign {
  readonly why: Text;
  readonly heading: string | null;
}

export const tableOfTotals = (file: string, { why, heading }: TotalsSign) =>
  codedError('table-of-totals', {
    file,
    why,
    ignore:
      heading === null ? '' : { sv: `, eller ignore: [${quote(heading)}]`, en: `, or ignore: [${quote(heading)}]` },
  });

/** Headings of a number of rows, by `headingKey`. */
const COUNT =
  /^(?:n|antal|freq|frekvens|frequency|counts?|andel|procent|percent|pct|(?:antal.*)?(?:personer|individer|mottagare|hushall|arenden|beslut|klienter|sokande|tagare|fall|ansokningar|avslag|bifall|insatser)|antal.*(?:kvinnor|man))$/;
/** Women and men as headings, by `headingKey`: `kvinnor`, `antalman2024`. */
const WOMEN = /kvinnor|kvinna|women|females?|^k$/;
const MEN = ['man', 'mannen', 'men', 'male', 'males', 'm'];
/** Headings that Excel gives a pivot table. */
const PIVOT = /^(?:radetiketter|kolumnetiketter|rowlabels|columnlabels|(?:antal|summa)av.+|(?:countof|sumof).+)$/;
/** Labels of the sexes, where they name the rows. */
const SEXES = /^(?:kvinn(?:a|or)|män|man|women|woman|men|flickor|pojkar|totalt?|båda(?: könen)?|kvinnor och män)$/i;

/** The signs of a table without a column of sexes. `numbers`: places of unread columns of numbers. */
function findCrossTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
): TotalsSign | null {
  const keys = headings.map(headingKey);
  const pivot = keys.findIndex((key) => PIVOT.test(key));
  if (pivot >= 0) {
    const heading = quote(headings[pivot]!);
    return {
      why: { sv: `rubriken ${heading} hör till en pivottabell`, en: `the heading ${heading} belongs to a pivot table` },
      heading: null,
    };
  }
  for (const women of numbers) {
    const key = keys[women]!;
    if (!WOMEN.test(key)) continue;
    const men = numbers.find((place) => MEN.some((word) => keys[place] === key.replace(WOMEN, word)));
    if (men === undefined || !counts(rows, [women, men])) continue;
    const both = `${quote(headings[women]!)} ${'{and}'} ${quote(headings[men]!)}`;
    const say = (and: string) => both.replace('{and}', and);
    return {
      why: { sv: `${say('och')} är rubriker över tal`, en: `${say('and')} are headings of numbers` },
      heading: headings[women]!,
    };
  }
  const labels = headings.findIndex((_, place) => {
    const cells = rows.map((row) => row[place] ?? '').filter((cell) => cell !== '');
    return cells.length > 1 && cells.every((cell) => SEXES.test(cell));
  });
  const others = headings.flatMap((_, place) => (numbers.includes(place) ? [] : [place]));
  const groups = new Set(rows.map((row) => others.map((place) => row[place] ?? '').join('\u001f')));
  const counting = numbers.find((place) => COUNT.test(keys[place] ?? '') && counts(rows, [place]));
  if (counting !== undefined && groups.size === rows.length) {
    const heading = quote(headings[counting]!);
    return {
      why: { sv: `kolumnen ${heading} räknar`, en: `the column ${heading} counts` },
      heading: headings[counting]!,
    };
  }
  if (labels < 0 || numbers.length < headings.length - 1 || numbers.length === 0) return null;
  return {
    why: { sv: 'raderna är kvinnor och män, med tal', en: 'the rows are women and men, with numbers' },
    heading: null,
  };
}

/** Numbers other than 0 and 1, which answer a question about one person. */
const counts = (rows: readonly (readonly string[])[], places: readonly number[]) =>
  rows.some((row) => places.some((place) => !/^[01]?$/.test(row[place] ?? '')));

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
  const cellsUnder = (record: RecordView) =>
    headings.map((_, at) => (at < record.fields ? plainText(cellAt(record, at)).trim() : ''));
  return {
    see(record) {
      if (isOpen && rows.length < ROWS && !record.broken) rows.push(cellsUnder(record));
    },
    seeTotal(record) {
      if (!isOpen || sexAt < 0 || rows.length >= ROWS) return;
      const cells = cellsUnder(record);
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
