import type { IndicatorWords } from '../../model/indicator.ts';

export const splitPaymentWords: IndicatorWords = {
  title: { sv: 'Delad utbetalning', en: 'Split payment' },
  of: {
    sv: 'andel av alla par, och av de par som kunde få delad utbetalning',
    en: 'share of all couples, and of the couples able to have split payment',
  },
  question: {
    sv: 'Hur många par har delad utbetalning, av alla par och av de par där det är möjligt?',
    en: 'How many couples have split payment, of all couples and of those where it is possible?',
  },
  reading: null,
  caution: {
    sv: 'Siffran visar hur många par som valt delad utbetalning, inte hur paret fördelar pengarna. Par som saknar bankkonto eller personnummer kan inte få den: därför visas två andelar.',
    en: 'The figure shows how many couples chose split payment, not how the couple shares the money. Couples without a bank account or identity number cannot have it: hence the two shares.',
  },
  figures: {
    'share:all': { sv: 'av alla par', en: 'of all couples' },
    'share:able': { sv: 'av de par som kunde få delad utbetalning', en: 'of the couples able to have split payment' },
    'share:not_asked': { sv: 'inte tillfrågade, av alla par', en: 'not asked, of all couples' },
  },
  ask: [
    {
      sv: 'Hur ställs frågan om delad utbetalning, och ställs den till båda?',
      en: 'How is the question of split payment put, and is it put to both?',
    },
    {
      sv: 'Vad gör vi för de par som inte kan få delad utbetalning?',
      en: 'What do we do for the couples who cannot have split payment?',
    },
    {
      sv: 'Vilka skäl ges av dem som tackar nej, och av vem i paret?',
      en: 'What reasons are given by those who decline, and by whom in the couple?',
    },
  ],
};
