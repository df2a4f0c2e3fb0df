import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';

/** A figure about the couple as one stands in the place of the woman; docs/units.md, "couple". */
const ALL = "side = 'woman'";

const ANSWERS = ['yes', 'declined', 'not_possible', 'not_asked'];

/**
 * The couple as one, same-sex couples too; of all asked or not, and of those who could. Who is paid otherwise: payee.
 * Between those who could and all couples lie those who could not and those who were not asked: all four answers
 * follow.
 */
export const splitPayment = defineIndicator({
  id: 'split-payment',
  dimension: 'resources',
  unit: 'couple',
  kind: 'description',
  needs: [['case_id'], ['split_payment']],
  figures: [
    {
      stat: 'share:all',
      kind: 'share',
      of: ALL,
      where: "split_payment = 'yes'",
      within: [IN_COUPLES],
      parts: { of: ANSWERS, yes: ['yes'] },
    },
    {
      stat: 'share:able',
      kind: 'share',
      of: `${ALL} AND split_payment IN ('yes', 'declined')`,
      where: "split_payment = 'yes'",
      beside: true,
      parts: { of: ['yes', 'declined'], yes: ['yes'] },
    },
    {
      stat: 'share:not_asked',
      kind: 'share',
      of: ALL,
      where: "split_payment = 'not_asked'",
      beside: true,
      parts: { of: ANSWERS, yes: ['not_asked'] },
    },
  ],
  margin: null,
  cluster: null,
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  source: 'Socialnämnden i Täby, återrapportering 2022: delad utbetalning och arbetssätt med par',
  words: {
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
    caution: [
      {
        sv: 'Siffran visar hur många par som har valt delad utbetalning, inte hur paret fördelar pengarna.',
        en: 'The figure shows how many couples chose split payment, not how the couple shares the money.',
      },
      {
        sv: 'Par som saknar bankkonto eller personnummer kan inte välja.',
        en: 'Couples without a bank account or identity number cannot choose.',
      },
      { sv: 'Därför visas två andelar.', en: 'There are therefore two shares.' },
    ],
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
  },
});
