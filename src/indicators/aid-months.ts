import { defineIndicator } from '../model/indicator.ts';
import { SINGLE } from '../model/part-of-people.ts';

/** Months with aid in a whole calendar year; of a person, not of a household as in the national statistics. */
export const aidMonths = defineIndicator({
  id: 'aid-months',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  tells: 'long-term-share',
  needs: [['aid_month', 'aid_months', 'aid_start']],
  figures: [
    {
      stat: 'mean',
      kind: 'mean',
      of: 'months >= 1',
      value: 'months',
      scale: 'months',
      estimand: 'difference',
      calendarYear: true,
      median: true,
    },
    {
      stat: 'mean:single',
      kind: 'mean',
      of: 'months >= 1 AND single',
      within: [{ ...SINGLE, repeats: ['aid-months'] }],
      value: 'months',
      scale: 'months',
      estimand: 'difference',
      calendarYear: true,
      undivided: true,
      beside: true,
    },
  ],
  margin: { kind: 'months', value: 0.5 }, // half a month of twelve
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'Socialstyrelsen, Statistik om ekonomiskt bistånd: genomsnittlig biståndstid',
  words: {
    title: {
      sv: 'Månader med bistånd under året',
      en: 'Months with assistance in the year',
    },
    of: {
      sv: 'genomsnitt för kvinnor och för män med bistånd under kalenderåret',
      en: 'average for women and for men with assistance in the calendar year',
    },
    question: {
      sv: 'Hur många av årets månader har kvinnor och män bistånd?',
      en: 'For how many months of the year do women and men have assistance?',
    },
    reading: {
      women_higher: {
        sv: 'Kvinnor hade bistånd fler månader under året än män: i genomsnitt {women} för kvinnor och {men} för män. Skillnaden är {gap}.',
        en: 'Women had assistance for more months of the year than men: on average {women} for women and {men} for men. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Kvinnor hade bistånd något fler månader under året än män: i genomsnitt {women} för kvinnor och {men} för män. Skillnaden är {gap}.',
        en: 'Women had assistance for slightly more months of the year than men: on average {women} for women and {men} for men. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Kvinnor hade bistånd färre månader under året än män: i genomsnitt {women} för kvinnor och {men} för män. Skillnaden är {gap}.',
        en: 'Women had assistance for fewer months of the year than men: on average {women} for women and {men} for men. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Kvinnor hade bistånd något färre månader under året än män: i genomsnitt {women} för kvinnor och {men} för män. Skillnaden är {gap}.',
        en: 'Women had assistance for slightly fewer months of the year than men: on average {women} for women and {men} for men. The difference is {gap}.',
      },
      equal: {
        sv: 'Kvinnor och män hade bistånd i stort sett lika många månader under året: i genomsnitt {women} för kvinnor och {men} för män. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Women and men had assistance for about as many months of the year: {women} on average for women and {men} for men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om kvinnor och män hade bistånd olika många månader under året. I underlaget är det i genomsnitt {women} för kvinnor och {men} för män.',
        en: 'There are not enough data to tell whether women and men had assistance for equally many months of the year. In the data it is {women} on average for women and {men} for men.',
      },
    },
    caution: [
      { sv: 'Bara månader inom kalenderåret räknas.', en: 'Only months within the calendar year count.' },
      {
        sv: 'Den som börjar eller slutar ha bistånd mitt i året får färre månader än den som har det hela året.',
        en: 'Those who start or end during the year get fewer months than those who have it all year.',
      },
      { sv: 'Siffran gäller personer, inte hushåll.', en: 'The figure is about people, not households.' },
    ],
    figures: {
      mean: { sv: 'månader i genomsnitt', en: 'months on average' },
      median: { sv: 'månader, median', en: 'months, median' },
      'mean:single': { sv: 'månader i genomsnitt, ensamstående', en: 'months on average, single adults' },
    },
    ask: [
      {
        sv: 'Vad skiljer dem som har bistånd hela året från dem som har det några månader?',
        en: 'What sets those who have assistance all year apart from those who have it for a few months?',
      },
      {
        sv: 'Finns det grupper av kvinnor eller män som har bistånd fler månader, och vad berättar de själva?',
        en: 'Are there groups of women or men who have assistance for more months, and what do they say themselves?',
      },
    ],
  },
});
