import { FIELDS } from '../../model/fields.ts';
import type { Figure, FigureOf } from '../../model/indicator.ts';
import { TIME_IN_AID } from '../../model/time-in-aid.ts';
import type { Unit } from '../../model/unit.ts';
import { FILLED_FIELDS } from './person-columns.ts';

/** A column of a unit table that a predicate may read, with the fields of which one is enough to make it. */
export interface UnitColumn {
  readonly name: string;
  readonly holds: Holds;
  /** Empty: always there. */
  readonly fields: readonly string[];
  /** Yes or no as registered: never counted where nobody has a no. */
  readonly flag?: true;
  /** Fields of which it is made where it is always there: what is blank or not understood there leaves it open. */
  readonly behind?: readonly string[];
  /** Where it is blank the question does not concern the unit. */
  readonly none?: true;
  /** Made of several rows of one person, who must be known. */
  readonly keyed?: true;
  /** A yes of which it must be known when: `referral` or `plan`. */
  readonly timed?: Timed;
  /** Counts the days between these, of which the day must be known. */
  readonly between?: readonly string[];
  /** Field that names one of two adults: who is the applicant must be known, unless it says woman and man. */
  readonly party?: string;
}

/**
 * What a column holds, and so what an own condition may ask of it: yes or no, a whole number, a group of ages, one of
 * the two of a couple (or both), or what the field of the column's name holds.
 */
type Holds = 'yes_no' | 'number' | 'age_group' | 'side' | 'field';

export type Timed = 'referral' | 'plan';

const column = (name: string, holds: Holds, fields: readonly string[] = [], flag?: true): UnitColumn =>
  flag ? { name, holds, fields, flag } : { name, holds, fields };

/** The field itself, as the unit has it. */
const ofField = (id: string, flag?: true): UnitColumn => column(id, 'field', [id], flag);

const timed = (timed: Timed, name: string, holds: Holds, fields: readonly string[], flag?: true): UnitColumn => ({
  ...column(name, holds, fields, flag),
  timed,
});

/** Fields of which one tells a referral. */
export const REFERRAL_FIELDS = ['referred', 'referral_date', 'measure_start'];
const MONTHS = ['aid_month', 'aid_start'];
const ENDS = ['aid_end', 'closed_date', 'aid_month'];
const RECIPIENT = { ...column('recipient', 'yes_no'), behind: ['aid_start', 'aid_month', 'decision', 'aid_months'] };
/**
 * Attributes of a person; docs/units.md. Without age everybody is of working age; without households all are single.
 */
const PERSON = [
  { ...column('single', 'yes_no'), behind: ['household_type', 'role'] },
  { ...column('working_age', 'yes_no'), behind: ['birth_year', 'age'] },
  column('age', 'number', ['birth_year', 'age']),
  column('age_group', 'age_group', ['birth_year', 'age']),
  ...['household_type', 'born_abroad', 'obstacle', 'unit'].map((id) => ofField(id)),
];
const ADULT_FLAGS = FIELDS.filter(
  ({ id, type, of }) => type === 'flag' && of === 'adult' && !['born_abroad', 'referred', 'plan'].includes(id),
);
const PLAN = ['plan', 'plan_date'];
const COUPLES = ['payment_to'];
const PAID = ['paid_amount_applicant', 'paid_amount_co_applicant', 'granted_amount'];
const APPLICANT = ['role', 'co_applicant_sex'];

/** Every column of every unit table: what docs/units.md describes, and all that an indicator's SQL may name. */
export const UNIT_COLUMNS: Readonly<Record<Unit, readonly UnitColumn[]>> = {
  person: [
    ...PERSON,
    RECIPIENT,
    column('months', 'number', ['aid_month', 'aid_months', 'aid_start']),
    column('referred', 'yes_no', REFERRAL_FIELDS, true),
    { ...column('risk_days', 'number', MONTHS), none: true },
    timed('referral', 'referrals', 'number', REFERRAL_FIELDS),
    ...TIME_IN_AID.flatMap(({ name }): readonly UnitColumn[] => [
      { ...column(`risk_days_${name}`, 'number', MONTHS), none: true },
      timed('referral', `referrals_${name}`, 'number', REFERRAL_FIELDS),
    ]),
    timed('referral', 'referral_timed', 'yes_no', REFERRAL_FIELDS),
    ...ADULT_FLAGS.map(({ id }) => ofField(id, true)),
    column('plan', 'yes_no', PLAN, true),
    ...['plan_focus', 'violence_disclosed', 'violence_support', 'sanction'].map((id) => ofField(id)),
    column('exempt', 'yes_no', ['exempt_reason']),
    column('very_long', 'yes_no', MONTHS),
  ],
  field: [RECIPIENT, PERSON[0]!, ...FILLED_FIELDS.map((id) => column(`filled_${id}`, 'yes_no', [id]))],
  spell: [
    ...PERSON,
    column('start_known', 'yes_no'),
    column('at_risk', 'yes_no'),
    column('new', 'yes_no'),
    ...['entry', 'exit'].map((name) => column(name, 'number', MONTHS)),
    column('ended', 'yes_no', ENDS),
    timed('referral', 'referral_exit', 'number', REFERRAL_FIELDS),
    timed('referral', 'referral_known', 'yes_no', REFERRAL_FIELDS),
    timed('referral', 'referral_cause', 'number', REFERRAL_FIELDS, true),
    column('plan_due', 'yes_no'),
    timed('plan', 'plan_in_time', 'yes_no', PLAN, true),
    timed('plan', 'plan_exit', 'number', PLAN),
    timed('plan', 'plan_cause', 'number', PLAN, true),
    column('exit_cause', 'number', ['exit_reason']),
    column('return_due', 'yes_no', ENDS),
    column('left_first', 'yes_no', ENDS),
    { ...column('returned', 'yes_no', MONTHS), keyed: true },
    ...['return_exit', 'return_cause'].map((name) => ({ ...column(name, 'number', MONTHS), keyed: true as const })),
  ],
  decision: [
    ...PERSON,
    ofField('decision'),
    { ...column('first', 'yes_no', ['decision_date']), keyed: true },
    column('applied_ore', 'number', ['applied_amount']),
    column('granted_ore', 'number', ['granted_amount']),
    ...['purpose', 'denial_reason'].map((id) => ofField(id)),
    column('applied_for', 'yes_no', ['application_date']),
    ...['wait_entry', 'wait_exit', 'wait_cause'].map((name) => ({
      ...column(name, 'number', ['application_date']),
      between: ['application_date', 'decision_date'],
    })),
  ],
  child: [
    ofField('household_type'),
    ofField('unit'),
    ofField('leisure_applied', true),
    column('leisure_granted', 'yes_no', ['leisure_granted', 'girls_leisure', 'boys_leisure'], true),
    column('leisure_ore', 'number', ['leisure_amount', 'girls_leisure_amount', 'boys_leisure_amount']),
  ],
  couple: [
    ...['household_type', 'unit'].map((id) => ofField(id)),
    column('side', 'side'),
    column('mixed', 'yes_no'),
    column('applicant', 'side', APPLICANT),
    ...['first_contact', 'addressed_to'].map((id) => ({ ...column(id, 'side', [id]), party: id })),
    ofField('split_payment'),
    ofField('both_met', true),
    { ...column('payee', 'side', COUPLES), party: 'payment_to' },
    ...['to_woman', 'to_man'].map((name) => column(name, 'number', PAID)),
  ],
  measure: [
    ...PERSON,
    ofField('measure_type'),
    column('ended', 'yes_no', ['measure_end']),
    column('followed', 'yes_no', ['measure_start', 'referral_date']),
    column('to_work', 'yes_no', ['measure_outcome']),
    ofField('satisfaction'),
  ],
  case: [],
};

/**
 * Fields that place and join rows, whatever the indicator: who, which household, when, whether there was aid at all,
 * and what makes two rows one decision or one measure. Every indicator of the unit hangs on them; `needs` names the
 * rest.
 */
export const FRAME_FIELDS: readonly string[] = [
  ...['case_id', 'person_id', 'role', 'sex', 'birth_year', 'age', 'household_type'],
  ...['co_applicant_id', 'co_applicant_sex', 'co_applicant_birth_year', 'co_applicant_age'],
  ...['period', 'aid_month', 'aid_start', 'aid_end', 'aid_months', 'closed_date'],
  ...['decision', 'decision_id', 'decision_date', 'application_date', 'purpose', 'applied_amount', 'granted_amount'],
  ...['referral_date', 'measure_id', 'measure_type', 'measure_start', 'measure_end'],
];

/** Names of columns that an expression reads; words inside quotes are values. */
export function readColumns(unit: Unit, sql: string): readonly UnitColumn[] {
  const words = new Set(sql.replace(/'[^']*'/g, '').match(/[a-z_][a-z_0-9]*/gi) ?? []);
  return UNIT_COLUMNS[unit].filter(({ name }) => words.has(name));
}

/** The SQL of a figure, whatever its kind. */
export function expressionsOf(figure: Figure): readonly string[] {
  const more = EXPRESSIONS[figure.kind] as (figure: Figure) => readonly string[]; // each kind under its own name
  return [figure.of, ...more(figure)];
}

/** What a kind of figure reads beside whom it counts. */
const EXPRESSIONS: { readonly [K in Figure['kind']]: (figure: FigureOf<K>) => readonly string[] } = {
  count: () => [],
  share: ({ where }) => [where],
  mean: ({ value }) => [value],
  category: ({ value }) => [value],
  ratio: ({ y, x }) => [y, x],
  rate: ({ events, days }) => [events, days],
  survival: ({ entry, exit, cause }) => [entry, exit, cause],
};
