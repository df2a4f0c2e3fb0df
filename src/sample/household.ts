/** What the sample knows about a household; days and months as in calendar.ts, amounts in öre. */
export type AdultSex = 'woman' | 'man';
export type HouseholdType =
  | 'single_no_children'
  | 'single_with_children'
  | 'couple_no_children'
  | 'couple_with_children';

export interface Spell {
  readonly firstMonth: number;
  /** Last month with aid; the window's last month where aid goes on. */
  readonly lastMonth: number;
  readonly startDay: number;
  /** Last day with aid, where the end is known at the end of the window. */
  readonly endDay: number | undefined;
  readonly closedDay: number | undefined;
  readonly exitReason: string | undefined;
}

export interface Decision {
  readonly serial: number;
  readonly spell: Spell | undefined;
  /** The month that the aid concerns; undefined where no aid came of it. */
  readonly aidMonth: number | undefined;
  readonly applicationDay: number;
  /** Undefined where nothing is decided at the end of the window. */
  readonly decisionDay: number | undefined;
  readonly outcome: string | undefined;
  readonly purpose: string;
  readonly denialReason: string | undefined;
  readonly applied: number;
  readonly granted: number | undefined;
}

export interface Referral {
  readonly serial: number;
  readonly day: number;
  readonly type: string;
  readonly start: number;
  /** Undefined where the measure goes on at the end of the window. */
  readonly end: number | undefined;
  readonly outcome: string;
  readonly satisfaction: number | undefined;
}

/** Flags that are undefined are not registered. */
export interface Talks {
  readonly alone: boolean | undefined;
  readonly violenceAsked: boolean | undefined;
  readonly notAskedReason: string | undefined;
  readonly violenceDisclosed: string | undefined;
  readonly violenceSupport: string | undefined;
  readonly perpetratorAsked: boolean | undefined;
  readonly honourAsked: boolean | undefined;
  readonly economicViolenceAsked: boolean | undefined;
  readonly work: boolean | undefined;
  readonly health: boolean | undefined;
  readonly family: boolean | undefined;
}

/** Under the activity requirement: aid that concerns October 2026 or later. */
export interface Activity {
  readonly assigned: boolean | undefined;
  readonly exemptReason: string | undefined;
  readonly sanction: string | undefined;
}

export interface Adult {
  readonly id: string;
  readonly role: 'applicant' | 'co_applicant';
  /** As registered. */
  readonly sex: AdultSex | 'unknown';
  readonly birthYear: number;
  readonly bornAbroad: boolean | undefined;
  /** The commonest one of the spell. */
  readonly obstacle: string;
  /** Another one, in the first months of a long spell. */
  readonly earlierObstacle: string | undefined;
  readonly parentalLeave: boolean | undefined;
  readonly referralRegistered: boolean;
  readonly referrals: readonly Referral[];
  readonly planRegistered: boolean;
  readonly planDay: number | undefined;
  readonly planFocus: string | undefined;
  readonly firstVisitDay: number | undefined;
  readonly talks: Talks;
  readonly activity: Activity;
}

export interface Child {
  readonly id: string;
  readonly sex: AdultSex | 'unknown';
  readonly birthYear: number;
  readonly leisureRegistered: boolean;
  /** Month of the application for extra aid for leisure. */
  readonly leisureMonth: number | undefined;
  readonly leisureGranted: boolean;
  readonly leisureAmount: number;
}

export interface CoupleCare {
  readonly split: string;
  readonly splitReason: string | undefined;
  readonly paymentTo: 'applicant' | 'co_applicant' | 'both';
  readonly firstContact: 'applicant' | 'co_applicant' | 'both';
  readonly addressedTo: 'applicant' | 'co_applicant' | 'both';
  readonly bothMet: boolean | undefined;
}

export interface Household {
  readonly id: string;
  readonly type: HouseholdType;
  readonly unit: string;
  readonly adults: readonly Adult[];
  readonly children: readonly Child[];
  readonly spells: readonly Spell[];
  readonly decisions: readonly Decision[];
  readonly couple: CoupleCare | undefined;
}

/** The span of an export in months, and its last day; `ends` is the day about which the export is complete. */
export interface SampleWindow {
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly begins: number;
  readonly ends: number;
}
