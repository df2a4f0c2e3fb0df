import { defineIndicator } from '../model/indicator.ts';
import { leisureAidShareWords } from './words/leisure-aid-share.ts';

/** Children 0–17, from child rows or from counts on household rows. */
export const leisureAidShare = defineIndicator({
  id: 'leisure-aid-share',
  dimension: 'resources',
  unit: 'child',
  kind: 'verdict',
  needs: [['leisure_granted', 'girls_leisure', 'boys_leisure']],
  figures: [{ stat: 'share', kind: 'share', of: 'true', where: 'leisure_granted' }],
  margin: { kind: 'points', value: 0.05 }, // one child in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit'], assessments: [] },
  divisible: true,
  source: 'Kunskapsguiden, Jämställdhet i ekonomiskt bistånd: exempel på arbetssätt och erfarenheter',
  words: leisureAidShareWords,
});
