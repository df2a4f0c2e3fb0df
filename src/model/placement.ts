import { findField } from './fields.ts';

/** Something on a row that says when a case was. */
export type Mark =
  /** A day, a month or a longer period in which it was. */
  | { readonly in: string }
  /** It went on from a day to another: the first end that is registered, else on. `from: null`: since before. */
  | { readonly from: string | null; readonly to: readonly string[] };

/** Aid that goes on from day to day. A start is needed: an end alone says only until when. */
const AID: readonly Mark[] = [
  { in: 'aid_month' },
  { in: 'period' },
  { from: 'aid_start', to: ['aid_end', 'closed_date'] },
];

/**
 * When a case is: for each kind of case the marks that place it, the first that is registered alone. Nothing else does:
 * a decision is not placed by the start of the aid, nor a person by an earlier referral. A case without any mark is
 * held by the whole span and by no part of it; one whose marks lie outside the span is not in it. Ledger, unit tables
 * and figures all read this list (docs/units.md, "When").
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
 * Fields of which one says that there was aid; an end says so beside them alone, since a blank one may be an open end.
 */
export const AID_SIGNS: readonly string[] = ['decision', 'aid_month', 'aid_start', 'aid_months'];

/** What was granted or paid on a row: nought says that there was no aid, unless a sign says otherwise. */
export const AID_AMOUNTS: readonly string[] = ['granted_amount', 'paid_amount_applicant', 'paid_amount_co_applicant'];
