import type { Notice } from '../../errors/notice.ts';
import type { AskedColumn } from '../asked-why.ts';
import { quote } from '../values/printable-label.ts';
import { noticeOf } from './question.ts';

/** Asks about columns of a month each: unread, nobody would have aid in any of them. */
export function whichMonths(columns: readonly AskedColumn[], file: string): Notice {
  const headings = columns.map(({ profile }) => quote(profile.heading));
  return noticeOf(
    'months-as-headings',
    {
      sv: 'Filen {file} har månader eller kvartal som rubriker ({first} till {last}, {count} kolumner): det är en korstabell, och programmet läser en rad per person och månad.',
      en: 'The file {file} has months or quarters as headings ({first} to {last}, {count} columns): it is a cross table, and a row per person and month is read.',
    },
    {
      sv: 'Ta ut underlaget med en rad per person och månad, och månaden i en kolumn Månad (2025-03). I Excel: Data, Från tabell, Ångra pivotering av kolumner (Unpivot). Ska månaderna inte läsas, skriv i mappningen: ignore: [{headings}].',
      en: 'Export a row per person and month, with the month in a column Månad (2025-03). In Excel: Data, From table, Unpivot columns. If the months are not to be read, write in the mapping: ignore: [{headings}].',
    },
    {
      file,
      first: headings[0]!,
      last: headings.at(-1)!,
      count: String(headings.length),
      headings: headings.join(', '),
    },
  );
}
