import type { AdultSex, Spell } from './household.ts';
import type { Random } from './random.ts';
import type { Truths } from './truths.ts';
import type { SampleWindow } from './window.ts';

const QUARTER_DAYS = 91;

export interface Plan {
  readonly planRegistered: boolean;
  readonly planDay: number | undefined;
  readonly planFocus: string | undefined;
}

/**
 * 40 % get a plan within three months of the start and 25 % later, if they still have aid (our choice).
 * The same for women and men; how often it is registered, and its focus, are not.
 */
export function drawPlan(random: Random, truths: Truths, window: SampleWindow, spell: Spell, sex: AdultSex): Plan {
  const planRegistered = random.chance(truths.planRegistered[sex]);
  const when = random.next();
  const focus = random.pick(truths.planFocus[sex]);
  const wait = when < 0.4 ? random.integer(0, QUARTER_DAYS - 2) : random.integer(QUARTER_DAYS + 2, 540);
  const day = spell.startDay + wait;
  const made = when < 0.65 && day <= (spell.endDay ?? window.ends);
  return { planRegistered, planDay: made ? day : undefined, planFocus: made ? focus : undefined };
}
