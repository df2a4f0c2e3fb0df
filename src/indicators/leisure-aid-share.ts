import { defineIndicator } from '../model/indicator.ts';

/** Children 0–17, from child rows or from counts on household rows. */
export const leisureAidShare = defineIndicator({
  id: 'leisure-aid-share',
  dimension: 'resources',
  unit: 'child',
  kind: 'verdict',
  needs: [['leisure_granted', 'girls_leisure', 'boys_leisure']],
  figures: [{ stat: 'share', kind: 'share', of: 'true', where: 'leisure_granted' }],
  margin: { kind: 'points', value: 0.05 }, // one child in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit'], assessments: [] },
  divisible: true,
  source: 'Kunskapsguiden, Jämställdhet i ekonomiskt bistånd: exempel på arbetssätt och erfarenheter',
  words: {
    title: {
      sv: 'Extra bistånd till barns fritid',
      en: 'Extra assistance for children’s leisure',
    },
    of: {
      sv: 'andel av alla flickor och av alla pojkar i hushåll med bistånd',
      en: 'share of all girls and of all boys in households with assistance',
    },
    question: {
      sv: 'Beviljar socialtjänsten extra bistånd till fritid lika ofta för flickor och pojkar?',
      en: 'Do the social services grant extra assistance for leisure equally often for girls and boys?',
    },
    reading: {
      women_higher: {
        sv: 'En större andel av flickorna än av pojkarna beviljades extra bistånd till fritid: {women} av flickorna och {men} av pojkarna. Skillnaden är {gap}.',
        en: 'A larger share of the girls than of the boys were granted extra assistance for leisure: {women} of the girls and {men} of the boys. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'En något större andel av flickorna än av pojkarna beviljades extra bistånd till fritid: {women} av flickorna och {men} av pojkarna. Skillnaden är {gap}.',
        en: 'A slightly larger share of the girls than of the boys were granted extra assistance for leisure: {women} of the girls and {men} of the boys. The difference is {gap}.',
      },
      men_higher: {
        sv: 'En mindre andel av flickorna än av pojkarna beviljades extra bistånd till fritid: {women} av flickorna och {men} av pojkarna. Skillnaden är {gap}.',
        en: 'A smaller share of the girls than of the boys were granted extra assistance for leisure: {women} of the girls and {men} of the boys. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'En något mindre andel av flickorna än av pojkarna beviljades extra bistånd till fritid: {women} av flickorna och {men} av pojkarna. Skillnaden är {gap}.',
        en: 'A slightly smaller share of the girls than of the boys were granted extra assistance for leisure: {women} of the girls and {men} of the boys. The difference is {gap}.',
      },
      equal: {
        sv: 'Ungefär lika stor andel av flickorna och pojkarna beviljades extra bistånd till fritid: {women} av flickorna och {men} av pojkarna. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'About the same share of the girls and the boys were granted extra assistance for leisure: {women} of the girls and {men} of the boys. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om flickor och pojkar beviljades extra bistånd till fritid olika ofta. I underlaget gäller det {women} av flickorna och {men} av pojkarna.',
        en: 'There are not enough data to tell whether girls and boys were granted extra assistance for leisure equally often. In the data it applies to {women} of the girls and {men} of the boys.',
      },
    },
    caution: [
      {
        sv: 'Siffran gäller extra bistånd utöver riksnormen, inte fritidskortet.',
        en: 'The figure is about extra assistance beyond the national norm, not the leisure card.',
      },
      {
        sv: 'Den visar inte vilka familjer som kände till möjligheten.',
        en: 'It does not show which families knew of it.',
      },
    ],
    figures: {
      share: { sv: 'andel som beviljats extra bistånd till fritid', en: 'share granted extra assistance for leisure' },
    },
    ask: [
      {
        sv: 'Hur får föräldrar veta att de kan söka extra bistånd till barns fritid?',
        en: 'How do parents learn that they can apply for extra assistance for children’s leisure?',
      },
      {
        sv: 'Frågar vi om alla barn i familjen, och om varje barns egna önskemål?',
        en: 'Do we ask about every child in the family, and what each child wants?',
      },
      {
        sv: 'Vilka aktiviteter beviljar vi, och vilka brukar flickor och pojkar välja?',
        en: 'Which activities do we grant, and which do girls and boys tend to choose?',
      },
    ],
  },
});
