import { drawDecisions, drawRefusal, drawSpells } from './decisions.ts';
import { drawAdult, NO_PLAN } from './draw-adult.ts';
import type { Adult, AdultSex, Child, CoupleCare, Household, HouseholdType, SampleWindow, Spell } from './household.ts';
import type { Random } from './random.ts';
import { type Setting, writePseudonym } from './setting.ts';
import type { Truths } from './truths.ts';

/** SCB, households with aid 2021 with an applicant of 18–64, by type. */
const TYPES = {
  single_no_children: 72_924 + 42_818,
  single_with_children: 26_850 + 4_948,
  couple_with_children: 19_947,
  couple_no_children: 5_471,
} as const;
const UNITS = { 'Enhet Norr': 40, 'Enhet Söder': 35, 'Enhet Öst': 25 } as const;
const SAME_SEX = 0.02;
const ONLY_REFUSED = 0.08;

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
  const applicants = { random, window, type, children: children.length, nextSerial: serials.decision };
  const decisions = refused
    ? [drawRefusal(applicants, random.integer(window.firstMonth, window.lastMonth))]
    : spells.flatMap((spell) => drawDecisions(applicants, spell));
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

const COUNT = { 1: 42, 2: 33, 3: 17, 4: 8 };

/** One to four children under 18; `months` are those with aid, `lastYear` the window's last year. */
function drawChildren(
  random: Random,
  truths: Truths,
  home: { readonly unit: string; readonly months: readonly number[]; readonly lastYear: number },
  nextSerial: () => number,
): Child[] {
  const children: Child[] = [];
  for (let left = Number(random.pick(COUNT)); left > 0; left -= 1) {
    const sex: AdultSex = random.chance(0.486) ? 'woman' : 'man';
    const { elsewhere, exception } = truths.leisureGranted;
    const chance = home.unit === exception.unit ? exception[sex] : elsewhere[sex];
    const applied = random.chance(0.45);
    const granted = random.chance(chance);
    const amount = random.integer(5, 25) * 10_000;
    const month = home.months[random.integer(0, Math.max(home.months.length - 1, 0))];
    children.push({
      id: writePseudonym('P', nextSerial()),
      sex: random.chance(0.005) ? 'unknown' : sex,
      birthYear: home.lastYear - random.integer(0, 17),
      leisureRegistered: !random.chance(0.04),
      leisureMonth: applied ? month : undefined,
      leisureGranted: applied && granted,
      leisureAmount: granted ? amount : 0,
    });
  }
  return children;
}

// Täby, August–December 2021: of 35 couples asked 18 split, 9 declined, 8 could not. That a fourth of all
// couples were never asked is our choice.
const SPLIT = { yes: 18, declined: 9, not_possible: 8, not_asked: 35 / 3 };
const REASONS = { 'Saknar bankkonto': 55, 'Saknar personnummer': 30, 'Annan orsak': 15 };
const CONTACT = { applicant: 80, co_applicant: 8, both: 12 } as const;
const ADDRESSED = { applicant: 84, co_applicant: 2, both: 14 } as const;

/**
 * How a couple is met and paid: by who applies, not by sex. An undivided payment goes to the applicant in 97 of 100.
 */
function drawCoupleCare(random: Random): CoupleCare {
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
