import { firstDay, lastDay } from './calendar.ts';
import type { AdultSex, SampleWindow, Spell } from './household.ts';
import type { Random } from './random.ts';
import type { Truths } from './truths.ts';

/**
 * Aid is a mixture of short and long spells, each with a constant monthly chance of ending: the same for everyone.
 * Set so that about 40 % of the adults of a year have aid in at least 10 of its months
 * (SKL fact sheet on 2016: 40 %), and the mean is near 6–7 months (Socialstyrelsen: 6.6 in 2013).
 */
const KINDS = { short: { share: 0.63, ends: 0.25 }, long: { share: 0.37, ends: 0.03 } } as const;
type Kind = keyof typeof KINDS;

/** Nobody's aid is older than this when the window begins. */
const LONGEST_BEFORE = 120;
const RETURNS = 0.15;
const NEVER_BACK = new Set(['moved', 'deceased']);

/**
 * The spells of a household that has aid some month of the window. Before the window people came at an even pace,
 * so those already there are drawn by how long such spells last: old long spells are many, as in a real export.
 */
export function drawSpells(random: Random, truths: Truths, window: SampleWindow, sex: AdultSex | undefined): Spell[] {
  const months = window.lastMonth - window.firstMonth + 1;
  const origin = random.pick({
    'before long': KINDS.long.share / KINDS.long.ends,
    'before short': KINDS.short.share / KINDS.short.ends,
    'within long': KINDS.long.share * months,
    'within short': KINDS.short.share * months,
  });
  const kind: Kind = origin.endsWith('long') ? 'long' : 'short';
  const first = origin.startsWith('before')
    ? window.firstMonth - Math.min(drawMonths(random, kind), LONGEST_BEFORE)
    : window.firstMonth + drawInflow(random, months, sex ? truths.inflow[sex] : [1, 1]);
  const spells = [closeSpell(random, truths, window, sex, kind, first)];
  for (;;) {
    const last = spells[spells.length - 1];
    if (!last || last.endDay === undefined || NEVER_BACK.has(last.exitReason ?? '') || !random.chance(RETURNS)) break;
    const again = last.lastMonth + random.integer(2, 6);
    if (again > window.lastMonth) break;
    spells.push(closeSpell(random, truths, window, sex, random.chance(KINDS.long.share) ? 'long' : 'short', again));
  }
  return spells;
}

function closeSpell(
  random: Random,
  truths: Truths,
  window: SampleWindow,
  sex: AdultSex | undefined,
  kind: Kind,
  firstMonth: number,
): Spell {
  // Both kinds forget their age: what is left when the window begins is drawn as if the spell were new.
  const end = Math.max(firstMonth, window.firstMonth) + drawMonths(random, kind) - 1;
  const startDay = random.integer(firstDay(firstMonth), lastDay(firstMonth) - 3);
  const closed = lastDay(end) + random.integer(4, 34);
  const reason = random.chance(0.04) ? undefined : random.pick(truths.exitReason[sex ?? 'man']);
  // An end in the window's last month cannot be known on its last day.
  const known = end < window.lastMonth;
  const registered = known && closed <= window.ends;
  return {
    firstMonth,
    lastMonth: Math.min(end, window.lastMonth),
    startDay,
    endDay: known ? lastDay(end) : undefined,
    closedDay: registered ? closed : undefined,
    exitReason: registered ? reason : undefined,
  };
}

/** Months until the end, at least 1: geometric. */
function drawMonths(random: Random, kind: Kind): number {
  return 1 + Math.floor(Math.log(1 - random.next()) / Math.log(1 - KINDS[kind].ends));
}

/** Month of the window, with an inflow that goes straight from one relative pace to another. */
function drawInflow(random: Random, months: number, [from, to]: readonly [number, number]): number {
  for (;;) {
    const month = random.integer(0, months - 1);
    const pace = months === 1 ? 1 : from + ((to - from) * month) / (months - 1);
    if (random.next() * Math.max(from, to) < pace) return month;
  }
}
