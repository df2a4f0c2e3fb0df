import type { CodedError } from '../../errors/coded-error.ts';
import { same } from '../../text/text.ts';
import { GAP, gapsFor, hiddenIn } from '../mapping/proposed-line.ts';
import { tidy } from './fold-label.ts';
import { printableFirst, quote } from './printable-label.ts';
import { type ColumnPlace, leaveUnread, refuse, type UnreadColumn } from './refuse-column.ts';
import { onRows } from './where-lines.ts';

/** Outcomes are few. */
const MOST = 12;
/** Fewer rows beside amounts are slips. */
const FEW = 6;

/**
 * A column of amounts most of whose filled cells are none: its heading also fits what was decided (`Beviljat`: Helt, Delvis,
 * Nej), and unread everybody would have aid. Null where most are amounts: the others are bad values, and told.
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
  return refuse(
    'unread-amounts',
    place,
    [
      'Kolumnen {heading} i {file} läses som {name}, men det mesta i den är inte belopp, {rows}{named}.',
      `{outcome}Är det belopp, ta ut dem som tal i kronor (4500 eller 4500,50).{leave}`,
    ],
    [
      'The column {heading} in {file} is read as {field}, but most of it is no amounts, {rows}{named}.',
      `{outcome}If they are amounts, export them as numbers in kronor (4500 or 4500,50).{leave}`,
    ],
    {},
    {
      name: place.field.heading,
      rows: onRows(rows, lines),
      named: named.length === 0 ? '' : `: ${named.join(', ')}`,
      outcome: isOutcome
        ? {
            sv: `Säger den vad beslutet blev, skriv i mappningen: ${decision}. I stället för ${GAP} skrivs granted (bifall), partly (delvis bifall) eller denied (avslag).${hidden.sv} `,
            en: `If it tells what was decided, write in the mapping: ${decision}. In place of ${GAP} write granted, partly or denied.${hidden.en} `,
          }
        : same(''),
      leave: leaveUnread(place, seen.mapped),
    },
  );
}

/** A column whose numbers fit both decimal comma and decimal point, or need both. */
export function ambiguousColumn(place: ColumnPlace, kind: 'ambiguous' | 'contradictory'): CodedError {
  return kind === 'ambiguous'
    ? refuse(
        'ambiguous-numbers',
        place,
        [
          'Kolumnen {heading} i {file} kan läsas på två sätt: punkt eller komma kan skilja tusental eller decimaler.',
          'Skriv vilket tecken som skiljer decimaler i mappningen: {line} (eller decimal: ".").',
        ],
        [
          'The column {heading} in {file} can be read in two ways: the point or comma may part thousands or decimals.',
          'Say in the mapping which mark parts decimals: {line} (or decimal: ".").',
        ],
        { more: 'decimal: ","' },
      )
    : refuse(
        'mixed-numbers',
        place,
        [
          'Kolumnen {heading} i {file} skriver tusental och decimaler på olika sätt på olika rader.',
          'Rätta filen, eller säg i mappningen vilket tecken som skiljer decimaler, så blir värden som inte kan läsas så oläsbara: {line} (eller decimal: ".").',
        ],
        [
          'The column {heading} in {file} writes thousands and decimals in different ways on different rows.',
          'Mend the file, or say in the mapping which mark parts decimals, and values that cannot be read so are unreadable: {line} (or decimal: ".").',
        ],
        { more: 'decimal: ","' },
      );
}
