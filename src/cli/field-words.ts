import { isReadAs, vocabularyOf } from '../ingest/field-vocabulary.ts';
import { closedValues } from '../ingest/values/label-table.ts';
import type { Field } from '../model/fields.ts';
import { fieldSubjects, fieldTypes } from '../report/words/names.ts';
import { valueNames } from '../report/words/value-names.ts';
import { fieldName } from '../report/writing/names.ts';
import type { Lang, Text } from '../text/text.ts';

/** The report names the field by what it divides people by; here it is the question that is answered yes or no. */
const ASKED: Readonly<Record<string, Text>> = {
  born_abroad: { sv: 'född utomlands', en: 'born abroad' },
  co_applicant_born_abroad: { sv: 'medsökande född utomlands', en: 'co-applicant born abroad' },
};

/** The name by which a field stands in a mapping: heading in Swedish, id in English. */
export function nameFor({ id, heading }: Field, lang: Lang): string {
  return lang === 'sv' ? heading : id;
}

/** `antal barn, heltal 0–30 om ett hushåll`; the name is left out where the heading says the same. */
export function whatItIs(field: Field, lang: Lang): string {
  const range = field.type === 'integer' && field.range ? ` ${field.range[0]}–${field.range[1]}` : '';
  const name = (ASKED[field.id] ?? fieldName(field.id))[lang];
  const known = name.replaceAll(' ', '_') === nameFor(field, lang);
  return `${known ? '' : `${name}, `}${fieldTypes[field.type][lang]}${range} ${fieldSubjects[field.of][lang]}`;
}

/**
 * The word to write for a closed value, and it is read as that value: the report's own word where it is, else the
 * first that is accepted; in English the id.
 */
export function wordFor(field: Field, value: string, lang: Lang): string {
  if (lang === 'en') return value;
  const told = (valueNames[field.id] ?? valueNames['*'])?.[value]?.sv;
  if (told !== undefined && isReadAs(field, value, told)) return told;
  const words = vocabularyOf(field).values.find((label) => label.value === value)?.words ?? [];
  return words.find((word) => !/[,/(]/.test(word)) ?? words[0] ?? value;
}

/** The words to choose among for a closed field; none for others. */
export function wordsFor(field: Field, lang: Lang): readonly string[] {
  return closedValues(field).map((value) => wordFor(field, value, lang));
}
