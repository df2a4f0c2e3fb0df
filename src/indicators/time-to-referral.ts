import { defineIndicator } from '../model/indicator.ts';
import { timeToReferralWords } from './words/time-to-referral.ts';

/**
 * New spells only. Headline: the pace of referral while aid goes on (cause-specific hazard; the end of aid and the last
 * day censor). Beside it the share referred within 90 and 180 days, with the end of aid competing: 1 − Kaplan–Meier
 * would count those who left as still waiting.
 */
export const timeToReferral = defineIndicator({
  id: 'time-to-referral',
  dimension: 'resources',
  unit: 'spell',
  kind: 'verdict',
  needs: [
    ['referred', 'referral_date', 'measure_start'],
    ['referral_date', 'measure_start', 'aid_month'],
    ['aid_month', 'aid_start'],
  ],
  figures: [
    {
      stat: 'hazard',
      kind: 'survival',
      of: 'new AND working_age',
      entry: '0',
      exit: 'referral_exit',
      cause: 'CASE WHEN referral_known THEN referral_cause END',
      read: ['hazard', 'incidence'],
      scale: 'days',
      horizons: [90, 180],
      spanOnly: true,
    },
  ],
  margin: { kind: 'ratio', value: 1.25 }, // as referral-share
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: timeToReferralWords,
});
