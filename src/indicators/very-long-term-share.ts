import { defineIndicator } from '../model/indicator.ts';
import { veryLongTermShareWords } from './words/very-long-term-share.ts';

/** At least 27 of the 36 months that end with the calendar year, breaks of at most two: a working definition. */
export const veryLongTermShare = defineIndicator({
  id: 'very-long-term-share',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['aid_month', 'aid_start']],
  figures: [
    { stat: 'share', kind: 'share', of: 'very_long IS NOT NULL', where: 'very_long', calendarYear: true, reach: 36 },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'Socialstyrelsen, Öppna jämförelser av ekonomiskt bistånd: mycket långvarigt bistånd',
  words: veryLongTermShareWords,
});
