import { FIELDS, type Field } from '../../model/fields.ts';
import { headingKey } from '../headings/heading-key.ts';

const byKey = new Map<string, Field>(
  FIELDS.flatMap((field) => [field.id, field.heading].map((name) => [headingKey(name), field] as const)),
);

/** The field with this English id or Swedish heading, written in any of the ways a heading may be; else undefined. */
export function fieldByName(name: string): Field | undefined {
  return byKey.get(headingKey(name));
}

/** Names to suggest for a word that is no field. */
export function fieldNames(): readonly string[] {
  return FIELDS.flatMap(({ id, heading }) => [id, heading]);
}
