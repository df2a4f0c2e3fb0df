import { defineIndicator } from '../model/indicator.ts';

/** Children 0–17: applied for, and granted among those applied for. */
export const leisureAidApplied = defineIndicator({
  id: 'leisure-aid-applied',
  dimension: 'resources',
  unit: 'child',
  kind: 'verdict',
  needs: [['leisure_applied']],
  figures: [
    { stat: 'share', kind: 'share', of: 'true', where: 'leisure_applied' },
    {
      stat: 'share:granted',
      kind: 'share',
      of: 'leisure_applied',
      where: 'leisure_granted',
      needs: [['leisure_granted']],
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit'], assessments: [] },
  divisible: true,
  source: 'Kunskapsguiden, Jämställdhet i ekonomiskt bistånd: exempel på arbetssätt och erfarenheter',
  words: {
    title: { sv: 'Ansökningar om extra bistånd till barns fritid', en: 'Applications for extra leisure assistance' },
    of: {
      sv: 'andel av alla flickor och av alla pojkar med registrerad uppgift',
      en: 'share of all girls and of all boys with the information registered',
    },
    question: {
      sv: 'Söker familjer extra bistånd till fritid lika ofta för flickor som för pojkar?',
      en: 'Do families apply for extra leisure assistance as often for girls as for boys?',
    },
    reading: {
      women_higher: {
        sv: 'Extra bistånd till fritid söktes oftare för flickor än för pojkar: {women} av flickorna och {men} av pojkarna. Skillnaden är {gap}.',
        en: 'Extra leisure assistance was applied for more often for girls than for boys: {women} of the girls and {men} of the boys. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: 'Extra bistånd till fritid söktes något oftare för flickor än för pojkar: {women} av flickorna och {men} av pojkarna. Skillnaden är {gap}.',
        en: 'Extra leisure assistance was applied for slightly more often for girls than for boys: {women} of the girls and {men} of the boys. The difference is {gap}.',
      },
      men_higher: {
        sv: 'Extra bistånd till fritid söktes mer sällan för flickor än för pojkar: {women} av flickorna och {men} av pojkarna. Skillnaden är {gap}.',
        en: 'Extra leisure assistance was applied for less often for girls than for boys: {women} of the girls and {men} of the boys. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: 'Extra bistånd till fritid söktes något mer sällan för flickor än för pojkar: {women} av flickorna och {men} av pojkarna. Skillnaden är {gap}.',
        en: 'Extra leisure assistance was applied for slightly less often for girls than for boys: {women} of the girls and {men} of the boys. The difference is {gap}.',
      },
      equal: {
        sv: 'Extra bistånd till fritid söktes i stort sett lika ofta för flickor och pojkar: {women} av flickorna och {men} av pojkarna. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Extra leisure assistance was applied for about equally often for girls and boys: {women} of the girls and {men} of the boys. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om extra bistånd till fritid söktes olika ofta för flickor och pojkar. I underlaget gäller det {women} av flickorna och {men} av pojkarna.',
        en: 'There are not enough data to tell whether extra leisure assistance was applied for equally often for girls and boys. In the data it applies to {women} of the girls and {men} of the boys.',
      },
    },
    caution: [
      {
        sv: 'Muntliga förfrågningar som inte registrerats syns inte.',
        en: 'Oral requests that were not registered do not show.',
      },
      {
        sv: 'Läs siffran tillsammans med hur stor andel som har beviljats.',
        en: 'Read the figure together with the share granted.',
      },
    ],
    figures: {
      'share:granted': { sv: 'beviljade, av dem som ansökt', en: 'granted, of those applied for' },
    },
    ask: [
      {
        sv: 'Frågar vi om barnens fritid i alla ärenden, och om varje barn?',
        en: 'Do we ask about the children’s leisure in every case, and about each child?',
      },
      {
        sv: 'Vilka aktiviteter söker familjer för flickor och för pojkar?',
        en: 'Which activities do families apply for, for girls and for boys?',
      },
    ],
  },
});
