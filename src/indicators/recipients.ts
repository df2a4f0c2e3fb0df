import { defineIndicator } from '../model/indicator.ts';

/** Description only: how many of each sex. 40–60 is said of the numbers; who applies is not known. */
export const recipients = defineIndicator({
  id: 'recipients',
  dimension: 'representation',
  unit: 'person',
  kind: 'description',
  needs: [],
  figures: [{ stat: 'count', kind: 'count', of: 'recipient' }],
  margin: null,
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: true,
  source: 'Könsuppdelad statistik som grund: SCB, På tal om kvinnor och män; SKR, 3R-metoden',
  words: {
    title: {
      sv: 'Vuxna med ekonomiskt bistånd',
      en: 'Adults with social assistance',
    },
    of: {
      sv: 'andel av alla vuxna med bistånd och registrerat kön',
      en: 'share of all adults with assistance and a registered sex',
    },
    question: {
      sv: 'Hur många kvinnor och män har ekonomiskt bistånd, och hur är könsfördelningen?',
      en: 'How many women and men have social assistance, and what is the sex distribution?',
    },
    reading: {
      women_higher: {
        sv: 'Fler kvinnor än män hade ekonomiskt bistånd: {women_n} kvinnor och {men_n} män. Könsfördelningen är {women} kvinnor och {men} män, alltså utanför 40–60 procent.',
        en: 'More women than men had social assistance: {women_n} women and {men_n} men. The sex distribution is {women} women and {men} men, which is outside 40–60 per cent.',
      },
      women_slightly_higher: null,
      men_higher: {
        sv: 'Färre kvinnor än män hade ekonomiskt bistånd: {women_n} kvinnor och {men_n} män. Könsfördelningen är {women} kvinnor och {men} män, alltså utanför 40–60 procent.',
        en: 'Fewer women than men had social assistance: {women_n} women and {men_n} men. The sex distribution is {women} women and {men} men, which is outside 40–60 per cent.',
      },
      men_slightly_higher: null,
      equal: {
        sv: 'Könsfördelningen är jämn enligt 40–60-måttet: {women_n} kvinnor och {men_n} män hade ekonomiskt bistånd, det vill säga {women} kvinnor och {men} män.',
        en: 'The sex distribution is even by the 40–60 measure: {women_n} women and {men_n} men had social assistance, that is {women} women and {men} men.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om könsfördelningen är jämn. I underlaget finns {women_n} kvinnor och {men_n} män.',
        en: 'There are not enough data to tell whether the sex distribution is even. The data hold {women_n} women and {men_n} men.',
      },
    },
    caution: [
      {
        sv: 'Siffran visar vilka som har bistånd, inte vilka som behöver det eller låter bli att söka.',
        en: 'The figure shows who has assistance, not who needs it or refrains from applying.',
      },
      {
        sv: 'Könsfördelningen bland dem som söker är inte känd.',
        en: 'The sex distribution of those who apply is not known.',
      },
      {
        sv: 'En jämn könsfördelning säger inte att kvinnor och män får likvärdigt stöd.',
        en: 'An even distribution does not show that women and men get equivalent support.',
      },
    ],
    figures: {
      count: { sv: 'antal vuxna', en: 'number of adults' },
      'share:of-sex': { sv: 'könsfördelning', en: 'sex distribution' },
    },
    ask: [
      {
        sv: 'Vilka kvinnor och män i kommunen har svårt att försörja sig men söker inte bistånd?',
        en: 'Which women and men in the municipality struggle to support themselves but do not apply?',
      },
      {
        sv: 'Stämmer bilden med vilka vi möter i vardagen, och vilka ser vi inte?',
        en: 'Does the picture match the people we meet from day to day, and whom do we not see?',
      },
    ],
    listed: {
      title: { sv: 'Vuxna i listan över insatser', en: 'Adults in the list of measures' },
      of: {
        sv: 'andel av alla vuxna i listan med registrerat kön',
        en: 'share of all adults in the list with a registered sex',
      },
      question: {
        sv: 'Hur många kvinnor och män har haft en insats, och hur är könsfördelningen?',
        en: 'How many women and men have had a measure, and what is the sex distribution?',
      },
      reading: {
        women_higher: {
          sv: 'Fler kvinnor än män står i listan över insatser: {women_n} kvinnor och {men_n} män. Könsfördelningen är {women} kvinnor och {men} män, alltså utanför 40–60 procent.',
          en: 'More women than men are in the list of measures: {women_n} women and {men_n} men. The sex distribution is {women} women and {men} men, which is outside 40–60 per cent.',
        },
        women_slightly_higher: null,
        men_higher: {
          sv: 'Färre kvinnor än män står i listan över insatser: {women_n} kvinnor och {men_n} män. Könsfördelningen är {women} kvinnor och {men} män, alltså utanför 40–60 procent.',
          en: 'Fewer women than men are in the list of measures: {women_n} women and {men_n} men. The sex distribution is {women} women and {men} men, which is outside 40–60 per cent.',
        },
        men_slightly_higher: null,
        equal: {
          sv: 'Könsfördelningen i listan över insatser är jämn enligt 40–60-måttet: {women_n} kvinnor och {men_n} män, det vill säga {women} kvinnor och {men} män.',
          en: 'The sex distribution of the list of measures is even by the 40–60 measure: {women_n} women and {men_n} men, that is {women} women and {men} men.',
        },
        unclear: {
          sv: 'Underlaget räcker inte för att säga om könsfördelningen är jämn. I listan finns {women_n} kvinnor och {men_n} män.',
          en: 'There are not enough data to tell whether the sex distribution is even. The list holds {women_n} women and {men_n} men.',
        },
      },
      caution: [
        {
          sv: 'Siffran visar vilka som har haft en insats, inte vilka som har ekonomiskt bistånd.',
          en: 'The figure shows who has had a measure, not who has social assistance.',
        },
        {
          sv: 'En jämn könsfördelning säger inte att kvinnor och män får likvärdigt stöd.',
          en: 'An even distribution does not show that women and men get equivalent support.',
        },
      ],
    },
  },
});
