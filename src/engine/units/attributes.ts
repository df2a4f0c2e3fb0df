import { FIELDS, findField, getField } from '../../model/fields.ts';
import { findOverlap } from '../../model/groups.ts';
import type { Shape } from '../shape.ts';

/** What a person is, as against what has happened to her: the commonest value of a period counts. */
export interface Attribute {
  readonly id: string;
  /** The same thing on a row of both adults, for the co-applicant; null where it is the household's. */
  readonly co: string | null;
}

const CO: Readonly<Record<string, string>> = {
  birth_year: 'co_applicant_birth_year',
  born_abroad: 'co_applicant_born_abroad',
  obstacle: 'co_applicant_obstacle',
};
const HOUSEHOLD = new Set(['case_id', 'household_type', 'unit', 'children_total']);
const ALWAYS = ['case_id', 'birth_year', 'household_type', 'born_abroad', 'obstacle', 'unit'];

/**
 * The attributes of a count: those always kept, and any other field that somebody wants to divide by. Parental leave has
 * happened to a person and is not what she is: a yes on any row decides, whether it divides or is asked about.
 */
export function listAttributes(shape: Shape, wanted: readonly string[]): readonly Attribute[] {
  return [...new Set([...ALWAYS, ...wanted])]
    .filter((id) => shape.has(id, CO[id] ?? id) && findField(id) !== undefined && !findOverlap(id))
    .map((id) => ({ id, co: CO[id] ?? (HOUSEHOLD.has(id) ? id : null) }));
}

/** Fields whose share registered is counted among adults; those that hang on another answer are left out. */
export const FILLED_FIELDS: readonly string[] = FIELDS.filter(
  ({ id, of }) =>
    ['adult', 'household', 'record'].includes(of) &&
    !/^(case_id|person_id|sex|period|aid_month|aid_end|closed_date|referral_date|plan_date|plan_focus|exit_reason|exempt_reason|sanction|girls|boys|children_unknown)|^violence_(not|dis|sup)|_leisure/.test(
      id,
    ),
).map(({ id }) => id);

/** Code → value as predicates read it: the closed value, true/false, else the number itself. */
export function decode(id: string, code: string): string {
  const { type, values } = getField(id);
  if (type === 'flag') return `CAST(${code} AS BOOLEAN)`;
  if (type !== 'enum') return `CAST(${code} AS INTEGER)`;
  const list = (values ?? []).map((value) => `'${value}'`).join(', ');
  return `CAST([${list}] AS ENUM (${list})[])[CAST(${code} AS INTEGER) + 1]`;
}
