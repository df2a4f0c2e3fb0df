import { getField } from '../../model/fields.ts';
import type { Shape } from '../shape.ts';
import { decode } from './attributes.ts';

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
