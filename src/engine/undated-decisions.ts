import { CodedError, EXIT } from '../errors/coded-error.ts';
import { monthOf, parseDay } from '../model/calendar.ts';
import { fieldsOfMark, type Mark, PLACEMENTS } from '../model/placement.ts';
import type { Remark } from '../model/records.ts';
import type { CaseDatabase } from './database.ts';
import type { Shape } from './shape.ts';
import { placedSql } from './units/placed.ts';

/** More than one in so many, and the export is not of the span. */
const FEW = 20;

/** Days of other events on the row of a decision: they place nothing but themselves, and a plan may be older than the aid. */
const EVENTS = ['application_date', 'first_visit_date', 'plan_date', 'referral_date', 'measure_start'] as const;

/**
 * Decisions that nothing dates are held by the whole span. Where all else on their rows lies outside of it (the aid had
 * ended, the application came a year before), that is more than the export can carry; where some does, or other events on
 * their rows, it is told.
 * @throws CodedError 2 `decisions-without-date`
 */
export async function judgeUndatedDecisions(
  database: CaseDatabase,
  shape: Shape,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly Remark[]> {
  const marks = PLACEMENTS.decision.flatMap((mark: Mark) => fieldsOfMark(mark));
  if (!shape.has('decision') || shape.has(...marks)) return [];
  const [first, last] = [from, to].map((day) => monthOf(parseDay(day)));
  const row = placedSql(shape, 'person', last!);
  const decided = `${shape.col('decision')} IS NOT NULL`;
  const outside = `${decided} AND coalesce(${row.to} < ${first} OR ${row.from} > ${last}, false)`;
  const dated = EVENTS.filter((id) => shape.has(id));
  const events = dated.map((id) => `${shape.lastMonth(id)} < ${first} OR ${shape.firstMonth(id)} > ${last}`);
  const counts = [decided, outside, ...events.map((sql) => `${decided} AND coalesce(${sql}, false)`)];
  const [found] = await database.rows(
    `SELECT ${counts.map((sql) => `coalesce(count_if(${sql}), 0)`).join(', ')} FROM records AS r`,
  );
  const [all, out, ...beside] = (found ?? []).map(Number) as [number, number, ...number[]];
  if (out * FEW <= all) {
    const fields = dated.filter((_, at) => beside[at]! > 0);
    return out > 0 || fields.length > 0 ? [{ code: 'decisions-undated', fields }] : [];
  }
  throw new CodedError(
    EXIT.usage,
    'decisions-without-date',
    {
      sv: `Inget i filen säger när besluten fattades, och ${out} av ${all} står på rader som i övrigt ligger utanför ${from}–${to}. De går inte att räkna till perioden.`,
      en: `Nothing in the file tells when the decisions were made, and ${out} of ${all} stand on rows that otherwise lie outside ${from}–${to}. They cannot be counted in the span.`,
    },
    shape.has('application_date')
      ? {
          sv: 'Ta ut kolumnen med beslutsdatum. Ska ett beslut räknas till den dag då ansökan kom in, säg det i mappningen: columns: { decision_date: { from: ___ } }. I stället för ___ skrivs rubriken för ansökningsdatum.',
          en: 'Export the column with the dates of the decisions. If a decision is to count on the day of its application, say so in the mapping: columns: { decision_date: { from: ___ } }. In place of ___ write the heading of the dates of application.',
        }
      : {
          sv: 'Ta ut kolumnen med beslutsdatum, eller bara de ärenden vars beslut fattades i perioden.',
          en: 'Export the column with the dates of the decisions, or only the cases that were decided in the span.',
        },
  );
}
