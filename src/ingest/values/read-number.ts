import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { same } from '../../text/text.ts';
import { GAP, gapsFor, hiddenIn } from '../mapping/proposed-line.ts';
import { printableFirst, quote, tidy } from './label-text.ts';
import { type ColumnPlace, leaveUnread, nameOf, onRows, placeValues, type UnreadColumn } from './refuse-column.ts';

/** How a column writes decimals. `1.234` is 1234 by the first and 1.234 by the second. */
export const NUMBER_READINGS = ['decimal-comma', 'decimal-point'] as const;
export type NumberReading = (typeof NUMBER_READINGS)[number];

/** A decimal number as its digits, so that öre are exact. */
export interface Decimal {
  readonly negative: boolean;
  readonly whole: string;
  readonly decimals: string;
}

// Groups of three all have the same mark: `1.234 567` is no number.
const WITH_COMMA = /^(-?) ?(\d*|\d{1,3}(?:([ .])\d{3})(?:\3\d{3})*)(?:,(\d+))?$/;
const WITH_POINT = /^(-?) ?(\d*|\d{1,3}(?:([ ,])\d{3})(?:\3\d{3})*)(?:\.(\d+))?$/;
/** How a program writes a number: Excel's cells, and POI's `1.2E7`. */
const MACHINE = /^(-?)(\d+)(?:\.(\d+))?(?:E([+-]?\d{1,2}))?$/i;
const UNIT = / ?(?:kronor|kr\.?|sek|[:.,]-|år|st\.?|mån(?:ader|ad|\.)?|dagar|barn)$/i;
const CURRENCY_BEFORE = /^(?:sek|kr) ?/i;

/** The text without currency and unit, with one kind of minus. */
export function bareNumber(text: string): string {
  if (/^[\d.,]*$/.test(text)) return text;
  return text
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(CURRENCY_BEFORE, '')
    .replace(UNIT, '');
}

/** A bare number by one reading, or null. */
export function readDecimal(bare: string, reading: NumberReading): Decimal | null {
  const match = (reading === 'decimal-comma' ? WITH_COMMA : WITH_POINT).exec(bare);
  if (!match) return null;
  const whole = (match[2] ?? '').replace(/\D/g, '');
  const decimals = match[4] ?? '';
  if (whole === '' && decimals === '') return null;
  return { negative: match[1] === '-', whole: whole || '0', decimals };
}

/** A number cell of a workbook: always a decimal point, perhaps an exponent. */
export function readMachineDecimal(text: string): Decimal | null {
  const match = MACHINE.exec(text);
  if (!match) return null;
  const whole = match[2] ?? '0';
  const decimals = match[3] ?? '';
  const shift = Number(match[4] ?? 0);
  const point = whole.length + shift;
  const digits = whole + decimals;
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  return { negative: match[1] === '-', whole: padded.slice(0, at), decimals: padded.slice(at) };
}

/** A whole number, or null: `3,0` is 3, `3,5` is none. */
export function toWhole(number: Decimal): number | null {
  if (/[1-9]/.test(number.decimals)) return null;
  const value = Number(number.whole);
  if (!Number.isSafeInteger(value)) return null;
  return number.negative && value !== 0 ? -value : value;
}

/** The whole part of a number that is not negative, or null: `58,77` is 58. */
export function toFloor(number: Decimal): number | null {
  return number.negative ? toWhole(number) : toWhole({ ...number, decimals: '' });
}

/** Öre, halves up; null beyond what a safe integer holds. */
export function toOre(number: Decimal): number | null {
  const cents = `${number.decimals}00`.slice(0, 2);
  const roundUp = (number.decimals[2] ?? '0') >= '5' ? 1 : 0;
  const value = Number(number.whole) * 100 + Number(cents) + roundUp;
  if (!Number.isSafeInteger(value)) return null;
  return number.negative && value !== 0 ? -value : value;
}

/** Outcomes are few. */
const MOST = 12;
/** Fewer rows beside amounts are slips. */
const FEW = 6;

/**
 * A column of amounts most of whose filled cells are none: its heading also fits what was decided (`Beviljat`: Helt,
 * Delvis, Nej), and unread everybody would have aid. Null where most are amounts: the others are bad values, and told.
 */
export function refuseUnreadAmounts(place: ColumnPlace, seen: UnreadColumn): CodedError | null {
  const { labels, rows, filled, lines } = seen;
  const isAll = labels.length > 0 && labels.length === seen.texts().length;
  const isMost = rows >= FEW && rows * 2 > filled && filled > 0;
  if (!isAll && !isMost) return null;
  const named = printableFirst(labels, MOST).map(({ text }) => quote(tidy(text)));
  const isOutcome = place.field.id === 'granted_amount' && labels.length <= MOST;
  const decision = `columns: { decision: { from: ${quote(place.heading)}, values: { ${gapsFor(labels)} } } }`;
  const hidden = hiddenIn(decision);
  return codedError('unread-amounts', {
    ...placeValues(place),
    name: nameOf(place.field),
    rows: onRows(rows, lines),
    named: named.length === 0 ? '' : `: ${named.join(', ')}`,
    outcome: isOutcome
      ? {
          sv: `Säger den vad beslutet blev, skriv i mappningen: ${decision}. I stället för ${GAP} skrivs granted (bifall), partly (delvis bifall) eller denied (avslag).${hidden.sv} `,
          en: `If it tells what was decided, write in the mapping: ${decision}. In place of ${GAP} write granted, partly or denied.${hidden.en} `,
        }
      : same(''),
    leave: leaveUnread(place, seen.mapped),
  });
}

/** A column whose numbers fit both decimal comma and decimal point, or need both. */
export function ambiguousColumn(place: ColumnPlace, kind: 'ambiguous' | 'contradictory'): CodedError {
  return kind === 'ambiguous'
    ? codedError('ambiguous-numbers', placeValues(place, { more: 'decimal: ","' }))
    : codedError('mixed-numbers', placeValues(place, { more: 'decimal: ","' }));
}
