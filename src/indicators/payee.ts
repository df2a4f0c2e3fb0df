import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';

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
  words: {
    title: { sv: 'Vem i paret som får utbetalningen', en: 'Who in the couple receives the payment' },
    of: {
      sv: 'andel av alla par med en kvinna och en man och registrerad uppgift',
      en: 'share of all couples of a woman and a man with the information registered',
    },
    question: {
      sv: 'Betalar socialtjänsten ut biståndet till kvinnan, till mannen eller till båda?',
      en: 'Do the social services pay the assistance to the woman, to the man or to both?',
    },
    reading: {
      women_higher: {
        sv: 'Biståndet betalas oftare ut till kvinnan än till mannen: till kvinnan i {women} av paren, till mannen i {men} och till båda i {both}. Skillnaden mellan kvinnan och mannen är {gap}.',
        en: 'Assistance is paid to the woman more often than to the man: to the woman in {women} of the couples, to the man in {men} and to both in {both}. The difference between the woman and the man is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Biståndet betalas något oftare ut till kvinnan än till mannen: till kvinnan i {women} av paren, till mannen i {men} och till båda i {both}. Skillnaden mellan kvinnan och mannen är {gap}.',
        en: 'Assistance is paid to the woman slightly more often than to the man: to the woman in {women} of the couples, to the man in {men} and to both in {both}. The difference between the woman and the man is {gap}.',
      },
      men_higher: {
        sv: 'Biståndet betalas mer sällan ut till kvinnan än till mannen: till kvinnan i {women} av paren, till mannen i {men} och till båda i {both}. Skillnaden mellan kvinnan och mannen är {gap}.',
        en: 'Assistance is paid to the woman less often than to the man: to the woman in {women} of the couples, to the man in {men} and to both in {both}. The difference between the woman and the man is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Biståndet betalas något mer sällan ut till kvinnan än till mannen: till kvinnan i {women} av paren, till mannen i {men} och till båda i {both}. Skillnaden mellan kvinnan och mannen är {gap}.',
        en: 'Assistance is paid to the woman slightly less often than to the man: to the woman in {women} of the couples, to the man in {men} and to both in {both}. The difference between the woman and the man is {gap}.',
      },
      equal: {
        sv: 'Biståndet betalas i stort sett lika ofta ut till kvinnan som till mannen: till kvinnan i {women} av paren, till mannen i {men} och till båda i {both}. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Assistance is paid to the woman and to the man about equally often: to the woman in {women} of the couples, to the man in {men} and to both in {both}. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om biståndet oftare betalas ut till kvinnan eller till mannen. I underlaget är det till kvinnan i {women} av paren, till mannen i {men} och till båda i {both}.',
        en: 'There are not enough data to tell whether assistance is more often paid to the woman or to the man. In the data it is to the woman in {women} of the couples, to the man in {men} and to both in {both}.',
      },
    },
    caution: [
      {
        sv: 'Siffran visar vems konto pengarna betalas till, inte vem som bestämmer över dem.',
        en: 'The figure shows to whose account the money is paid, not who decides about it.',
      },
      { sv: 'Samkönade par redovisas för sig.', en: 'Same-sex couples are shown separately.' },
    ],
    figures: {
      ratio: {
        sv: 'kronor som betalats till var och en; det som gått till båda räknat med hälften',
        en: 'kronor paid to each; what went to both counted by halves',
      },
    },
    ask: [
      { sv: 'Vem väljer konto, och frågar vi båda?', en: 'Who chooses the account, and do we ask both?' },
      {
        sv: 'Har var och en tillgång till egna pengar för mat, resor och barnens behov?',
        en: 'Does each have access to money for food, travel and the children’s needs?',
      },
    ],
  },
});
