import type { IndicatorWords } from '../../model/indicator.ts';

export const leisureAidAmountWords: IndicatorWords = {
  title: {
    sv: 'Belopp till barns fritid',
    en: 'Amount for children’s leisure',
  },
  of: {
    sv: 'kronor per flicka respektive per pojke: av alla barn, och av dem som beviljats',
    en: 'kronor per girl and per boy: of all children, and of those granted',
  },
  question: {
    sv: 'Får flickor och pojkar lika stora belopp till fritidsaktiviteter?',
    en: 'Do girls and boys get equal amounts for leisure activities?',
  },
  reading: {
    women_higher: {
      sv: 'Flickor fick högre belopp till fritid än pojkar: i genomsnitt {women} för flickor och {men} för pojkar.',
      en: 'Girls got higher amounts for leisure than boys: on average {women} for girls and {men} for boys.',
    },
    men_higher: {
      sv: 'Flickor fick lägre belopp till fritid än pojkar: i genomsnitt {women} för flickor och {men} för pojkar.',
      en: 'Girls got lower amounts for leisure than boys: on average {women} for girls and {men} for boys.',
    },
    equal: {
      sv: 'Flickor och pojkar fick i stort sett lika stora belopp till fritid: i genomsnitt {women} för flickor och {men} för pojkar. Underlaget talar för att skillnaden är mindre än {margin}.',
      en: 'Girls and boys got about equal amounts for leisure: on average {women} for girls and {men} for boys. The data indicate a difference of less than {margin}.',
    },
    unclear: {
      sv: 'Underlaget räcker inte för att säga om flickor och pojkar fick olika stora belopp till fritid. I underlaget är det i genomsnitt {women} för flickor och {men} för pojkar.',
      en: 'There are not enough data to tell whether girls and boys got different amounts for leisure. In the data it is on average {women} for girls and {men} for boys.',
    },
  },
  caution: {
    sv: 'Belopp per barn av alla barn och belopp per barn som beviljats är två olika mått. Vilket som avses står vid siffran.',
    en: 'The amount per child of all children and per child granted are two different measures. Which is meant stands beside the figure.',
  },
  figures: {
    'mean:all': {
      sv: 'per barn, alla barn',
      en: 'per child, all children',
    },
    'mean:granted': {
      sv: 'per barn som beviljats',
      en: 'per child granted',
    },
  },
  ask: [
    {
      sv: 'Vad kostar de aktiviteter som flickor respektive pojkar söker till?',
      en: 'What do the activities cost that girls and boys apply for?',
    },
    {
      sv: 'Hur bedömer vi vad som är skälig kostnad, och gäller samma sak för alla aktiviteter?',
      en: 'How do we judge a reasonable cost, and is it the same for all activities?',
    },
  ],
};
