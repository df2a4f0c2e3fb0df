import type { CodedError } from '../../errors/coded-error.ts';
import { same } from '../../text/text.ts';
import { GAP } from '../mapping/proposed-line.ts';
import { tidy } from './fold-label.ts';
import type { Filler } from './id-likeness.ts';
import { isPrintable, quote } from './printable-label.ts';
import { type ColumnPlace, refuse } from './refuse-column.ts';

/** Fillers that are named. */
const MOST = 6;

/** Words among ids that stand where there is none: each would be one person, or one case, on all its rows. */
export function refuseFillers(place: ColumnPlace, fillers: readonly Filler[]): CodedError {
  const shown = fillers.filter((one) => one.isOurs || isPrintable(one)).sort((a, b) => b.rows - a.rows);
  const named = shown.slice(0, MOST).map(({ text }) => quote(tidy(text)));
  const words = named.length < fillers.length ? [...named, '"…"'] : named;
  return refuse(
    'id-fillers',
    place,
    [
      'I kolumnen {heading} i {file} står {words} bland id. Lästa som id skulle alla rader med samma ord bli en och samma.',
      `Står det där för att id saknas: skriv {line} i mappningen, med null i stället för ${GAP}. Är det ett id: skriv det igen i stället för ${GAP}. Är raderna exempel eller prov: leave_out: { {heading}: [{words}] }. Ska kolumnen inte läsas: ignore: [{heading}].`,
    ],
    [
      'In the column {heading} in {file} {words} stands among the ids. Read as an id, it would make one of all its rows.',
      `If it stands there because there is no id: write {line} in the mapping, with null in place of ${GAP}. If it is an id: write it again in place of ${GAP}. If the rows are examples or tests: leave_out: { {heading}: [{words}] }. If the column is not to be read: ignore: [{heading}].`,
    ],
    { values: words.map((word) => `${word}: ${GAP}`) },
    { words: same(words.join(', ')) },
  );
}
