import { defineIndicator } from '../model/indicator.ts';

/** Single adults: a couple has one spell together, and a gap within it is 0 by construction. Delayed entry at A. */
export const aidDuration = defineIndicator({
  id: 'aid-duration',
  dimension: 'resources',
  unit: 'spell',
  kind: 'verdict',
  needs: [
    ['aid_start', 'aid_month'],
    ['aid_end', 'closed_date', 'aid_month'],
  ],
  figures: [
    {
      stat: 'rmst',
      kind: 'survival',
      of: 'start_known AND single AND at_risk',
      entry: 'entry',
      exit: 'exit',
      cause: 'CASE WHEN ended THEN 1 ELSE 0 END',
      read: ['rmst', 'remaining'],
      scale: 'months',
      horizons: [12, 24],
      spanOnly: true,
    },
  ],
  margin: { kind: 'horizon', value: 1 / 12 }, // one decision period of a year: aid is granted by the month
  cluster: 'person',
  adjust: { circumstances: ['age_group', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'Socialstyrelsen, Statistik om ekonomiskt bistånd: biståndstid',
  words: {
    title: {
      sv: 'Tid med bistånd',
      en: 'Time with assistance',
    },
    of: {
      sv: 'månader per biståndsperiod, för ensamstående kvinnor och ensamstående män',
      en: 'months per spell of assistance, for single women and single men',
    },
    question: {
      sv: 'Hur länge har kvinnor och män ekonomiskt bistånd?',
      en: 'How long do women and men have social assistance?',
    },
    reading: {
      women_higher: {
        sv: '{single_w_first} hade bistånd längre än {single_m}. Av de första {horizon_def} hade kvinnor bistånd i {women} och män i {men}. Skillnaden är {gap}.',
        en: '{single_w_first} had assistance for longer than {single_m}. Of the first {horizon_def}, women had assistance for {women} and men for {men}. The difference is {gap}.',
      },
      women_slightly_higher: {
        sv: '{single_w_first} hade bistånd något längre än {single_m}. Av de första {horizon_def} hade kvinnor bistånd i {women} och män i {men}. Skillnaden är {gap}.',
        en: '{single_w_first} had assistance for slightly longer than {single_m}. Of the first {horizon_def}, women had assistance for {women} and men for {men}. The difference is {gap}.',
      },
      men_higher: {
        sv: '{single_w_first} hade bistånd kortare tid än {single_m}. Av de första {horizon_def} hade kvinnor bistånd i {women} och män i {men}. Skillnaden är {gap}.',
        en: '{single_w_first} had assistance for a shorter time than {single_m}. Of the first {horizon_def}, women had assistance for {women} and men for {men}. The difference is {gap}.',
      },
      men_slightly_higher: {
        sv: '{single_w_first} hade bistånd något kortare tid än {single_m}. Av de första {horizon_def} hade kvinnor bistånd i {women} och män i {men}. Skillnaden är {gap}.',
        en: '{single_w_first} had assistance for a slightly shorter time than {single_m}. Of the first {horizon_def}, women had assistance for {women} and men for {men}. The difference is {gap}.',
      },
      equal: {
        sv: '{single_both_first} hade bistånd i stort sett lika länge. Av de första {horizon_def} hade kvinnor bistånd i {women} och män i {men}. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: '{single_both_first} had assistance for about the same time. Of the first {horizon_def}, women had assistance for {women} and men for {men}. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om {single_both} hade bistånd olika länge. Av de första {horizon_def} hade kvinnor bistånd i {women} och män i {men}.',
        en: 'There are not enough data to tell whether {single_both} had assistance for the same time. Of the first {horizon_def}, women had assistance for {women} and men for {men}.',
      },
    },
    remaining: {
      sv: 'Efter {horizon} pågick fortfarande {women} av kvinnornas biståndsperioder och {men} av männens.',
      en: 'After {horizon}, {women} of the women’s spells of assistance and {men} of the men’s were still going on.',
    },
    caution: [
      {
        sv: 'Bistånd som fortfarande pågår räknas så långt det har kommit.',
        en: 'Assistance still going on counts as far as it has come.',
      },
      {
        sv: 'Par ingår inte där underlaget visar vilka som är par: de två har samma biståndsperiod.',
        en: 'Couples are left out where the data tell who they are: the two share one spell.',
      },
      {
        sv: 'Siffran säger inte hur det gick för den som slutade ha bistånd.',
        en: 'The figure does not tell how things went for those whose assistance ended.',
      },
    ],
    figures: {
      rmst3: { sv: 'månader av de tre första', en: 'months of the first three' },
      rmst6: { sv: 'månader av de sex första', en: 'months of the first six' },
      rmst12: { sv: 'månader av de tolv första', en: 'months of the first twelve' },
      rmst24: { sv: 'månader av de 24 första', en: 'months of the first 24' },
      'remaining:3': {
        sv: 'har fortfarande bistånd efter tre månader',
        en: 'still have assistance after three months',
      },
      'remaining:6': { sv: 'har fortfarande bistånd efter sex månader', en: 'still have assistance after six months' },
      'remaining:12': {
        sv: 'har fortfarande bistånd efter tolv månader',
        en: 'still have assistance after twelve months',
      },
      'remaining:24': { sv: 'har fortfarande bistånd efter 24 månader', en: 'still have assistance after 24 months' },
      median: { sv: 'månader tills hälften har slutat ha bistånd', en: 'months until assistance has ended for half' },
    },
    ask: [
      {
        sv: 'Vilka vägar till egen försörjning är vanligast hos oss, för kvinnor och för män?',
        en: 'Which ways to self-support are most common here, for women and for men?',
      },
      {
        sv: 'Vilka hinder återkommer i de långa ärendena, och vilket stöd finns för just dem?',
        en: 'Which obstacles recur in the long cases, and what support is there for those?',
      },
      {
        sv: 'Hur ofta ser vi över planen när biståndet drar ut på tiden?',
        en: 'How often do we review the plan when assistance goes on for long?',
      },
    ],
  },
});
