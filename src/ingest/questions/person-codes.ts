import type { Notice } from '../../errors/coded-error.ts';
import { headingKey } from '../headings/heading-text.ts';
import { namesPerson } from '../headings/person-headings.ts';
import { Dictionary } from '../reader/columns/dictionary.ts';
import { isFilledAt, type RecordView } from '../reader/rows/record.ts';
import { quote } from '../values/label-text.ts';
import type { ColumnProfile } from './column-profile.ts';
import { type AskedColumn, noticeOf } from './question.ts';

/**
 * Headings of numbers that come again with a person and are none of theirs: money, times, ages, counts; and of
 * decisions, rows and places.
 */
const OTHER =
  /belopp|hyra|kostnad|inkomst|summa|norm|kronor|kr$|sek$|lon$|skuld|avgift|dat(?:um)?(?!or)|dag|(?<!n)tid$|manad|(?<!v)ar$|kvartal|vecka|period|fod|alder|antal|poang|betyg|post|adress|lagrum|version|beslut|rad(?:nr)?$|sida|telefon|konto/;

/** True where the values of a column may be codes for people, as far as heading and kind say. */
export function isCodeHeading({ heading, kind }: ColumnProfile): boolean {
  // a number of a person is refused by its heading
  if (namesPerson(heading)) return false;
  return kind !== 'date' && kind !== 'flag' && kind !== 'none' && !OTHER.test(headingKey(heading));
}

/** Finds the columns whose codes each go with one person: seen row by row, since no list of values shows it. */
interface CodeWatch {
  see(record: RecordView): void;
  /** True where the codes of the column at a place come again, and always with what is one person's. */
  arePeople(place: number): boolean;
}

/** Codes are shorter, and kept so many of at most. */
const LONGEST = 40;
const MOST = 1 << 17;
/** Filled cells after which a column of other things than codes is not looked at any more. */
const CELLS = 500;
/** So large a part of the cells must look like codes; of the rows of codes that come again, be the person's. */
const CODED = 0.9;
const ALIKE = 0.95;
/** Fewer codes that come again are slips; more rows on each are a list of places or kinds. */
const FEWEST = 3;
const ROWS_A_CODE = 60;
/** How many times its spread the number of codes that are alike must be over what falls out by chance. */
const FAR = 3;

interface Codes {
  readonly place: number;
  readonly dictionary: Dictionary;
  /** By code: rows, what the first of them says of the person, and the rows that say another thing. */
  readonly rows: number[];
  readonly first: number[];
  readonly others: number[];
  filled: number;
  coded: number;
  strange: number;
}

const SPACE = 0x20;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** One word with a digit in it. Decimals are amounts. */
function isCode({ bytes, starts, ends }: RecordView, place: number): boolean {
  const start = starts[place]!;
  const end = ends[place]!;
  if (end - start > LONGEST) return false;
  let hasDigit = false;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === SPACE || byte === 0x2c || byte === 0xa0) return false;
    hasDigit ||= isDigit(byte);
  }
  return hasDigit;
}

/**
 * @param places the columns that may hold codes
 * @param traits columns of what a person is once and for all: sex, year of birth
 */
export function watchCodes(places: readonly number[], traits: readonly number[]): CodeWatch {
  const all = places.map(
    (place): Codes => ({
      place,
      dictionary: new Dictionary(),
      rows: [],
      first: [],
      others: [],
      filled: 0,
      coded: 0,
      strange: 0,
    }),
  );
  let live: readonly Codes[] = traits.length === 0 ? [] : all;
  const said = traits.map(() => new Dictionary());
  const kinds = new Map<number, number>();
  const rowsOfKind: number[] = [];

  /** A number for what the row says of its person; −1 where it does not say all of it. */
  function kindOf(record: RecordView): number {
    let kind = 0;
    for (let at = 0; at < traits.length; at++) {
      const place = traits[at]!;
      if (!isFilledAt(record, place)) return -1;
      kind = kind * MOST + said[at]!.intern(record.bytes, record.starts[place]!, record.ends[place]!);
    }
    const known = kinds.get(kind) ?? kinds.size;
    kinds.set(kind, known);
    rowsOfKind[known] = (rowsOfKind[known] ?? 0) + 1;
    return known;
  }

  return {
    see(record) {
      if (live.length === 0) return;
      const kind = kindOf(record);
      if (kind < 0) return;
      let isOver = false;
      for (const column of live) {
        if (!isFilledAt(record, column.place)) continue;
        column.filled++;
        if (isCode(record, column.place)) {
          column.coded++;
          const code = column.dictionary.intern(record.bytes, record.starts[column.place]!, record.ends[column.place]!);
          column.rows[code] = (column.rows[code] ?? 0) + 1;
          column.first[code] ??= kind;
          if (column.first[code] !== kind) {
            column.others[code] = (column.others[code] ?? 0) + 1;
            column.strange++;
          }
        }
        isOver ||= column.filled % CELLS === 0 && isHopeless(column);
      }
      if (isOver) live = live.filter((column) => !isHopeless(column));
    },
    arePeople(place) {
      const column = live.find((codes) => codes.place === place);
      if (column === undefined || column.filled === 0 || column.coded < column.filled * CODED) return false;
      const total = rowsOfKind.reduce((sum, rows) => sum + rows, 0);
      const shares = rowsOfKind.map((rows) => rows / total);
      const again = column.rows.flatMap((rows, code) => (rows > 1 ? [{ rows, others: column.others[code] ?? 0 }] : []));
      const rows = again.reduce((sum, code) => sum + code.rows, 0);
      const others = again.reduce((sum, code) => sum + code.others, 0);
      if (again.length < FEWEST || rows > again.length * ROWS_A_CODE || others > rows * (1 - ALIKE)) return false;
      // what falls out by chance: all rows of a code of one kind
      const chances = again.map((code) => shares.reduce((sum, share) => sum + share ** code.rows, 0));
      const expected = chances.reduce((sum, chance) => sum + chance, 0);
      const spread = Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
      return again.filter((code) => code.others === 0).length - expected > FAR * spread && spread > 0;
    },
  };
}

/** Not codes, too many to keep, or codes of what people share. */
function isHopeless({ dictionary, filled, coded, strange }: Codes): boolean {
  return filled >= CELLS && (coded < filled * CODED || dictionary.size > MOST || strange > filled * (1 - ALIKE));
}

/** Asks whether codes are those of the people: unread, each row of a person would be one. */
export function whoseCodes({ profile }: AskedColumn, file: string): Notice {
  const codes = `${profile.more ? '>' : ''}${profile.distinct}`;
  return noticeOf(
    'codes-unread',
    {
      sv: 'Kolumnen {heading} i {file} läses inte, men den ser ut att ha en kod för varje person: {codes} koder på {rows} rader, och samma kod står bara vid ett kön. Inget annat säger vilka rader som gäller samma person, så varje rad räknas som en egen person.',
      en: 'The column {heading} in {file} is not read, but it seems to have a code for each person: {codes} codes on {rows} rows, and a code stands beside one sex only. Nothing else tells which rows are of one person, so that every row counts as a person.',
    },
    {
      sv: 'Är det personens kod, skriv i mappningen: columns: { person_id: { from: {heading} } }. Är det ärendets eller hushållets nummer: columns: { case_id: { from: {heading} } }. Är det något annat: ignore: [{heading}].',
      en: 'If it is the code of the person, write in the mapping: columns: { person_id: { from: {heading} } }. If it is the number of the case or the household: columns: { case_id: { from: {heading} } }. If it is something else: ignore: [{heading}].',
    },
    { heading: quote(profile.heading), file, codes, rows: String(profile.filled) },
  );
}
