import { defineIndicator } from '../model/indicator.ts';
import { grantedAmountWords } from './words/granted-amount.ts';

/** Kronor a decision, granted wholly or partly, single adults. A household's amount, not a person's. */
export const grantedAmount = defineIndicator({
  id: 'granted-amount',
  dimension: 'resources',
  unit: 'decision',
  kind: 'verdict',
  needs: [['decision'], ['granted_amount']],
  figures: [
    {
      stat: 'mean',
      kind: 'mean',
      of: "single AND decision IN ('granted', 'partly') AND coalesce(granted_ore > 0, true)",
      value: 'granted_ore',
      scale: 'ore',
      estimand: 'ratio',
      median: true,
    },
  ],
  margin: { kind: 'ratio', value: 1.05 }, // five per cent of the amount
  cluster: 'person',
  adjust: { circumstances: ['household_type', 'purpose'], assessments: [] },
  divisible: true,
  source: 'SKR, 3R-metoden: resurser',
  words: grantedAmountWords,
});
