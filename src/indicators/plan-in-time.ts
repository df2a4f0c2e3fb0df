import { defineIndicator } from '../model/indicator.ts';
import { planInTimeWords } from './words/plan-in-time.ts';

/** New spells begun at least three calendar months before the last day, or in a window under six months all, each as far as it goes; a plan from before the start counts, none before the end does not. */
export const planInTime = defineIndicator({
  id: 'plan-in-time',
  dimension: 'resources',
  unit: 'spell',
  kind: 'verdict',
  needs: [
    ['plan', 'plan_date'],
    ['plan_date', 'aid_month'],
    ['aid_month', 'aid_start'],
  ],
  figures: [
    {
      ...{ stat: 'share', kind: 'share', of: 'new AND plan_due', where: 'plan_in_time' },
      ...{ spanOnly: true, followed: { months: 3, as: 'whole' } },
    },
    {
      ...{ stat: 'incidence', kind: 'survival', of: 'new', entry: '0', exit: 'plan_exit', cause: 'plan_cause' },
      ...{ read: ['incidence'], scale: 'months', horizons: [3], spanOnly: true, followed: { months: 3, as: 'open' } },
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'Socialstyrelsen, Öppna jämförelser av ekonomiskt bistånd: plan inom tre månader',
  words: planInTimeWords,
});
