import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';
import { individualTalkWords } from './words/individual-talk.ts';

/** Adults in couples; the two of a couple are one cluster. */
export const individualTalk = defineIndicator({
  id: 'individual-talk',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['individual_talk'], ['household_type', 'role', 'co_applicant_sex']],
  figures: [
    { stat: 'share', kind: 'share', of: 'recipient AND NOT single', where: 'individual_talk', within: [IN_COUPLES] },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: [], assessments: [] },
  divisible: true,
  source: 'Socialnämnden i Täby, återrapportering 2022: delad utbetalning och arbetssätt med par',
  words: individualTalkWords,
});
