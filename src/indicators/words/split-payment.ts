import type { IndicatorWords } from '../../model/indicator.ts';

export const splitPaymentWords: IndicatorWords = {
  title: { sv: 'Delad utbetalning', en: 'Split payment' },
  of: {
    sv: 'andel av alla par, och av de par som fick välja',
    en: 'share of all couples, and of the couples who could choose',
  },
  question: {
    sv: 'Hur många par har delad utbetalning: av alla par, och av de par som fick välja?',
    en: 'How many couples have split payment: of all couples, and of those who could choose?',
  },
  reading: null,
  caution: {
    sv: 'Siffran visar hur många par som har valt delad utbetalning, inte hur paret fördelar pengarna. Par som saknar bankkonto eller personnummer kan inte välja. Därför visas två andelar.',
    en: 'The figure shows how many couples chose split payment, not how the couple shares the money. Couples without a bank account or identity number cannot choose. There are therefore two shares.',
  },
  figures: {
    'share:all': { sv: 'av alla par', en: 'of all couples' },
    'share:able': { sv: 'av de par som fick välja', en: 'of the couples who could choose' },
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
      sv: 'Vilka skäl ger de par som tackar nej, och vem i paret svarar?',
      en: 'What reasons do the couples give who decline, and who in the couple answers?',
    },
  ],
};
