import { defineIndicator } from '../model/indicator.ts';
import { IN_COUPLES } from '../model/part-of-people.ts';
import { splitPaymentWords } from './words/split-payment.ts';

/** A figure about the couple as one stands in the place of the woman; docs/units.md, "couple". */
const ALL = "side = 'woman'";

const ANSWERS = ['yes', 'declined', 'not_possible', 'not_asked'];

/**
 * The couple as one, same-sex couples too; of all asked or not, and of those who could. Who is paid otherwise: payee.
 * Between those who could and all couples lie those who could not and those who were not asked: all four answers follow.
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
  words: splitPaymentWords,
});
