import { firstDay, lastDay } from './calendar.ts';
import type { Adult, Child, Decision, Household, Referral, SampleWindow, Spell } from './household.ts';

/** One line of a file: which parts of a household it tells about. */
export interface SampleRow {
  readonly household: Household;
  readonly adult: Adult | undefined;
  readonly child: Child | undefined;
  /** The spell that `aid_start` and the like describe. */
  readonly spell: Spell | undefined;
  readonly month: number | undefined;
  readonly decision: Decision | undefined;
  readonly referral: Referral | undefined;
  /** What a person has done is told on rows with aid only; up to this day, both included. */
  readonly knownUntil: number | undefined;
}

/** The rows of one layout that a household gives. */
export type ListRows = (household: Household, window: SampleWindow) => readonly SampleRow[];

/** A row per decision and adult, and one per child and month: everything in one file. */
export const listMonths: ListRows = (household) => {
  const rows: SampleRow[] = [];
  let lastMonth: number | undefined;
  for (const decision of household.decisions) {
    const { spell, aidMonth } = decision;
    const knownUntil = aidMonth === undefined ? undefined : lastDay(aidMonth);
    for (const adult of household.adults) {
      const referral = aidMonth === undefined ? undefined : findReferral(adult, aidMonth);
      rows.push({ household, adult, child: undefined, spell, month: aidMonth, decision, referral, knownUntil });
    }
    if (aidMonth === undefined || aidMonth === lastMonth) continue;
    lastMonth = aidMonth;
    for (const child of household.children) {
      rows.push({ ...BARE, household, child, spell: undefined, month: aidMonth, knownUntil });
    }
  }
  return rows;
};

/** A row per decision, with both adults on it. */
export const listDecisions: ListRows = (household) =>
  household.decisions.map((decision) => ({
    ...BARE,
    household,
    adult: household.adults[0],
    spell: decision.spell,
    month: decision.aidMonth,
    decision,
    knownUntil: decision.aidMonth === undefined ? undefined : lastDay(decision.aidMonth),
  }));

/** A row per adult and spell. */
export const listSpells: ListRows = (household, window) =>
  household.spells.flatMap((spell) =>
    household.adults.map((adult) => ({
      ...BARE,
      household,
      adult,
      spell,
      referral: adult.referrals.find(({ day }) => day >= spell.startDay && day <= (spell.endDay ?? window.ends)),
      knownUntil: spell.endDay ?? window.ends,
    })),
  );

/** A row per measure; those who were never referred are not in the file. */
export const listMeasures: ListRows = (household, window) =>
  household.adults.flatMap((adult) =>
    adult.referralRegistered
      ? adult.referrals.map((referral) => ({ ...BARE, household, adult, referral, knownUntil: window.ends }))
      : [],
  );

/** A row per adult with aid, on the day the window ends. */
export const listPersons: ListRows = (household, window) => {
  const spell: Spell | undefined = household.spells[household.spells.length - 1];
  if (!spell) return [];
  return household.adults.map((adult) => ({ ...BARE, household, adult, spell, knownUntil: window.ends }));
};

/** A row per household with aid; the adult is the applicant, the children are counts. */
export const listHouseholds: ListRows = (household, window) => listPersons(household, window).slice(0, 1);

/** A row per couple with aid. */
export const listCouples: ListRows = (household, window) => (household.couple ? listHouseholds(household, window) : []);

/** A row per household and month with aid. */
export const listHouseholdMonths: ListRows = (household, window) => {
  const months = new Map<number, Decision[]>();
  for (const decision of household.decisions) {
    if (decision.aidMonth === undefined) continue;
    months.set(decision.aidMonth, [...(months.get(decision.aidMonth) ?? []), decision]);
  }
  return [...months].map(([month, decisions]) => {
    const [main] = decisions;
    const granted = decisions.reduce((sum, decision) => sum + (decision.granted ?? 0), 0);
    return {
      ...BARE,
      household,
      adult: household.adults[0],
      spell: main?.spell,
      month,
      decision: main && { ...main, granted },
      knownUntil: Math.min(lastDay(month), window.ends),
    };
  });
};

const BARE = {
  adult: undefined,
  child: undefined,
  spell: undefined,
  month: undefined,
  decision: undefined,
  referral: undefined,
  knownUntil: undefined,
} as const;

/** The referral or measure in force some day of a month; the latest of several. */
function findReferral(adult: Adult, month: number): Referral | undefined {
  const first = firstDay(month);
  const last = lastDay(month);
  let found: Referral | undefined;
  for (const referral of adult.referrals) {
    if (referral.day <= last && (referral.end === undefined || referral.end >= first)) found = referral;
  }
  return found;
}
