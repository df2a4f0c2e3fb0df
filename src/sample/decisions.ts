import { firstDay, lastDay } from './calendar.ts';
import type { AdultSex, Decision, HouseholdType, SampleWindow, Spell } from './household.ts';
import type { Random } from './random.ts';
import type { Truths } from './truths.ts';

const INCOME_DENIALS = {
  'Inkomst över norm': 50,
  'Ofullständig ansökan': 20,
  'Kan försörja sig på annat sätt': 22,
  '': 8,
};
const EXTRA_DENIALS = { 'Ingår i normen': 40, 'Inte nödvändig utgift': 35, 'Underlag saknas': 17, '': 8 };
const EXTRAS = { Tandvård: 42, Glasögon: 18, Hemutrustning: 20, Flyttkostnad: 8, 'Övrigt bistånd': 12 };
const EXTRA_OUTCOMES = { granted: 62, partly: 13, denied: 22, withdrawn: 3 };
/** The monthly main decision is the purpose that about 92 % of the money goes to (Socialstyrelsen 2012). */
const LIVELIHOOD = 'Försörjningsstöd';

interface Applicants {
  readonly random: Random;
  readonly window: SampleWindow;
  readonly type: HouseholdType;
  readonly children: number;
  readonly nextSerial: () => number;
}

/** The decisions of one spell: one a month, sometimes one more, sometimes a denial that ends it. Sex plays no part. */
export function drawDecisions(applicants: Applicants, spell: Spell): Decision[] {
  const { random, window } = applicants;
  const decisions: Decision[] = [];
  let earliest = 0;
  for (let month = Math.max(spell.firstMonth, window.firstMonth); month <= spell.lastMonth; month += 1) {
    const isNew = month === spell.firstMonth;
    const application = isNew ? spell.startDay : firstDay(month) + random.integer(-8, 4);
    // Decided before the window would be outside the export, whoever's month it concerns.
    const shortest = Math.max(2, window.begins - application);
    const decided = isNew
      ? application + drawProcessing(random)
      : Math.min(Math.max(Math.min(application + random.integer(shortest, 20), lastDay(month)), earliest), window.ends);
    if (decided > window.ends) return [draftPending(applicants, application)];
    earliest = decided + 1;
    const full = random.chance(0.93);
    const applied = drawNorm(applicants);
    const granted = full ? applied : cutAmount(random, applied);
    decisions.push(
      settle(
        applicants,
        { spell, aidMonth: month, application, decided, applied, granted },
        full ? 'granted' : 'partly',
      ),
    );
    if (random.chance(0.12)) decisions.push(drawExtra(applicants, spell, month, application, decided));
  }
  if (spell.endDay !== undefined && random.chance(0.5)) decisions.push(drawRefusal(applicants, spell.lastMonth + 1));
  return decisions;
}

/** One application that never led to aid: denied, withdrawn, or not yet decided. */
export function drawRefusal(applicants: Applicants, month: number): Decision {
  const { random, window } = applicants;
  const application = random.integer(firstDay(month), lastDay(month));
  const decided = application + drawProcessing(random);
  const denied = random.chance(0.9);
  const reason = random.pick(INCOME_DENIALS);
  const applied = drawNorm(applicants);
  if (application > window.ends - 2) return draftPending(applicants, window.ends - 2);
  if (decided > window.ends) return draftPending(applicants, application);
  const draft = { spell: undefined, aidMonth: undefined, application, decided, applied, granted: 0 };
  return settle(applicants, draft, denied ? 'denied' : 'withdrawn', { denialReason: denied ? reason : '' });
}

function drawExtra(
  applicants: Applicants,
  spell: Spell,
  month: number,
  application: number,
  decided: number,
): Decision {
  const { random } = applicants;
  const outcome = random.pick(EXTRA_OUTCOMES);
  const applied = random.integer(6, 90) * 10_000;
  const reason = random.pick(EXTRA_DENIALS);
  const granted = outcome === 'granted' ? applied : outcome === 'partly' ? cutAmount(random, applied) : 0;
  const draft = { spell, aidMonth: month, application, decided, applied, granted };
  return settle(applicants, draft, outcome, {
    purpose: random.pick(EXTRAS),
    denialReason: outcome === 'denied' ? reason : '',
  });
}

interface Draft {
  readonly spell: Spell | undefined;
  readonly aidMonth: number | undefined;
  readonly application: number;
  readonly decided: number;
  readonly applied: number;
  readonly granted: number;
}

function settle(
  applicants: Applicants,
  draft: Draft,
  outcome: string,
  more: { readonly purpose?: string; readonly denialReason?: string } = {},
): Decision {
  return {
    serial: applicants.nextSerial(),
    spell: draft.spell,
    aidMonth: draft.aidMonth,
    applicationDay: draft.application,
    decisionDay: draft.decided,
    outcome,
    purpose: more.purpose ?? LIVELIHOOD,
    denialReason: more.denialReason || undefined,
    applied: draft.applied,
    granted: outcome === 'withdrawn' ? undefined : draft.granted,
  };
}

function draftPending(applicants: Applicants, application: number): Decision {
  return {
    serial: applicants.nextSerial(),
    spell: undefined,
    aidMonth: undefined,
    applicationDay: application,
    decisionDay: undefined,
    outcome: undefined,
    purpose: LIVELIHOOD,
    denialReason: undefined,
    applied: drawNorm(applicants),
    granted: undefined,
  };
}

/** Days from a new application to its decision: 3 and up, mean about 16, few over 60. */
function drawProcessing(random: Random): number {
  const half = () => -6.5 * Math.log(1 - random.next());
  return 3 + Math.floor(half() + half());
}

/** What a household of this size applies for a month, in öre: whole tens of kronor. */
function drawNorm({ random, type, children }: Applicants): number {
  const adults = type.startsWith('couple') ? 15_200 : 10_400;
  return Math.round((adults + children * 3_100 + random.integer(-2_600, 2_600)) / 10) * 1_000;
}

function cutAmount(random: Random, applied: number): number {
  return Math.round((applied * (0.5 + random.next() * 0.45)) / 1_000) * 1_000;
}

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
