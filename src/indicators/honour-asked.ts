import { defineIndicator } from '../model/indicator.ts';
import { honourAskedWords } from './words/honour-asked.ts';

/** Asked about honour-based violence and oppression. */
export const honourAsked = defineIndicator({
  id: 'honour-asked',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['honour_asked']],
  figures: [{ stat: 'share', kind: 'share', of: 'recipient', where: 'honour_asked' }],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit', 'age_group'], assessments: [] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: honourAskedWords,
});
