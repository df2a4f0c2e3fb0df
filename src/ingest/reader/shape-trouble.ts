import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill, type Text } from '../../text/text.ts';
import { quote } from '../values/printable-label.ts';
import type { LeftOutCells } from './left-out-cells.ts';

/** A finished table: what shows it, and the heading of the column to leave unread where it is none. */
export interface TotalsSign {
  readonly why: Text;
  readonly heading: string | null;
}

export const tableOfTotals = (file: string, { why, heading }: TotalsSign) =>
  new CodedError(
    EXIT.usage,
    'table-of-totals',
    fill(
      {
        sv: 'Filen {file} ser ut att vara en färdig tabell med antal, inte ett uttag av ärenden: {why}.',
        en: 'The file {file} looks like a finished table of counts, no export of cases: {why}.',
      },
      { file, why },
    ),
    fill(
      {
        sv: 'Ta ut ärendena själva, en rad per person, beslut eller insats. Är raderna redan det: säg vilken kolumn som är personens kod, columns: { person_id: { from: "Rubriken" } }{ignore}.',
        en: 'Export the cases themselves, a row per person, decision or measure. If the rows are that: say which column is the code of the person, columns: { person_id: { from: "The heading" } }{ignore}.',
      },
      {
        ignore:
          heading === null ? '' : { sv: `, eller ignore: [${quote(heading)}]`, en: `, or ignore: [${quote(heading)}]` },
      },
    ),
  );

export const groupHeadings = (file: string, { count, lines }: { count: number; lines: readonly number[] }) =>
  new CodedError(
    EXIT.usage,
    'group-headings',
    fill(
      {
        sv: 'Filen {file} har gruppens namn på en egen rad ovanför gruppens rader ({places}).',
        en: 'The file {file} has the name of a group on a line of its own above the rows of the group ({places}).',
      },
      { file, places: placesOf(count, lines) },
    ),
    {
      sv: 'Ta ut filen med namnet i en kolumn på varje rad. Eller skriv dialect: { fill_down: true } i mappningen: tomma rutor som en rad börjar med fylls från raden ovanför, och grupprubrikerna räknas inte som rader.',
      en: 'Export it with the name in a column on every row. Or write dialect: { fill_down: true } in the mapping: empty cells that a row begins with are filled from the row above, and the group headings are no rows.',
    },
  );

export const leftOutCells = (file: string, { rows, lines, places, leading }: LeftOutCells, all: readonly string[]) => {
  const headings = places.map((place) => quote(all[place] ?? '')).join(', ');
  return new CodedError(
    EXIT.usage,
    'left-out-cells',
    fill(
      {
        sv: 'I {file} är {headings} tomma på många rader ({places}): de ser ut att stå bara på gruppens första rad, som i sammanslagna rutor.',
        en: 'In {file} {headings} are empty on many rows ({places}): they seem to stand on the first row of the group alone, as in merged cells.',
      },
      { file, headings, places: placesOf(rows, lines) },
    ),
    fill(
      {
        sv: 'Är det så: skriv dialect: { fill_down: {what} } i mappningen, så fylls de från raden ovanför. Är uppgifterna okända: fill_down: false.',
        en: 'If so: write dialect: { fill_down: {what} } in the mapping, and they are filled from the row above. If they are not known: fill_down: false.',
      },
      { what: leading ? 'true' : `[${headings}]` },
    ),
  );
};

function placesOf(count: number, lines: readonly number[]): Text {
  const list = lines.join(', ');
  const more = count > lines.length;
  return {
    sv: `rad ${list}${more ? ` med flera, ${count} rader` : ''}`,
    en: `line ${list}${more ? ` and more, ${count} rows` : ''}`,
  };
}
