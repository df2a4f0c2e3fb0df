import { defineIndicator } from '../model/indicator.ts';
import { LEAVE_AS_OBSTACLE, ON_LEAVE } from '../model/part-of-people.ts';
import { parentalLeaveReferralWords } from './words/parental-leave-referral.ts';

const OF = 'recipient AND parental_leave';
const REFERRED = ['referred', 'referral_date', 'measure_start'];
const PLANNED = ['plan', 'plan_date'];

const ALL = ['both', 'referred-only', 'plan-only', 'neither'];

/** On parental leave some day of the period; a plan, and either of the two, stand on rows of their own. */
export const parentalLeaveReferral = defineIndicator({
  id: 'parental-leave-referral',
  dimension: 'resources',
  unit: 'person',
  kind: 'verdict',
  needs: [['parental_leave']],
  figures: [
    {
      stat: 'share:referred',
      kind: 'share',
      of: OF,
      where: 'referred',
      within: [ON_LEAVE, { ...LEAVE_AS_OBSTACLE, repeats: ['referral-share'] }],
      needs: [REFERRED],
      parts: { of: ALL, yes: ['both', 'referred-only'] },
    },
    {
      stat: 'share:plan',
      kind: 'share',
      of: OF,
      where: 'plan',
      within: [ON_LEAVE, { ...LEAVE_AS_OBSTACLE, repeats: ['plan-share'] }],
      needs: [PLANNED],
      free: true,
      parts: { of: ALL, yes: ['both', 'plan-only'] },
    },
    {
      stat: 'share:either',
      kind: 'share',
      of: OF,
      where: 'referred OR plan',
      needs: [REFERRED, PLANNED],
      parts: { of: ALL, yes: ['both', 'referred-only', 'plan-only'] },
    },
  ],
  margin: { kind: 'points', value: 0.05 }, // one in twenty; capped for rare shares
  cluster: 'household',
  adjust: { circumstances: ['age_group', 'household_type', 'born_abroad'], assessments: ['obstacle'] },
  divisible: true,
  source:
    'Socialstyrelsen, Kartläggning av socialtjänstens arbete med ekonomiskt bistånd ur ett jämställdhetsperspektiv',
  words: parentalLeaveReferralWords,
});
