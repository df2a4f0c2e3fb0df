import type { ColumnProfile } from './column-profile.ts';
import { headingKey } from './headings/heading-key.ts';

const END =
  /slut|upphor|upphort|stang[dt]|stangdes|avslut|avbrut|utskriv|sista|senasteutbetal|senastebistand|tom$|^tom|tomdatum|tomdag|till(?:och)?med|^till$|galler(?:till|tom)|giltig(?:till|tom)|avaktuali|enddate|^end/;
const PLAN = /plan(?!er)/;
/** Said of plans and decisions, hardly of aid. */
const VALID = /giltig|galler/;
const MEASURE = /insats|atgard|aktivitet|anvis|hanvis|praktik|kurs|utbildning/;
/** Of something else, or of when it is looked at again. */
const OF_OTHER = /planer|barn|omprov|uppfolj|anstallning|hyres|sgi|sanktion/;

/**
 * The fields that a column of days under a heading of an end may be, in a file that says when something began, or that it is,
 * and not when it ended: unread, it would go on. A plan has no field of its own end. Null: it is no such column.
 */
export function tellsEnd({ heading, kind }: ColumnProfile, have: ReadonlySet<string>): readonly string[] | null {
  const key = headingKey(heading);
  if (kind !== 'date' || !END.test(key) || OF_OTHER.test(key)) return null;
  const has = (...ids: readonly string[]) => ids.some((id) => have.has(id));
  if (PLAN.test(key)) return has('plan', 'plan_date') ? [] : null;
  const lacksMeasure = has('measure_start', 'referral_date') && !has('measure_end');
  if (MEASURE.test(key)) return lacksMeasure ? ['measure_end'] : null;
  const lacksAid = has('aid_start') && !has('aid_end', 'closed_date', 'aid_month');
  const fields = [...(lacksAid ? ['aid_end', 'closed_date'] : []), ...(lacksMeasure ? ['measure_end'] : [])];
  if (fields.length > 0) return fields;
  const lacksPlan = has('plan', 'plan_date') && !has('aid_start', 'measure_start', 'referral_date');
  return lacksPlan && VALID.test(key) ? [] : null;
}
