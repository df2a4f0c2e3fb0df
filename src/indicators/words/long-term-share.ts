import type { IndicatorWords } from '../../model/indicator.ts';

export const longTermShareWords: IndicatorWords = {
  title: {
    sv: 'Långvarigt bistånd',
    en: 'Long-term assistance',
  },
  of: {
    sv: 'andel av kvinnorna respektive av männen med bistånd någon gång under kalenderåret',
    en: 'share of the women and of the men with assistance at some time in the calendar year',
  },
  question: {
    sv: 'Har kvinnor och män långvarigt bistånd, minst tio månader under året, i samma utsträckning?',
    en: 'Do women and men have long-term assistance, at least ten months of the year, to the same extent?',
  },
  reading: {
    women_higher: {
      sv: 'Långvarigt bistånd är vanligare bland kvinnor än bland män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
      en: 'Long-term assistance is more common among women than among men: {women} of the women and {men} of the men. The difference is {gap}.',
    },
    men_higher: {
      sv: 'Långvarigt bistånd är ovanligare bland kvinnor än bland män: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
      en: 'Long-term assistance is less common among women than among men: {women} of the women and {men} of the men. The difference is {gap}.',
    },
    equal: {
      sv: 'Långvarigt bistånd är i stort sett lika vanligt bland kvinnor och män: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
      en: 'Long-term assistance is about equally common among women and men: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
    },
    unclear: {
      sv: 'Underlaget räcker inte för att säga om långvarigt bistånd är olika vanligt bland kvinnor och män. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
      en: 'There are not enough data to tell whether long-term assistance is differently common among women and men. In the data the figures are {women} of the women and {men} of the men.',
    },
  },
  caution: {
    sv: 'Andelen räknas av dem som har bistånd, inte av alla invånare. Den sjunker när många är nya under året. Måttet kräver uppgifter för hela kalenderåret.',
    en: 'The share is of those who have assistance, not of all residents. It falls when many are new during the year. The measure needs data for the whole calendar year.',
  },
  ask: [
    {
      sv: 'Vilka livssituationer finns bakom det långvariga biståndet för kvinnor respektive för män?',
      en: 'Which life situations lie behind long-term assistance for women and for men?',
    },
    {
      sv: 'Vilket stöd utöver pengar har de haft som haft bistånd längst?',
      en: 'What support besides money have those had who have had assistance the longest?',
    },
    {
      sv: 'Vad skulle behöva ändras hos oss, hos andra myndigheter eller i insatserna?',
      en: 'What would need to change with us, with other agencies or in the measures?',
    },
  ],
};
