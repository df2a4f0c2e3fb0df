import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';
import { payeeWords } from './words/payee.ts';

/** Different-sex couples, each counted once by its commonest payee, ties both; beside it whose the kronor were. */
export const payee = defineIndicator({
  id: 'payee',
  dimension: 'resources',
  unit: 'couple',
  kind: 'verdict',
  needs: [['case_id'], ['payment_to']],
  figures: [
    { stat: 'share', kind: 'share', of: 'mixed', where: 'payee = side', within: [IN_COUPLES] },
    {
      stat: 'ratio',
      kind: 'ratio',
      of: "mixed AND side <> 'both'",
      y: "CASE WHEN side = 'woman' THEN to_woman ELSE to_man END",
      x: 'to_woman + to_man',
      scale: 'share',
      needs: [['paid_amount_applicant', 'paid_amount_co_applicant', 'granted_amount']],
      undivided: true,
      beside: true,
    },
  ],
  margin: { kind: 'points', value: 0.2 }, // the 40–60 mark: beyond it one of the two is the usual one
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: true,
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: payeeWords,
});
