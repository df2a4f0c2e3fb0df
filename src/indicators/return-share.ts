import { defineIndicator } from '../model/indicator.ts';
import { returnShareWords } from './words/return-share.ts';

/**
 * The first spell of each person that ended in the window, not by moving away: of those with twelve months left of it, or in
 * a window under two years of all, each as far as it goes.
 */
export const returnShare = defineIndicator({
  id: 'return-share',
  dimension: 'resources',
  unit: 'spell',
  kind: 'verdict',
  // where reasons are registered, those who moved away are left out
  needs: [
    ['aid_month', 'aid_start'],
    ['aid_end', 'closed_date', 'aid_month'],
    ['exit_reason', 'aid_month', 'aid_start'],
  ],
  figures: [
    {
      ...{ stat: 'share', kind: 'share', of: 'return_due', where: 'returned' },
      ...{ spanOnly: true, reach: 13, followed: { months: 12, as: 'whole' } },
    },
    {
      ...{
        stat: 'incidence',
        kind: 'survival',
        of: 'left_first',
        entry: '0',
        exit: 'return_exit',
        cause: 'return_cause',
      },
      ...{
        read: ['incidence'],
        scale: 'months',
        horizons: [12],
        spanOnly: true,
        reach: 13,
        followed: { months: 12, as: 'open' },
      },
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'SUVEk: åter i bistånd inom ett år',
  words: returnShareWords,
});
