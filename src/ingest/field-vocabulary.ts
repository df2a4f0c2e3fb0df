import { type Field, getField } from '../model/fields.ts';
import { closestWord } from '../text/comparing.ts';
import { headingKey } from './headings/heading-text.ts';
import { CONTEXT_RULES, fieldByName, fieldNames, fieldOfHeading } from './headings/known-headings.ts';
import { SYNONYMS } from './headings/synonyms.ts';
import { closedValues, HOUSEHOLD_EXAMPLES, labelLookup } from './values/label-table.ts';
import { foldLabel } from './values/label-text.ts';
import { type FieldLabels, LABELS } from './values/labels.ts';
import { FLAG_LABELS, OWN_FLAG_LABELS } from './values/yes-no-or-blank.ts';

/** A closed value and the words that are read as it, beside its own id. */
interface ValueWords {
  readonly value: string;
  readonly words: readonly string[];
}

/** How an export may name a field and what may stand in it. */
export interface Vocabulary {
  /** Headings beside the field's own. */
  readonly headings: readonly string[];
  /** Headings that are this field in some files and another, or none, in others. */
  readonly inSomeFiles: readonly string[];
  /** Of closed fields. */
  readonly values: readonly ValueWords[];
}

/** Files of each kind that a rule may ask about. */
const KINDS: readonly ReadonlySet<string>[] = [[], ['decision'], ['measure_type'], ['plan']].map((ids) => new Set(ids));

/** What is accepted for a field: for `gender-audit fields` and for whoever writes a mapping. */
export function vocabularyOf(field: Field): Vocabulary {
  const lists: readonly FieldLabels[] =
    field.type === 'flag'
      ? [FLAG_LABELS, OWN_FLAG_LABELS[field.id] ?? {}]
      : [field.id === 'household_type' ? HOUSEHOLD_EXAMPLES : {}, LABELS[field.id] ?? {}];
  return {
    headings: SYNONYMS[field.id] ?? [],
    inSomeFiles: CONTEXT_RULES.filter((rule) => KINDS.some((sure) => rule.field(sure) === field.id)).flatMap(
      ({ headings }) => headings,
    ),
    values: closedValues(field).map((value) => ({ value, words: lists.flatMap((labels) => labels[value] ?? []) })),
  };
}

/** The field with this id, heading or any of the headings it is recognised by; else undefined. */
export function fieldCalled(name: string): Field | undefined {
  const key = headingKey(name);
  const own = fieldByName(name);
  if (own || key === '') return own;
  const known = fieldOfHeading(key);
  return known && getField(known.field);
}

/** The name of a field that was probably meant, or null. */
export function closestField(name: string): string | null {
  return closestWord(name, fieldNames()) ?? closestWord(name, Object.values(SYNONYMS).flat());
}

/** True where the word is read as the closed value. */
export function isReadAs(field: Field, value: string, word: string): boolean {
  return labelLookup(field)(foldLabel(word)) === closedValues(field).indexOf(value);
}
