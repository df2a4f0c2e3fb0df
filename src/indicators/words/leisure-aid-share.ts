import type { IndicatorWords } from '../../model/indicator.ts';

export const leisureAidShareWords: IndicatorWords = {
  title: {
    sv: 'Extra bistånd till barns fritid',
    en: 'Extra assistance for children’s leisure',
  },
  of: {
    sv: 'andel av alla flickor respektive av alla pojkar i hushåll med bistånd',
    en: 'share of all girls and of all boys in households with assistance',
  },
  question: {
    sv: 'Beviljas lika stor andel av flickorna som av pojkarna extra bistånd till fritidsaktiviteter?',
    en: 'Is an equal share of girls and boys granted extra assistance for leisure activities?',
  },
  reading: {
    women_higher: {
      sv: 'En större andel av flickorna än av pojkarna beviljades extra bistånd till fritid: {women} av flickorna och {men} av pojkarna. Skillnaden är {gap}.',
      en: 'A larger share of the girls than of the boys were granted extra assistance for leisure: {women} of the girls and {men} of the boys. The difference is {gap}.',
    },
    men_higher: {
      sv: 'En mindre andel av flickorna än av pojkarna beviljades extra bistånd till fritid: {women} av flickorna och {men} av pojkarna. Skillnaden är {gap}.',
      en: 'A smaller share of the girls than of the boys were granted extra assistance for leisure: {women} of the girls and {men} of the boys. The difference is {gap}.',
    },
    equal: {
      sv: 'Ungefär lika stor andel av flickorna och pojkarna beviljades extra bistånd till fritid: {women} av flickorna och {men} av pojkarna. Underlaget talar för att skillnaden är mindre än {margin}.',
      en: 'About the same share of the girls and the boys were granted extra assistance for leisure: {women} of the girls and {men} of the boys. The data indicate a difference of less than {margin}.',
    },
    unclear: {
      sv: 'Underlaget räcker inte för att säga om flickor och pojkar beviljades extra bistånd till fritid olika ofta. I underlaget gäller det {women} av flickorna och {men} av pojkarna.',
      en: 'There are not enough data to tell whether girls and boys were granted extra assistance for leisure differently often. In the data the figures are {women} of the girls and {men} of the boys.',
    },
  },
  caution: {
    sv: 'Gäller extra bistånd utöver riksnormen, inte fritidskortet. Siffran visar inte vilka familjer som kände till möjligheten.',
    en: 'Concerns extra assistance beyond the national norm, not the leisure card. The figure does not show which families knew of it.',
  },
  ask: [
    {
      sv: 'Hur får föräldrar veta att extra bistånd till barns fritid går att söka?',
      en: 'How do parents learn that extra assistance for children’s leisure can be applied for?',
    },
    {
      sv: 'Frågar vi om alla barn i familjen, och om varje barns egna önskemål?',
      en: 'Do we ask about every child in the family, and what each child wants?',
    },
    {
      sv: 'Vilka aktiviteter beviljas, och vilka brukar flickor respektive pojkar välja?',
      en: 'Which activities are granted, and which do girls and boys tend to choose?',
    },
  ],
};
