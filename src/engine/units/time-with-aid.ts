import { SHARE_BANDS } from '../../model/time-in-aid.ts';

/** Parts of a period that a spell may hold: begun in it; under half of it; half or more; all. */
const HELD = 4;
/** Where the start of the spell is not known. */
const UNKNOWN = SHARE_BANDS.length;
/** Room for every band and part. */
const PLACES = (UNKNOWN + 1) * HELD;
/** Days that no spell reaches. */
const LONGER_THAN_ANY = 1_000_000;

/**
 * `time_with_aid`: how long a person has had aid in a period, as a number: the band of time since the spell began, on
 * its last day in the period, and of a spell begun before the period, or nobody knows when, how much of the period it
 * holds. Of several spells the longest; one whose start is not known is taken to be that.
 * Method: docs/methods.md, "Shares that grow with time".
 */
export const TIME_WITH_AID_SQL = `CREATE TABLE time_with_aid AS
  SELECT period, person, CAST(max(length * ${PLACES} + place) % ${PLACES} AS INTEGER) AS time_with_aid
  FROM (SELECT period, person, CASE WHEN start_known THEN lasted ELSE ${LONGER_THAN_ANY} END AS length,
      ${bandSql()} * ${HELD} + CASE WHEN start_known AND begun >= from_day THEN 0
        WHEN 2 * held < days THEN 1 WHEN held < days THEN 2 ELSE 3 END AS place
    FROM (SELECT p.period, s.person, s.begun, s.start_known, p.from_day, p.to_day - p.from_day + 1 AS days,
        least(s.last_day, p.to_day) - s.begun AS lasted,
        least(s.last_day, p.to_day) - greatest(s.begun, p.from_day) + 1 AS held
      FROM spell AS s JOIN period AS p ON s.begun <= p.to_day AND s.last_day >= p.from_day))
  GROUP BY period, person`;

function bandSql(): string {
  const began = SHARE_BANDS.map((day, at) => `WHEN lasted >= ${day} THEN ${at}`);
  return `CASE WHEN NOT start_known THEN ${UNKNOWN} ${began.toReversed().join(' ')} END`;
}
