import { defineIndicator } from '../model/indicator.ts';
import { leisureAidAppliedWords } from './words/leisure-aid-applied.ts';

/** Children 0–17: applied for, and granted among those applied for. */
export const leisureAidApplied = defineIndicator({
  id: 'leisure-aid-applied',
  dimension: 'resources',
  unit: 'child',
  kind: 'verdict',
  needs: [['leisure_applied']],
  figures: [
    { stat: 'share', kind: 'share', of: 'true', where: 'leisure_applied' },
    {
      stat: 'share:granted',
      kind: 'share',
      of: 'leisure_applied',
      where: 'leisure_granted',
      needs: [['leisure_granted']],
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit'], assessments: [] },
  divisible: true,
  source: 'Kunskapsguiden, Jämställdhet i ekonomiskt bistånd: exempel på arbetssätt och erfarenheter',
  words: leisureAidAppliedWords,
});
