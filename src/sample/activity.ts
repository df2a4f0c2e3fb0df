import { parseMonth } from './calendar.ts';
import type { Activity } from './household.ts';
import type { Random } from './random.ts';

/** The activity requirement is in force from 1 July 2026, first for aid that concerns October 2026. */
export const REQUIREMENT_FROM = parseMonth('2026-10');

const EXEMPTIONS = { 'Nedsatt arbetsförmåga': 50, 'Vård av barn': 30, 'Annat giltigt skäl': 20 };
const SANCTIONS = { none: 90, reduced: 6, denied: 4 };

/** The same for women and men: assigned by obstacle only through who is able to work. */
export function drawActivity(random: Random, obstacle: string): Activity {
  const able = obstacle === 'unemployment' || obstacle === 'works' || obstacle === 'other';
  const assigned = random.chance(able ? 0.8 : 0.25);
  const exempt = random.pick(EXEMPTIONS);
  const sanction = random.pick(SANCTIONS);
  return {
    assigned: random.chance(0.03) ? undefined : assigned,
    exemptReason: assigned ? undefined : exempt,
    sanction: assigned ? sanction : undefined,
  };
}
