import type { CodedError } from '../../errors/coded-error.ts';
import { compareNames } from '../../text/swedish-order.ts';
import { GAP } from '../mapping/proposed-line.ts';
import { foldLabel } from './fold-label.ts';
import { type ColumnPlace, refuse } from './refuse-column.ts';
import { listOf } from './where-lines.ts';

/** Said of a row that follows up or undoes another: claims aid back, corrects, or is of an appeal. It is no decision of its own. */
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
  return refuse(
    'follow-up-rows',
    place,
    [
      'Kolumnen {heading} i {file} har rader med ord som börjar med {said}. De följer upp andra beslut, men skulle räknas som egna.',
      `Ska de inte räknas, skriv i mappningen: leave_out: { {heading}: ["${GAP}"] }, med värdena som de står i filen i stället för ${GAP}. Ska de räknas: leave_out: { {heading}: [] }.`,
    ],
    [
      'The column {heading} in {file} has rows with words that begin with {said}. They follow up other decisions, but would count as their own.',
      `If they are not to count, write in the mapping: leave_out: { {heading}: ["${GAP}"] }, with the values as they stand in the file in place of ${GAP}. If they are to count: leave_out: { {heading}: [] }.`,
    ],
    {},
    { said: listOf(words, 'or') },
  );
}
