import { writeShare } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import type { Pair } from '../rows/pair.ts';
import { fieldName } from './field-names.ts';

/** From here on a gap in the data is told (5 points, statistics-exact §6, data-gaps). */
const TOLD = 0.05;

/** The field whose registration differs most between women and men; null when none differs so much. */
export function writeLargestDataGap(fields: readonly Pair[], lang: Lang): string | null {
  const apart = (pair: Pair): number => Math.abs((pair.women?.value ?? 0) - (pair.men?.value ?? 0));
  const shown = fields.filter((pair) => pair.women?.value != null && pair.men?.value != null);
  const largest = shown.toSorted((a, b) => apart(b) - apart(a))[0];
  if (!largest || shown.length === 0) return null;
  if (apart(largest) < TOLD)
    return lang === 'sv'
      ? 'Uppgifterna är registrerade ungefär lika ofta för kvinnor och män.'
      : 'Information is registered about equally often for women and men.';
  const name = fieldName(largest.stat.replace('share:', ''))[lang];
  const [w, m] = [writeShare(largest.women?.value ?? 0, lang), writeShare(largest.men?.value ?? 0, lang)];
  return lang === 'sv'
    ? `Skillnaden är störst för uppgiften ”${name}”: den är registrerad för ${w} av kvinnorna och ${m} av männen.`
    : `The difference is largest for “${name}”: it is registered for ${w} of the women and ${m} of the men.`;
}
