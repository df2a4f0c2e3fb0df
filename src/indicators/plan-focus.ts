import { defineIndicator } from '../model/indicator.ts';
import { planFocusWords } from './words/plan-focus.ts';

/** Persons with a plan, by the focus of the latest. */
export const planFocus = defineIndicator({
  id: 'plan-focus',
  dimension: 'resources',
  unit: 'person',
  kind: 'description',
  needs: [['plan', 'plan_date'], ['plan_focus']],
  figures: [{ stat: 'category', kind: 'category', of: 'recipient AND working_age AND plan', value: 'plan_focus' }],
  margin: null,
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  from: 'plan-share',
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: planFocusWords,
});
