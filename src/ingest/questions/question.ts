import type { Notice } from '../../errors/coded-error.ts';
import type { Field } from '../../model/fields.ts';
import type { ColumnMapping } from '../../model/mapping-file.ts';
import type { Placed } from '../../model/placement.ts';
import { fill, same, type Text } from '../../text/text.ts';
import { GAP, gapsFor } from '../mapping/proposed-line.ts';
import { quote } from '../values/label-text.ts';
import type { OtherForm } from '../values/other-date-forms.ts';
import { listOf } from '../values/refuse-column.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { AskedOfAid } from './no-aid.ts';

/** Why it is asked what a column is. */
export type AskedWhy =
  /** Its words are the answers of a closed field that the file lacks. */
  | 'answers'
  /** Nothing else says when the cases were. */
  | 'dates'
  /** It tells who live as couples, and nothing else does. */
  | 'couple'
  /** It is called ids and holds answers. */
  | 'ids'
  /** It is called the child's sex, in a file with answers about children and another sex. */
  | 'child'
  /** It tells children from adults, and nothing else does. */
  | 'adult'
  /** Groups of ages, and nothing else tells how old anybody is. */
  | 'ages'
  /** It may be an age or a birth, and nothing else is. */
  | 'born'
  /** Its codes are the persons', and nothing else tells them apart. */
  | 'codes'
  /** It says of some plans that they have ended. */
  | 'plan'
  /** Its words say that a row does not hold, or is of something else than the file lists. */
  | 'void'
  /** Yes and no under the name of a decision. */
  | 'outcome'
  /** A list of codes or kinds, where decisions have a day and no outcome. */
  | 'listed'
  /** Beside the outcome it says which grants were in part. */
  | 'partly'
  /** Beside the outcome it says of how many decisions a row is. */
  | 'counted'
  /** It holds another case of the row. */
  | 'further'
  /** It is one month of the row. */
  | 'months'
  /** It may be the end of the aid, measure or plan that the file else lacks; without fields nothing reads it. */
  | 'end'
  /** It says who had no aid (`refused`), or none any more (`ended`). */
  | AskedOfAid['why'];

/** A column to ask about: unread, and it may be what the file lacks; or read, and its rows may not count. */
export interface AskedColumn {
  readonly profile: ColumnProfile;
  readonly why: AskedWhy;
  /** What it may be read as, the likeliest first. */
  readonly fields: readonly Field[];
  /** Of dates: the cases that nothing places. */
  readonly placed: Placed | null;
  /** Of dates in a form that no field reads. */
  readonly form?: OtherForm;
  /** Of rows that do not hold, or had no aid: the values that say so. */
  readonly words?: readonly string[];
  /** Of ids: the field that it is called; of a further case: the heading of the one that is read. */
  readonly called: string | null;
  /** Of rows that do not hold: what else is among the words. */
  readonly also?: readonly AskedOfAid['why'][];
  /** What the mapping already leaves out by it. */
  readonly leftOut?: readonly string[];
  /** What the mapping already says of the field that the line is about. */
  readonly mapped?: ColumnMapping | undefined;
  /** Of ended plans: the column that says who has one, and its words for it. */
  readonly plan?: { readonly heading: string; readonly yes: readonly string[] } | undefined;
  /** It is read as the last of {@link fields}, and asked about all the same. */
  readonly isRead?: true;
}

/** A column to ask about; what `more` does not say is nothing. */
export const ask = (profile: ColumnProfile, why: AskedWhy, more: Partial<AskedColumn> = {}): AskedColumn => ({
  ...{ profile, why, fields: [], placed: null, called: null },
  ...more,
});

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
