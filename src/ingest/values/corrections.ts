import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { compareNames } from '../../text/comparing.ts';
import { same } from '../../text/text.ts';
import { REPLACES } from '../mapping/proposed-line.ts';
import { foldLabel, quote, tidy } from './label-text.ts';
import { bareNumber } from './read-number.ts';
import { type ColumnPlace, listOf, onRows, placeValues, type UnreadColumn } from './refuse-column.ts';

/** In `leave_out`: every amount below nought. */
export const BELOW_NOUGHT = '<0';

/** `-4 000`, `4000-` (SAP) and `(4 000,00)` (bookkeeping). */
const BELOW =
  /^(?:- ?[\d., \u00a0\u202f]*[1-9][\d., \u00a0\u202f]*$|[\d., \u00a0\u202f]*[1-9][\d., \u00a0\u202f]*-$|\([\d., \u00a0\u202f]*[1-9][\d., \u00a0\u202f]*\)$)/u;

/** Longer than any amount: the patterns above look from every digit once more. */
const LONGEST = 40;

/** True for a number below nought. */
export const isBelowNought = (text: string): boolean =>
  text.length <= LONGEST && /\d/.test(text) && BELOW.test(bareNumber(tidy(text).replace(/\u2212|\u2013/g, '-')));

/**
 * An amount below nought undoes another row or claims aid back: neither its row nor the one that it undoes is a
 * decision or a month like the others. Null where there are none.
 */
export function refuseNegative(place: ColumnPlace, { labels, lines }: UnreadColumn): CodedError | null {
  const below = labels.filter(({ text }) => isBelowNought(text));
  const rows = below.reduce((sum, label) => sum + label.rows, 0);
  if (rows === 0) return null;
  const leftOut = place.leftOut ?? [];
  const first = below.flatMap((label) => label.lines).toSorted((a, b) => a - b);
  const at = first.length === 0 ? lines : first;
  return codedError('negative-amounts', {
    ...placeValues(place),
    rows: onRows(rows, at),
    leave: `leave_out: { ${quote(place.heading)}: [${[...leftOut, BELOW_NOUGHT].map(quote).join(', ')}] }`,
    replaces: leftOut.length === 0 ? same('') : REPLACES,
  });
}

/**
 * Said of a row that follows up or undoes another: claims aid back, corrects, or is of an appeal. It is no decision of
 * its own.
 */
export const FOLLOWS_UP =
  /^(?:återkrav|återkräv|rätt(?:else|ad|at)\b|korriger|korrektion|motbok|mottransaktion|storno|kreditering|överklag|omprövning|eftergift|yttrande|laga kraft|(?:dom|domen|domslut|domstol\p{L}*)(?![\p{L}\d])|(?:förvaltnings|kammar)rätt)/u;

/** True for a word of a row that claims aid back, corrects another row or is of an appeal. */
export const followsUp = (text: string): boolean => FOLLOWS_UP.test(foldLabel(text));

/** Asks whether rows count that follow up others, by the words of a column that is read; null where none do. */
export function refuseFollowUps(place: ColumnPlace, texts: readonly string[]): CodedError | null {
  const begins = texts.flatMap((text) => FOLLOWS_UP.exec(foldLabel(text))?.[0] ?? []);
  if (begins.length === 0) return null;
  // the words are those of this list: the rest of a value is not shown
  const words = [...new Set(begins)].sort(compareNames).map((word) => `"${word}"`);
  return codedError('follow-up-rows', { ...placeValues(place), said: listOf(words, 'or') });
}
