import { defineIndicator } from '../model/indicator.ts';
import { exitToWorkWords } from './words/exit-to-work.ts';

/** Single adults: in a couple the reason is the household’s. Other ends compete, those without a reason as an end of their own. */
export const exitToWork = defineIndicator({
  id: 'exit-to-work',
  dimension: 'resources',
  unit: 'spell',
  kind: 'verdict',
  needs: [['exit_reason'], ['aid_month', 'aid_start'], ['aid_end', 'closed_date', 'aid_month']],
  figures: [
    {
      stat: 'incidence',
      kind: 'survival',
      of: 'start_known AND single',
      entry: 'entry',
      exit: 'exit',
      cause: 'exit_cause',
      read: ['incidence'],
      scale: 'months',
      horizons: [6, 12, 24],
      spanOnly: true,
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'person',
  adjust: { circumstances: ['age_group', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: exitToWorkWords,
});
