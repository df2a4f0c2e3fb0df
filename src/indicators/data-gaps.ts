import { defineIndicator, type Figure } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';
import { dataGapsWords } from './words/data-gaps.ts';

/** Fields that should stand on everybody; not those that hang on another answer. */
const REGISTERED = [
  'birth_year',
  'born_abroad',
  'household_type',
  'unit',
  'obstacle',
  'education_level',
  'newly_arrived',
  'children_total',
  'aid_start',
  'referred',
  'plan',
  'parental_leave',
  'individual_talk',
  'violence_asked',
  'perpetrator_asked',
  'honour_asked',
  'economic_violence_asked',
  'activity_assigned',
  'topic_work',
  'topic_health',
  'topic_family',
];

/** Fields that concern some of them only: who is asked whether they are filled in, and what tells who they are. */
const CONCERNS: Readonly<Record<string, Pick<Figure, 'of' | 'needs' | 'within'>>> = {
  individual_talk: {
    of: 'recipient AND NOT single',
    needs: [['household_type', 'role', 'co_applicant_sex']],
    within: [IN_COUPLES],
  },
};

/** A gap in the data is a finding too: share of the adults for whom the field is registered, `share:<field>`. */
export const dataGaps = defineIndicator({
  id: 'data-gaps',
  dimension: 'representation',
  unit: 'field',
  kind: 'description',
  needs: [],
  figures: REGISTERED.map(
    (id): Figure => ({
      stat: `share:${id}`,
      kind: 'share',
      of: 'recipient',
      where: `filled_${id}`,
      spanOnly: true,
      undivided: true,
      ...CONCERNS[id],
      needs: [[id], ...(CONCERNS[id]?.needs ?? [])],
    }),
  ),
  margin: { kind: 'points', value: 0.05 }, // a mark in the table, no verdict
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  source: 'SCB, På tal om kvinnor och män; Socialstyrelsen, Sjuan',
  words: dataGapsWords,
});
