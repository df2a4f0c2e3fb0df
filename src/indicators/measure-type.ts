import { defineIndicator } from '../model/indicator.ts';

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
  words: {
    title: { sv: 'Typ av insats', en: 'Type of measure' },
    of: {
      sv: 'andel av kvinnornas och av männens insatser som började under perioden',
      en: 'share of the measures of women and of men that began in the period',
    },
    question: {
      sv: 'Får kvinnor och män samma slags insatser?',
      en: 'Do women and men get the same kinds of measures?',
    },
    reading: null,
    caution: [
      {
        sv: 'Siffran visar hur insatserna fördelas, inte om de passade personens behov.',
        en: 'The figure shows how measures are distributed, not whether they suited the person’s needs.',
      },
      { sv: 'En person kan ha flera insatser.', en: 'A person may have several measures.' },
    ],
    ask: [
      { sv: 'Vilka insatser föreslår vi först, och för vem?', en: 'Which measures do we suggest first, and for whom?' },
      {
        sv: 'Vilka insatser har platser, och passar de för den som har små barn eller nedsatt hälsa?',
        en: 'Which measures have places, and do they suit those with small children or poor health?',
      },
      { sv: 'Vem är insatserna utformade för?', en: 'For whom are the measures designed?' },
    ],
  },
});
