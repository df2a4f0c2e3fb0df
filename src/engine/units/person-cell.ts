import type { CaseDatabase } from '../database.ts';
import type { Answer, Attribute } from './person-columns.ts';

/** Cell of rows that carry no date: what they say holds for every period that the person is in. */
const UNDATED = -1;

/** How two cells of one person become one; also how rows become a cell. */
function merged(attributes: readonly Attribute[], answers: readonly Answer[]): readonly string[] {
  return [
    'min(sex_low) AS sex_low',
    'max(sex_high) AS sex_high',
    'max(aid) AS aid',
    'max(aid_months) AS aid_months',
    'max(age) AS age',
    'bool_or(paired) AS paired',
    'bool_or(referred_row) AS referred_row',
    'bool_or(referral_known) AS referral_known',
    'bit_or(filled) AS filled',
    'bit_or(unread) AS unread',
    ...attributes.flatMap(({ id }) => [`min(lo_${id}) AS lo_${id}`, `max(hi_${id}) AS hi_${id}`]),
    ...answers.flatMap(({ carried }) => carried.map(({ name, merge }) => `${merge}(${name}) AS ${name}`)),
  ];
}

/**
 * `person_cell`: a person in a cell of time, from all her rows there. Months are bits, so that no month counts twice.
 */
export async function createPersonCells(
  database: CaseDatabase,
  attributes: readonly Attribute[],
  answers: readonly Answer[],
): Promise<{ readonly undated: boolean }> {
  const [row] = await database.rows(`SELECT
    coalesce(count_if(m_from IS NULL), 0), coalesce(count_if(throughout AND m_from <> m_to), 0), coalesce(count_if(start_month IS NOT NULL AND aid_month IS NULL), 0)
    FROM members`);
  const [undated, spans, dated] = (row ?? []).map((n) => Number(n) > 0);
  const source = [
    `SELECT m.*, t.cell, CAST(0 AS INTEGER) AS m0, CAST(0 AS INTEGER) AS m1 FROM members AS m JOIN extent AS t ON m.m_from = t.m_from AND m.m_to = t.m_to WHERE NOT m.throughout OR m.m_from = m.m_to`,
    ...(spans
      ? [
          'SELECT m.*, c.cell, c.m0, c.m1 FROM members AS m JOIN cell AS c ON m.m_from <= c.m1 AND m.m_to >= c.m0 WHERE m.throughout AND m.m_from <> m.m_to',
        ]
      : []),
    ...(undated ? [`SELECT m.*, ${UNDATED}, 0, 0 FROM members AS m WHERE m.m_from IS NULL`] : []),
  ];
  const span = `CASE WHEN r.aid_month IS NULL AND r.start_month <= c.m1 AND r.end_month >= c.m0 AND r.start_month <= r.end_month
    THEN ((1 << (least(r.end_month, c.m1) - greatest(r.start_month, c.m0) + 1)) - 1) << (greatest(r.start_month, c.m0) - c.m0) END`;
  const timed = 'r.referral_day IS NULL';
  const inner = `SELECT r.person, r.cell, r.sex AS sex_low, r.sex AS sex_high, r.aid, r.aid_months, r.age, r.paired,
    r.referred_row AND ${timed} AS referred_row, (r.referred_row IS NOT NULL OR NOT (${timed})) AS referral_known, r.filled, r.unread,
    CASE WHEN r.aid_month IS NOT NULL THEN 1 << (r.aid_month % 12) END AS month_bit,
    ${dated ? span : 'CAST(NULL AS INTEGER)'} AS span_bits
    ${[
      ...attributes.flatMap(({ id }) => [`r.a_${id} AS lo_${id}`, `r.a_${id} AS hi_${id}`]),
      ...answers.flatMap(({ carried }) => carried.map(({ name }) => `r.${name}`)),
    ]
      .map((sql) => `, ${sql}`)
      .join('')}
    FROM (${source.join(' UNION ALL ')}) AS r ${dated ? 'LEFT JOIN cell AS c ON c.cell = r.cell' : ''}`;
  await database.run(`CREATE TABLE person_cell AS SELECT person, cell, ${merged(attributes, answers).join(', ')},
    bit_count(bit_or(month_bit)) AS months, bit_count(bit_or(span_bits)) AS span_months
    FROM (${inner}) GROUP BY person, cell`);
  return { undated: undated ?? false };
}

/**
 * `rolled`: a person in a period. Cells of one period share no month, so months add. Where a period is one cell the
 * cell itself is read, not copied.
 */
export function rolledSql(
  attributes: readonly Attribute[],
  answers: readonly Answer[],
  undated: boolean,
): readonly string[] {
  const sums = [...merged(attributes, answers), 'sum(months) AS months', 'sum(span_months) AS span_months'];
  const columns = sums.map((sql) => sql.slice(sql.lastIndexOf(' AS ') + 4)).join(', ');
  if (!undated) {
    return [
      `CREATE TABLE rolled_up AS SELECT p.period, c.person, ${sums.join(', ')} FROM person_cell AS c
        JOIN period_cell AS p ON p.cell = c.cell JOIN period AS q ON q.period = p.period AND q.cells > 1 GROUP BY p.period, c.person`,
      `CREATE VIEW rolled AS SELECT p.period, c.person, ${columns} FROM person_cell AS c
        JOIN period_cell AS p ON p.cell = c.cell JOIN period AS q ON q.period = p.period AND q.cells = 1
        UNION ALL SELECT * FROM rolled_up`,
    ];
  }
  return [
    `CREATE TABLE rolled AS SELECT period, person, ${sums.join(', ')} FROM (
      SELECT p.period, c.* FROM person_cell AS c JOIN period_cell AS p ON p.cell = c.cell
      UNION ALL
      SELECT t.period, c.* FROM person_cell AS c JOIN (
        SELECT DISTINCT p.period, d.person FROM person_cell AS d JOIN period_cell AS p ON p.cell = d.cell
        UNION SELECT 0, person FROM person_cell) AS t ON t.person = c.person
      WHERE c.cell = ${UNDATED}) GROUP BY period, person`,
  ];
}
