import { defineIndicator } from '../model/indicator.ts';
import { assessmentTopicsWords } from './words/assessment-topics.ts';

/** Three topics, not exclusive, each of those for whom it is registered. */
export const assessmentTopics = defineIndicator({
  id: 'assessment-topics',
  dimension: 'realia',
  unit: 'person',
  kind: 'verdict',
  needs: [['topic_work', 'topic_health', 'topic_family']],
  figures: [
    { stat: 'share:work', kind: 'share', of: 'recipient', where: 'topic_work', needs: [['topic_work']] },
    {
      stat: 'share:health',
      kind: 'share',
      of: 'recipient',
      where: 'topic_health',
      needs: [['topic_health']],
      free: true,
    },
    {
      stat: 'share:family',
      kind: 'share',
      of: 'recipient',
      where: 'topic_family',
      needs: [['topic_family']],
      free: true,
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'SKR, Tema jämställd socialtjänst: Ekonomiskt bistånd',
  words: assessmentTopicsWords,
});
