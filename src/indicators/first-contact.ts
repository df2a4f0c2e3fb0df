import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';
import { firstContactWords } from './words/first-contact.ts';

/** Different-sex couples: whom the services contact first. Several rows: the latest. */
export const firstContact = defineIndicator({
  id: 'first-contact',
  dimension: 'representation',
  unit: 'couple',
  kind: 'verdict',
  needs: [['case_id'], ['first_contact']],
  figures: [{ stat: 'share', kind: 'share', of: 'mixed', where: 'first_contact = side', within: [IN_COUPLES] }],
  margin: { kind: 'points', value: 0.2 }, // the 40–60 mark: beyond it one of the two is the usual one
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: true,
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: firstContactWords,
});
