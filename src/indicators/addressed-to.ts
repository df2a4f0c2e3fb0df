import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';

/** Different-sex couples: to whom the decision is addressed. Several rows: the latest. */
export const addressedTo = defineIndicator({
  id: 'addressed-to',
  dimension: 'representation',
  unit: 'couple',
  kind: 'verdict',
  needs: [['case_id'], ['addressed_to']],
  figures: [{ stat: 'share', kind: 'share', of: 'mixed', where: 'addressed_to = side', within: [IN_COUPLES] }],
  margin: { kind: 'points', value: 0.2 }, // the 40–60 mark: beyond it one of the two is the usual one
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: true,
  source: 'Socialnämnden i Täby, återrapportering 2022: delad utbetalning och arbetssätt med par',
  words: {
    title: { sv: 'Vem i paret som beslutet är ställt till', en: 'Whom the decision is addressed to' },
    of: {
      sv: 'andel av alla par med en kvinna och en man och registrerad uppgift',
      en: 'share of all couples of a woman and a man with the information registered',
    },
    question: {
      sv: 'Ställer socialtjänsten besluten till kvinnan, till mannen eller till båda?',
      en: 'Do the social services address decisions to the woman, to the man or to both?',
    },
    reading: {
      women_higher: {
        sv: 'Besluten är oftare ställda till kvinnan än till mannen: till kvinnan i {women} av paren, till mannen i {men} och till båda i {both}. Skillnaden mellan kvinnan och mannen är {gap}.',
        en: 'Decisions are addressed to the woman more often than to the man: to the woman in {women} of the couples, to the man in {men} and to both in {both}. The difference between the woman and the man is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Besluten är något oftare ställda till kvinnan än till mannen: till kvinnan i {women} av paren, till mannen i {men} och till båda i {both}. Skillnaden mellan kvinnan och mannen är {gap}.',
        en: 'Decisions are addressed to the woman slightly more often than to the man: to the woman in {women} of the couples, to the man in {men} and to both in {both}. The difference between the woman and the man is {gap}.',
      },
      men_higher: {
        sv: 'Besluten är mer sällan ställda till kvinnan än till mannen: till kvinnan i {women} av paren, till mannen i {men} och till båda i {both}. Skillnaden mellan kvinnan och mannen är {gap}.',
        en: 'Decisions are addressed to the woman less often than to the man: to the woman in {women} of the couples, to the man in {men} and to both in {both}. The difference between the woman and the man is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Besluten är något mer sällan ställda till kvinnan än till mannen: till kvinnan i {women} av paren, till mannen i {men} och till båda i {both}. Skillnaden mellan kvinnan och mannen är {gap}.',
        en: 'Decisions are addressed to the woman slightly less often than to the man: to the woman in {women} of the couples, to the man in {men} and to both in {both}. The difference between the woman and the man is {gap}.',
      },
      equal: {
        sv: 'Besluten är i stort sett lika ofta ställda till kvinnan som till mannen: till kvinnan i {women} av paren, till mannen i {men} och till båda i {both}. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Decisions are addressed to the woman and to the man about equally often: to the woman in {women} of the couples, to the man in {men} and to both in {both}. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om besluten oftare är ställda till kvinnan eller till mannen. I underlaget är det till kvinnan i {women} av paren, till mannen i {men} och till båda i {both}.',
        en: 'There are not enough data to tell whether decisions are more often addressed to the woman or to the man. In the data it is to the woman in {women} of the couples, to the man in {men} and to both in {both}.',
      },
    },
    caution: [
      {
        sv: 'Siffran visar vem beslutet är ställt till, inte vem som läser det eller vem ärendet handlar om.',
        en: 'The figure shows whom the decision is addressed to, not who reads it or whom it concerns.',
      },
      { sv: 'Samkönade par redovisas för sig.', en: 'Same-sex couples are shown separately.' },
    ],
    ask: [
      {
        sv: 'Kan systemet skriva båda namnen på beslutet, och gör vi det?',
        en: 'Can the system print both names on the decision, and do we do so?',
      },
      {
        sv: 'Hur får den vars namn inte står på beslutet veta sin rätt att överklaga?',
        en: 'How does the one whose name is not on the decision learn of the right to appeal?',
      },
    ],
  },
});
