import { defineIndicator } from '../model/indicator.ts';

/** Kronor a decision, granted wholly or partly, single adults. A household's amount, not a person's. */
export const grantedAmount = defineIndicator({
  id: 'granted-amount',
  dimension: 'resources',
  unit: 'decision',
  kind: 'verdict',
  needs: [['decision'], ['granted_amount']],
  figures: [
    {
      stat: 'mean',
      kind: 'mean',
      of: "single AND decision IN ('granted', 'partly') AND coalesce(granted_ore > 0, true)",
      value: 'granted_ore',
      scale: 'ore',
      estimand: 'ratio',
      median: true,
    },
  ],
  margin: { kind: 'ratio', value: 1.05 }, // five per cent of the amount
  cluster: 'person',
  adjust: { circumstances: ['household_type', 'purpose'], assessments: [] },
  divisible: true,
  source: 'SKR, 3R-metoden: resurser',
  words: {
    title: {
      sv: 'Beviljat belopp',
      en: 'Amount granted',
    },
    of: {
      sv: 'kronor per helt eller delvis beviljad ansökan, för ensamstående kvinnor och ensamstående män',
      en: 'kronor per application granted in full or in part, for single women and single men',
    },
    question: {
      sv: 'Hur stora belopp beviljar socialtjänsten kvinnor och män?',
      en: 'How large are the amounts that the social services grant women and men?',
    },
    reading: {
      women_higher: {
        sv: '{single_w_first} beviljades högre belopp per beslut än {single_m}: i genomsnitt {women} för kvinnor och {men} för män.',
        en: '{single_w_first} were granted larger amounts per decision than {single_m}: {women} on average for women and {men} for men.',
      },
      women_slightly_higher: {
        sv: '{single_w_first} beviljades något högre belopp per beslut än {single_m}: i genomsnitt {women} för kvinnor och {men} för män.',
        en: '{single_w_first} were granted slightly larger amounts per decision than {single_m}: {women} on average for women and {men} for men.',
      },
      men_higher: {
        sv: '{single_w_first} beviljades lägre belopp per beslut än {single_m}: i genomsnitt {women} för kvinnor och {men} för män.',
        en: '{single_w_first} were granted smaller amounts per decision than {single_m}: {women} on average for women and {men} for men.',
      },
      men_slightly_higher: {
        sv: '{single_w_first} beviljades något lägre belopp per beslut än {single_m}: i genomsnitt {women} för kvinnor och {men} för män.',
        en: '{single_w_first} were granted slightly smaller amounts per decision than {single_m}: {women} on average for women and {men} for men.',
      },
      equal: {
        sv: '{single_both_first} beviljades i stort sett lika stora belopp per beslut: i genomsnitt {women} för kvinnor och {men} för män. Underlaget talar för att skillnaden är mindre än {margin}.',
        en: '{single_both_first} were granted about equal amounts per decision: {women} on average for women and {men} for men. The data indicate a difference of less than {margin}.',
      },
      unclear: {
        sv: 'Underlaget räcker inte för att säga om {single_both} beviljades olika stora belopp per beslut. I underlaget är det i genomsnitt {women} för kvinnor och {men} för män.',
        en: 'There are not enough data to tell whether {single_both} were granted equal amounts per decision. In the data it is {women} on average for women and {men} for men.',
      },
    },
    caution: [
      {
        sv: 'Beloppet hänger ihop med hushållets storlek, boendekostnad och inkomster.',
        en: 'The amount is linked to household size, housing cost and income.',
      },
      { sv: 'Jämför därför inom samma hushållstyp.', en: 'Compare therefore within the same type of household.' },
      {
        sv: 'Par ingår inte där underlaget visar vilka som är par.',
        en: 'Couples are left out where the data tell who they are.',
      },
    ],
    figures: {
      mean: { sv: 'kronor per beslut, genomsnitt', en: 'kronor per decision, average' },
      median: { sv: 'kronor per beslut, median', en: 'kronor per decision, median' },
    },
    guard: {
      sv: 'Beloppet hänger ihop med hushållets storlek.',
      en: 'The amount is linked to household size.',
    },
    ask: [
      {
        sv: 'Vilka utgifter ingår i besluten för kvinnor och för män i samma slags hushåll?',
        en: 'Which expenses are part of the decisions for women and for men in the same kind of household?',
      },
      {
        sv: 'Hur räknar vi in barn, växelvist boende och umgänge i beloppet?',
        en: 'How do we take children, shared residence and visits into the amount?',
      },
    ],
  },
});
