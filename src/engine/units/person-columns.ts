import { FIELDS, findField, getField } from '../../model/fields.ts';
import { findNearDuplicate } from '../../model/groups.ts';
import { IN_COUPLES, SINGLE } from '../../model/part-of-people.ts';
import type { Shape } from '../shape.ts';
import { tellsCoApplicant } from './who-and-when.ts';

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
 * The attributes of a count: those always kept, and any other field that somebody wants to divide by. Parental leave
 * has happened to a person and is not what she is: a yes on any row decides, whether it divides or is asked about.
 */
export function listAttributes(shape: Shape, wanted: readonly string[]): readonly Attribute[] {
  return [...new Set([...ALWAYS, ...wanted])]
    .filter((id) => shape.has(id, CO[id] ?? id) && findField(id) !== undefined && !findNearDuplicate(id))
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

const codes = (levels: readonly string[]) =>
  levels.map((level) => (getField('household_type').values ?? []).indexOf(level)).join(', ');

/** SQL of "this code of household type is a couple's". */
export const isCouple = (code: string): string => `${code} IN (${codes(IN_COUPLES.levels)})`;
/** SQL of "this code of household type is a single adult's". */
export const isSingle = (code: string): string => `${code} IN (${codes(SINGLE.levels)})`;
/** A registration of not knowing is none. */
export const knownHousehold = (code: string): string => `nullif(${code}, ${codes(['unknown'])})`;

/**
 * True where the export tells single adults from couples at all; otherwise figures are about everybody, and that is
 * said.
 */
export function tellsSingle(shape: Shape): boolean {
  return shape.has('household_type', 'role') || tellsCoApplicant(shape);
}

/**
 * SQL of "lives as the only adult": by household type (a code); else by the adults of the case. `paired`: a row shows
 * another adult; `adults`: adults of the case, NULL where cases are not known. NULL where it cannot be told.
 */
export function singleSql(shape: Shape, household: string, paired: string, adults: string): string {
  if (!tellsSingle(shape)) return 'true';
  const alone = tellsCoApplicant(shape) ? `coalesce(${adults}, 1) = 1` : shape.has('role') ? `${adults} = 1` : 'false';
  const byCase = `CASE WHEN ${paired} OR ${adults} > 1 THEN false WHEN ${alone} THEN true END`;
  if (!shape.has('household_type')) return byCase;
  return `CASE WHEN ${isSingle(household)} THEN true WHEN ${isCouple(household)} THEN false ELSE ${byCase} END`;
}

/** A column that travels from a person's rows to her cells and periods, and how two become one. */
interface Carried {
  readonly name: string;
  /** SQL over the row. */
  readonly row: string;
  readonly type: 'BOOLEAN' | 'INTEGER' | 'BIGINT';
  readonly merge: 'bool_or' | 'min' | 'max';
}

/** What has happened to a person or been asked of her, as a column of the unit `person`. */
export interface Answer {
  readonly id: string;
  readonly carried: readonly Carried[];
  /** SQL over the carried columns (alias `r`) and the period (alias `q`). */
  readonly read: string;
}

/** Flags that are more than a yes or no on a row, and answers that are not flags at all. */
const OWN = ['plan', 'plan_date', 'plan_focus', 'violence_disclosed', 'violence_support', 'sanction', 'exempt_reason'];
/** Attributes and referrals have rules of their own. */
const ELSEWHERE = ['born_abroad', 'referred'];

/** Answers to the fields that somebody asks for. `month`: SQL of the last month a row speaks of. */
export function listAnswers(shape: Shape, named: ReadonlySet<string>, month: string): readonly Answer[] {
  const asked = (...ids: readonly string[]) => ids.some((id) => named.has(id)) && shape.has(...ids);
  const flags = [...named].filter((id) => {
    const { type, of } = getField(id);
    return type === 'flag' && of === 'adult' && shape.has(id) && ![...OWN, ...ELSEWHERE].includes(id);
  });
  return [
    ...flags.sort().map((id) => flag(shape, id)),
    ...(asked('plan', 'plan_date') ? [plan(shape)] : []),
    ...(asked('plan_focus') ? [latestFocus(shape, month)] : []),
    // yes before no before declined; support and consequence: the furthest that it went
    ...(asked('violence_disclosed') ? [ranked(shape, 'violence_disclosed', 'min')] : []),
    ...(asked('violence_support') ? [ranked(shape, 'violence_support', 'max')] : []),
    ...(asked('sanction') ? [ranked(shape, 'sanction', 'max')] : []),
    ...(asked('exempt_reason') ? [exempt(shape)] : []),
  ];
}

/** True if any row says yes, else false if any says no, or if the person is absent from a file that is complete. */
function flag(shape: Shape, id: string): Answer {
  const name = `f_${id}`;
  const read = shape.complete(id) ? `coalesce(r.${name}, false)` : `r.${name}`;
  return { id, carried: [{ name, row: shape.col(id), type: 'BOOLEAN', merge: 'bool_or' }], read };
}

/** A yes without a date holds the row's own months; with a date it holds from that day. */
function plan(shape: Shape): Answer {
  const [said, day] = [shape.col('plan'), shape.code('plan_date')];
  const known = shape.complete('plan', 'plan_date') ? 'true' : 'r.f_plan = false OR r.plan_day IS NOT NULL';
  return {
    id: 'plan',
    carried: [
      {
        name: 'f_plan',
        row: `CASE WHEN ${said} = false THEN false WHEN ${said} AND ${day} IS NULL THEN true END`,
        type: 'BOOLEAN',
        merge: 'bool_or',
      },
      { name: 'plan_day', row: `CASE WHEN coalesce(${said}, true) THEN ${day} END`, type: 'INTEGER', merge: 'min' },
    ],
    read: `CASE WHEN r.f_plan OR r.plan_day <= q.to_day THEN true WHEN ${known} THEN false END`,
  };
}

/** The focus of the latest plan: by its date, else by the month of the row; ties: the first of the closed list. */
function latestFocus(shape: Shape, month: string): Answer {
  const dated = shape.has('plan_date')
    ? `CAST(${shape.lastMonth('plan_date')} AS BIGINT) * 32 + day(${shape.col('plan_date')})`
    : 'CAST(NULL AS BIGINT)';
  const row = `coalesce(${dated}, CAST(${month} AS BIGINT) * 32, 0) * 16 + 15 - ${shape.code('plan_focus')}`;
  return {
    id: 'plan_focus',
    carried: [{ name: 'focus', row, type: 'BIGINT', merge: 'max' }],
    read: decode('plan_focus', '15 - r.focus % 16'),
  };
}

function ranked(shape: Shape, id: string, merge: 'min' | 'max'): Answer {
  const name = `e_${id}`;
  return {
    id,
    carried: [{ name, row: shape.code(id), type: 'INTEGER', merge }],
    read: decode(id, `r.${name}`),
  };
}

function exempt(shape: Shape): Answer {
  const row = `CASE WHEN ${shape.col('exempt_reason')} IS NOT NULL THEN true END`;
  return {
    id: 'exempt',
    carried: [{ name: 'f_exempt', row, type: 'BOOLEAN', merge: 'bool_or' }],
    read: 'r.f_exempt',
  };
}
