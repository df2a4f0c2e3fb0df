import { defineIndicator } from '../model/indicator.ts';
import { OF_WORKING_AGE } from '../model/part-of-people.ts';
import { planShareWords } from './words/plan-share.ts';

/** In force some day of the period; grows with time in aid, as referrals do. */
export const planShare = defineIndicator({
  id: 'plan-share',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['plan', 'plan_date']],
  figures: [{ stat: 'share', kind: 'share', of: 'recipient AND working_age', where: 'plan', within: [OF_WORKING_AGE] }],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: planShareWords,
});
