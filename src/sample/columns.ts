import { FIELDS, type Field } from '../model/fields.ts';
import type { Pen } from './dialect.ts';
import { REQUIREMENT_FROM } from './draw-adult.ts';
import type { Activity } from './household.ts';
import type { SampleRow } from './rows.ts';

/** Writes one cell of a row. */
export type Column = (row: SampleRow, pen: Pen) => string;

const sexesOf = (row: SampleRow) => row.adult?.sex ?? row.child?.sex;
const co = (row: SampleRow) => row.household.adults[1];
const paid = (row: SampleRow, to: 'applicant' | 'co_applicant'): number | undefined => {
  const couple = row.household.couple;
  const granted = row.decision?.granted;
  if (!couple || !row.adult || row.month === undefined || !granted) return undefined;
  if (couple.paymentTo === 'both') return granted / 2;
  return couple.paymentTo === to ? granted : 0;
};
const activity = ({ adult, month }: SampleRow): Activity | undefined => {
  if (!adult || month === undefined || month < REQUIREMENT_FROM) return undefined;
  return adult.activity.assigned === undefined ? undefined : adult.activity;
};
/** Couples are paid, met and written to: told on the adults' rows of a month with aid. */
const care = (row: SampleRow) => (row.adult && row.knownUntil !== undefined ? row.household.couple : undefined);
const talks = (row: SampleRow) => (row.knownUntil === undefined ? undefined : row.adult?.talks);
const planned = (row: SampleRow): boolean =>
  row.adult?.planDay !== undefined && row.knownUntil !== undefined && row.adult.planDay <= row.knownUntil;
const hasPlan = (row: SampleRow): boolean | undefined =>
  row.adult?.planRegistered && row.knownUntil !== undefined ? planned(row) : undefined;
const shownPlan = (row: SampleRow) => (hasPlan(row) ? row.adult : undefined);
const referred = (row: SampleRow): boolean | undefined =>
  row.adult?.referralRegistered && row.knownUntil !== undefined ? row.referral !== undefined : undefined;
const measure = (row: SampleRow) => (row.adult?.referralRegistered ? row.referral : undefined);
const leisure = (row: SampleRow): boolean | undefined => {
  if (!row.child?.leisureRegistered || row.knownUntil === undefined) return undefined;
  return row.child.leisureMonth !== undefined && (row.month === undefined || row.month === row.child.leisureMonth);
};
const obstacle = ({ adult, spell, month }: SampleRow): string | undefined => {
  if (!adult?.earlierObstacle || !spell || month === undefined) return adult?.obstacle;
  // Under a third of the spell, so that the other one stays the commonest.
  const early = (month - spell.firstMonth) * 3 < spell.lastMonth - spell.firstMonth - 1;
  return early ? adult.earlierObstacle : adult.obstacle;
};

/** Every column a sample can have, by field id. */
export const COLUMNS: Readonly<Record<string, Column>> = {
  case_id: (row, pen) => pen.text(row.household.id),
  decision_id: (row, pen) => pen.text(row.decision && `B${100_000 + row.decision.serial}`),
  measure_id: (row, pen) => pen.text(measure(row) && `I${100_000 + (measure(row)?.serial ?? 0)}`),
  person_id: (row, pen) => pen.text(row.adult?.id ?? row.child?.id),
  role: (row, pen) => pen.word('role', row.child ? 'child' : row.adult?.role),
  sex: (row, pen) => pen.word('sex', sexesOf(row)),
  birth_year: (row, pen) => pen.text(String(row.adult?.birthYear ?? row.child?.birthYear ?? '')),
  born_abroad: (row, pen) => pen.flag(row.adult?.bornAbroad),
  co_applicant_id: (row, pen) => pen.text(co(row)?.id),
  co_applicant_sex: (row, pen) => pen.word('sex', co(row)?.sex),
  co_applicant_birth_year: (row, pen) => pen.text(String(co(row)?.birthYear ?? '')),
  co_applicant_born_abroad: (row, pen) => pen.flag(co(row)?.bornAbroad),
  co_applicant_obstacle: (row, pen) => pen.word('obstacle', co(row)?.obstacle),
  household_type: (row, pen) => pen.word('household_type', row.household.type),
  unit: (row, pen) => pen.text(row.household.unit),
  obstacle: (row, pen) => pen.word('obstacle', obstacle(row)),
  children_total: (row) => String(row.household.children.length),
  aid_month: (row, pen) => pen.month(row.month),
  aid_start: (row, pen) => pen.day(row.spell?.startDay),
  aid_end: (row, pen) => pen.day(row.spell?.endDay),
  application_date: (row, pen) => pen.day(row.decision?.applicationDay),
  decision_date: (row, pen) => pen.day(row.decision?.decisionDay),
  first_visit_date: (row, pen) => pen.day(row.knownUntil === undefined ? undefined : row.adult?.firstVisitDay),
  decision: (row, pen) => pen.word('decision', row.decision?.outcome),
  purpose: (row, pen) => pen.text(row.decision?.purpose),
  denial_reason: (row, pen) => pen.text(row.decision?.denialReason),
  applied_amount: (row, pen) => pen.amount(row.decision?.applied),
  granted_amount: (row, pen) => pen.amount(row.decision?.granted),
  referred: (row, pen) => pen.flag(referred(row)),
  referral_date: (row, pen) => pen.day(measure(row)?.day),
  measure_type: (row, pen) => pen.word('measure_type', measure(row)?.type),
  measure_start: (row, pen) => pen.day(measure(row)?.start),
  measure_end: (row, pen) => pen.day(measure(row)?.end),
  measure_outcome: (row, pen) => pen.word('measure_outcome', measure(row)?.outcome),
  satisfaction: (row) => String(measure(row)?.satisfaction ?? ''),
  plan: (row, pen) => pen.flag(hasPlan(row)),
  plan_date: (row, pen) => pen.day(shownPlan(row)?.planDay),
  plan_focus: (row, pen) => pen.word('plan_focus', shownPlan(row)?.planFocus),
  parental_leave: (row, pen) => pen.flag(row.knownUntil === undefined ? undefined : row.adult?.parentalLeave),
  payment_to: (row, pen) => pen.word('party', care(row)?.paymentTo),
  paid_amount_applicant: (row, pen) => pen.amount(paid(row, 'applicant')),
  paid_amount_co_applicant: (row, pen) => pen.amount(paid(row, 'co_applicant')),
  split_payment: (row, pen) => pen.word('split_payment', care(row)?.split),
  split_reason: (row, pen) => pen.text(care(row)?.splitReason),
  first_contact: (row, pen) => pen.word('party', care(row)?.firstContact),
  addressed_to: (row, pen) => pen.word('party', care(row)?.addressedTo),
  both_met: (row, pen) => pen.flag(care(row)?.bothMet),
  individual_talk: (row, pen) => pen.flag(talks(row)?.alone),
  violence_asked: (row, pen) => pen.flag(talks(row)?.violenceAsked),
  violence_not_asked_reason: (row, pen) => pen.word('violence_not_asked_reason', talks(row)?.notAskedReason),
  violence_disclosed: (row, pen) => pen.word('violence_disclosed', talks(row)?.violenceDisclosed),
  violence_support: (row, pen) => pen.word('violence_support', talks(row)?.violenceSupport),
  perpetrator_asked: (row, pen) => pen.flag(talks(row)?.perpetratorAsked),
  honour_asked: (row, pen) => pen.flag(talks(row)?.honourAsked),
  economic_violence_asked: (row, pen) => pen.flag(talks(row)?.economicViolenceAsked),
  leisure_applied: (row, pen) => pen.flag(leisure(row)),
  leisure_granted: (row, pen) => pen.flag(leisure(row) === true ? row.child?.leisureGranted : leisure(row)),
  leisure_amount: (row, pen) =>
    pen.amount(leisure(row) && row.child?.leisureGranted ? row.child.leisureAmount : undefined),
  girls: (row) => countChildren(row, 'woman'),
  boys: (row) => countChildren(row, 'man'),
  children_unknown: (row) => countChildren(row, 'unknown'),
  girls_leisure: (row) => countChildren(row, 'woman', true),
  boys_leisure: (row) => countChildren(row, 'man', true),
  girls_leisure_amount: (row, pen) => pen.amount(sumLeisure(row, 'woman')),
  boys_leisure_amount: (row, pen) => pen.amount(sumLeisure(row, 'man')),
  closed_date: (row, pen) => pen.day(row.spell?.closedDay),
  exit_reason: (row, pen) => pen.word('exit_reason', row.spell?.exitReason),
  activity_assigned: (row, pen) => pen.flag(activity(row)?.assigned),
  exempt_reason: (row, pen) => pen.text(activity(row)?.exemptReason),
  sanction: (row, pen) => pen.word('sanction', activity(row)?.sanction),
  topic_work: (row, pen) => pen.flag(talks(row)?.work),
  topic_health: (row, pen) => pen.flag(talks(row)?.health),
  topic_family: (row, pen) => pen.flag(talks(row)?.family),
};

function countChildren({ household }: SampleRow, sex: string, grantedOnly = false): string {
  return String(
    household.children.filter((child) => child.sex === sex && (!grantedOnly || child.leisureGranted)).length,
  );
}

function sumLeisure({ household }: SampleRow, sex: string): number {
  return household.children
    .filter((child) => child.sex === sex && child.leisureGranted)
    .reduce((sum, child) => sum + child.leisureAmount, 0);
}

/** Fields that say again what other columns of the sample say. */
const TOLD_OTHERWISE: ReadonlySet<string> = new Set([
  ...['age', 'co_applicant_age', 'newly_arrived', 'education_level', 'period', 'aid_months'],
]);

/**
 * Columns of the fields that nobody has written a column for, so that tests have them at once. Who has what is drawn
 * from the code of whom the field is about, so that no other column changes; nothing is planted, women and men are
 * alike.
 */
export function declaredColumns(): readonly (readonly [string, Column])[] {
  return FIELDS.filter(({ id }) => !(id in COLUMNS) && !TOLD_OTHERWISE.has(id)).map((field) => [
    field.id,
    columnOf(field),
  ]);
}

function columnOf(field: Field): Column {
  return (row, pen) => {
    const whose = codeOf(field, row);
    return whose === undefined ? '' : write(field, draw(`${whose} ${field.id}`), pen, row);
  };
}

/** Whom the field is about, on rows that tell of them. */
function codeOf({ of }: Field, { household, adult, child, decision, referral, knownUntil }: SampleRow) {
  if (of === 'decision') return decision && `B${decision.serial}`;
  if (of === 'measure') return referral && `I${referral.serial}`;
  if (knownUntil === undefined) return undefined;
  if (of === 'child') return child?.id;
  if (of === 'adult') return adult?.id;
  return of === 'couple' && !household.couple ? undefined : household.id;
}

function write({ id, type, values, range }: Field, drawn: number, pen: Pen, { knownUntil }: SampleRow): string {
  const [low, high] = range ?? [0, 10];
  switch (type) {
    case 'flag':
      return pen.flag(drawn < 0.4);
    case 'enum':
      return pen.word(id, values?.[Math.floor(drawn * values.length)]);
    case 'integer':
      return String(low + Math.floor(drawn * (high - low + 1)));
    case 'amount':
      return pen.amount(Math.floor(drawn * 5000) * 100);
    case 'date':
      return pen.day(knownUntil);
    case 'text':
      return pen.text(`${id} ${1 + Math.floor(drawn * 3)}`);
    default:
      return '';
  }
}

/** A number from 0 to 1 that is always the same for a text: FNV-1a, 32 bits (Fowler, Noll & Vo). */
function draw(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0) / 2 ** 32;
}
