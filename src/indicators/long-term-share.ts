import { defineIndicator } from '../model/indicator.ts';

/**
 * At least ten months of a whole calendar year, of those with at least one: the national definition of long-term aid.
 */
export const longTermShare = defineIndicator({
  id: 'long-term-share',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['aid_month', 'aid_months', 'aid_start']],
  figures: [{ stat: 'share', kind: 'share', of: 'months >= 1', where: 'months >= 10', calendarYear: true }],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'Socialstyrelsen, Statistik om ekonomiskt bistånd: långvarigt bistånd',
  words: {
    title: {
      sv: 'Långvarigt bistånd',
      en: 'Long-term assistance',
    },
    of: {
      sv: 'andel av kvinnorna och av männen med bistånd någon gång under kalenderåret',
      en: 'share of the women and of the men with assistance at some time in the calendar year',
    },
    question: {
      sv: 'Är det lika vanligt bland kvinnor och män att ha bistånd länge, minst tio månader under året?',
      en: 'Is it equally common among women and men to have assistance for long, at least ten months of the year?',
    },
    reading: {
      women_higher: {
        sv: 'Långvarigt bistånd är vanligare bland kvinnor än bland män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Long-term assistance is more common among women than among men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Långvarigt bistånd är något vanligare bland kvinnor än bland män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Long-term assistance is slightly more common among women than among men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Långvarigt bistånd är mindre vanligt bland kvinnor än bland män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Long-term assistance is less common among women than among men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Långvarigt bistånd är något mindre vanligt bland kvinnor än bland män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
        en: 'Long-term assistance is slightly less common among women than among men: {women} of the women and {men} of the men. The difference is {gap}.',
      },
      equal: {
        sv: 'Långvarigt bistånd är i stort sett lika vanligt bland kvinnor och män: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Long-term assistance is about equally common among women and men: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om långvarigt bistånd är olika vanligt bland kvinnor och män. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
        en: 'There are not enough data to tell whether long-term assistance is equally common among women and men. In the data it applies to {women} of the women and {men} of the men.',
      },
    },
    caution: [
      {
        sv: 'Andelen räknas av dem som har bistånd, inte av alla invånare.',
        en: 'The share is of those who have assistance, not of all residents.',
      },
      { sv: 'Den sjunker när många är nya under året.', en: 'It falls when many are new during the year.' },
      {
        sv: 'Den går bara att räkna ut när underlaget täcker hela kalenderåret.',
        en: 'It can be computed only where the data cover the whole calendar year.',
      },
    ],
    figures: {
      share: { sv: 'andel med bistånd i minst tio månader', en: 'share with assistance for at least ten months' },
    },
    ask: [
      {
        sv: 'Hur ser livet ut för de kvinnor och de män som har haft bistånd länge?',
        en: 'What is life like for the women and the men who have had assistance for long?',
      },
      {
        sv: 'Vilket annat stöd än pengar har de fått som har haft bistånd längst?',
        en: 'What support besides money have those received who have had assistance the longest?',
      },
      {
        sv: 'Vad skulle behöva ändras hos oss, hos andra myndigheter eller i insatserna?',
        en: 'What would need to change here, at other agencies or in the measures?',
      },
    ],
  },
});
