import { defineIndicator } from '../model/indicator.ts';
import { perpetratorAskedWords } from './words/perpetrator-asked.ts';

/** Asked about the person’s own violence. */
export const perpetratorAsked = defineIndicator({
  id: 'perpetrator-asked',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['perpetrator_asked']],
  figures: [{ stat: 'share', kind: 'share', of: 'recipient', where: 'perpetrator_asked' }],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit', 'age_group'], assessments: [] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: perpetratorAskedWords,
});
