import { defineIndicator } from '../model/indicator.ts';
import { measureTypeWords } from './words/measure-type.ts';

/** Measures begun in the period, by kind. */
export const measureType = defineIndicator({
  id: 'measure-type',
  dimension: 'resources',
  unit: 'measure',
  kind: 'description',
  needs: [['measure_type'], ['measure_start', 'referral_date']],
  figures: [{ stat: 'category', kind: 'category', of: 'true', value: 'measure_type' }],
  margin: null,
  cluster: 'person',
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: measureTypeWords,
});
