/** A band of time since aid began, in whole days from its start; `before` null: for as long as it lasts. */
interface TimeBand {
  /** As in the names of the columns of a person: `risk_days_0_1`. */
  readonly name: string;
  readonly from: number;
  readonly before: number | null;
}

/**
 * Bands of months with aid that referrals are compared within, as whole days before so many months of 30.4375 days.
 * They are narrow where pace changes most: plans and measures come early. docs/methods.md, "Rates".
 */
export const TIME_IN_AID: readonly TimeBand[] = [
  { name: '0_1', from: 0, before: 30 },
  { name: '1_3', from: 30, before: 91 },
  { name: '3_6', from: 91, before: 182 },
  { name: '6_12', from: 182, before: 365 },
  { name: '12', from: 365, before: null },
];

/** Of spells that began before the export tells: how long they had lasted is not known. */
const UNKNOWN_BAND = 'unknown';

/** Everybody's days at risk are in one of these. */
export const TIME_BANDS: readonly string[] = [...TIME_IN_AID.map(({ name }) => name), UNKNOWN_BAND];
