import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';
import { bothMetWords } from './words/both-met.ts';

/** The couple as one, same-sex couples too: were both met at the first visit? */
export const bothMet = defineIndicator({
  id: 'both-met',
  dimension: 'resources',
  unit: 'couple',
  kind: 'description',
  needs: [['case_id'], ['both_met']],
  figures: [{ stat: 'share', kind: 'share', of: "side = 'woman'", where: 'both_met', within: [IN_COUPLES] }],
  margin: null,
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  source: 'Socialnämnden i Täby, återrapportering 2022: delad utbetalning och arbetssätt med par',
  words: bothMetWords,
});
