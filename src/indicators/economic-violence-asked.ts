import { defineIndicator } from '../model/indicator.ts';
import { economicViolenceAskedWords } from './words/economic-violence-asked.ts';

/** Asked about economic violence. */
export const economicViolenceAsked = defineIndicator({
  id: 'economic-violence-asked',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['economic_violence_asked']],
  figures: [{ stat: 'share', kind: 'share', of: 'recipient', where: 'economic_violence_asked' }],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit', 'age_group'], assessments: [] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: economicViolenceAskedWords,
});
