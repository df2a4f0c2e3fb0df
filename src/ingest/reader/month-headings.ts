import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { fill } from '../../text/text.ts';
import { headingKey } from '../headings/heading-key.ts';

/** Bytes of the head that are looked at: a heading of months is at the top. */
const TOP = 4096;
const MONTH = /^"?(?:19|20)\d\d[-/. ]?(?:0[1-9]|1[0-2])"?$/;
const FEWEST = 2;

/** The refusal of a file with a column for each month, or null: its heading looks like a row of cells, and is none. */
export function monthHeadings(head: Uint8Array, name: string): CodedError | null {
  const [line = ''] = Buffer.from(head.subarray(0, TOP))
    .toString('latin1')
    .split(/\r?\n|\r/);
  const cells = line.split(/[;\t,|]/).map((cell) => cell.trim());
  const months = cells.filter((cell) => MONTH.test(cell));
  const words = cells.filter((cell) => /\p{L}{2}/u.test(headingKey(cell)) && !/\d/.test(cell));
  if (months.length < FEWEST || months.length + words.length < cells.length || words.length === 0) return null;
  return new CodedError(
    EXIT.nothingToRead,
    'months-as-headings',
    fill(
      {
        sv: 'Filen {name} har månader som rubriker ({count} kolumner): det är en korstabell, och programmet läser en rad per person och månad.',
        en: 'The file {name} has months as headings ({count} columns): it is a cross table, and a row per person and month is read.',
      },
      { name, count: String(months.length) },
    ),
    {
      sv: 'Ta ut underlaget med en rad per person och månad, och månaden i en kolumn Månad (2025-03). I Excel: Data, Från tabell, Ångra pivotering av kolumner (Unpivot).',
      en: 'Export a row per person and month, with the month in a column Månad (2025-03). In Excel: Data, From table, Unpivot columns.',
    },
  );
}
