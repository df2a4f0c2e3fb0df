import { defineIndicator } from '../model/indicator.ts';
import { measureSatisfactionWords } from './words/measure-satisfaction.ts';

const OF = 'ended OR satisfaction IS NOT NULL';

/** Answers 4–5 of those who answered, of measures that have ended or been rated; beside it how many answered. */
export const measureSatisfaction = defineIndicator({
  id: 'measure-satisfaction',
  dimension: 'resources',
  unit: 'measure',
  kind: 'verdict',
  needs: [['satisfaction'], ['measure_start', 'referral_date']],
  figures: [
    { stat: 'share', kind: 'share', of: OF, where: 'satisfaction >= 4', needs: [['measure_end']] },
    {
      stat: 'share:answered',
      kind: 'share',
      of: OF,
      where: 'satisfaction IS NOT NULL',
      needs: [['measure_end']],
      undivided: true,
      beside: true,
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'person',
  adjust: { circumstances: ['age_group', 'born_abroad'], assessments: ['measure_type', 'obstacle'] },
  divisible: true,
  source: 'Socialnämnden i Täby, återrapportering 2022: delad utbetalning och arbetssätt med par',
  words: measureSatisfactionWords,
});
