import type { Notice } from '../../errors/notice.ts';
import type { Field } from '../../model/fields.ts';
import { fill, same, type Text } from '../../text/text.ts';
import type { ColumnProfile } from '../column-profile.ts';
import { GAP, gapsFor } from '../mapping/proposed-line.ts';
import { quote } from '../values/printable-label.ts';
import { listOf } from '../values/where-lines.ts';

/** A question about a column, with its words filled in. */
export function noticeOf(
  code: string,
  what: Text,
  advice: Text,
  values: Readonly<Record<string, Text | string>>,
): Notice {
  return { code, what: fill(what, values), advice: fill(advice, values) };
}

/** `decision_date (beslutsdatum) eller application_date (ansökningsdatum)` */
export function choicesOf(fields: readonly Field[]): Text {
  return listOf(
    fields.map(({ id, heading }) => ({ sv: `${id} (${heading})`, en: id })),
    'or',
  );
}

/** The line that says what each value of a column means, with gaps. */
export const gapsLine = (field: Field, { heading, values }: ColumnProfile): string =>
  `columns: { ${field.id}: { from: ${quote(heading)}, values: { ${gapsFor(values)} } } }`;

/** What to add to the line where some cells are empty. */
export function blankOf({ filled, rows }: ColumnProfile): Text {
  return filled < rows
    ? {
        sv: ` En tom ruta säger inget. Bara om den alltid betyder detsamma: lägg till blank: ${GAP} efter values.`,
        en: ` An empty cell says nothing. Only if it always means the same: add blank: ${GAP} after values.`,
      }
    : same('');
}
