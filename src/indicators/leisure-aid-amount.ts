import { defineIndicator } from '../model/indicator.ts';

/** Not granted is 0 kronor; not registered stays outside. */
const OF_ALL = 'CASE WHEN leisure_granted IS NOT NULL THEN leisure_ore END';

/** Kronor over children as a ratio of sums, so that child rows and a household's sums give the same figure. */
export const leisureAidAmount = defineIndicator({
  id: 'leisure-aid-amount',
  dimension: 'resources',
  unit: 'child',
  kind: 'verdict',
  needs: [
    ['leisure_granted', 'girls_leisure', 'boys_leisure'],
    ['leisure_amount', 'girls_leisure_amount', 'boys_leisure_amount'],
  ],
  figures: [
    { stat: 'mean:all', kind: 'ratio', of: 'true', y: OF_ALL, x: '1', scale: 'ore' },
    { stat: 'mean:granted', kind: 'ratio', of: 'leisure_granted', y: 'leisure_ore', x: '1', scale: 'ore' },
  ],
  margin: { kind: 'ratio', value: 1.25 }, // a quarter of the amount
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit'], assessments: [] },
  divisible: true,
  source: 'Kunskapsguiden, Jämställdhet i ekonomiskt bistånd: exempel på arbetssätt och erfarenheter',
  words: {
    title: {
      sv: 'Belopp till barns fritid',
      en: 'Amount for children’s leisure',
    },
    of: {
      sv: 'kronor per flicka och per pojke i hushåll med bistånd',
      en: 'kronor per girl and per boy in households with assistance',
    },
    question: {
      sv: 'Beviljar socialtjänsten flickor och pojkar lika stora belopp till fritid?',
      en: 'Do the social services grant girls and boys equal amounts for leisure?',
    },
    reading: {
      women_higher: {
        sv: 'Flickor beviljades högre belopp till fritid än pojkar: i genomsnitt {women} per flicka och {men} per pojke, när alla barn räknas.',
        en: 'Girls were granted larger amounts for leisure than boys: {women} on average per girl and {men} per boy, with all children counted.',
      },
      women_slightly_higher: {
        sv: 'Flickor beviljades något högre belopp till fritid än pojkar: i genomsnitt {women} per flicka och {men} per pojke, när alla barn räknas.',
        en: 'Girls were granted slightly larger amounts for leisure than boys: {women} on average per girl and {men} per boy, with all children counted.',
      },
      men_higher: {
        sv: 'Flickor beviljades lägre belopp till fritid än pojkar: i genomsnitt {women} per flicka och {men} per pojke, när alla barn räknas.',
        en: 'Girls were granted smaller amounts for leisure than boys: {women} on average per girl and {men} per boy, with all children counted.',
      },
      men_slightly_higher: {
        sv: 'Flickor beviljades något lägre belopp till fritid än pojkar: i genomsnitt {women} per flicka och {men} per pojke, när alla barn räknas.',
        en: 'Girls were granted slightly smaller amounts for leisure than boys: {women} on average per girl and {men} per boy, with all children counted.',
      },
      equal: {
        sv: 'Flickor och pojkar beviljades i stort sett lika stora belopp till fritid: i genomsnitt {women} per flicka och {men} per pojke, när alla barn räknas. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: 'Girls and boys were granted about equal amounts for leisure: {women} on average per girl and {men} per boy, with all children counted. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om flickor och pojkar beviljades olika stora belopp till fritid. I underlaget är det i genomsnitt {women} per flicka och {men} per pojke, när alla barn räknas.',
        en: 'There are not enough data to tell whether girls and boys were granted equal amounts for leisure. In the data it is {women} on average per girl and {men} per boy, with all children counted.',
      },
    },
    caution: [
      {
        sv: 'När alla barn räknas står de som inte beviljats något för 0 kronor.',
        en: 'With all children counted, those granted nothing stand for 0 kronor.',
      },
      {
        sv: 'Tabellen visar också beloppet när bara de som beviljats räknas.',
        en: 'The table also shows the amount when only those granted count.',
      },
    ],
    figures: {
      'mean:all': { sv: 'kronor per barn, alla barn', en: 'kronor per child, all children' },
      'mean:granted': { sv: 'kronor per barn som beviljats', en: 'kronor per child granted' },
    },
    ask: [
      {
        sv: 'Vad kostar de aktiviteter som söks för flickor och för pojkar?',
        en: 'What do the activities cost that are applied for, for girls and for boys?',
      },
      {
        sv: 'Hur bedömer vi vad som är skälig kostnad, och gäller samma sak för alla aktiviteter?',
        en: 'How do we judge a reasonable cost, and is it the same for all activities?',
      },
    ],
  },
});
