import type { IndicatorWords } from '../../model/indicator.ts';

export const dataGapsWords: IndicatorWords = {
  title: {
    sv: 'Uppgifter som saknas',
    en: 'Missing information',
  },
  of: {
    sv: 'andel av kvinnorna respektive av männen i underlaget',
    en: 'share of the women and of the men in the data',
  },
  question: {
    sv: 'Är uppgifterna registrerade i samma utsträckning för kvinnor och män?',
    en: 'Is information registered to the same extent for women and men?',
  },
  reading: {
    women_higher: {
      sv: 'Uppgiften ”{field}” är registrerad för en större andel av kvinnorna än av männen: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
      en: '“{field}” is registered for a larger share of the women than of the men: {women} of the women and {men} of the men. The difference is {gap}.',
    },
    men_higher: {
      sv: 'Uppgiften ”{field}” är registrerad för en mindre andel av kvinnorna än av männen: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
      en: '“{field}” is registered for a smaller share of the women than of the men: {women} of the women and {men} of the men. The difference is {gap}.',
    },
    equal: {
      sv: 'Uppgiften ”{field}” är registrerad i stort sett lika ofta för kvinnor och män: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
      en: '“{field}” is registered about equally often for women and men: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
    },
    unclear: {
      sv: 'Underlaget räcker inte för att säga om uppgiften ”{field}” registreras olika ofta för kvinnor och män. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
      en: 'There are not enough data to tell whether “{field}” is registered differently often for women and men. In the data the figures are {women} of the women and {men} of the men.',
    },
  },
  caution: {
    sv: 'En tom ruta betyder att uppgiften inte är registrerad. Den betyder inte nej. Saknas uppgiften olika ofta för kvinnor och män kan andra siffror i rapporten bli missvisande.',
    en: 'An empty cell means that the information is not registered. It does not mean no. If it is missing differently often for women and men, other figures in the report may mislead.',
  },
  ask: [
    {
      sv: 'När och av vem registreras uppgiften, och finns det tillfällen då den ofta hoppas över?',
      en: 'When and by whom is the information registered, and when is it often skipped?',
    },
    {
      sv: 'Är någon uppgift svårare att fråga om, och vad skulle underlätta?',
      en: 'Is some information harder to ask about, and what would make it easier?',
    },
  ],
};
