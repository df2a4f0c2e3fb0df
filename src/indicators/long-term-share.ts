import { defineIndicator } from '../model/indicator.ts';
import { longTermShareWords } from './words/long-term-share.ts';

/** At least ten months of a whole calendar year, of those with at least one: the national definition of long-term aid. */
export const longTermShare = defineIndicator({
  id: 'long-term-share',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['aid_month', 'aid_months', 'aid_start']],
  figures: [{ stat: 'share', kind: 'share', of: 'months >= 1', where: 'months >= 10', calendarYear: true }],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'Socialstyrelsen, Statistik om ekonomiskt bistånd: långvarigt bistånd',
  words: longTermShareWords,
});
