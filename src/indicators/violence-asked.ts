import { defineIndicator } from '../model/indicator.ts';
import { violenceAskedWords } from './words/violence-asked.ts';

const ASKED = ['long-asked', 'other-asked'];
const ALL = [...ASKED, 'long-not', 'other-not'];

/** Adults with aid, asked of those for whom it is registered; beside it those with long-term aid. */
export const violenceAsked = defineIndicator({
  id: 'violence-asked',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['violence_asked']],
  figures: [
    { stat: 'share', kind: 'share', of: 'recipient', where: 'violence_asked', parts: { of: ALL, yes: ASKED } },
    {
      stat: 'share:long',
      kind: 'share',
      of: 'recipient AND months >= 10',
      where: 'violence_asked',
      needs: [['aid_month', 'aid_months', 'aid_start']],
      calendarYear: true,
      undivided: true,
      beside: true,
      parts: { of: ['long-asked', 'long-not'], yes: ['long-asked'] },
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['household_type', 'unit', 'age_group'], assessments: [] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: violenceAskedWords,
});
