import { defineIndicator } from '../model/indicator.ts';
import { sanctionShareWords } from './words/sanction-share.ts';

/** Reduced or denied, of those assigned an activity: the others cannot be. Beside it the exempted. */
export const sanctionShare = defineIndicator({
  id: 'sanction-share',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['sanction'], ['activity_assigned']],
  figures: [
    {
      stat: 'share',
      kind: 'share',
      of: 'recipient AND working_age AND activity_assigned',
      where: "sanction IN ('reduced', 'denied')",
    },
    {
      stat: 'share:exempt',
      kind: 'share',
      of: 'recipient AND working_age AND (activity_assigned OR exempt)',
      where: 'CASE WHEN exempt THEN true WHEN activity_assigned THEN false END',
      needs: [['exempt_reason']],
      undivided: true,
      beside: true,
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source: 'Socialtjänstlagen, aktivitetskravet från 2026',
  words: sanctionShareWords,
});
