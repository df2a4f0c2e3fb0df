import type { Shape } from '../shape.ts';

/** Age groups of the report; 67 and over stand outside them. */
export const AGE_GROUPS = ['18-24', '25-34', '35-44', '45-54', '55-66'] as const;

/** `age` → group; docs/units.md. */
export const AGE_GROUP_SQL = `CAST(CASE ${AGE_GROUPS.map((group) => {
  const [low, high] = group.split('-');
  return `WHEN age BETWEEN ${low} AND ${high} THEN '${group}'`;
}).join(' ')} END AS ENUM (${AGE_GROUPS.map((group) => `'${group}'`).join(', ')}))`;

/** Without any age in the export everybody is of working age, and that is said. */
export function workingAgeSql(shape: Shape): string {
  return tellsAge(shape) ? 'age BETWEEN 18 AND 66' : 'true';
}

/** True where the export holds an age or a year of birth. */
export function tellsAge(shape: Shape): boolean {
  return shape.has('birth_year', 'age', 'co_applicant_birth_year', 'co_applicant_age');
}
