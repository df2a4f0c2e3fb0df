import { defineIndicator } from '../model/indicator.ts';
import { obstacleWords } from './words/obstacle.ts';

/** The commonest registered of the period. The caseworker’s judgement, not a trait. */
export const obstacle = defineIndicator({
  id: 'obstacle',
  dimension: 'resources',
  unit: 'person',
  kind: 'description',
  needs: [['obstacle']],
  figures: [{ stat: 'category', kind: 'category', of: 'recipient', value: 'obstacle' }],
  margin: null,
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  from: 'recipients',
  source: 'Socialstyrelsen, Statistik om ekonomiskt bistånd: försörjningshinder',
  words: obstacleWords,
});
