import type { IndicatorWords } from '../../model/indicator.ts';

export const returnShareWords: IndicatorWords = {
  title: { sv: 'Åter i bistånd inom ett år', en: 'Back on assistance within a year' },
  of: {
    sv: 'andel av kvinnornas och av männens avslutade biståndsperioder som kan följas i tolv månader',
    en: 'share of the ended spells of women and of men that can be followed for twelve months',
  },
  question: {
    sv: 'Kommer kvinnor och män tillbaka till bistånd inom tolv månader i samma utsträckning?',
    en: 'Do women and men come back to assistance within twelve months to the same extent?',
  },
  reading: {
    women_higher: {
      sv: 'En större andel av kvinnorna än av männen hade bistånd igen inom tolv månader: {women} av kvinnornas avslutade perioder och {men} av männens avslutade perioder. Skillnaden är {gap}.',
      en: 'A larger share of the women than of the men had assistance again within twelve months: {women} of the women’s ended spells and {men} of the men’s ended spells. The difference is {gap}.',
    },
    men_higher: {
      sv: 'En mindre andel av kvinnorna än av männen hade bistånd igen inom tolv månader: {women} av kvinnornas avslutade perioder och {men} av männens avslutade perioder. Skillnaden är {gap}.',
      en: 'A smaller share of the women than of the men had assistance again within twelve months: {women} of the women’s ended spells and {men} of the men’s ended spells. The difference is {gap}.',
    },
    equal: {
      sv: 'Ungefär lika stor andel av kvinnorna och männen hade bistånd igen inom tolv månader: {women} av kvinnornas avslutade perioder och {men} av männens avslutade perioder. Underlaget talar för att skillnaden är mindre än {margin}.',
      en: 'About the same share of the women and the men had assistance again within twelve months: {women} of the women’s ended spells and {men} of the men’s ended spells. The data indicate a difference of less than {margin}.',
    },
    unclear: {
      sv: 'Underlaget räcker inte för att säga om kvinnor och män kommer tillbaka till bistånd olika ofta. I underlaget gäller det {women} av kvinnornas avslutade perioder och {men} av männens avslutade perioder.',
      en: 'There are not enough data to tell whether women and men come back to assistance equally often. In the data it applies to {women} of the women’s ended spells and {men} of the men’s ended spells.',
    },
  },
  caution: {
    sv: 'Den som flyttat och får bistånd i en annan kommun syns inte. Den som slutade under det sista året ingår inte, eftersom tolv månader inte har gått. Varje person räknas en gång.',
    en: 'Those who moved and get assistance in another municipality do not show. Those who left in the last year are not included, since twelve months have not passed. Each person counts once.',
  },
  ask: [
    {
      sv: 'Varför kommer personer tillbaka, och var det något vi kunde ha sett?',
      en: 'Why do people come back, and was it something we could have seen?',
    },
    {
      sv: 'Vilka arbeten och studier leder till att biståndet slutar för gott?',
      en: 'Which work and studies make assistance end for good?',
    },
  ],
};
