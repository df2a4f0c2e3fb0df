import { fieldsOf } from '../model/groups.ts';
import type { Indicator } from '../model/indicator.ts';
import { addressedTo } from './addressed-to.ts';
import { aidDuration } from './aid-duration.ts';
import { aidMonths } from './aid-months.ts';
import { assessmentTopics } from './assessment-topics.ts';
import { bothMet } from './both-met.ts';
import { dataGaps } from './data-gaps.ts';
import { denialReason } from './denial-reason.ts';
import { economicViolenceAsked } from './economic-violence-asked.ts';
import { exitToWork } from './exit-to-work.ts';
import { firstContact } from './first-contact.ts';
import { grantedAmount } from './granted-amount.ts';
import { grantedAmountShare } from './granted-amount-share.ts';
import { grantedShare } from './granted-share.ts';
import { honourAsked } from './honour-asked.ts';
import { individualTalk } from './individual-talk.ts';
import { leisureAidAmount } from './leisure-aid-amount.ts';
import { leisureAidApplied } from './leisure-aid-applied.ts';
import { leisureAidShare } from './leisure-aid-share.ts';
import { longTermShare } from './long-term-share.ts';
import { measureOutcome } from './measure-outcome.ts';
import { measureSatisfaction } from './measure-satisfaction.ts';
import { measureType } from './measure-type.ts';
import { obstacle } from './obstacle.ts';
import { parentalLeaveReferral } from './parental-leave-referral.ts';
import { payee } from './payee.ts';
import { perpetratorAsked } from './perpetrator-asked.ts';
import { planFocus } from './plan-focus.ts';
import { planInTime } from './plan-in-time.ts';
import { planShare } from './plan-share.ts';
import { processingTime } from './processing-time.ts';
import { recipients } from './recipients.ts';
import { referralShare } from './referral-share.ts';
import { registeredApplicant } from './registered-applicant.ts';
import { returnShare } from './return-share.ts';
import { sanctionShare } from './sanction-share.ts';
import { splitPayment } from './split-payment.ts';
import { timeToReferral } from './time-to-referral.ts';
import { veryLongTermShare } from './very-long-term-share.ts';
import { violenceAsked } from './violence-asked.ts';
import { violenceDisclosed } from './violence-disclosed.ts';
import { violenceSupport } from './violence-support.ts';

/** Every indicator, in the order of the report. Ids are part of the contract. */
export const CATALOGUE: readonly Indicator[] = [
  recipients,
  registeredApplicant,
  firstContact,
  addressedTo,
  individualTalk,
  bothMet,
  referralShare,
  timeToReferral,
  measureType,
  measureOutcome,
  measureSatisfaction,
  planShare,
  planInTime,
  planFocus,
  aidDuration,
  aidMonths,
  longTermShare,
  veryLongTermShare,
  obstacle,
  parentalLeaveReferral,
  grantedShare,
  grantedAmountShare,
  grantedAmount,
  denialReason,
  processingTime,
  leisureAidShare,
  leisureAidAmount,
  leisureAidApplied,
  splitPayment,
  payee,
  violenceAsked,
  violenceDisclosed,
  violenceSupport,
  perpetratorAsked,
  honourAsked,
  economicViolenceAsked,
  exitToWork,
  returnShare,
  sanctionShare,
  assessmentTopics,
  dataGaps,
];

/** Columns that tell a field more coarsely, or tell nearly the same. */
const COARSE: Readonly<Record<string, readonly string[]>> = {
  household_type: ['single'],
  obstacle: ['parental_leave'],
  parental_leave: ['obstacle'],
};

/**
 * The indicators as they may stand beside crossings: figures about a part of the people that one field of a crossing
 * tells (people on parental leave, people in couples, the distribution over obstacles) are left out, since they are
 * sums of its groups and would let hidden ones be solved. Without crossings nothing is left out.
 */
export function withoutMargins(indicators: readonly Indicator[], breakdowns: readonly string[]): readonly Indicator[] {
  const crossed = breakdowns.map(fieldsOf).filter((fields) => fields.length > 1);
  const columns = new Set(crossed.flat().flatMap((field) => [field, ...(COARSE[field] ?? [])]));
  if (columns.size === 0) return indicators;
  return indicators.flatMap((indicator) => {
    const figures = indicator.figures.filter((figure) => {
      const read = figure.kind === 'category' ? `${figure.of} ${figure.value}` : figure.of;
      // decisions, measures and spells of single people are a population of their own, of which no other part is told
      return indicator.unit !== 'person' || !(read.match(/[a-z_]+/g) ?? []).some((name) => columns.has(name));
    });
    return figures.length === 0
      ? []
      : [figures.length === indicator.figures.length ? indicator : { ...indicator, figures }];
  });
}
