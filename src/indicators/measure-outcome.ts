import { defineIndicator } from '../model/indicator.ts';
import { measureOutcomeWords } from './words/measure-outcome.ts';

/** Measures begun at least six months before the last day; still going on after six months is a no, for ended ones are short ones. */
export const measureOutcome = defineIndicator({
  id: 'measure-outcome',
  dimension: 'resources',
  unit: 'measure',
  kind: 'verdict',
  needs: [['measure_start'], ['measure_end'], ['measure_outcome']],
  figures: [{ stat: 'share', kind: 'share', of: 'followed', where: 'to_work', spanOnly: true }],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'person',
  adjust: { circumstances: ['age_group', 'born_abroad'], assessments: ['measure_type', 'obstacle'] },
  divisible: true,
  source: 'Socialnämnden i Täby, återrapportering 2022: delad utbetalning och arbetssätt med par',
  words: measureOutcomeWords,
});
