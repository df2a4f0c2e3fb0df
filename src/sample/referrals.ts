import { firstDay } from './calendar.ts';
import type { AdultSex, Referral, SampleWindow, Spell } from './household.ts';
import type { Random } from './random.ts';
import type { Truths } from './truths.ts';

/** Chance a month of being referred while one has aid and is in no measure, for women of the planted truths. */
const MONTHLY: Readonly<Record<string, number>> = {
  unemployment: 0.07,
  establishment: 0.04,
  social: 0.02,
  works: 0.02,
  other: 0.02,
  parental_leave: 0.014,
  ill_health: 0.012,
  no_childcare: 0.012,
  none: 0.012,
  pension: 0,
};
const TYPES = {
  labour_market: 40,
  work_placement: 20,
  education: 12,
  language: 12,
  rehabilitation: 9,
  health: 5,
  other: 2,
};
const OUTCOMES = { work: 22, studies: 10, completed: 42, interrupted: 26 };
const GRADES = { 1: 6, 2: 12, 3: 24, 4: 36, 5: 22 };
const MONTH_DAYS = 30.4375;
/** How far before the window referrals are followed, so that some measures are in force when it begins. */
const HISTORY_DAYS = 730;

/** The referrals of one spell that were in force some day of the window, at a constant hazard between measures. */
export function drawReferrals(
  random: Random,
  truths: Truths,
  window: SampleWindow,
  spell: Spell,
  person: { readonly sex: AdultSex; readonly obstacle: string },
  nextSerial: () => number,
): Referral[] {
  const hazard = ((MONTHLY[person.obstacle] ?? 0) * truths.referralFactor[person.sex]) / MONTH_DAYS;
  if (hazard === 0) return [];
  const last = spell.endDay ?? window.ends;
  const referrals: Referral[] = [];
  let day = Math.max(spell.startDay, firstDay(window.firstMonth) - HISTORY_DAYS);
  for (;;) {
    day += Math.ceil(-Math.log(1 - random.next()) / hazard);
    if (day > last) return referrals;
    const start = day + random.integer(3, 30);
    const end = start + random.integer(45, 240);
    if (end >= window.begins) {
      const over = end <= window.ends;
      referrals.push({
        serial: nextSerial(),
        day,
        type: random.pick(TYPES),
        start,
        end: over ? end : undefined,
        outcome: over ? random.pick(OUTCOMES) : 'ongoing',
        satisfaction: over && random.chance(0.6) ? Number(random.pick(GRADES)) : undefined,
      });
    }
    day = end;
  }
}
