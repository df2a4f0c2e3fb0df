import { isMeasureList } from '../../model/placement.ts';
import { headingKey } from './heading-key.ts';
import { SYNONYMS } from './synonyms.ts';

/** Why something ended, in the words that do not say what. The id of the field says that it is the aid. */
const WHY_ENDED: ReadonlySet<string> = new Set(['avslutsorsak', ...(SYNONYMS.exit_reason ?? [])].map(headingKey));

/**
 * In a list of measures alone, what has ended is the measure: read as why the aid ended, `Avslutsorsak` would also make
 * those with a measure people with aid. What the mapping says stands.
 */
export function outcomesOfMeasures<C extends { readonly field: string; readonly heading: string }>(
  found: readonly C[],
  stated: ReadonlySet<string>,
): readonly C[] {
  const fields = new Set([...stated, ...found.map(({ field }) => field)]);
  const isOfMeasures = isMeasureList([...fields].filter((id) => id !== 'exit_reason'));
  if (!isOfMeasures || stated.has('exit_reason')) return found;
  const reasons = found.filter(({ field, heading }) => field === 'exit_reason' && WHY_ENDED.has(headingKey(heading)));
  // beside another outcome it is asked about, like other columns whose words are answers
  if (fields.has('measure_outcome')) return found.filter((one) => !reasons.includes(one));
  return found.map((one) => (reasons.includes(one) ? { ...one, field: 'measure_outcome' } : one));
}
