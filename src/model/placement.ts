import { findField } from './fields.ts';

/** One or more fields of a row that date a case. */
export type Mark =
  /** It took place in a day, a month or a longer period. */
  | { readonly in: string }
  /**
   * It lasted from one day to another: to the first of the ends that is registered, else it is still open. `from:
   * null`: since before.
   */
  | { readonly from: string | null; readonly to: readonly string[] };

/** Aid with a beginning. An end alone says only until when. */
const AID: readonly Mark[] = [
  { in: 'aid_month' },
  { in: 'period' },
  { from: 'aid_start', to: ['aid_end', 'closed_date'] },
];

/**
 * What dates a case: for each kind of case the marks that do, in order; only the first that is registered counts.
 * Nothing else dates it: not the start of the aid for a decision, nor an earlier referral for a person. A case without
 * any mark belongs to the whole span and to no part of it; one whose marks lie outside the span is not in it. Ledger,
 * unit tables and figures all read this list (docs/units.md, "When").
 */
export const PLACEMENTS = {
  /** What a row says of its person. */
  person: [...AID, { from: null, to: ['aid_end', 'closed_date'] }, { in: 'decision_date' }, { in: 'application_date' }],
  decision: [{ in: 'decision_date' }, { in: 'aid_month' }, { in: 'period' }],
  /** An application until it is decided. */
  application: [{ from: 'application_date', to: ['decision_date'] }],
  measure: [{ from: 'measure_start', to: ['measure_end'] }, { in: 'referral_date' }],
  /** A decision on a child's row, or on the row of the household that counts the children, is about their aid. */
  child: [{ in: 'aid_month' }, { in: 'period' }, { in: 'decision_date' }],
} as const satisfies Readonly<Record<string, readonly Mark[]>>;

export type Placed = keyof typeof PLACEMENTS;

/** The fields that a mark reads. */
export function fieldsOfMark(mark: Mark): readonly string[] {
  if ('in' in mark) return [mark.in];
  return mark.from === null ? mark.to : [mark.from, ...mark.to];
}

/** True for the fields of a file that tells of measures and of nothing else that has happened to a person. */
export function isMeasureList(ids: readonly string[]): boolean {
  if (!ids.some((id) => ['measure_id', 'measure_type', 'measure_start'].includes(id))) return false;
  const dated = PLACEMENTS.person.flatMap(fieldsOfMark);
  const trait = ['born_abroad', 'newly_arrived'];
  return !ids.some((id) => {
    const field = findField(id);
    const aid = field?.of === 'decision' || id === 'aid_months' || id === 'exit_reason';
    return aid || dated.includes(id) || (field?.type === 'flag' && field.of === 'adult' && !trait.includes(id));
  });
}

/**
 * Fields that each show that there was aid. An end shows it only together with one of them, since a blank end may mean
 * that the aid goes on.
 */
export const AID_SIGNS: readonly string[] = ['decision', 'aid_month', 'aid_start', 'aid_months'];

/** What was granted or paid on a row. Nought means that there was no aid, unless one of the signs shows otherwise. */
export const AID_AMOUNTS: readonly string[] = ['granted_amount', 'paid_amount_applicant', 'paid_amount_co_applicant'];
