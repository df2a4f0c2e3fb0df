import type { IndicatorWords } from '../../model/indicator.ts';

export const grantedShareWords: IndicatorWords = {
  title: {
    sv: 'Beviljade ansökningar',
    en: 'Applications granted in full',
  },
  of: {
    sv: 'andel av besluten för ensamstående kvinnor respektive ensamstående män; återtagna ansökningar ingår inte',
    en: 'share of the decisions for single women and for single men; withdrawn applications not included',
  },
  question: {
    sv: 'Beviljas kvinnors och mäns ansökningar helt i samma utsträckning?',
    en: 'Are women’s and men’s applications granted in full to the same extent?',
  },
  reading: {
    women_higher: {
      sv: 'En större andel av kvinnornas än av männens ansökningar beviljades helt: {women} av besluten för kvinnor och {men} av besluten för män. Skillnaden är {gap}.',
      en: 'A larger share of the women’s than of the men’s applications were granted in full: {women} of the decisions for women and {men} of the decisions for men. The difference is {gap}.',
    },
    men_higher: {
      sv: 'En mindre andel av kvinnornas än av männens ansökningar beviljades helt: {women} av besluten för kvinnor och {men} av besluten för män. Skillnaden är {gap}.',
      en: 'A smaller share of the women’s than of the men’s applications were granted in full: {women} of the decisions for women and {men} of the decisions for men. The difference is {gap}.',
    },
    equal: {
      sv: 'Ungefär lika stor andel av kvinnornas och männens ansökningar beviljades helt: {women} av besluten för kvinnor och {men} av besluten för män. Underlaget talar för att skillnaden är mindre än {margin}.',
      en: 'About the same share of the women’s and the men’s applications were granted in full: {women} of the decisions for women and {men} of the decisions for men. The data indicate a difference of less than {margin}.',
    },
    unclear: {
      sv: 'Underlaget räcker inte för att säga om kvinnors och mäns ansökningar beviljades helt olika ofta. I underlaget gäller det {women} av besluten för kvinnor och {men} av besluten för män.',
      en: 'There are not enough data to tell whether women’s and men’s applications were granted in full differently often. In the data the figures are {women} of the decisions for women and {men} of the decisions for men.',
    },
  },
  caution: {
    sv: 'Siffran visar besluten, inte vad ansökningarna gällde eller hur ekonomin såg ut. Delvis beviljade och avslagna visas bredvid. Par redovisas för sig.',
    en: 'The figure shows decisions, not what was applied for or the applicants’ finances. Partly granted and denied are shown beside. Couples are shown separately.',
  },
  figures: {
    'share:first': {
      sv: 'första beslutet i perioden helt beviljat',
      en: 'first decision of the period granted in full',
    },
    'share:partly': {
      sv: 'delvis beviljade',
      en: 'granted in part',
    },
    'share:denied': {
      sv: 'avslagna',
      en: 'denied',
    },
  },
  ask: [
    {
      sv: 'Vilka ändamål söker kvinnor respektive män till, och vad krävs för bifall?',
      en: 'Which purposes do women and men apply for, and what does it take to be granted?',
    },
    {
      sv: 'Får alla samma hjälp att komplettera en ansökan?',
      en: 'Does everyone get the same help to complete an application?',
    },
    {
      sv: 'Hur ser de första besluten ut jämfört med de löpande?',
      en: 'How do first decisions compare with the recurring ones?',
    },
  ],
};
