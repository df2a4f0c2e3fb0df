import { FIELDS } from '../../model/fields.ts';
import type { Figure, FigureOf } from '../../model/indicator.ts';
import type { Unit } from '../../model/unit.ts';
import { FILLED_FIELDS } from './person-columns.ts';

/** A column of a unit table that a predicate may read, with the fields of which one is enough to make it. */
export interface UnitColumn {
  readonly name: string;
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

export type Timed = 'referral' | 'plan';

const column = (name: string, fields: readonly string[] = [], flag?: true): UnitColumn =>
  flag ? { name, fields, flag } : { name, fields };

const timed = (timed: Timed, name: string, fields: readonly string[], flag?: true): UnitColumn => ({
  ...column(name, fields, flag),
  timed,
});

/** Fields of which one tells a referral. */
export const REFERRAL_FIELDS = ['referred', 'referral_date', 'measure_start'];
const MONTHS = ['aid_month', 'aid_start'];
const ENDS = ['aid_end', 'closed_date', 'aid_month'];
const RECIPIENT = { ...column('recipient'), behind: ['aid_start', 'aid_month', 'decision', 'aid_months'] };
/**
 * Attributes of a person; docs/units.md. Without age everybody is of working age; without households all are single.
 */
const PERSON = [
  { ...column('single'), behind: ['household_type', 'role'] },
  { ...column('working_age'), behind: ['birth_year', 'age'] },
  column('age', ['birth_year', 'age']),
  column('age_group', ['birth_year', 'age']),
  ...['household_type', 'born_abroad', 'obstacle', 'unit'].map((id) => column(id, [id])),
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
    column('months', ['aid_month', 'aid_months', 'aid_start']),
    column('referred', REFERRAL_FIELDS, true),
    { ...column('risk_days', MONTHS), none: true },
    timed('referral', 'referrals', REFERRAL_FIELDS),
    timed('referral', 'referral_timed', REFERRAL_FIELDS),
    ...ADULT_FLAGS.map(({ id }) => column(id, [id], true)),
    column('plan', PLAN, true),
    ...['plan_focus', 'violence_disclosed', 'violence_support', 'sanction'].map((id) => column(id, [id])),
    column('exempt', ['exempt_reason']),
    column('very_long', MONTHS),
  ],
  field: [RECIPIENT, PERSON[0]!, ...FILLED_FIELDS.map((id) => column(`filled_${id}`, [id]))],
  spell: [
    ...PERSON,
    column('start_known'),
    column('new'),
    ...['entry', 'exit'].map((name) => column(name, MONTHS)),
    column('ended', ENDS),
    ...['referral_exit', 'referral_known'].map((name) => timed('referral', name, REFERRAL_FIELDS)),
    timed('referral', 'referral_cause', REFERRAL_FIELDS, true),
    column('plan_due'),
    timed('plan', 'plan_in_time', PLAN, true),
    timed('plan', 'plan_exit', PLAN),
    timed('plan', 'plan_cause', PLAN, true),
    column('exit_cause', ['exit_reason']),
    column('return_due', ENDS),
    column('left_first', ENDS),
    ...['returned', 'return_exit', 'return_cause'].map((name) => ({ ...column(name, MONTHS), keyed: true as const })),
  ],
  decision: [
    ...PERSON,
    column('decision', ['decision']),
    { ...column('first', ['decision_date']), keyed: true },
    column('applied_ore', ['applied_amount']),
    column('granted_ore', ['granted_amount']),
    ...['purpose', 'denial_reason'].map((id) => column(id, [id])),
    column('applied_for', ['application_date']),
    ...['wait_entry', 'wait_exit', 'wait_cause'].map((name) => ({
      ...column(name, ['application_date']),
      between: ['application_date', 'decision_date'],
    })),
  ],
  child: [
    column('household_type', ['household_type']),
    column('unit', ['unit']),
    column('leisure_applied', ['leisure_applied'], true),
    column('leisure_granted', ['leisure_granted', 'girls_leisure', 'boys_leisure'], true),
    column('leisure_ore', ['leisure_amount', 'girls_leisure_amount', 'boys_leisure_amount']),
  ],
  couple: [
    ...['household_type', 'unit'].map((id) => column(id, [id])),
    column('side'),
    column('mixed'),
    column('applicant', APPLICANT),
    ...['first_contact', 'addressed_to'].map((id) => ({ ...column(id, [id]), party: id })),
    column('split_payment', ['split_payment']),
    column('both_met', ['both_met'], true),
    { ...column('payee', COUPLES), party: 'payment_to' },
    ...['to_woman', 'to_man'].map((name) => column(name, PAID)),
  ],
  measure: [
    ...PERSON,
    column('measure_type', ['measure_type']),
    column('ended', ['measure_end']),
    column('followed', ['measure_start', 'referral_date']),
    column('to_work', ['measure_outcome']),
    column('satisfaction', ['satisfaction']),
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
