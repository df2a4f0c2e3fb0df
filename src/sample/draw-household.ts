import { drawActivity } from './activity.ts';
import { drawChildren } from './children.ts';
import { drawCoupleCare } from './couple.ts';
import { drawDecisions, drawRefusal } from './decisions.ts';
import type { Adult, AdultSex, Child, Household, HouseholdType, Spell } from './household.ts';
import { drawObstacles } from './obstacles.ts';
import { drawPlan } from './plans.ts';
import { writePseudonym } from './pseudonym.ts';
import type { Random } from './random.ts';
import { drawReferrals } from './referrals.ts';
import { drawSpells } from './spells.ts';
import { drawTalks } from './talks.ts';
import type { Truths } from './truths.ts';
import type { SampleWindow } from './window.ts';

/** SCB, households with aid 2021 with an applicant of 18–64, by type. */
const TYPES = {
  single_no_children: 72_924 + 42_818,
  single_with_children: 26_850 + 4_948,
  couple_with_children: 19_947,
  couple_no_children: 5_471,
} as const;
const BORN_ABROAD: Readonly<Record<HouseholdType, number>> = {
  single_no_children: 0.4,
  single_with_children: 0.6,
  couple_with_children: 0.8,
  couple_no_children: 0.65,
};
const UNITS = { 'Enhet Norr': 40, 'Enhet Söder': 35, 'Enhet Öst': 25 } as const;
const AGES = { 18: 13, 25: 26, 35: 26, 45: 20, 55: 13, 67: 2 };
const SAME_SEX = 0.02;
const ONLY_REFUSED = 0.08;

/** Serial numbers so far; the only state that goes from one household to the next. */
interface Serials {
  readonly household: () => number;
  readonly person: () => number;
  readonly decision: () => number;
  readonly referral: () => number;
}

export interface Setting {
  readonly random: Random;
  readonly truths: Truths;
  readonly window: SampleWindow;
  readonly serials: Serials;
}

/** One household with everything that happened to it in the window. */
export function drawHousehold(setting: Setting): Household {
  const { random, truths, window, serials } = setting;
  const type: HouseholdType = random.pick(TYPES);
  const unit = random.pick(UNITS);
  const sexes = drawSexes(random, truths, type);
  const single = sexes.length === 1 ? sexes[0] : undefined;
  const refused = random.chance(ONLY_REFUSED);
  const spells = refused ? [] : drawSpells(random, truths, window, single);
  const months = listMonths(spells, window);
  const lastYear = Math.floor(window.lastMonth / 12);
  const children = type.endsWith('with_children')
    ? drawChildren(random, truths, { unit, months, lastYear }, serials.person)
    : [];
  const one = { random, window, type, children: children.length, nextSerial: serials.decision };
  const decisions = refused
    ? [drawRefusal(one, random.integer(window.firstMonth, window.lastMonth))]
    : spells.flatMap((spell) => drawDecisions(one, spell));
  return keepSettled({
    id: writePseudonym('A', serials.household()),
    type,
    unit,
    adults: sexes.map((sex, place) => drawAdult(setting, { sex, place, type, spells, lastYear })),
    children,
    spells,
    decisions,
    couple: sexes.length === 2 ? drawCoupleCare(random) : undefined,
  });
}

function drawSexes(random: Random, truths: Truths, type: HouseholdType): readonly AdultSex[] {
  if (type === 'single_no_children' || type === 'single_with_children') {
    return [random.chance(truths.womanSingle[type]) ? 'woman' : 'man'];
  }
  const first: AdultSex = random.chance(truths.manApplies) ? 'man' : 'woman';
  const other: AdultSex = first === 'man' ? 'woman' : 'man';
  return random.chance(SAME_SEX) ? [first, first] : [first, other];
}

function drawAdult(
  { random, truths, window, serials }: Setting,
  person: {
    readonly sex: AdultSex;
    readonly place: number;
    readonly type: HouseholdType;
    readonly spells: readonly Spell[];
    readonly lastYear: number;
  },
): Adult {
  const { sex, type, spells } = person;
  const bornAbroad = random.chance(BORN_ABROAD[type]);
  const { obstacle, earlier, parentalLeave } = drawObstacles(random, truths, { sex, bornAbroad, type });
  const group = Number(random.pick(AGES));
  const age = group + random.integer(0, group === 18 ? 6 : group === 55 ? 11 : group === 67 ? 8 : 9);
  const first = spells[0];
  const plan = first ? drawPlan(random, truths, window, first, sex) : NO_PLAN;
  const followed = age <= 66 && obstacle !== 'pension' ? spells : [];
  return {
    id: writePseudonym('P', serials.person()),
    role: person.place === 0 ? 'applicant' : 'co_applicant',
    sex: random.chance(0.006) ? 'unknown' : sex,
    birthYear: person.lastYear - age,
    bornAbroad: random.chance(0.02) ? undefined : bornAbroad,
    obstacle,
    earlierObstacle: earlier,
    parentalLeave: random.chance(0.05) ? undefined : parentalLeave,
    referralRegistered: !random.chance(0.03),
    referrals: followed.flatMap((spell) =>
      drawReferrals(random, truths, window, spell, { sex, obstacle }, serials.referral),
    ),
    ...plan,
    firstVisitDay: first && !random.chance(0.1) ? first.startDay + random.integer(0, 25) : undefined,
    talks: drawTalks(random, truths, sex, type.startsWith('couple')),
    activity: drawActivity(random, obstacle),
  };
}

const NO_PLAN = { planRegistered: false, planDay: undefined, planFocus: undefined } as const;

function listMonths(spells: readonly Spell[], window: SampleWindow): number[] {
  const months: number[] = [];
  for (const spell of spells) {
    for (let month = Math.max(spell.firstMonth, window.firstMonth); month <= spell.lastMonth; month += 1) {
      months.push(month);
    }
  }
  return months;
}

/** A spell whose first application is not yet decided is no spell in the export. */
function keepSettled(household: Household): Household {
  const { decisions } = household;
  if (!decisions.some((decision) => decision.decisionDay === undefined)) return household;
  const settled = new Set(decisions.map((decision) => decision.spell));
  const spells = household.spells.filter((spell) => settled.has(spell));
  if (spells.length === household.spells.length) return household;
  if (spells.length > 0) return { ...household, spells };
  const strip = (adult: Adult): Adult => ({ ...adult, ...NO_PLAN, referrals: [], firstVisitDay: undefined });
  const calm = (child: Child): Child => ({ ...child, leisureMonth: undefined, leisureGranted: false });
  return { ...household, spells, adults: household.adults.map(strip), children: household.children.map(calm) };
}
