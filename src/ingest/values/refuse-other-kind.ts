import type { CodedError } from '../../errors/coded-error.ts';
import { type Field, getField } from '../../model/fields.ts';
import { completeLine } from '../mapping/proposed-line.ts';
import { tidy } from './fold-label.ts';
import { quote } from './printable-label.ts';
import { bareNumber } from './read-number.ts';
import { type ColumnPlace, refuse } from './refuse-column.ts';
import { leaveUnread, type UnreadColumn } from './unread-column.ts';
import { rowsOf } from './where-lines.ts';

/** The day of what an answer says is done: a column for the one may hold the other. */
const DAY_OF: Readonly<Record<string, string>> = {
  plan: 'plan_date',
  referred: 'referral_date',
  decision: 'decision_date',
  leisure_granted: 'decision_date',
  leisure_applied: 'application_date',
  both_met: 'first_visit_date',
  measure_type: 'measure_start',
  measure_outcome: 'measure_end',
  exit_reason: 'closed_date',
};

/** Of these whoever has no day has a no, where the mapping calls the file complete. */
const WHOLE: ReadonlySet<string> = new Set(['plan', 'referred']);

/** Dates in a column of answers. */
export function datesForAnswers(place: ColumnPlace, seen: UnreadColumn, dates: number): CodedError {
  const day = DAY_OF[place.field.id];
  // what is understood, or is no date, is an answer beside the dates
  const isMixed = dates < seen.labels.length || seen.filled > seen.rows;
  const found = day === undefined || isMixed ? undefined : getField(day);
  const line = `columns: { ${day}: { from: ${quote(place.heading)} } }`;
  const whole = WHOLE.has(place.field.id) ? [line, completeLine(place.file)] : null;
  return refuse(
    'dates-for-answers',
    place,
    [
      'Kolumnen {heading} i {file} läses som {name}, men har datum, {rows}.',
      found
        ? `Läs den som ${found.heading}: ${line}. Att datum saknas räknas då inte som nej.{leave}`
        : `Ta ut svaret och datumet i var sin kolumn.${whole ? ` Har alla utan datum ett nej, skriv i mappningen på var sin rad: ${whole.join(' och ')}.` : ''}{leave}`,
    ],
    [
      'The column {heading} in {file} is read as {field}, but has dates, {rows}.',
      found
        ? `Read it as ${found.id}: ${line}. A missing date does not then count as no.{leave}`
        : `Export the answer and the date in a column each.${whole ? ` If all without a date have a no, write in the mapping, on a line each: ${whole.join(' and ')}.` : ''}{leave}`,
    ],
    {},
    {
      name: place.field.heading,
      rows: { sv: rowsOf(seen.rows, seen.lines, 'sv'), en: rowsOf(seen.rows, seen.lines, 'en') },
      leave: leaveUnread(place, seen.mapped),
    },
  );
}

/** The money of what an answer says was given. */
const AMOUNT_OF: Readonly<Record<string, string>> = { leisure_granted: 'leisure_amount' };
/** Smaller numbers are codes or how many times. */
const KRONOR = 20;
const HALF = 0.5;

/** A number of kronor with its unit; none for anything else. */
const krOf = (text: string): number => Number(bareNumber(tidy(text)).replace(/ /g, '').replace(',', '.'));

/** The amount that the unread values of an answer are, most of them kronor; else undefined. */
export function amountForAnswers({ id }: Field, { labels }: UnreadColumn): Field | undefined {
  const found = AMOUNT_OF[id];
  const amounts = labels.filter(({ text }) => krOf(text) >= KRONOR);
  return found !== undefined && amounts.length > labels.length * HALF ? getField(found) : undefined;
}

/** Kronor in a column of answers. */
export function amountsForAnswers(place: ColumnPlace, seen: UnreadColumn, found: Field): CodedError {
  return refuse(
    'amounts-for-answers',
    place,
    [
      'Kolumnen {heading} i {file} läses som {name}, men har belopp, {rows}.',
      `Läs den som {amount}: columns: { ${found.id}: { from: {heading} } }. Ta också ut ja eller nej i en egen kolumn ({name}): utan den räknas varken hur många som fick bistånd eller hur mycket.{leave}`,
    ],
    [
      'The column {heading} in {file} is read as {field}, but has amounts, {rows}.',
      `Read it as ${found.id}: columns: { ${found.id}: { from: {heading} } }. Export yes or no in a column of its own too ({field}): without it neither how many were given aid nor how much is counted.{leave}`,
    ],
    {},
    {
      name: place.field.heading,
      amount: found.heading,
      rows: { sv: rowsOf(seen.rows, seen.lines, 'sv'), en: rowsOf(seen.rows, seen.lines, 'en') },
      leave: leaveUnread(place, seen.mapped),
    },
  );
}

/** The ids of what an answer is about: a column for the one may hold the other. */
const ID_OF: Readonly<Record<string, string>> = {
  household_type: 'case_id',
  role: 'person_id',
  decision: 'decision_id',
  measure_type: 'measure_id',
};
/** Lists have fewer values. */
const MANY = 12;

/** The id that the unread values of a closed field are, by their form: many, nearly all with a digit in them; else undefined. */
export function idForAnswers({ id }: Field, { labels, rows, filled }: UnreadColumn): Field | undefined {
  const found = ID_OF[id];
  const isCoded = labels.filter(({ text }) => /^[^\s,]*\d[^\s,]*$/.test(text.trim())).length >= labels.length * 0.9;
  return found !== undefined && labels.length > MANY && isCoded && rows === filled ? getField(found) : undefined;
}

/** Numbers of households, people or decisions in a column of answers. */
export function idsForAnswers(place: ColumnPlace, seen: UnreadColumn, found: Field): CodedError {
  return refuse(
    'ids-for-answers',
    place,
    [
      'Kolumnen {heading} i {file} läses som {name}, men har {count} olika nummer, {rows}.',
      `Läs den som {id}: columns: { ${found.id}: { from: {heading} } }.{leave}`,
    ],
    [
      'The column {heading} in {file} is read as {field}, but has {count} different numbers, {rows}.',
      `Read it as ${found.id}: columns: { ${found.id}: { from: {heading} } }.{leave}`,
    ],
    {},
    {
      name: place.field.heading,
      id: found.heading,
      count: String(seen.labels.length),
      rows: { sv: rowsOf(seen.rows, seen.lines, 'sv'), en: rowsOf(seen.rows, seen.lines, 'en') },
      leave: leaveUnread(place, seen.mapped),
    },
  );
}

/** Years of birth without their century. */
export function shortYears(place: ColumnPlace, seen: UnreadColumn): CodedError {
  return refuse(
    'two-digit-years',
    place,
    [
      'Kolumnen {heading} i {file} har födelseår med två siffror, {rows}. Århundradet går inte att se: 25 kan vara 1925 eller 2025.',
      'Ta ut födelseår med fyra siffror (1985), eller ålder i hela år.{leave}',
    ],
    [
      'The column {heading} in {file} has years of birth of two digits, {rows}. The century cannot be seen: 25 may be 1925 or 2025.',
      'Export years of birth with four digits (1985), or age in whole years.{leave}',
    ],
    {},
    {
      rows: { sv: rowsOf(seen.rows, seen.lines, 'sv'), en: rowsOf(seen.rows, seen.lines, 'en') },
      leave: leaveUnread(place, seen.mapped),
    },
  );
}
