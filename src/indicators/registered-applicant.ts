import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';

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
  words: {
    title: { sv: 'Vem i paret som står som sökande', en: 'Who in the couple is registered as applicant' },
    of: {
      sv: 'andel av alla par med en kvinna och en man och registrerad uppgift',
      en: 'share of all couples of a woman and a man with the information registered',
    },
    question: {
      sv: 'Registrerar socialtjänsten kvinnan eller mannen som sökande när ett par har bistånd?',
      en: 'Do the social services register the woman or the man as applicant when a couple has assistance?',
    },
    reading: {
      women_higher: {
        sv: 'Kvinnan står oftare än mannen som sökande: kvinnan i {women} av paren och mannen i {men}.',
        en: 'The woman is registered as applicant more often than the man: the woman in {women} of the couples and the man in {men}.',
      },
      women_slightly_higher: {
        sv: 'Kvinnan står något oftare än mannen som sökande: kvinnan i {women} av paren och mannen i {men}.',
        en: 'The woman is registered as applicant slightly more often than the man: the woman in {women} of the couples and the man in {men}.',
      },
      men_higher: {
        sv: 'Kvinnan står mer sällan än mannen som sökande: kvinnan i {women} av paren och mannen i {men}.',
        en: 'The woman is registered as applicant less often than the man: the woman in {women} of the couples and the man in {men}.',
      },
      men_slightly_higher: {
        sv: 'Kvinnan står något mer sällan än mannen som sökande: kvinnan i {women} av paren och mannen i {men}.',
        en: 'The woman is registered as applicant slightly less often than the man: the woman in {women} of the couples and the man in {men}.',
      },
      equal: {
        sv: 'Kvinnan och mannen står i stort sett lika ofta som sökande: kvinnan i {women} av paren och mannen i {men}. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'The woman and the man are registered as applicant about equally often: the woman in {women} of the couples and the man in {men}. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnan eller mannen oftare står som sökande. I underlaget är det kvinnan i {women} av paren och mannen i {men}.',
        en: 'There are not enough data to tell whether the woman or the man is registered as applicant more often. In the data it is the woman in {women} of the couples and the man in {men}.',
      },
    },
    caution: [
      {
        sv: 'Vem som registreras som sökande säger inte vem i paret som tog kontakt eller vems behov bedömdes.',
        en: 'Who is registered as applicant does not tell who made contact or whose needs were assessed.',
      },
      { sv: 'Samkönade par redovisas för sig.', en: 'Same-sex couples are shown separately.' },
    ],
    ask: [
      {
        sv: 'Hur avgörs vem i paret som registreras som sökande: av paret, av blanketten eller av systemet?',
        en: 'How is it decided who in the couple is registered as the applicant: by the couple, by the form or by the system?',
      },
      {
        sv: 'Vad händer med den som inte är sökande: vem ringer vi, vem får brevet, vem ser beslutet?',
        en: 'What becomes of the one who is not the applicant: whom do we call, who gets the letter, who sees the decision?',
      },
    ],
  },
});
