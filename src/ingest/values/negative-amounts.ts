import type { CodedError } from '../../errors/coded-error.ts';
import { same } from '../../text/text.ts';
import { REPLACES } from '../mapping/proposed-line.ts';
import { tidy } from './fold-label.ts';
import { quote } from './printable-label.ts';
import { bareNumber } from './read-number.ts';
import { type ColumnPlace, refuse } from './refuse-column.ts';
import type { UnreadColumn } from './unread-column.ts';
import { rowsOf } from './where-lines.ts';

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
 * An amount below nought undoes another row or claims aid back: neither its row nor the one that it undoes is a decision or a
 * month like the others. Null where there are none.
 */
export function refuseNegative(place: ColumnPlace, { labels, lines }: UnreadColumn): CodedError | null {
  const below = labels.filter(({ text }) => isBelowNought(text));
  const rows = below.reduce((sum, one) => sum + one.rows, 0);
  if (rows === 0) return null;
  const leftOut = place.leftOut ?? [];
  const first = below.flatMap((one) => one.lines).toSorted((a, b) => a - b);
  const at = first.length === 0 ? lines : first;
  return refuse(
    'negative-amounts',
    place,
    [
      'Kolumnen {heading} i {file} har belopp under noll, {rows}. De rättar eller kräver tillbaka något, men raderna skulle räknas som de andra.',
      'Är det återkrav, skriv i mappningen: {leave}, så räknas de raderna inte.{replaces} Rättar de andra rader, ta bort båda raderna ur filen, eller ta ut filen utan rättelser: den rättade raden räknas annars ändå. Ska raderna räknas men inte beloppen: ignore: [{heading}].',
    ],
    [
      'The column {heading} in {file} has amounts below nought, {rows}. They correct or claim back something, but the rows would count as the others do.',
      'If they claim aid back, write in the mapping: {leave}, and those rows do not count.{replaces} If they correct other rows, take both rows out of the file, or export it without corrections: the corrected row counts otherwise. If the rows are to count but not the amounts: ignore: [{heading}].',
    ],
    {},
    {
      rows: { sv: rowsOf(rows, at, 'sv'), en: rowsOf(rows, at, 'en') },
      leave: `leave_out: { ${quote(place.heading)}: [${[...leftOut, BELOW_NOUGHT].map(quote).join(', ')}] }`,
      replaces: leftOut.length === 0 ? same('') : REPLACES,
    },
  );
}
