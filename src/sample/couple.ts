import type { CoupleCare } from './household.ts';
import type { Random } from './random.ts';

// Täby, August–December 2021: of 35 couples asked 18 split, 9 declined, 8 could not. That a fourth of all
// couples were never asked is our choice.
const SPLIT = { yes: 18, declined: 9, not_possible: 8, not_asked: 35 / 3 };
const REASONS = { 'Saknar bankkonto': 55, 'Saknar personnummer': 30, 'Annan orsak': 15 };
const CONTACT = { applicant: 80, co_applicant: 8, both: 12 } as const;
const ADDRESSED = { applicant: 84, co_applicant: 2, both: 14 } as const;

/** How a couple is met and paid: by who applies, not by sex. An undivided payment goes to the applicant in 97 of 100. */
export function drawCoupleCare(random: Random): CoupleCare {
  const split = random.pick(SPLIT);
  const undivided = random.chance(0.97) ? 'applicant' : 'co_applicant';
  const reason = random.pick(REASONS);
  const met = random.chance(0.35);
  return {
    split,
    splitReason: split === 'not_possible' ? reason : undefined,
    paymentTo: split === 'yes' ? 'both' : undivided,
    firstContact: random.pick(CONTACT),
    addressedTo: random.pick(ADDRESSED),
    bothMet: random.chance(0.07) ? undefined : met,
  };
}
