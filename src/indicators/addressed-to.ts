import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';
import { addressedToWords } from './words/addressed-to.ts';

/** Different-sex couples: to whom the decision is addressed. Several rows: the latest. */
export const addressedTo = defineIndicator({
  id: 'addressed-to',
  dimension: 'representation',
  unit: 'couple',
  kind: 'verdict',
  needs: [['case_id'], ['addressed_to']],
  figures: [{ stat: 'share', kind: 'share', of: 'mixed', where: 'addressed_to = side', within: [IN_COUPLES] }],
  margin: { kind: 'points', value: 0.2 }, // the 40–60 mark: beyond it one of the two is the usual one
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: true,
  source: 'Socialnämnden i Täby, återrapportering 2022: delad utbetalning och arbetssätt med par',
  words: addressedToWords,
});
