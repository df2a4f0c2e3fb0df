import { getField } from '../../model/fields.ts';
import { type Mark, PLACEMENTS, type Placed } from '../../model/placement.ts';
import type { CaseDatabase } from '../database.ts';
import type { Shape } from '../shape.ts';

type Own = 'own' | 'co';

const CO_APPLICANT = ['co_applicant_id', 'co_applicant_sex', 'co_applicant_birth_year'];

/** True where rows may name a co-applicant. */
export function tellsCoApplicant(shape: Shape): boolean {
  return shape.has(...CO_APPLICANT);
}

/** A row that names its co-applicant is two persons of one case. */
export function hasCoApplicant(shape: Shape): string {
  return `(${CO_APPLICANT.filter((id) => shape.has(id))
    .map((id) => `${shape.col(id)} IS NOT NULL`)
    .concat('false')
    .join(' OR ')})`;
}

/** SQL of a number that no other row of the export has. */
export const rowNumber = '(CAST(r.file AS BIGINT) * 4294967296 + r.row_no)';
const rowKey = `-1152921504606846976 - ${rowNumber} * 2`;

/**
 * The person's key: the pseudonym; else case, role, sex and birth year together; else the row itself. Packed into one
 * BIGINT so that keys of the three kinds never meet: pseudonyms from 0 up, cases below 0, rows below −2^60.
 */
export function personKey(shape: Shape, who: Own): string {
  const role = who === 'co' ? '1' : `coalesce(${shape.code('role')}, 7)`;
  const sex = `coalesce(${shape.code(who === 'co' ? 'co_applicant_sex' : 'sex')}, 3)`;
  const born = shape.code(who === 'co' ? 'co_applicant_birth_year' : 'birth_year');
  const packed = `((CAST(${shape.col('case_id')} AS BIGINT) * 8 + ${role}) * 4 + ${sex}) * 256 + coalesce(${born} - 1899, 0)`;
  const row = `${rowKey} - ${who === 'co' ? 1 : 0}`;
  return `coalesce(CAST(${shape.col(who === 'co' ? 'co_applicant_id' : 'person_id')} AS BIGINT), -1 - (${packed}), ${row})`;
}

/**
 * `lent_code`: pseudonyms on children's rows that are a parent's: an adult has them too, or children of two sexes or
 * ages do. Where more than one in twenty are, all are.
 */
export function lentCodesSql(shape: Shape, lastYear: number): string {
  const child = isChild(shape, lastYear);
  const sex = `CASE WHEN ${shape.code('sex')} < 2 THEN ${shape.code('sex')} END`;
  const apart = [sex, shape.col('birth_year')].map((sql) => `min(${sql}) <> max(${sql})`);
  const age = shape.col('age');
  return `CREATE TABLE lent_code AS WITH young AS (SELECT r.person_id, ${apart.map((condition) => `coalesce(${condition}, false)`).join(' OR ')} OR coalesce(max(${age}) - min(${age}) > 1, false) AS apart
        FROM records AS r WHERE (${child}) AND r.person_id IS NOT NULL GROUP BY r.person_id),
      coded AS (SELECT person_id, apart OR person_id IN (SELECT r.person_id FROM records AS r SEMI JOIN young USING (person_id) WHERE NOT (${child})) AS lent FROM young)
    SELECT person_id FROM coded WHERE lent OR (SELECT count_if(lent) * 20 > count(*) FROM coded)`;
}

/** True where the code on a child's row is somebody else's. */
export const LENT_SQL = 'coalesce(r.person_id IN (SELECT person_id FROM lent_code), false)';

/**
 * A child's key: its own pseudonym, else the row. Two sisters of one household may be alike in all that is registered.
 */
export function childKey(shape: Shape): string {
  if (!shape.has('person_id')) return rowKey;
  return `CASE WHEN ${LENT_SQL} THEN ${rowKey} ELSE coalesce(CAST(r.person_id AS BIGINT), ${rowKey}) END`;
}

const ageSql = (shape: Shape, lastYear: number) =>
  `coalesce(${lastYear} - ${shape.col('birth_year')}, ${shape.col('age')})`;

/**
 * Children by role; else by an age under 18 in the last year of the window; else by a sex in a child's word (`flicka`).
 */
export function isChild(shape: Shape, lastYear: number): string {
  const young = `coalesce(${ageSql(shape, lastYear)} < 18, r.child_word)`;
  return shape.has('role')
    ? `CASE WHEN r.role IS NULL THEN ${young} ELSE r.role IN ('child', 'visiting_child', 'adult_child') END`
    : young;
}

/** Children of the unit `child`: not visiting ones, nor grown ones who still live in the household. */
export function isMinor(shape: Shape, lastYear: number): string {
  const age = ageSql(shape, lastYear);
  const young = `coalesce(${age} < 18, r.child_word)`;
  return shape.has('role')
    ? `CASE WHEN r.role IS NULL THEN ${young} ELSE r.role = 'child' AND coalesce(${age} < 18, true) END`
    : young;
}

/**
 * Rows of one file that tell neither age nor role are a child's where another file says that the person is one. Only a
 * file with more than one adult to every four children is heard: in a list of children, some of them of age, the codes
 * may be the parents'.
 */
export async function markKnownChildren(
  database: CaseDatabase,
  shape: Shape,
  files: number,
  lastYear: number,
): Promise<void> {
  if (files === 1 || !shape.has('person_id') || !shape.has('birth_year', 'age', 'role')) return;
  const child = isChild(shape, lastYear);
  const says = `coalesce(${shape.col('birth_year')}, ${shape.col('age')}, ${shape.code('role')}) IS NOT NULL`;
  await database.run(`UPDATE records AS r SET child_word = true WHERE NOT (${says}) AND r.person_id IN (
    WITH told AS (SELECT r.file, r.person_id, coalesce(${child}, false) AS child, ${says} AS says FROM records AS r WHERE r.person_id IS NOT NULL)
    SELECT person_id FROM told GROUP BY person_id
      HAVING bool_or(child AND file IN (SELECT file FROM told GROUP BY file HAVING count_if(says AND NOT child) * 4 > count_if(child)))
        AND NOT bool_or(says AND NOT child))`);
}

/** SQL of the months that a row's case lies in, first to last; NULL where nothing places it. */
interface PlacedSql {
  readonly from: string;
  readonly to: string;
  /** True where it went on through all those months, false where it was some time in them. */
  readonly throughout: string;
}

const NOTHING: PlacedSql = { from: 'CAST(NULL AS INTEGER)', to: 'CAST(NULL AS INTEGER)', throughout: 'false' };

/**
 * The months of a row as a case of this kind, by the first of its marks that is registered (model/placement.ts). What
 * goes on without an end goes on to the last month of the window; what has an end alone is placed in the month of the
 * end.
 */
export function placedSql(shape: Shape, kind: Placed, lastMonth: number): PlacedSql {
  const marks = PLACEMENTS[kind].filter((mark: Mark) => isThere(shape, mark));
  if (marks.length === 0) return NOTHING;
  const each = marks.map((mark: Mark) => monthsOfMark(shape, mark, lastMonth));
  const pick = (part: 'from' | 'to' | 'throughout', otherwise: string) =>
    `CASE ${each.map((mark) => `WHEN ${mark.known} THEN ${mark[part]}`).join(' ')} ELSE ${otherwise} END`;
  return { from: pick('from', 'NULL'), to: pick('to', 'NULL'), throughout: pick('throughout', 'false') };
}

/** A mark that begins with a day needs it; one that only ends has any of its ends. */
function isThere(shape: Shape, mark: Mark): boolean {
  if ('in' in mark) return shape.has(mark.in);
  return mark.from === null ? shape.has(...mark.to) : shape.has(mark.from);
}

function monthsOfMark(shape: Shape, mark: Mark, lastMonth: number): PlacedSql & { readonly known: string } {
  if ('in' in mark) {
    const [from, to] = [shape.firstMonth(mark.in), shape.lastMonth(mark.in)];
    return { known: `${shape.col(mark.in)} IS NOT NULL`, from, to, throughout: 'false' };
  }
  const ends = mark.to.filter((id) => shape.has(id));
  if (mark.from === null) {
    const end = `coalesce(${ends.map((id) => shape.lastMonth(id)).join(', ')})`;
    return { known: `${end} IS NOT NULL`, from: end, to: end, throughout: 'false' };
  }
  const to = `coalesce(${[...ends.map((id) => shape.lastMonth(id)), lastMonth].join(', ')})`;
  return {
    known: `${shape.col(mark.from)} IS NOT NULL`,
    from: shape.firstMonth(mark.from),
    to,
    throughout: 'true',
  };
}

/** The day on which a case of this kind began, by the first of its marks that is registered. Days since 1970-01-01. */
export function begunSql(shape: Shape, kind: Placed): string {
  const days = PLACEMENTS[kind]
    .map((mark: Mark) => ('in' in mark ? mark.in : mark.from))
    .filter((id): id is string => id !== null && shape.has(id) && getField(id).type === 'date')
    .map((id) => shape.code(id));
  return days.length === 0 ? 'CAST(NULL AS INTEGER)' : `coalesce(${days.join(', ')})`;
}

/**
 * Why a case whose months are no {@link PlacedSql extent} of the window is in no figure: outside, or told of a longer
 * time.
 */
export function apartSql(alias: string): string {
  const window = '(SELECT min(month) FROM month)';
  return `CASE WHEN ${alias}.m_to < ${window} OR ${alias}.m_from > (SELECT max(month) FROM month) THEN 'outside' ELSE 'too_coarse' END`;
}

/**
 * SQL of "the row `m` is in the period `q`": some month of it where it went on, else all of it; undated in the span
 * alone.
 */
export const HELD_SQL = `CASE WHEN m.m_from IS NULL THEN q.period = 0
  WHEN m.throughout THEN m.m_from <= q.m1 AND m.m_to >= q.m0 ELSE m.m_from >= q.m0 AND m.m_to <= q.m1 END`;

/** SQL of the day that lies `months` calendar months after another, end of month clamped; days since 1970. */
export function addMonthsSql(day: string, months: number): string {
  return `CAST(CAST(DATE '1970-01-01' + CAST(${day} AS INTEGER) + INTERVAL ${months} MONTH AS DATE) - DATE '1970-01-01' AS INTEGER)`;
}

/** SQL of the month that a day lies in: year × 12 + month − 1. */
export function monthOfDaySql(day: string): string {
  const date = `(DATE '1970-01-01' + CAST(${day} AS INTEGER))`;
  return `CAST(year(${date}) * 12 + month(${date}) - 1 AS INTEGER)`;
}
