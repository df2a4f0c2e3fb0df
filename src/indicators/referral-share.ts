import { defineIndicator } from '../model/indicator.ts';
import { OF_WORKING_AGE } from '../model/part-of-people.ts';
import { referralShareWords } from './words/referral-share.ts';

const OF = 'recipient AND working_age';

/**
 * The verdict rests on first referrals per 100 months at risk: "referred some day in the year" grows with time in aid,
 * so the share differs where the sexes stay differently long. The share keeps its own row.
 */
export const referralShare = defineIndicator({
  id: 'referral-share',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['referred', 'referral_date', 'measure_start']],
  figures: [
    {
      stat: 'rate',
      kind: 'rate',
      of: `${OF} AND risk_days > 0`,
      events: 'referrals',
      days: 'CASE WHEN referred IS NOT NULL AND referral_timed THEN risk_days END',
      needs: [
        ['aid_month', 'aid_start'],
        ['referral_date', 'measure_start', 'aid_month'],
      ],
    },
    { stat: 'share', kind: 'share', of: OF, where: 'referred', within: [OF_WORKING_AGE] },
  ],
  margin: { kind: 'ratio', value: 1.25 }, // a quarter: the "four-fifths" idea; the share row uses 5 points
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: referralShareWords,
});
