import type { IndicatorWords } from '../../model/indicator.ts';

export const measureSatisfactionWords: IndicatorWords = {
  title: { sv: 'Nöjda med insatsen', en: 'Satisfied with the measure' },
  of: {
    sv: 'andel med betyg 4–5 av de kvinnor och av de män som svarat',
    en: 'share with a rating of 4–5 of the women and of the men who answered',
  },
  question: {
    sv: 'Är kvinnor och män lika nöjda med sina insatser?',
    en: 'Are women and men equally satisfied with their measures?',
  },
  reading: {
    women_higher: {
      sv: 'En större andel av kvinnorna än av männen som svarat är nöjda med insatsen: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
      en: 'A larger share of the women than of the men who answered are satisfied with the measure: {women} of the women and {men} of the men. The difference is {gap}.',
    },
    men_higher: {
      sv: 'En mindre andel av kvinnorna än av männen som svarat är nöjda med insatsen: {women} av kvinnorna och {men} av männen. Skillnaden är {gap}.',
      en: 'A smaller share of the women than of the men who answered are satisfied with the measure: {women} of the women and {men} of the men. The difference is {gap}.',
    },
    equal: {
      sv: 'Ungefär lika stor andel av kvinnorna och männen som svarat är nöjda med insatsen: {women} av kvinnorna och {men} av männen. Underlaget talar för att skillnaden är mindre än {margin}.',
      en: 'About the same share of the women and the men who answered are satisfied with the measure: {women} of the women and {men} of the men. The data indicate a difference of less than {margin}.',
    },
    unclear: {
      sv: 'Underlaget räcker inte för att säga om kvinnor och män är olika nöjda med insatsen. I underlaget gäller det {women} av kvinnorna och {men} av männen.',
      en: 'There are not enough data to tell whether women and men are differently satisfied with the measure. In the data it applies to {women} of the women and {men} of the men.',
    },
  },
  caution: {
    sv: 'Bara de som svarat ingår. De som inte svarat kan tycka något annat. Andelen som svarat visas bredvid.',
    en: 'Only those who answered are included. Those who did not may think otherwise. The share who answered is shown beside.',
  },
  figures: {
    'share:answered': { sv: 'har svarat', en: 'have answered' },
  },
  ask: [
    { sv: 'Vem svarar på frågan, och vem svarar inte?', en: 'Who answers the question, and who does not?' },
    {
      sv: 'Vad säger de som är missnöjda att de hade behövt?',
      en: 'What do those who are not satisfied say they would have needed?',
    },
  ],
};
