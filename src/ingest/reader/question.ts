import type { Notice } from '../../errors/notice.ts';
import type { Field } from '../../model/fields.ts';
import { fill, same, type Text } from '../../text/text.ts';
import type { ColumnProfile } from '../column-profile.ts';
import { tidy } from '../values/fold-label.ts';
import { GAP } from '../values/gap.ts';
import { printableFirst, quote } from '../values/printable-label.ts';
import { linesOf } from '../values/where-lines.ts';

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
  return {
    sv: linesOf(
      fields.map(({ id, heading }) => `${id} (${heading})`),
      'eller',
    ),
    en: linesOf(
      fields.map(({ id }) => id),
      'or',
    ),
  };
}

/** Labels that a proposed line has room for. */
const MOST = 12;

/** The line that says what each value of a column means, with gaps; `"…"` stands for those that are not named. */
export function gapsLine(field: Field, { heading, values }: ColumnProfile): string {
  const named = printableFirst(values, MOST).map(({ text }) => quote(tidy(text)));
  const entries = named.length < values.length ? [...named, '"…"'] : named;
  return `columns: { ${field.id}: { from: ${quote(heading)}, values: { ${entries.map((one) => `${one}: ${GAP}`).join(', ')} } } }`;
}

/** What to add to the line where some cells are empty. */
export function blankOf({ filled, rows }: ColumnProfile): Text {
  return filled < rows
    ? {
        sv: ` En tom ruta säger inget. Bara om den alltid betyder detsamma: lägg till blank: ${GAP} efter values.`,
        en: ` An empty cell says nothing. Only if it always means the same: add blank: ${GAP} after values.`,
      }
    : same('');
}
