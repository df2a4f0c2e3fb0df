import { defineIndicator } from '../model/indicator.ts';
import { SINGLE } from '../model/part-of-people.ts';
import { aidMonthsWords } from './words/aid-months.ts';

/** Months with aid in a whole calendar year; of a person, not of a household as in the national statistics. */
export const aidMonths = defineIndicator({
  id: 'aid-months',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['aid_month', 'aid_months', 'aid_start']],
  figures: [
    {
      stat: 'mean',
      kind: 'mean',
      of: 'months >= 1',
      value: 'months',
      scale: 'months',
      estimand: 'difference',
      calendarYear: true,
      median: true,
    },
    {
      stat: 'mean:single',
      kind: 'mean',
      of: 'months >= 1 AND single',
      within: [{ ...SINGLE, repeats: ['aid-months'] }],
      value: 'months',
      scale: 'months',
      estimand: 'difference',
      calendarYear: true,
      undivided: true,
      beside: true,
    },
  ],
  margin: { kind: 'months', value: 0.5 }, // half a month of twelve
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'Socialstyrelsen, Statistik om ekonomiskt bistånd: genomsnittlig biståndstid',
  words: aidMonthsWords,
});
