import type { Shape } from '../shape.ts';

type Own = 'own' | 'co';

/** A row that names its co-applicant is two persons of one case. */
export function hasCoApplicant(shape: Shape): string {
  return `(${['co_applicant_id', 'co_applicant_sex', 'co_applicant_birth_year']
    .filter((id) => shape.has(id))
    .map((id) => `${shape.col(id)} IS NOT NULL`)
    .concat('false')
    .join(' OR ')})`;
}

/**
 * The person's key: the pseudonym; else case, role, sex and birth year together; else the row itself. Packed into one
 * BIGINT so that keys of the three kinds never meet: pseudonyms from 0 up, cases below 0, rows below −2^60.
 */
export function personKey(shape: Shape, who: Own): string {
  const role = who === 'co' ? '1' : `coalesce(${shape.code('role')}, 7)`;
  const sex = `coalesce(${shape.code(who === 'co' ? 'co_applicant_sex' : 'sex')}, 3)`;
  const born = shape.code(who === 'co' ? 'co_applicant_birth_year' : 'birth_year');
  const packed = `((CAST(${shape.col('case_id')} AS BIGINT) * 8 + ${role}) * 4 + ${sex}) * 256 + coalesce(${born} - 1899, 0)`;
  const row = `-1152921504606846976 - ((CAST(r.file AS BIGINT) * 4294967296 + r.row_no) * 2 + ${who === 'co' ? 1 : 0})`;
  return `coalesce(CAST(${shape.col(who === 'co' ? 'co_applicant_id' : 'person_id')} AS BIGINT), -1 - (${packed}), ${row})`;
}

/** Children by role, else by an age under 18 in the last year of the window. */
export function isChild(shape: Shape, lastYear: number): string {
  const young = `coalesce(coalesce(${lastYear} - ${shape.col('birth_year')}, ${shape.col('age')}) < 18, false)`;
  return shape.has('role')
    ? `CASE WHEN r.role IS NULL THEN ${young} ELSE r.role IN ('child', 'visiting_child', 'adult_child') END`
    : young;
}
