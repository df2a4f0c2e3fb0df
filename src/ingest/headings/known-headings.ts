import { FIELDS } from '../../model/fields.ts';
import { type Condition, contextRule } from './context-rules.ts';
import { fieldByForm } from './heading-forms.ts';
import { headingKey } from './heading-key.ts';
import { SYNONYMS } from './synonyms.ts';

/** The field that a heading names by itself, and whether by its own heading or another word for it. */
export interface NamedField {
  readonly field: string;
  readonly by: 'heading' | 'synonym';
  /** What its values must prove. */
  readonly condition: Condition | null;
  /** Known by the parts of the heading alone: it gives way to one that names the field as a whole. */
  readonly formed: boolean;
}

/** `MS` is short for medsökande, in headings only. */
const CO_APPLICANT = /medsökandes?/i;
const withShort = (name: string): readonly string[] =>
  CO_APPLICANT.test(name) ? [name, name.replace(CO_APPLICANT, 'ms')] : [name];

const byName = new Map<string, NamedField>();
for (const { id, heading } of FIELDS) {
  for (const name of [...(SYNONYMS[id] ?? []), heading].flatMap(withShort)) {
    byName.set(headingKey(name), { field: id, by: 'synonym', condition: null, formed: false });
  }
  for (const name of [id, heading])
    byName.set(headingKey(name), { field: id, by: 'heading', condition: null, formed: false });
}

/** The field of a heading that means the same everywhere; undefined where none does. */
export function fieldOfHeading(key: string): NamedField | undefined {
  const whole = byName.get(key);
  if (whole !== undefined || contextRule(key) !== undefined) return whole;
  const formed = fieldByForm(key, (name) => byName.get(name)?.field);
  return formed && { ...formed, by: 'synonym', formed: true };
}

/** True where a heading, as its key, is one that exports call a field by, here or in some files. */
export function knownHeading(key: string): boolean {
  return fieldOfHeading(key) !== undefined || contextRule(key) !== undefined;
}
