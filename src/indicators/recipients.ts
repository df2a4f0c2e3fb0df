import { defineIndicator } from '../model/indicator.ts';
import { recipientsWords } from './words/recipients.ts';

/** Description only: how many of each sex. 40–60 is said of the numbers; who applies is not known. */
export const recipients = defineIndicator({
  id: 'recipients',
  dimension: 'representation',
  unit: 'person',
  kind: 'description',
  needs: [],
  figures: [{ stat: 'count', kind: 'count', of: 'recipient' }],
  margin: null,
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: true,
  source: 'Könsuppdelad statistik som grund: SCB, På tal om kvinnor och män; SKR, 3R-metoden',
  words: recipientsWords,
});
