import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';

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
  words: {
    title: { sv: 'Vem i paret som kontaktas först', en: 'Who in the couple is contacted first' },
    of: {
      sv: 'andel av alla par med en kvinna och en man och registrerad uppgift',
      en: 'share of all couples of a woman and a man with the information registered',
    },
    question: {
      sv: 'Vem kontaktar socialtjänsten i första hand när ett par har bistånd: kvinnan, mannen eller båda?',
      en: 'Whom do the social services contact first when a couple has assistance: the woman, the man or both?',
    },
    reading: {
      women_higher: {
        sv: 'Kvinnan kontaktas oftare än mannen i första hand: kvinnan i {women} av paren, mannen i {men} och båda i {both}. Skillnaden mellan kvinnan och mannen är {gap}.',
        en: 'The woman is contacted first more often than the man: the woman in {women} of the couples, the man in {men} and both in {both}. The difference between the woman and the man is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Kvinnan kontaktas något oftare än mannen i första hand: kvinnan i {women} av paren, mannen i {men} och båda i {both}. Skillnaden mellan kvinnan och mannen är {gap}.',
        en: 'The woman is contacted first slightly more often than the man: the woman in {women} of the couples, the man in {men} and both in {both}. The difference between the woman and the man is {gap}.',
      },
      men_higher: {
        sv: 'Kvinnan kontaktas mer sällan än mannen i första hand: kvinnan i {women} av paren, mannen i {men} och båda i {both}. Skillnaden mellan kvinnan och mannen är {gap}.',
        en: 'The woman is contacted first less often than the man: the woman in {women} of the couples, the man in {men} and both in {both}. The difference between the woman and the man is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Kvinnan kontaktas något mer sällan än mannen i första hand: kvinnan i {women} av paren, mannen i {men} och båda i {both}. Skillnaden mellan kvinnan och mannen är {gap}.',
        en: 'The woman is contacted first slightly less often than the man: the woman in {women} of the couples, the man in {men} and both in {both}. The difference between the woman and the man is {gap}.',
      },
      equal: {
        sv: 'Kvinnan och mannen kontaktas i stort sett lika ofta i första hand: kvinnan i {women} av paren, mannen i {men} och båda i {both}. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'The woman and the man are contacted first about equally often: the woman in {women} of the couples, the man in {men} and both in {both}. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnan eller mannen oftare kontaktas i första hand. I underlaget är det kvinnan i {women} av paren, mannen i {men} och båda i {both}.',
        en: 'There are not enough data to tell whether the woman or the man is contacted first more often. In the data it is the woman in {women} of the couples, the man in {men} and both in {both}.',
      },
    },
    caution: [
      {
        sv: 'Siffran visar vad som är registrerat, inte vem i paret som själv hörde av sig.',
        en: 'The figure shows what is registered, not who in the couple got in touch.',
      },
      { sv: 'Samkönade par redovisas för sig.', en: 'Same-sex couples are shown separately.' },
    ],
    ask: [
      {
        sv: 'Vem ringer vi först när något saknas i ansökan, och varför just den personen?',
        en: 'Whom do we call first when something is missing in the application, and why that person?',
      },
      {
        sv: 'Hur får den andra i paret veta vad som har sagts?',
        en: 'How does the other one in the couple learn what has been said?',
      },
    ],
  },
});
