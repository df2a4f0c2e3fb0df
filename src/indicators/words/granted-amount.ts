import type { IndicatorWords } from '../../model/indicator.ts';

export const grantedAmountWords: IndicatorWords = {
  title: {
    sv: 'Beviljat belopp',
    en: 'Amount granted',
  },
  of: {
    sv: 'kronor per helt eller delvis beviljat beslut, för ensamstående kvinnor respektive ensamstående män',
    en: 'kronor per decision granted in full or in part, for single women and for single men',
  },
  question: {
    sv: 'Hur stora belopp beviljas kvinnor respektive män?',
    en: 'How large are the amounts granted to women and men?',
  },
  reading: {
    women_higher: {
      sv: 'Kvinnor beviljades högre belopp per beslut än män: i genomsnitt {women} för kvinnor och {men} för män.',
      en: 'Women were granted higher amounts per decision than men: on average {women} for women and {men} for men.',
    },
    men_higher: {
      sv: 'Kvinnor beviljades lägre belopp per beslut än män: i genomsnitt {women} för kvinnor och {men} för män.',
      en: 'Women were granted lower amounts per decision than men: on average {women} for women and {men} for men.',
    },
    equal: {
      sv: 'Kvinnor och män beviljades i stort sett lika stora belopp per beslut: i genomsnitt {women} för kvinnor och {men} för män. Underlaget talar för att skillnaden är mindre än {margin}.',
      en: 'Women and men were granted about equal amounts per decision: on average {women} for women and {men} for men. The data indicate a difference of less than {margin}.',
    },
    unclear: {
      sv: 'Underlaget räcker inte för att säga om kvinnor och män beviljades olika stora belopp per beslut. I underlaget är det i genomsnitt {women} för kvinnor och {men} för män.',
      en: 'There are not enough data to tell whether women and men were granted different amounts per decision. In the data it is on average {women} for women and {men} for men.',
    },
  },
  caution: {
    sv: 'Beloppet följer hushållets storlek, boendekostnad och inkomster. Jämför inom samma hushållstyp. Medianen visas bredvid medelvärdet.',
    en: 'The amount follows household size, housing cost and income. Compare within the same type of household. The median is shown beside the mean.',
  },
  ask: [
    {
      sv: 'Vilka utgifter ingår i besluten för kvinnor respektive för män i samma slags hushåll?',
      en: 'Which expenses are part of the decisions for women and for men in the same kind of household?',
    },
    {
      sv: 'Hur räknas barn, växelvist boende och umgänge in i beloppet?',
      en: 'How are children, shared residence and visits taken into the amount?',
    },
  ],
};
