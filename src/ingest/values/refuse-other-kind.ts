import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { type Field, getField } from '../../model/fields.ts';
import { completeLine } from '../mapping/proposed-line.ts';
import { isDate } from './date-values.ts';
import { isClosed } from './label-table.ts';
import { foldLabel, printableFirst, quote, type SeenLabel, tidy } from './label-text.ts';
import { bareNumber } from './read-number.ts';
import { type ColumnPlace, leaveUnread, nameOf, onRows, placeValues, type UnreadColumn } from './refuse-column.ts';

/**
 * Says so where a column whose cells are not understood holds values of another kind than its field: age groups for
 * ages, years of two digits, dates, amounts or ids for answers; null where it does not.
 */
export function refuseOtherKind(place: ColumnPlace, seen: UnreadColumn): CodedError | null {
  const { field } = place;
  const { labels } = seen;
  const isMost = (some: readonly SeenLabel[]) => some.length * 2 > labels.length;
  const isYear = field.id.endsWith('birth_year');
  const groups = labels.filter(({ text }) => isAgeGroup(text));
  if ((isYear || field.id.endsWith('age')) && isMost(groups)) return ageGroups(place, seen, groups);
  if (isMost(labels.filter(({ text }) => isYear && TWO_DIGITS.test(tidy(text))))) return shortYears(place, seen);
  const dates = isClosed(field) ? labels.filter(({ text }) => isDate(foldLabel(text))) : [];
  if (isMost(dates)) return datesForAnswers(place, seen, dates.length);
  const amount = amountForAnswers(field, seen);
  if (amount) return amountsForAnswers(place, seen, amount);
  const id = idForAnswers(field, seen);
  return id ? idsForAnswers(place, seen, id) : null;
}

const TWO_DIGITS = /^'?\d{1,2}$/;

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
function datesForAnswers(place: ColumnPlace, seen: UnreadColumn, dates: number): CodedError {
  const day = DAY_OF[place.field.id];
  // what is understood, or is no date, is an answer beside the dates
  const isMixed = dates < seen.labels.length || seen.filled > seen.rows;
  const found = day === undefined || isMixed ? undefined : getField(day);
  const line = `columns: { ${day}: { from: ${quote(place.heading)} } }`;
  const whole = WHOLE.has(place.field.id) ? [line, completeLine(place.file)] : null;
  const told = {
    ...placeValues(place),
    name: nameOf(place.field),
    rows: onRows(seen.rows, seen.lines),
    leave: leaveUnread(place, seen.mapped),
  };
  if (found) return codedError('dates-for-answers.date', { ...told, read: line, date: nameOf(found) });
  return codedError('dates-for-answers.parts', {
    ...told,
    whole:
      whole === null
        ? ''
        : {
            sv: ` Har alla utan datum ett nej, skriv i mappningen på var sin rad: ${whole.join(' och ')}.`,
            en: ` If all without a date have a no, write in the mapping, on a line each: ${whole.join(' and ')}.`,
          },
  });
}

/** The money of what an answer says was given. */
const AMOUNT_OF: Readonly<Record<string, string>> = { leisure_granted: 'leisure_amount' };
/** Smaller numbers are codes or how many times. */
const KRONOR = 20;
const HALF = 0.5;

/** A number of kronor with its unit; none for anything else. */
const krOf = (text: string): number => Number(bareNumber(tidy(text)).replace(/ /g, '').replace(',', '.'));

/** The amount that the unread values of an answer are, most of them kronor; else undefined. */
function amountForAnswers({ id }: Field, { labels }: UnreadColumn): Field | undefined {
  const found = AMOUNT_OF[id];
  const amounts = labels.filter(({ text }) => krOf(text) >= KRONOR);
  return found !== undefined && amounts.length > labels.length * HALF ? getField(found) : undefined;
}

/** Kronor in a column of answers. */
function amountsForAnswers(place: ColumnPlace, seen: UnreadColumn, found: Field): CodedError {
  return codedError('amounts-for-answers', {
    ...placeValues(place),
    name: nameOf(place.field),
    id: found.id,
    amount: nameOf(found),
    rows: onRows(seen.rows, seen.lines),
    leave: leaveUnread(place, seen.mapped),
  });
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

/**
 * The id that the unread values of a closed field are, by their form: many, nearly all with a digit in them; else
 * undefined.
 */
function idForAnswers({ id }: Field, { labels, rows, filled }: UnreadColumn): Field | undefined {
  const found = ID_OF[id];
  const isCoded = labels.filter(({ text }) => /^[^\s,]*\d[^\s,]*$/.test(text.trim())).length >= labels.length * 0.9;
  return found !== undefined && labels.length > MANY && isCoded && rows === filled ? getField(found) : undefined;
}

/** Numbers of households, people or decisions in a column of answers. */
function idsForAnswers(place: ColumnPlace, seen: UnreadColumn, found: Field): CodedError {
  return codedError('ids-for-answers', {
    ...placeValues(place),
    name: nameOf(place.field),
    id: found.id,
    ids: nameOf(found),
    count: seen.labels.length,
    rows: onRows(seen.rows, seen.lines),
    leave: leaveUnread(place, seen.mapped),
  });
}

/** Years of birth without their century. */
function shortYears(place: ColumnPlace, seen: UnreadColumn): CodedError {
  return codedError('two-digit-years', {
    ...placeValues(place),
    rows: onRows(seen.rows, seen.lines),
    leave: leaveUnread(place, seen.mapped),
  });
}

const GROUP = [
  /^\d{1,4} ?(?:år)? ?(?:-|till|t\.?o\.?m\.?|\/) ?\d{1,4} ?(?:år)?$/,
  /^\d{1,4} ?(?:år)? ?[-+] ?(?:år)?$/,
  /^(?:under|över|yngre än|äldre än|upp till|minst|högst|från|till|[<>]=?|[≤≥]) ?\d{1,4} ?(?:år)?$/,
  /^\d{1,4} ?(?:år)? ?(?:och|eller|el\.?|o\.?) ?(?:äldre|yngre|över|under|uppåt|mer|senare|tidigare)$/,
];

/**
 * True where a text of a column for age or year of birth names a group: `18–24`, `65+`, `under 25`, `65 år och äldre`.
 */
export function isAgeGroup(text: string): boolean {
  const folded = foldLabel(text);
  return GROUP.some((shape) => shape.test(folded));
}

/** Groups of ages, or of years of birth, instead of the ages themselves. */
function ageGroups(place: ColumnPlace, seen: UnreadColumn, groups: readonly SeenLabel[]): CodedError {
  const named = printableFirst(groups, 3).map(({ text }) => quote(tidy(text)));
  return codedError('age-groups', {
    ...placeValues(place),
    named: named.length === 0 ? '' : ` (${named.join(', ')})`,
    rows: onRows(seen.rows, seen.lines),
    leave: leaveUnread(place, seen.mapped),
  });
}
