import { defineIndicator, type Figure } from '../model/indicator.ts';
import { fieldStat } from '../model/named-figures.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';

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
      stat: fieldStat(id),
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
  words: {
    title: {
      sv: 'Registrerade uppgifter',
      en: 'Information registered',
    },
    of: {
      sv: 'andel av kvinnorna och av männen som har uppgiften registrerad',
      en: 'share of the women and of the men for whom it is registered',
    },
    question: {
      sv: 'Är uppgifterna registrerade lika ofta för kvinnor och män?',
      en: 'Is information registered equally often for women and men?',
    },
    reading: {
      women_higher: {
        sv: 'Uppgiften ”{field}” är registrerad för en större andel av kvinnorna än av männen: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: '“{field}” is registered for a larger share of the women than of the men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Uppgiften ”{field}” är registrerad för en något större andel av kvinnorna än av männen: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: '“{field}” is registered for a slightly larger share of the women than of the men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Uppgiften ”{field}” är registrerad för en mindre andel av kvinnorna än av männen: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: '“{field}” is registered for a smaller share of the women than of the men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Uppgiften ”{field}” är registrerad för en något mindre andel av kvinnorna än av männen: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: '“{field}” is registered for a slightly smaller share of the women than of the men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Uppgiften ”{field}” är registrerad i stort sett lika ofta för kvinnor och män: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: '“{field}” is registered about equally often for women and men: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om uppgiften ”{field}” registreras olika ofta för kvinnor och män. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
        en: 'There are not enough data to tell whether “{field}” is registered equally often for women and men. In the data it applies to {women} of the women and {men} of the men.',
      },
    },
    caution: [
      {
        sv: 'Att en uppgift inte är registrerad betyder inte nej.',
        en: 'That information is not registered does not mean no.',
      },
      {
        sv: 'Saknas en uppgift oftare för det ena könet kan andra siffror i rapporten bli missvisande.',
        en: 'If information is missing more often for one sex, other figures in the report may mislead.',
      },
    ],
    ask: [
      {
        sv: 'Vem registrerar uppgiften och när, och finns det tillfällen då vi ofta hoppar över den?',
        en: 'Who registers the information and when, and are there occasions when we often skip it?',
      },
      {
        sv: 'Är någon uppgift svårare att fråga om, och vad skulle underlätta?',
        en: 'Is some information harder to ask about, and what would make it easier?',
      },
    ],
  },
});
