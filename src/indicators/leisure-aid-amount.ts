import { defineIndicator } from '../model/indicator.ts';
import { leisureAidAmountWords } from './words/leisure-aid-amount.ts';

/** Not granted is 0 kronor; not registered stays outside. */
const OF_ALL = 'CASE WHEN leisure_granted IS NOT NULL THEN leisure_ore END';

/** Kronor over children as a ratio of sums, so that child rows and a household's sums give the same figure. */
export const leisureAidAmount = defineIndicator({
  id: 'leisure-aid-amount',
  dimension: 'resources',
  unit: 'child',
  kind: 'verdict',
  needs: [
    ['leisure_granted', 'girls_leisure', 'boys_leisure'],
    ['leisure_amount', 'girls_leisure_amount', 'boys_leisure_amount'],
  ],
  figures: [
    { stat: 'mean:all', kind: 'ratio', of: 'true', y: OF_ALL, x: '1', scale: 'ore' },
    { stat: 'mean:granted', kind: 'ratio', of: 'leisure_granted', y: 'leisure_ore', x: '1', scale: 'ore' },
  ],
  margin: { kind: 'ratio', value: 1.25 }, // a quarter of the amount
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit'], assessments: [] },
  divisible: true,
  source: 'Kunskapsguiden, Jämställdhet i ekonomiskt bistånd: exempel på arbetssätt och erfarenheter',
  words: leisureAidAmountWords,
});
