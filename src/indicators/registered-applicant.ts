import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';
import { registeredApplicantWords } from './words/registered-applicant.ts';

/** Different-sex couples: in how many the applicant is the woman, in how many the man. Several rows: the latest. */
export const registeredApplicant = defineIndicator({
  id: 'registered-applicant',
  dimension: 'representation',
  unit: 'couple',
  kind: 'verdict',
  needs: [['case_id'], ['role', 'co_applicant_sex']],
  figures: [
    { stat: 'share', kind: 'share', of: "mixed AND side <> 'both'", where: 'applicant = side', within: [IN_COUPLES] },
  ],
  margin: { kind: 'points', value: 0.2 }, // the 40–60 mark: beyond it one of the two is the usual one
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: true,
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: registeredApplicantWords,
});
