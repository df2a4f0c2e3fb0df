import type { Shape } from '../shape.ts';
import { isMonthWithAid, toldAid } from './aid.ts';
import { type Answer, type Attribute, FILLED_FIELDS, knownHousehold } from './person-columns.ts';
import { hasCoApplicant, isChild, personKey, placedSql, tellsCoApplicant } from './who-and-when.ts';

/**
 * `members`: every row of an adult, as a person. A row with a co-applicant is two. Months are year × 12 + month − 1,
 * days since 1970. `m_from`–`m_to`: which months the row speaks of (NULL where nothing places it); `throughout`: all of
 * them, and not some time in them. `aid`: what the row tells of it (aid.ts). `aid_month`: that month had aid.
 */
export function membersSql(
  shape: Shape,
  attributes: readonly Attribute[],
  answers: readonly Answer[],
  last: { day: number; month: number },
  tellers: readonly number[],
): string {
  const adult = `NOT (${isChild(shape, Math.floor(last.month / 12))})`;
  const texts = attributes.map(({ id }) => id);
  const own = select(shape, attributes, answers, last, tellers, 'own');
  const parts = [`SELECT ${own} FROM ${shape.from(...texts)} WHERE ${adult}`];
  if (tellsCoApplicant(shape)) {
    const co = select(shape, attributes, answers, last, tellers, 'co');
    parts.push(`SELECT ${co} FROM ${shape.from(...texts)} WHERE ${adult} AND ${hasCoApplicant(shape)}`);
  }
  return `CREATE TABLE members AS ${parts.join(' UNION ALL ')}`;
}

function select(
  shape: Shape,
  attributes: readonly Attribute[],
  answers: readonly Answer[],
  last: { day: number; month: number },
  tellers: readonly number[],
  who: 'own' | 'co',
): string {
  const co = who === 'co';
  const placed = placedSql(shape, 'person', last.month);
  const sex = shape.code(co ? 'co_applicant_sex' : 'sex');
  const own = (sql: string, type: string) => (co ? `CAST(NULL AS ${type})` : sql);
  const referral = dates(shape, ['referral_date', 'measure_start']);
  const columns: Record<string, string> = {
    person: personKey(shape, who),
    sex: `CASE WHEN ${sex} < 2 THEN ${sex} END`,
    m_from: placed.from,
    m_to: placed.to,
    throughout: placed.throughout,
    aid: toldAid(shape, tellers),
    aid_month: `CASE WHEN ${isMonthWithAid(shape)} THEN ${shape.col('aid_month')} END`,
    start_day: shape.code('aid_start'),
    end_day: dates(shape, ['aid_end', 'closed_date']),
    start_month: shape.has('aid_start') ? shape.firstMonth('aid_start') : 'CAST(NULL AS INTEGER)',
    end_month: spanEnd(shape, last.month),
    aid_months: shape.col('aid_months'),
    age: shape.col(co ? 'co_applicant_age' : 'age'),
    paired: co ? 'true' : `(${hasCoApplicant(shape)} OR coalesce(${shape.col('role')} = 'co_applicant', false))`,
    referral_day: own(referral, 'INTEGER'),
    referral_end: own(shape.code('measure_end'), 'INTEGER'),
    referred_row: own(shape.col('referred'), 'BOOLEAN'),
    exit_code: own(shape.code('exit_reason'), 'INTEGER'),
    filled: filled(shape, co),
    unread: 'r.unread',
  };
  if (!shape.has('role')) columns.paired = co ? 'true' : hasCoApplicant(shape);
  for (const { id, co: theirs } of attributes) {
    const code = co ? (theirs === null ? 'CAST(NULL AS INTEGER)' : shape.code(theirs)) : shape.code(id);
    columns[`a_${id}`] = id === 'household_type' ? knownHousehold(code) : code;
  }
  for (const { name, row, type } of answers.flatMap((answer) => answer.carried)) columns[name] = own(row, type);
  return Object.entries(columns)
    .map(([name, sql]) => `${sql} AS ${name}`)
    .join(', ');
}

/** First of these dates that is registered, as a day. */
function dates(shape: Shape, ids: readonly string[]): string {
  const found = ids.filter((id) => shape.has(id)).map((id) => shape.code(id));
  return found.length === 0 ? 'CAST(NULL AS INTEGER)' : `coalesce(${found.join(', ')})`;
}

/** Last month of a span with aid; an open one, or one that ends in the future, goes on to the end of the window. */
function spanEnd(shape: Shape, lastMonth: number): string {
  if (!shape.has('aid_start')) return 'CAST(NULL AS INTEGER)';
  const ends = ['aid_end', 'closed_date'].filter((id) => shape.has(id)).map((id) => shape.lastMonth(id));
  return `CASE WHEN r.aid_start IS NOT NULL THEN coalesce(${[...ends, lastMonth].join(', ')}) END`;
}

const CO_FIELD: Readonly<Record<string, string>> = {
  birth_year: 'co_applicant_birth_year',
  age: 'co_applicant_age',
  born_abroad: 'co_applicant_born_abroad',
  obstacle: 'co_applicant_obstacle',
};
const SHARED = new Set(['household_type', 'unit', 'children_total', 'aid_start', 'aid_months']);

/** One bit for each field of {@link FILLED_FIELDS} that has a value on the row. */
function filled(shape: Shape, co: boolean): string {
  const bits = FILLED_FIELDS.flatMap((id, bit) => {
    const field = co ? (CO_FIELD[id] ?? (SHARED.has(id) ? id : null)) : id;
    if (co && id === 'role') return [`CAST(${2 ** bit} AS BIGINT)`];
    if (field === null || !shape.has(field)) return [];
    return [`(CAST(${shape.col(field)} IS NOT NULL AS BIGINT) << ${bit})`];
  });
  return bits.length === 0 ? 'CAST(0 AS BIGINT)' : bits.join(' | ');
}
