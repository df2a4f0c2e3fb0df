import { FIELDS } from '../../model/fields.ts';
import { contextRule } from './context-rules.ts';
import { headingKey } from './heading-key.ts';
import { SYNONYMS } from './synonyms.ts';

/** The field that a heading names by itself, and whether by its own heading or another word for it. */
export interface NamedField {
  readonly field: string;
  readonly by: 'heading' | 'synonym';
}

/** `MS` is short for medsökande, in headings only. */
const CO_APPLICANT = /medsökandes?/i;
const withShort = (name: string): readonly string[] =>
  CO_APPLICANT.test(name) ? [name, name.replace(CO_APPLICANT, 'ms')] : [name];

const byName = new Map<string, NamedField>();
for (const { id, heading } of FIELDS) {
  for (const name of [...(SYNONYMS[id] ?? []), heading].flatMap(withShort)) {
    byName.set(headingKey(name), { field: id, by: 'synonym' });
  }
  for (const name of [id, heading]) byName.set(headingKey(name), { field: id, by: 'heading' });
}

/** The field of a heading that means the same everywhere; undefined where none does. */
export function fieldOfHeading(key: string): NamedField | undefined {
  return byName.get(key);
}

/** True where a heading, as its key, is one that exports call a field by, here or in some files. */
export function knownHeading(key: string): boolean {
  return byName.has(key) || contextRule(key) !== undefined;
}
