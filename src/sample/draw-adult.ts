import { firstDay, parseMonth } from './calendar.ts';
import type { Activity, Adult, AdultSex, HouseholdType, Referral, SampleWindow, Spell, Talks } from './household.ts';
import type { Random } from './random.ts';
import { type Setting, writePseudonym } from './setting.ts';
import type { Truths } from './truths.ts';

const BORN_ABROAD: Readonly<Record<HouseholdType, number>> = {
  single_no_children: 0.4,
  single_with_children: 0.6,
  couple_with_children: 0.8,
  couple_no_children: 0.65,
};
const AGES = { 18: 13, 25: 26, 35: 26, 45: 20, 55: 13, 67: 2 };

interface Person {
  readonly sex: AdultSex;
  /** 0 is the applicant. */
  readonly place: number;
  readonly type: HouseholdType;
  readonly spells: readonly Spell[];
  readonly lastYear: number;
}

/** One adult of a household, with what is registered of them. */
export function drawAdult({ random, truths, window, serials }: Setting, person: Person): Adult {
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

/** What the published figures leave over, split by our own choice; only parents can lack child care or be on leave. */
const PARENTS = { no_childcare: 10, works: 22, establishment: 8, other: 7, none: 3 };
const OTHERS = { works: 48, establishment: 22, pension: 4, other: 18, none: 8 };
const EARLIER = { unemployment: 50, ill_health: 20, social: 15, works: 15 };

interface Circumstances {
  readonly sex: AdultSex;
  readonly bornAbroad: boolean;
  readonly type: HouseholdType;
}

interface Obstacles {
  /** The one of most months. */
  readonly obstacle: string;
  /** Another one in the first months, for about one in ten. */
  readonly earlier: string | undefined;
  readonly parentalLeave: boolean;
}

function drawObstacles(random: Random, truths: Truths, { sex, bornAbroad, type }: Circumstances): Obstacles {
  const parent = type.endsWith('with_children');
  const drawn = random.pick(truths.obstacle[sex][bornAbroad ? 'abroad' : 'sweden']);
  const rest = random.pick<string>(parent ? { parental_leave: truths.leaveWeight[sex], ...PARENTS } : OTHERS);
  // The establishment allowance is for the newly arrived.
  const possible = rest === 'establishment' && !bornAbroad ? 'works' : rest;
  const obstacle = drawn === 'rest' ? possible : drawn;
  const earlier = random.chance(0.125) ? random.pick(EARLIER) : undefined;
  const besides = random.chance(truths.leaveBesides[sex]);
  return {
    obstacle,
    earlier: earlier === obstacle ? undefined : earlier,
    parentalLeave: obstacle === 'parental_leave' || (parent && besides),
  };
}

const QUARTER_DAYS = 91;

interface Plan {
  readonly planRegistered: boolean;
  readonly planDay: number | undefined;
  readonly planFocus: string | undefined;
}

/**
 * 40 % get a plan within three months of the start and 25 % later, if they still have aid (our choice).
 * The same for women and men; how often it is registered, and its focus, are not.
 */
function drawPlan(random: Random, truths: Truths, window: SampleWindow, spell: Spell, sex: AdultSex): Plan {
  const planRegistered = random.chance(truths.planRegistered[sex]);
  const when = random.next();
  const focus = random.pick(truths.planFocus[sex]);
  const wait = when < 0.4 ? random.integer(0, QUARTER_DAYS - 2) : random.integer(QUARTER_DAYS + 2, 540);
  const day = spell.startDay + wait;
  const made = when < 0.65 && day <= (spell.endDay ?? window.ends);
  return { planRegistered, planDay: made ? day : undefined, planFocus: made ? focus : undefined };
}

export const NO_PLAN = { planRegistered: false, planDay: undefined, planFocus: undefined } as const;

const NOT_ASKED = { no_private_talk: 40, interpreter: 15, declined: 10, postponed: 20, unregistered: 15 };
const SUPPORT = { none: 10, offered: 35, accepted: 35, referred: 20 };

/** What was asked and talked about; each flag is unregistered for a few, women and men alike. */
function drawTalks(random: Random, truths: Truths, sex: AdultSex, inCouple: boolean): Talks {
  const answer = (yes: number, blank: number): boolean | undefined => {
    const said = random.chance(yes);
    return random.chance(blank) ? undefined : said;
  };
  const topics = truths.topics[sex];
  const asked = answer(truths.violenceAsked[sex], 0.06);
  const reason = random.pick(NOT_ASKED);
  const disclosed = random.pick(truths.violenceDisclosed[sex]);
  const support = random.pick(SUPPORT);
  return {
    alone: inCouple ? answer(0.25, 0.08) : undefined,
    violenceAsked: asked,
    notAskedReason: asked === false && reason !== 'unregistered' ? reason : undefined,
    violenceDisclosed: asked ? disclosed : undefined,
    violenceSupport: asked && disclosed === 'yes' ? support : undefined,
    perpetratorAsked: answer(0.18, 0.1),
    honourAsked: answer(0.22, 0.1),
    economicViolenceAsked: answer(0.2, 0.1),
    work: answer(topics.work, 0.05),
    health: answer(topics.health, 0.05),
    family: answer(topics.family, 0.05),
  };
}

/** The activity requirement is in force from 1 July 2026, first for aid that concerns October 2026. */
export const REQUIREMENT_FROM = parseMonth('2026-10');

const EXEMPTIONS = { 'Nedsatt arbetsförmåga': 50, 'Vård av barn': 30, 'Annat giltigt skäl': 20 };
const SANCTIONS = { none: 90, reduced: 6, denied: 4 };

/** The same for women and men: assigned by obstacle only through who is able to work. */
function drawActivity(random: Random, obstacle: string): Activity {
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
function drawReferrals(
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
