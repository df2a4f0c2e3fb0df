import { defineIndicator } from '../model/indicator.ts';

const ASKED = ['long-asked', 'other-asked'];
const ALL = [...ASKED, 'long-not', 'other-not'];

/** Adults with aid, asked of those for whom it is registered; beside it those with long-term aid. */
export const violenceAsked = defineIndicator({
  id: 'violence-asked',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['violence_asked']],
  figures: [
    {
      stat: 'share',
      kind: 'share',
      of: 'recipient',
      where: 'violence_asked',
      ever: true,
      parts: { of: ALL, yes: ASKED },
    },
    {
      stat: 'share:long',
      kind: 'share',
      of: 'recipient AND months >= 10',
      where: 'violence_asked',
      needs: [['aid_month', 'aid_months', 'aid_start']],
      calendarYear: true,
      undivided: true,
      beside: true,
      parts: { of: ['long-asked', 'long-not'], yes: ['long-asked'] },
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit', 'age_group'], assessments: [] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: {
    title: { sv: 'Fått frågan om våldsutsatthet', en: 'Asked about exposure to violence' },
    of: {
      sv: 'andel av kvinnorna och av männen med registrerad uppgift',
      en: 'share of the women and of the men with the information registered',
    },
    question: {
      sv: 'Frågar socialtjänsten kvinnor och män om de är eller har varit utsatta för våld?',
      en: 'Do the social services ask women and men whether they are or have been exposed to violence?',
    },
    reading: {
      women_higher: {
        sv: 'En större andel av kvinnorna än av männen har fått frågan om våldsutsatthet: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A larger share of the women than of the men have been asked about exposure to violence: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'En något större andel av kvinnorna än av männen har fått frågan om våldsutsatthet: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A slightly larger share of the women than of the men have been asked about exposure to violence: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'En mindre andel av kvinnorna än av männen har fått frågan om våldsutsatthet: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A smaller share of the women than of the men have been asked about exposure to violence: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'En något mindre andel av kvinnorna än av männen har fått frågan om våldsutsatthet: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'A slightly smaller share of the women than of the men have been asked about exposure to violence: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Ungefär lika stor andel av kvinnorna och männen har fått frågan om våldsutsatthet: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'About the same share of the women and the men have been asked about exposure to violence: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män får frågan om våldsutsatthet olika ofta. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
        en: 'There are not enough data to tell whether women and men are asked about exposure to violence equally often. In the data it applies to {women} of the women and {men} of the men.',
      },
    },
    caution: [
      {
        sv: 'Siffran visar om frågan är registrerad som ställd, inte hur den ställdes eller om personen kunde svara fritt.',
        en: 'The figure shows whether the question is registered as asked, not how it was asked or whether the person could answer freely.',
      },
    ],
    figures: {
      'share:long': {
        sv: 'av dem med minst tio månader med bistånd under året',
        en: 'of those with at least ten months of assistance in the year',
      },
    },
    ask: [
      {
        sv: 'Ställs frågan till alla, eller bara när något väcker oro?',
        en: 'Is everyone asked, or only when something causes concern?',
      },
      {
        sv: 'Ställs frågan i enrum och med tolk när det behövs?',
        en: 'Is the question asked in private, and with an interpreter when needed?',
      },
      {
        sv: 'Vad gör att frågan inte blir ställd, och görs den då en annan gång?',
        en: 'What gets in the way of asking, and is the question then asked another time?',
      },
    ],
  },
});
