/** A band of time since aid began, in whole days from its start; `before` null: for as long as it lasts. */
export interface TimeBand {
  /** As in the names of the columns of a person: `risk_days_0_1`. */
  readonly name: string;
  /** Null: of spells that began before the export tells, so that nobody knows how long they had lasted. */
  readonly days: { readonly from: number; readonly before: number | null } | null;
}

/**
 * Bands of months with aid that referrals are compared within, as whole days before so many months of 30.4375 days.
 * They are narrow where pace changes most: plans and measures come early. Everybody's days at risk are in one of them.
 * docs/methods.md, "Rates".
 */
export const TIME_IN_AID: readonly TimeBand[] = [
  { name: '0_1', days: { from: 0, before: 30 } },
  { name: '1_3', days: { from: 30, before: 91 } },
  { name: '3_6', days: { from: 91, before: 182 } },
  { name: '6_12', days: { from: 182, before: 365 } },
  { name: '12', days: { from: 365, before: null } },
  { name: 'unknown', days: null },
];

/**
 * Months with aid from which shares of those to whom something happened are compared anew. Narrower, and further out,
 * than those of rates: a share sums up all the time there was, so that people of one band must have had nearly equally
 * much of it. docs/methods.md, "Shares that grow with time".
 */
const MONTHS = [0, 1, 2, 3, 4.5, 6, 8, 10, 12, 15, 18, 24, 30, 36, 48, 60, 72];

/** The same as whole days since the spell began. */
export const SHARE_BANDS: readonly number[] = MONTHS.map((months) => Math.floor(months * 30.4375));
