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
