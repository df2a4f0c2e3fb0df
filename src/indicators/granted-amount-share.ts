import { defineIndicator } from '../model/indicator.ts';
import { grantedAmountShareWords } from './words/granted-amount-share.ts';

const OF = "single AND decision IN ('granted', 'partly', 'denied')";
const GRANTED = "CASE WHEN decision = 'denied' THEN 0 ELSE granted_ore END";

/** Granted kronor of applied kronor, single adults; a denial is 0 kronor, and more than applied for is allowed. */
export const grantedAmountShare = defineIndicator({
  id: 'granted-amount-share',
  dimension: 'resources',
  unit: 'decision',
  kind: 'verdict',
  needs: [['decision'], ['applied_amount'], ['granted_amount']],
  figures: [
    { stat: 'ratio', kind: 'ratio', of: OF, y: GRANTED, x: 'applied_ore', scale: 'share' },
    { stat: 'share:above', kind: 'share', of: OF, where: `${GRANTED} > applied_ore`, undivided: true, beside: true },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'person',
  adjust: { circumstances: ['purpose', 'household_type', 'born_abroad', 'age_group'], assessments: ['obstacle'] },
  divisible: true,
  source: 'SKR, 3R-metoden: resurser',
  words: grantedAmountShareWords,
});
