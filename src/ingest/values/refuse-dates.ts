import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { fill, same, type Text } from '../../text/text.ts';
import { GAP, gapsFor } from '../mapping/proposed-line.ts';
import { DATE_READINGS } from './date-values.ts';
import { quote, type SeenLabel, tidy } from './label-text.ts';
import { LEAVE, OTHER_FORMS, SAY_WHICH, SHAPES } from './other-date-forms.ts';
import { DATE_ORDERS, type DateOrder, readWrittenDate } from './read-date.ts';
import type { VoteResult } from './readings.ts';
import type { ColumnPlace } from './refuse-column.ts';

/** Texts that one reading does not understand and another does: how many, and where the first stand. */
export interface Unfit {
  count: number;
  readonly lines: number[];
}

/** What has been seen of a column of dates. Texts are without the mark of a number cell. */
export interface SeenDates {
  /** Distinct texts that could not be read, with their rows, and the first lines of them. */
  readonly unread: readonly SeenLabel[];
  readonly lines: readonly number[];
  /** Number of distinct texts. */
  readonly distinct: number;
  /** The order that the mapping states. */
  readonly order: DateOrder | undefined;
  readonly vote: VoteResult;
  /** By reading (`DATE_READINGS`). */
  readonly unfit: readonly Unfit[];
  readonly texts: () => readonly string[];
}

/** Below this part of the distinct texts a way of writing is a slip: bad values, not a way of writing the column. */
const SLIPS = 0.05;
/**
 * A column is refused where at least half of its distinct texts are no dates, and so many of them that it is no slip.
 */
const MOST = 0.5;
const FEW = 3;

/** What keeps a column of dates from being read, or null where there is nothing, or slips only. */
export function refuseDates(place: ColumnPlace, seen: SeenDates): CodedError | null {
  const { order, vote, distinct } = seen;
  const unread = seen.unread.map((label) => ({ ...label, text: tidy(label.text) }));
  const isMany = (count: number) => count > 0 && count >= distinct * SLIPS;
  for (const { code, among } of OTHER_FORMS) {
    const found = unread.filter(({ text }) => among(unread)(text));
    if (!isMany(found.length)) continue;
    const values = gapsFor(found, WORDS);
    const line = same(`columns: { ${place.field.id}: { from: ${quote(place.heading)}, values: { ${values} } } }`);
    const lines = found.flatMap((label) => label.lines).toSorted((a, b) => a - b);
    const { type } = place.field;
    const shape = SHAPES[type === 'month' || type === 'period' ? type : 'date'];
    const stated = fill(type === 'period' ? SAY_WHICH : LEAVE, { line, heading: quote(place.heading) });
    return codedError(code, { ...placeOf(place), count: onRows(found, lines), shape, stated });
  }
  if (order !== undefined) {
    const turned = unread.filter(({ text }) => DATE_ORDERS.some((other) => readWrittenDate(text, other) !== null));
    if (isMany(turned.length)) return wrongOrder(place, order, turned, seen);
  } else if (vote.kind !== 'settled' && isMany(seen.unfit[0]?.count ?? 0)) {
    return vote.kind === 'ambiguous' ? whichOrder(place, vote.left, seen) : mixedOrders(place, seen);
  }
  const odd = unread.filter(({ text }) => !isNothing(text));
  const isAll = odd.length > 0 && odd.length === distinct;
  return isAll || (odd.length >= FEW && odd.length >= distinct * MOST) ? unreadDates(place, odd, seen.lines) : null;
}

/** Words of a column of periods that a line has room for. */
const WORDS = 4;

/** A year has twelve months. */
const MOST_NAMED = 12;

/** `0`, `0000-00-00`: how some databases write that there is no date. */
const isNothing = (text: string) => /^[0-]+(?:[ T][0:.]+)?$/.test(text);

const FIRST = 3;
const lineList = (lines: readonly number[]) => lines.slice(0, FIRST).join(', ');
const rowsOf = (seen: readonly SeenLabel[]) => seen.reduce((sum, { rows }) => sum + rows, 0);
const onLines = (count: number, lines: readonly number[], [sv, en]: readonly [string, string]): Text => ({
  sv: `${count} ${sv}, först på rad ${lineList(lines)}`,
  en: `${count} ${en}, first on line ${lineList(lines)}`,
});
const onRows = (seen: readonly SeenLabel[], lines: readonly number[]) =>
  onLines(rowsOf(seen), lines, rowsOf(seen) === 1 ? ['rad', 'row'] : ['rader', 'rows']);

const placeOf = ({ heading, file }: ColumnPlace) => ({ heading: quote(heading), file });

/** The line for the mapping; `___` is a gap to fill in. */
const orderLine = ({ field, heading }: ColumnPlace, order: string): Text =>
  same(`columns: { ${field.id}: { from: ${quote(heading)}, date_order: ${order} } }`);

const unreadDates = (place: ColumnPlace, odd: readonly SeenLabel[], lines: readonly number[]) =>
  codedError('unread-dates', { ...placeOf(place), count: onRows(odd, lines), ...waysOut(place, odd) });

/** What to export instead; of a few words the mapping may say which months or periods they are. */
function waysOut(
  { field, heading }: ColumnPlace,
  odd: readonly SeenLabel[],
): Readonly<Record<'shape' | 'stated', Text>> {
  const { type } = field;
  if (type !== 'month' && type !== 'period') return { shape: SHAPES.date, stated: same('') };
  const line = `columns: { ${field.id}: { from: ${quote(heading)}, values: { ${gapsFor(odd, MOST_NAMED)} } } }`;
  return {
    shape: SHAPES[type],
    stated: {
      sv: `, eller säg i mappningen vilka de är: ${line}. I stället för ${GAP} skrivs till exempel 2025-01`,
      en: `, or say in the mapping which they are: ${line}. In place of ${GAP} write for example 2025-01`,
    },
  };
}

const ORDER_WORDS: Readonly<Record<DateOrder, Text>> = {
  dmy: { sv: 'dmy (dag, månad, år)', en: 'dmy (day, month, year)' },
  mdy: { sv: 'mdy (månad, dag, år)', en: 'mdy (month, day, year)' },
  ymd: { sv: 'ymd (år med två siffror, månad, dag)', en: 'ymd (year of two digits, month, day)' },
};

/** The orders among some readings, in words. */
function namesOf(readings: readonly number[]): Text {
  const words = readings.flatMap((at) => {
    const order = DATE_ORDERS.find((named) => named === DATE_READINGS[at]);
    return order === undefined ? [] : [ORDER_WORDS[order]];
  });
  return { sv: words.map(({ sv }) => sv).join(' eller '), en: words.map(({ en }) => en).join(' or ') };
}

const whichOrder = (place: ColumnPlace, left: readonly number[], { unfit }: SeenDates) =>
  codedError('ambiguous-dates', {
    ...placeOf(place),
    orders: namesOf(left),
    count: onLines(unfit[0]?.count ?? 0, unfit[0]?.lines ?? [], ['olika datum', 'different dates']),
    line: orderLine(place, GAP),
  });

function mixedOrders(place: ColumnPlace, { unfit }: SeenDates) {
  const lines = (order: DateOrder) => lineList(unfit[DATE_READINGS.indexOf(order)]?.lines ?? []);
  return codedError('mixed-dates', { ...placeOf(place), dmy: lines('dmy'), mdy: lines('mdy') });
}

function wrongOrder(place: ColumnPlace, order: DateOrder, turned: readonly SeenLabel[], { lines, texts }: SeenDates) {
  const all = texts().map(tidy);
  const fits = DATE_ORDERS.filter((other) => other !== order && all.every((text) => readWrittenDate(text, other)));
  const values = { ...placeOf(place), order: `date_order: ${order}`, count: onRows(turned, lines) };
  return fits.length === 1
    ? codedError('wrong-date-order.one-fits', { ...values, line: orderLine(place, fits[0]!) })
    : codedError('wrong-date-order.none-fits', values);
}
