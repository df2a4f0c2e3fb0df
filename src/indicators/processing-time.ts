import { defineIndicator } from '../model/indicator.ts';
import { processingTimeWords } from './words/processing-time.ts';

/** Single applicants. With undecided applications in the export: days waited of the first 30, withdrawn ones leaving. Without any: mean days of the decided, by date of decision. */
export const processingTime = defineIndicator({
  id: 'processing-time',
  dimension: 'resources',
  unit: 'decision',
  kind: 'verdict',
  needs: [['application_date'], ['decision_date'], ['decision']],
  figures: [
    {
      stat: 'rmst',
      kind: 'survival',
      of: 'single AND applied_for',
      entry: 'wait_entry',
      exit: 'wait_exit',
      cause: 'wait_cause',
      read: ['rmst'],
      scale: 'days',
      horizons: [30],
      waits: 'followed',
      spanOnly: true,
    },
    {
      stat: 'mean',
      kind: 'mean',
      of: 'single AND applied_for AND wait_cause = 1',
      value: 'wait_exit',
      scale: 'days',
      estimand: 'difference',
      median: true,
      waits: 'decided',
    },
  ],
  margin: { kind: 'days', value: 3 }, // half a working week
  cluster: 'person',
  adjust: { circumstances: ['purpose', 'household_type', 'unit'], assessments: [] },
  divisible: true,
  source: 'Enköpings kommun, jämställdhetsanalys av ekonomiskt bistånd: handläggningstid',
  words: processingTimeWords,
});
