import { FIELDS } from '../../model/fields.ts';
import { headingKey } from './heading-key.ts';

/** What must hold in the values before a heading counts as the field; the reader asks after the dictionary is full. */
export type Condition = 'known-labels' | 'codes' | 'dates' | 'purposes' | 'amounts';

/** A heading whose meaning depends on the other columns of its file. */
interface ContextRule {
  readonly headings: readonly string[];
  /** The field, given the fields that stand in the file for sure; null: leave the column unread. */
  readonly field: (sure: ReadonlySet<string>) => string | null;
  readonly condition?: Condition;
}

const DECISION = ['decision', 'decision_date', 'applied_amount', 'granted_amount', 'decision_id'] as const;
const MEASURE = ['measure_type', 'measure_id', 'measure_start', 'measure_end'] as const;
const PLAN = ['plan', 'plan_date'] as const;
const AT_ANY_AGE: ReadonlySet<string> = new Set(['birth_year', 'age', 'born_abroad', 'aid_month']);
/** What is said of an adult: their list is no list of children. */
const OF_ADULT = FIELDS.filter(({ id, of }) => of === 'couple' || (of === 'adult' && !AT_ANY_AGE.has(id))).map(
  ({ id }) => id,
);
const some = (sure: ReadonlySet<string>, fields: readonly string[]): boolean => fields.some((one) => sure.has(one));
const isMeasureFile = (sure: ReadonlySet<string>): boolean => some(sure, MEASURE) && !some(sure, DECISION);

/** The days of a decision's month are no spell (user-notes §2): in a file of decisions such columns stay unread. */
const span = (sure: ReadonlySet<string>, measure: string, aid: string): string | null =>
  isMeasureFile(sure) ? measure : some(sure, DECISION) ? null : aid;

/**
 * user-notes §2. In order: a rule may build on what an earlier one found.
 * `Insats` is the kind of aid in Lifecare's decisions, and a measure elsewhere.
 */
export const CONTEXT_RULES: readonly ContextRule[] = [
  { headings: ['utfall'], field: (sure) => (isMeasureFile(sure) ? 'measure_outcome' : 'decision') },
  { headings: ['insats'], field: (sure) => (some(sure, DECISION) ? 'purpose' : 'measure_type') },
  { headings: ['start'], field: (sure) => (isMeasureFile(sure) ? 'measure_start' : null) },
  { headings: ['slut'], field: (sure) => (isMeasureFile(sure) ? 'measure_end' : null) },
  {
    headings: ['startdatum', 'from', 'fr o m', 'från och med', 'period från', 'gäller från'],
    field: (sure) => span(sure, 'measure_start', 'aid_start'),
  },
  {
    headings: ['slutdatum', 'tom', 't o m', 'till och med', 'period till', 'gäller till'],
    field: (sure) => span(sure, 'measure_end', 'aid_end'),
  },
  { headings: ['resultat'], field: (sure) => (isMeasureFile(sure) ? 'measure_outcome' : null) },
  { headings: ['mål', 'delmål', 'inriktning'], field: (sure) => (some(sure, PLAN) ? 'plan_focus' : null) },
  {
    // beside another outcome it is a second decision of the row, and of adults it is one of many purposes
    headings: ['fritid', 'fritidsaktivitet', 'fritidsbistånd', 'fritidsbidrag', 'fritidspeng'].flatMap((aid) => [
      ...[`beslut ${aid}`, `beslut om ${aid}`, `beslut för ${aid}`, `${aid} beslut`],
    ]),
    field: (sure) => (sure.has('decision') || some(sure, OF_ADULT) ? null : 'leisure_granted'),
  },
  { headings: ['beviljat'], field: () => 'granted_amount', condition: 'amounts' },
  { headings: ['avser'], field: () => 'purpose', condition: 'purposes' },
  { headings: ['orsak'], field: () => 'obstacle', condition: 'known-labels' },
  { headings: ['mottagare'], field: () => 'payment_to', condition: 'known-labels' },
  {
    headings: [
      ...['sökande', 'registerledare', 'person', 'individ', 'brukare', 'unikt id', 'unik kod'],
      ...['barnkod', 'barn-id', 'barnets id', 'barnets kod', 'barnets löpnr', 'barnets löpnummer', 'barnnyckel'],
    ],
    field: () => 'person_id',
    condition: 'codes',
  },
  { headings: ['medsökande'], field: () => 'co_applicant_id', condition: 'codes' },
];

const byKey = new Map(
  CONTEXT_RULES.flatMap((rule, order) => rule.headings.map((one) => [headingKey(one), { rule, order }] as const)),
);

/** The rule for a heading, and its place in the order; undefined where the heading means the same everywhere. */
export function contextRule(heading: string): { readonly rule: ContextRule; readonly order: number } | undefined {
  return byKey.get(headingKey(heading));
}
