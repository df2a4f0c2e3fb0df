import { defineIndicator } from '../model/indicator.ts';
import { violenceSupportWords } from './words/violence-support.ts';

const OF = "recipient AND violence_asked AND violence_disclosed = 'yes'";
const ANSWERS = ['taken', 'offered-only', 'none'];

/** Of those who said yes: accepted or referred. The furthest that it went in the period counts. */
export const violenceSupport = defineIndicator({
  id: 'violence-support',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['violence_asked'], ['violence_disclosed'], ['violence_support']],
  figures: [
    {
      stat: 'share',
      kind: 'share',
      of: OF,
      where: "violence_support IN ('accepted', 'referred')",
      spanOnly: true,
      parts: { of: ANSWERS, yes: ['taken'] },
    },
    {
      stat: 'share:offered',
      kind: 'share',
      of: OF,
      where: "violence_support <> 'none'",
      spanOnly: true,
      beside: true,
      parts: { of: ANSWERS, yes: ['taken', 'offered-only'] },
    },
  ],
  margin: { kind: 'points', value: 0.1 }, // one in ten: the group is small
  cluster: 'household',
  adjust: { circumstances: [], assessments: [] },
  divisible: false,
  sensitive: true,
  from: 'violence-disclosed',
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: violenceSupportWords,
});
