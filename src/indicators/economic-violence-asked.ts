import { defineIndicator } from '../model/indicator.ts';

/** Asked about economic violence. */
export const economicViolenceAsked = defineIndicator({
  id: 'economic-violence-asked',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['economic_violence_asked']],
  figures: [{ stat: 'share', kind: 'share', of: 'recipient', where: 'economic_violence_asked', ever: true }],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit', 'age_group'], assessments: [] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: {
    title: { sv: 'Fått frågan om ekonomiskt våld', en: 'Asked about economic violence' },
    of: {
      sv: 'andel av kvinnorna och av männen med registrerad uppgift',
      en: 'share of the women and of the men with the information registered',
    },
    question: {
      sv: 'Frågar socialtjänsten kvinnor och män om ekonomiskt våld?',
      en: 'Do the social services ask women and men about economic violence?',
    },
    reading: {
      women_higher: {
        sv: 'En större andel av kvinnorna än av männen har fått frågan om ekonomiskt våld: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A larger share of the women than of the men have been asked about economic violence: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'En något större andel av kvinnorna än av männen har fått frågan om ekonomiskt våld: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A slightly larger share of the women than of the men have been asked about economic violence: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'En mindre andel av kvinnorna än av männen har fått frågan om ekonomiskt våld: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A smaller share of the women than of the men have been asked about economic violence: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'En något mindre andel av kvinnorna än av männen har fått frågan om ekonomiskt våld: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A slightly smaller share of the women than of the men have been asked about economic violence: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Ungefär lika stor andel av kvinnorna och männen har fått frågan om ekonomiskt våld: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'About the same share of the women and the men have been asked about economic violence: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män får frågan om ekonomiskt våld olika ofta. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
        en: 'There are not enough data to tell whether women and men are asked about economic violence equally often. In the data it applies to {women} of the women and {men} of the men.',
      },
    },
    caution: [
      {
        sv: 'Siffran visar om frågan är registrerad som ställd.',
        en: 'The figure shows whether the question is registered as asked.',
      },
      { sv: 'Den säger inget om hur många som är utsatta.', en: 'It tells nothing of how many are exposed.' },
    ],
    ask: [
      {
        sv: 'Frågar vi vem som bestämmer över pengarna och vem som har konto och kort?',
        en: 'Do we ask who decides about the money, and who has the account and the card?',
      },
      {
        sv: 'Kopplar vi frågan till hur biståndet betalas ut?',
        en: 'Do we connect the question to how assistance is paid out?',
      },
    ],
  },
});
