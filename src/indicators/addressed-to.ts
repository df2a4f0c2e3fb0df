import { defineIndicator } from '../model/indicator.ts';
import { addressedToWords } from './words/addressed-to.ts';

/** Different-sex couples: to whom the decision is addressed. Several rows: the latest. */
export const addressedTo = defineIndicator({
  id: 'addressed-to',
  dimension: 'representation',
  unit: 'couple',
  kind: 'verdict',
  needs: [['case_id'], ['addressed_to']],
  figures: [{ stat: 'share', kind: 'share', of: 'mixed', where: 'addressed_to = side' }],
  margin: { kind: 'points', value: 0.2 }, // the 40–60 mark: beyond it one of the two is the usual one
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: true,
  source: 'Socialnämnden i Täby, återrapportering 2022: delad utbetalning och arbetssätt med par',
  words: addressedToWords,
});
