import { defineIndicator } from '../model/indicator.ts';

/** Asked about the person’s own violence. */
export const perpetratorAsked = defineIndicator({
  id: 'perpetrator-asked',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['perpetrator_asked']],
  figures: [{ stat: 'share', kind: 'share', of: 'recipient', where: 'perpetrator_asked', ever: true }],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit', 'age_group'], assessments: [] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: {
    title: { sv: 'Fått frågan om våldsutövande', en: 'Asked about using violence' },
    of: {
      sv: 'andel av kvinnorna och av männen med registrerad uppgift',
      en: 'share of the women and of the men with the information registered',
    },
    question: {
      sv: 'Frågar socialtjänsten kvinnor och män om de själva utövar våld?',
      en: 'Do the social services ask women and men whether they themselves use violence?',
    },
    reading: {
      women_higher: {
        sv: 'En större andel av kvinnorna än av männen har fått frågan om eget våldsutövande: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A larger share of the women than of the men have been asked about using violence themselves: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'En något större andel av kvinnorna än av männen har fått frågan om eget våldsutövande: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A slightly larger share of the women than of the men have been asked about using violence themselves: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'En mindre andel av kvinnorna än av männen har fått frågan om eget våldsutövande: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A smaller share of the women than of the men have been asked about using violence themselves: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'En något mindre andel av kvinnorna än av männen har fått frågan om eget våldsutövande: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A slightly smaller share of the women than of the men have been asked about using violence themselves: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Ungefär lika stor andel av kvinnorna och männen har fått frågan om eget våldsutövande: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'About the same share of the women and the men have been asked about using violence themselves: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män får frågan om eget våldsutövande olika ofta. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
        en: 'There are not enough data to tell whether women and men are asked about using violence themselves equally often. In the data it applies to {women} of the women and {men} of the men.',
      },
    },
    caution: [
      {
        sv: 'Siffran visar om frågan är registrerad som ställd.',
        en: 'The figure shows whether the question is registered as asked.',
      },
      { sv: 'Den säger inget om hur många som utövar våld.', en: 'It tells nothing of how many use violence.' },
    ],
    ask: [
      {
        sv: 'Vet vi hur vi frågar om eget våldsutövande, och vad vi gör med svaret?',
        en: 'Do we know how to ask about the person’s own violence, and what to do with the answer?',
      },
      {
        sv: 'Frågar vi både kvinnor och män, också när vi inte känner till något våld?',
        en: 'Do we ask both women and men, also when we know of no violence?',
      },
    ],
  },
});
