import { defineIndicator } from '../model/indicator.ts';

/** At least 27 of the 36 months that end with the calendar year, breaks of at most two: a working definition. */
export const veryLongTermShare = defineIndicator({
  id: 'very-long-term-share',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['aid_month', 'aid_start']],
  figures: [
    { stat: 'share', kind: 'share', of: 'very_long IS NOT NULL', where: 'very_long', calendarYear: true, reach: 36 },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'Socialstyrelsen, Öppna jämförelser av ekonomiskt bistånd: mycket långvarigt bistånd',
  words: {
    title: { sv: 'Mycket långvarigt bistånd', en: 'Very long-term assistance' },
    of: {
      sv: 'andel av kvinnorna och av männen med bistånd någon månad under året',
      en: 'share of the women and of the men with assistance in some month of the year',
    },
    question: {
      sv: 'Har kvinnor och män mycket långvarigt bistånd, minst 27 av 36 månader, lika ofta?',
      en: 'Do women and men have very long-term assistance, at least 27 of 36 months, equally often?',
    },
    reading: {
      women_higher: {
        sv: 'Mycket långvarigt bistånd är vanligare bland kvinnor än bland män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Very long-term assistance is more common among women than among men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Mycket långvarigt bistånd är något vanligare bland kvinnor än bland män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Very long-term assistance is slightly more common among women than among men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Mycket långvarigt bistånd är mindre vanligt bland kvinnor än bland män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Very long-term assistance is less common among women than among men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Mycket långvarigt bistånd är något mindre vanligt bland kvinnor än bland män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Very long-term assistance is slightly less common among women than among men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Mycket långvarigt bistånd är i stort sett lika vanligt bland kvinnor och män: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Very long-term assistance is about equally common among women and men: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om mycket långvarigt bistånd är olika vanligt bland kvinnor och män. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
        en: 'There are not enough data to tell whether very long-term assistance is equally common among women and men. In the data it applies to {women} of the women and {men} of the men.',
      },
    },
    caution: [
      {
        sv: 'Gränsen, minst 27 av 36 månader med högst två månaders uppehåll, är den som den här rapporten använder; andra kan räkna på annat sätt.',
        en: 'The limit, at least 27 of 36 months with breaks of at most two months, is the one this report uses; others may count differently.',
      },
      {
        sv: 'Måttet går bara att räkna ut när underlaget täcker tre år.',
        en: 'It can be computed only where the data cover three years.',
      },
    ],
    ask: [
      {
        sv: 'Vad har prövats för dem som haft bistånd i flera år, och vad har inte prövats?',
        en: 'What has been tried for those with assistance over several years, and what has not?',
      },
      {
        sv: 'Vem har hand om de längsta ärendena, och hur ofta träffar vi dem det gäller?',
        en: 'Who handles the longest cases, and how often do we meet the people concerned?',
      },
    ],
  },
});
