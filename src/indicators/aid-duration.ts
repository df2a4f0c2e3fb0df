import { defineIndicator } from '../model/indicator.ts';
import { aidDurationWords } from './words/aid-duration.ts';

/** Single adults: a couple has one spell together, and a gap within it is 0 by construction. Delayed entry at A. */
export const aidDuration = defineIndicator({
  id: 'aid-duration',
  dimension: 'resources',
  unit: 'spell',
  kind: 'verdict',
  needs: [
    ['aid_start', 'aid_month'],
    ['aid_end', 'closed_date', 'aid_month'],
  ],
  figures: [
    {
      stat: 'rmst',
      kind: 'survival',
      of: 'start_known AND single',
      entry: 'entry',
      exit: 'exit',
      cause: 'CASE WHEN ended THEN 1 ELSE 0 END',
      read: ['rmst'],
      scale: 'months',
      horizons: [12, 24],
      spanOnly: true,
    },
  ],
  margin: { kind: 'months', value: 1 }, // one decision period: aid is granted by the month
  cluster: 'person',
  adjust: { circumstances: ['age_group', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'Socialstyrelsen, Statistik om ekonomiskt bistånd: biståndstid',
  words: aidDurationWords,
});
