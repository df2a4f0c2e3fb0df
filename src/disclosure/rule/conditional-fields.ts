/**
 * Fields that are filled in only for people of whom something else is true, so that the number of those who have them
 * is another indicator's yes (whoever has a plan focus has a plan). Their fill rates are not published.
 */
export const CONDITIONAL_FIELDS: ReadonlySet<string> = new Set([
  'denial_reason',
  'granted_amount',
  'referral_date',
  'measure_id',
  'measure_type',
  'measure_start',
  'measure_end',
  'measure_outcome',
  'satisfaction',
  'plan_date',
  'plan_focus',
  'split_reason',
  'violence_not_asked_reason',
  'violence_disclosed',
  'violence_support',
  'leisure_granted',
  'leisure_amount',
  'girls_leisure',
  'boys_leisure',
  'girls_leisure_amount',
  'boys_leisure_amount',
  'aid_end',
  'closed_date',
  'exit_reason',
  'exempt_reason',
  'sanction',
  'paid_amount_applicant',
  'paid_amount_co_applicant',
]);
