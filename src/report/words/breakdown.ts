import type { Lang, Text } from '../../text/text.ts';
import { isShown, type Pair } from '../rows/pair.ts';
import { writeCell, writeFigure } from './figure.ts';
import { joinWords, type SideNouns } from './nouns.ts';
import { decimalsForPair } from './precision.ts';
import type { Scale } from './scale.ts';

type Level = { readonly name: Text; readonly pair: Pair };

/** A breakdown with fewer shown groups than this compares nothing; with most of them hidden it is noise (§7.10). */
const LEAST = 2;

/** Whether a breakdown is worth a table. */
export function isWorthShowing(levels: readonly Level[]): boolean {
  const shown = levels.filter(({ pair }) => isShown(pair)).length;
  return shown >= LEAST && shown * 2 >= levels.length;
}

/** In which groups a difference is established, women's figure first; or that none is by itself. */
export function writeBreakdown(levels: readonly Level[], scale: Scale, nouns: SideNouns, lang: Lang): string | null {
  if (!levels.some(({ pair }) => pair.gap?.verdict)) return null;
  const sure = levels.filter(({ pair }) => {
    const verdict = pair.gap?.verdict;
    return (verdict === 'women_higher' || verdict === 'men_higher') && isShown(pair);
  });
  if (sure.length === 0)
    return lang === 'sv'
      ? 'Ingen grupp visar för sig en säkerställd skillnad.'
      : 'No group by itself shows an established difference.';
  const told = sure.map(({ name, pair }) => {
    const decimals = decimalsForPair(pair.women, pair.men, scale);
    const [women, men] = [pair.women?.value ?? 0, pair.men?.value ?? 0];
    const m = writeFigure(men, scale, lang, decimals);
    const w = writeCell(women, scale, lang, decimals);
    const of = lang === 'sv' ? 'av' : 'of';
    return scale === 'share'
      ? `”${name[lang]}” (${w} ${of} ${nouns.theWomen[lang]}, ${m} ${of} ${nouns.theMen[lang]})`
      : `”${name[lang]}” (${nouns.women[lang]} ${w}, ${nouns.men[lang]} ${m})`;
  });
  const list = joinWords(told, lang);
  return lang === 'sv'
    ? `Skillnaden är säkerställd i ${sure.length === 1 ? 'gruppen' : 'grupperna'} ${list}.`
    : `The difference is established in the ${sure.length === 1 ? 'group' : 'groups'} ${list}.`;
}

/** Said instead of a table that would be mostly signs. */
export function writeNotDivided(field: Text, lang: Lang): string {
  return lang === 'sv'
    ? `Uppdelat på ${field.sv} går det inte att visa: grupperna är för små.`
    : `Divided by ${field.en} it cannot be shown: the groups are too small.`;
}
