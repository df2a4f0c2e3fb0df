import { defineIndicator } from '../model/indicator.ts';
import { violenceDisclosedWords } from './words/violence-disclosed.ts';

const OF = 'recipient AND violence_asked';
const ANSWERS = ['yes', 'no', 'declined'];

/** Of those asked, an answer that one does not wish to answer included. Who is asked differs: no comparison is made. */
export const violenceDisclosed = defineIndicator({
  id: 'violence-disclosed',
  dimension: 'resources',
  unit: 'person',
  kind: 'description',
  needs: [['violence_asked'], ['violence_disclosed']],
  figures: [
    {
      stat: 'share',
      kind: 'share',
      of: OF,
      where: "violence_disclosed = 'yes'",
      spanOnly: true,
      beside: true,
      parts: { of: ANSWERS, yes: ['yes'] },
    },
    {
      stat: 'share:declined',
      kind: 'share',
      of: OF,
      where: "violence_disclosed = 'declined'",
      spanOnly: true,
      beside: true,
      parts: { of: ANSWERS, yes: ['declined'] },
    },
  ],
  margin: null,
  cluster: 'household',
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  sensitive: true,
  from: 'violence-asked',
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: violenceDisclosedWords,
});
