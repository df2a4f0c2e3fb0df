import { defineIndicator } from '../model/indicator.ts';

const OF = 'ended OR satisfaction IS NOT NULL';

/** Answers 4–5 of those who answered, of measures that have ended or been rated; beside it how many answered. */
export const measureSatisfaction = defineIndicator({
  id: 'measure-satisfaction',
  dimension: 'resources',
  unit: 'measure',
  kind: 'verdict',
  needs: [['satisfaction'], ['measure_start', 'referral_date']],
  figures: [
    { stat: 'share', kind: 'share', of: OF, where: 'satisfaction >= 4', needs: [['measure_end']] },
    {
      stat: 'share:answered',
      kind: 'share',
      of: OF,
      where: 'satisfaction IS NOT NULL',
      needs: [['measure_end']],
      undivided: true,
      beside: true,
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'person',
  adjust: { circumstances: ['age_group', 'born_abroad'], assessments: ['measure_type', 'obstacle'] },
  divisible: true,
  source: 'Socialnämnden i Täby, återrapportering 2022: delad utbetalning och arbetssätt med par',
  words: {
    title: { sv: 'Nöjda med insatsen', en: 'Satisfied with the measure' },
    of: {
      sv: 'andel med betyg 4–5, av kvinnornas svar och av männens svar',
      en: 'share with a rating of 4–5, of the women’s answers and of the men’s answers',
    },
    question: {
      sv: 'Är kvinnor och män lika nöjda med sina insatser?',
      en: 'Are women and men equally satisfied with their measures?',
    },
    reading: {
      women_higher: {
        sv: 'Kvinnor är oftare än män nöjda med insatsen: betyg 4–5 i {women} av kvinnornas svar och {men} av männens. Skillnaden är {gap}.',
        en: 'Women are satisfied with the measure more often than men: a rating of 4–5 in {women} of the women’s answers and {men} of the men’s. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Kvinnor är något oftare än män nöjda med insatsen: betyg 4–5 i {women} av kvinnornas svar och {men} av männens. Skillnaden är {gap}.',
        en: 'Women are satisfied with the measure slightly more often than men: a rating of 4–5 in {women} of the women’s answers and {men} of the men’s. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Kvinnor är mer sällan än män nöjda med insatsen: betyg 4–5 i {women} av kvinnornas svar och {men} av männens. Skillnaden är {gap}.',
        en: 'Women are satisfied with the measure less often than men: a rating of 4–5 in {women} of the women’s answers and {men} of the men’s. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Kvinnor är något mer sällan än män nöjda med insatsen: betyg 4–5 i {women} av kvinnornas svar och {men} av männens. Skillnaden är {gap}.',
        en: 'Women are satisfied with the measure slightly less often than men: a rating of 4–5 in {women} of the women’s answers and {men} of the men’s. The difference is {gap}.',
      },
      equal: {
        sv: 'Kvinnor och män är ungefär lika ofta nöjda med insatsen: betyg 4–5 i {women} av kvinnornas svar och {men} av männens. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Women and men are satisfied with the measure about equally often: a rating of 4–5 in {women} of the women’s answers and {men} of the men’s. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män är nöjda med insatsen olika ofta. I underlaget är det betyg 4–5 i {women} av kvinnornas svar och {men} av männens.',
        en: 'There are not enough data to tell whether women and men are satisfied with the measure equally often. In the data the rating is 4–5 in {women} of the women’s answers and {men} of the men’s.',
      },
    },
    caution: [
      { sv: 'Bara svar som har kommit in räknas.', en: 'Only the answers that came in count.' },
      { sv: 'De som inte har svarat kan tycka något annat.', en: 'Those who did not answer may think otherwise.' },
      { sv: 'Tabellen visar hur stor del som har svarat.', en: 'The table shows how large a share answered.' },
    ],
    figures: {
      'share:answered': { sv: 'har svarat', en: 'have answered' },
    },
    ask: [
      { sv: 'Vem svarar på frågan, och vem svarar inte?', en: 'Who answers the question, and who does not?' },
      {
        sv: 'Vad säger de som är missnöjda att de hade behövt?',
        en: 'What do those who are not satisfied say they would have needed?',
      },
    ],
  },
});
