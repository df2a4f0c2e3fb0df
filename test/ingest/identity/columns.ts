import type { Scope } from '../../../src/ingest/identity/identity-scan.ts';
import { digits, makeNumber, type Random, whole } from './synthetic-numbers.ts';

/** A kind of column: `holds` tells the truth, whatever the scan says. */
export interface ColumnKind {
  readonly name: string;
  readonly holds: 'numbers' | 'none';
  /** 0: the column scope. */
  readonly scope?: Scope;
  readonly cell?: 'number';
  /** The column is read as a date. */
  readonly date?: true;
  readonly texts: (random: Random) => readonly string[];
}

const many = (count: number, make: (i: number) => string): readonly string[] =>
  Array.from({ length: count }, (_, i) => make(i));
const written = (
  random: Random,
  separator: string,
  long: boolean,
  more: Parameters<typeof makeNumber>[1] = {},
): string => {
  const { century, date, tail } = makeNumber(random, more);
  return `${long ? century : ''}${date}${separator}${tail}`;
};
const hidden = (
  random: Random,
  rows: number,
  at: number,
  text: string,
  other: (random: Random) => string,
): readonly string[] => many(rows, (i) => (i === at ? text : other(random)));
const two = (value: number): string => String(value).padStart(2, '0');
/** Of 2019–2025, when twelve digits may as well begin with a century. */
const shortStamp = (r: Random) =>
  [whole(r, 19, 25), whole(r, 1, 12), whole(r, 1, 28), whole(r, 0, 23), whole(r, 0, 59), whole(r, 0, 59)]
    .map(two)
    .join('');
const stamp = (random: Random, gap = ''): string =>
  `${whole(random, 2015, 2026)}${two(whole(random, 1, 12))}${two(whole(random, 1, 28))}${gap}${two(whole(random, 0, 23))}${two(whole(random, 0, 59))}`;
const hex = (random: Random, length: number): string => many(length, () => whole(random, 0, 15).toString(16)).join('');
const note = (random: Random): string =>
  ['ansökan inkom sent', 'hyra', 'se beslut 17', 'möte 2026-03-01', ''][whole(random, 0, 4)] ?? '';
const numbers = (name: string, texts: ColumnKind['texts'], more: Partial<ColumnKind> = {}): ColumnKind => ({
  name,
  holds: 'numbers',
  texts,
  ...more,
});
const none = (name: string, texts: ColumnKind['texts'], more: Partial<ColumnKind> = {}): ColumnKind => ({
  name,
  holds: 'none',
  texts,
  ...more,
});

/** What must be found. */
export const WITH_NUMBERS: readonly ColumnKind[] = [
  ...['', '-', '+', ' ', '\u00a0', '–', '\u2011'].flatMap((separator) =>
    [false, true].map((long) =>
      numbers(`200 numbers, ${long ? 12 : 10} digits, separator ${JSON.stringify(separator)}`, (r) =>
        many(200, () => written(r, separator, long)),
      ),
    ),
  ),
  ...['', '-', ' '].map((separator) =>
    numbers(`one number in 300 notes, separator ${JSON.stringify(separator)}`, (r) =>
      hidden(r, 300, whole(r, 0, 299), `${note(r)} ${written(r, separator, false)}, enligt ovan`, note),
    ),
  ),
  numbers('one number after pnr, no blank', (r) => hidden(r, 50, 7, `pnr${written(r, '', true)}`, note)),
  numbers('one number in brackets', (r) => hidden(r, 50, 9, `(${written(r, '-', false)})`, note)),
  numbers('one number hard against a unit', (r) => hidden(r, 50, 9, `${written(r, '-', true)}kr`, note)),
  numbers('samordningsnummer, 12 digits', (r) => many(60, () => written(r, '', true, { coordination: true }))),
  numbers('samordningsnummer, hyphen', (r) => many(60, () => written(r, '-', false, { coordination: true }))),
  numbers('one samordningsnummer in notes', (r) =>
    hidden(r, 80, 3, written(r, '-', false, { coordination: true }), note),
  ),
  numbers('one reserve number with a letter', (r) => hidden(r, 80, 3, `${makeNumber(r).date}-T${digits(r, 3)}`, note)),
  numbers('reserve numbers with a letter, no separator', (r) =>
    many(60, () => `19${makeNumber(r).date}T${digits(r, 3)}`),
  ),
  numbers('one number with a wrong check digit, hyphen', (r) =>
    hidden(r, 80, 3, written(r, '-', false, { wrong: true }), note),
  ),
  numbers('one number among amounts', (r) =>
    hidden(r, 300, 33, written(r, '', true), (q) => `${whole(q, 1, 99)} ${digits(q, 3)},00`),
  ),
  numbers('one number among short ids', (r) => hidden(r, 300, 33, written(r, '', false), (q) => digits(q, 6))),
  numbers('50 numbers among 5,000 numeric pseudonyms', (r) =>
    many(5000, (i) => (i % 100 === 0 ? written(r, '', false) : digits(r, 10))),
  ),
  numbers('one number among 40 time stamps', (r) => hidden(r, 40, 9, written(r, '', true, { to: 1985 }), stamp), {
    date: true,
  }),
  numbers('numbers of children', (r) => many(40, () => written(r, '', true, { from: 2008, to: 2026 }))),
  numbers('Excel number cells, ten digits', (r) => many(100, () => written(r, '', false, { from: 1950, to: 1999 })), {
    cell: 'number',
  }),
  numbers(
    'Excel number cells, lost zero',
    (r) => many(100, () => written(r, '', false, { from: 2001, to: 2007 }).slice(1)),
    { cell: 'number' },
  ),
  numbers('Excel number cells, exponent', (r) => many(20, () => `${written(r, '', true).replace(/^(\d)/, '$1.')}E11`), {
    cell: 'number',
  }),
  numbers('one number hard against letters', (r) => hidden(r, 50, 9, `x${written(r, '', true)}y`, note)),
  numbers('lost zero in a CSV', (r) => many(100, () => written(r, '', false, { from: 2001, to: 2007 }).slice(1))),
  numbers('date with hyphens, 1985-03-07-nnnn', (r) =>
    many(20, () => {
      const { century, date, tail } = makeNumber(r);
      return `${century}${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}-${tail}`;
    }),
  ),
  numbers('title row', (r) => [`Avser ${written(r, '-', false)}`], { scope: 'title' }),
  numbers('title row, 12 digits', (r) => [`Uttag ${written(r, '', true, { to: 1989 })}`], { scope: 'title' }),
  numbers('total row', (r) => ['Summa', written(r, '', false)], { scope: 'total' }),
  numbers('heading', (r) => ['Kön', `Beslut ${written(r, '-', true)}`], { scope: 'heading' }),
  numbers('sheet name', (r) => [written(r, '-', false)], { scope: 'sheet' }),
  numbers('column of the second sheet', (r) => many(30, () => written(r, '', true)), { scope: 'sheet:2:1' }),
  numbers('file name', (r) => [`akt_${written(r, '-', true, { to: 1989 })}.csv`], { scope: 'file' }),
  numbers('mapping', (r) => [`  "${written(r, '', true)}": woman`], { scope: 'mapping' }),
];

/** What must be let through: nothing here is an identity number. */
export const WITHOUT_NUMBERS: readonly ColumnKind[] = [
  none('serial from 1000000000', () => many(500, (i) => String(1_000_000_000 + i))),
  none('serial from 2024000000', () => many(500, (i) => String(2_024_000_000 + i))),
  none('9 digits', (r) => many(500, () => digits(r, 9))),
  none('11 digits', (r) => many(500, () => digits(r, 11))),
  none('8 digits', (r) => many(500, () => digits(r, 8))),
  none('yyyyMMddHHmm, column of dates', (r) => many(300, () => stamp(r)), { date: true }),
  none('yyyyMMddHHmm, unknown column', (r) => many(300, () => stamp(r))),
  none('yyMMddHHmmss', (r) => many(200, () => shortStamp(r))),
  none('yyyyMMdd HHmm', (r) => many(300, () => stamp(r, ' '))),
  none('yyyyMMddHHmmss', (r) => many(300, () => `${stamp(r)}${two(whole(r, 0, 59))}`)),
  none('yyyy-MM-dd HH:mm', () => many(300, (i) => `2026-03-${two((i % 28) + 1)} 12:${two(i % 60)}`)),
  none('yyyyMMddTHHmmss', (r) => many(300, () => stamp(r, 'T'))),
  none('yyyyMMdd', (r) => many(300, () => stamp(r).slice(0, 8))),
  none('diary numbers', (r) => many(300, (i) => `SN 2026/0${digits(r, 4)}-${(i % 9) + 1}`)),
  none('amounts with spaces', (r) =>
    many(300, () => `${whole(r, 1, 99)} ${digits(r, 3)} ${digits(r, 3)},${digits(r, 2)}`),
  ),
  none('amounts with points', (r) => many(300, () => `${whole(r, 100, 99_999)}.${digits(r, 4)}`)),
  none('UUID', (r) => many(500, () => `${hex(r, 8)}-${hex(r, 4)}-${hex(r, 4)}-${hex(r, 4)}-${hex(r, 12)}`)),
  none('SHA-1', (r) => many(500, () => hex(r, 40))),
  none('hexadecimal, 16 characters', (r) => many(500, () => hex(r, 16))),
  none('base36, 12 characters', (r) => many(500, () => many(12, () => whole(r, 0, 35).toString(36)).join(''))),
  none('telephone 070-1234567', (r) => many(300, () => `070-${digits(r, 7)}`)),
  none('telephone +46', (r) => many(300, () => `+467${digits(r, 8)}`)),
  none('telephone with blanks', (r) => many(300, () => `070-${digits(r, 3)} ${digits(r, 2)} ${digits(r, 2)}`)),
  none('organisation number', (r) =>
    many(300, () => `${whole(r, 20, 99)}${whole(r, 20, 99)}${digits(r, 2)}-${digits(r, 4)}`),
  ),
  none('organisation number without hyphen', (r) => many(300, () => `55${whole(r, 20, 99)}${digits(r, 6)}`)),
  none('bankgiro', (r) => many(300, () => `${digits(r, 3)}-${digits(r, 4)}`)),
  none('plusgiro', (r) => many(300, () => `${whole(r, 1, 9)} ${digits(r, 2)} ${digits(r, 2)}-${digits(r, 1)}`)),
  none('OCR, 16 digits', (r) => many(300, () => digits(r, 16))),
  none('postal codes and years', (r) => many(300, () => `${digits(r, 3)} ${digits(r, 2)} 2026`)),
  none('codes K-000123', (r) => many(300, (i) => `K-${String(i).padStart(6, '0')}-${digits(r, 2)}`)),
  none('birth years', (r) => many(300, () => String(whole(r, 1940, 2010)))),
  none('title with the hour', () => ['Uttag 202603011230'], { scope: 'title' }),
  none('file name with the hour', () => ['export_20260301-1230.csv'], { scope: 'file' }),
  none('heading with a year', () => ['Belopp 2025-2026', 'Jan 2026'], { scope: 'heading' }),
  none('total row of sums', (r) => ['Summa', `${whole(r, 1, 9)} ${digits(r, 3)} ${digits(r, 3)}`], { scope: 'total' }),
  none('mapping with dates', () => ['window: { from: 2025-01-01 }', 'header_row: 3'], { scope: 'mapping' }),
];

/** Stopped though nothing is there, by decision: these cannot be told from identity numbers. */
export const STOPPED_ON_PURPOSE: readonly ColumnKind[] = [
  none('2,000 random 10-digit pseudonyms', (r) => many(2000, () => digits(r, 10))),
  none('40 random 10-digit pseudonyms', (r) => many(40, () => digits(r, 10))),
  none('300 mobile numbers 07xxxxxxxx', (r) => many(300, () => `07${digits(r, 8)}`)),
  none('20 case numbers yyMMdd-nnnn', (r) =>
    many(20, (i) => `26${two(whole(r, 1, 12))}${two(whole(r, 1, 28))}-00${two(i)}`),
  ),
  none(
    'Excel number cells, 2,000 random 9-digit pseudonyms',
    (r) => many(2000, () => String(whole(r, 100_000_000, 999_999_999))),
    { cell: 'number' },
  ),
];

/** Not found, and why: each is a price for not stopping ordinary files. */
export const NOT_FOUND: readonly ColumnKind[] = [
  numbers('one number of ten digits, wrong check digit, no separator', (r) =>
    hidden(r, 50, 9, written(r, '', false, { wrong: true }), note),
  ),
  numbers('one lost zero in a CSV', (r) =>
    hidden(r, 50, 9, written(r, '', false, { from: 2001, to: 2007 }).slice(1), note),
  ),
];
