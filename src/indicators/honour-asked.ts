import { defineIndicator } from '../model/indicator.ts';

/** Asked about honour-based violence and oppression. */
export const honourAsked = defineIndicator({
  id: 'honour-asked',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['honour_asked']],
  figures: [{ stat: 'share', kind: 'share', of: 'recipient', where: 'honour_asked', ever: true }],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit', 'age_group'], assessments: [] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: {
    title: {
      sv: 'Fått frågan om hedersrelaterat våld och förtryck',
      en: 'Asked about honour-related violence and oppression',
    },
    of: {
      sv: 'andel av kvinnorna och av männen med registrerad uppgift',
      en: 'share of the women and of the men with the information registered',
    },
    question: {
      sv: 'Frågar socialtjänsten kvinnor och män om hedersrelaterat våld och förtryck?',
      en: 'Do the social services ask women and men about honour-related violence and oppression?',
    },
    reading: {
      women_higher: {
        sv: 'En större andel av kvinnorna än av männen har fått frågan om hedersrelaterat våld och förtryck: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A larger share of the women than of the men have been asked about honour-related violence and oppression: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'En något större andel av kvinnorna än av männen har fått frågan om hedersrelaterat våld och förtryck: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A slightly larger share of the women than of the men have been asked about honour-related violence and oppression: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'En mindre andel av kvinnorna än av männen har fått frågan om hedersrelaterat våld och förtryck: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A smaller share of the women than of the men have been asked about honour-related violence and oppression: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'En något mindre andel av kvinnorna än av männen har fått frågan om hedersrelaterat våld och förtryck: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A slightly smaller share of the women than of the men have been asked about honour-related violence and oppression: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Ungefär lika stor andel av kvinnorna och männen har fått frågan om hedersrelaterat våld och förtryck: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'About the same share of the women and the men have been asked about honour-related violence and oppression: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män får frågan om hedersrelaterat våld och förtryck olika ofta. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
        en: 'There are not enough data to tell whether women and men are asked about honour-related violence and oppression equally often. In the data it applies to {women} of the women and {men} of the men.',
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
        sv: 'Vem frågar vi om hedersrelaterat våld och förtryck, och vem frågar vi inte?',
        en: 'Whom do we ask about honour-related violence and oppression, and whom do we not ask?',
      },
      {
        sv: 'Frågar vi också män, och barnen i familjen?',
        en: 'Do we ask men too, and the children of the family?',
      },
    ],
  },
});
