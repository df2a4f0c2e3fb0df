import type { Indicator } from '../model/indicator.ts';
import { aidDuration } from './aid-duration.ts';
import { aidMonths } from './aid-months.ts';
import { dataGaps } from './data-gaps.ts';
import { grantedAmount } from './granted-amount.ts';
import { grantedShare } from './granted-share.ts';
import { leisureAidAmount } from './leisure-aid-amount.ts';
import { leisureAidShare } from './leisure-aid-share.ts';
import { longTermShare } from './long-term-share.ts';
import { recipients } from './recipients.ts';
import { referralShare } from './referral-share.ts';
import { timeToReferral } from './time-to-referral.ts';

/** Every indicator, in the order of the report. Ids are part of the contract. */
export const CATALOGUE: readonly Indicator[] = [
  recipients,
  referralShare,
  timeToReferral,
  aidDuration,
  aidMonths,
  longTermShare,
  grantedShare,
  grantedAmount,
  leisureAidShare,
  leisureAidAmount,
  dataGaps,
];
