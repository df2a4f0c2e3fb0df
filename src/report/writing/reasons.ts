import { findField } from '../../model/fields.ts';
import type { Reason } from '../../model/verdict.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { reasons, reasonsOfFields } from '../words/reasons.ts';
import { fieldName } from './names.ts';
import { joinWords, quote } from './nouns.ts';

/** The sentence for a reason; without one, that the data do not suffice. */
export function writeReason(reason: Reason | null, lang: Lang): string {
  return reasons[reason ?? 'few'][lang];
}

/**
 * The same with the fields that it is about: which information is missing from the data, or holds only yes. Other
 * reasons are not about fields.
 */
export function writeReasonOf(reason: Reason | null, ids: readonly string[], lang: Lang): string {
  const sentence = reasonOfFields(reason, ids);
  if (sentence === null) return writeReason(reason, lang);
  const fields = ids.map((id) => quote(fieldName(id), lang));
  return fill(sentence, { fields: joinWords(fields, lang) })[lang];
}

function reasonOfFields(reason: Reason | null, ids: readonly string[]): Text | null {
  if (ids.length === 0) return null;
  if (reason === 'no_field') return reasonsOfFields[ids.length === 1 ? 'no_field_one' : 'no_field_some'];
  if (reason !== 'only_yes') return null;
  return reasonsOfFields[ids.every((id) => findField(id)?.type === 'date') ? 'only_dates' : 'only_yes'];
}
