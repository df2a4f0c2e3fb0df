import type { Unit } from '../../model/unit.ts';
import { writeShare } from '../../text/number.ts';
import type { Lang, Text } from '../../text/text.ts';
import type { Pair } from '../rows/pair.ts';
import { isShown } from '../rows/pair.ts';
import type { SideNouns } from './nouns.ts';

type Named = { readonly name: Text; readonly pair: Pair };

/**
 * The commonest value of a distribution for each sex, in quotation marks: some come from the export. Null unless every
 * category is shown for both. Of decisions and measures the caption says which ones the shares are of.
 */
export function writeCommonest(categories: readonly Named[], nouns: SideNouns, unit: Unit, lang: Lang): string | null {
  if (categories.length === 0 || !categories.every(({ pair }) => isShown(pair))) return null;
  const top = (sex: 'women' | 'men') =>
    categories.toSorted((a, b) => (b.pair[sex]?.value ?? 0) - (a.pair[sex]?.value ?? 0))[0]!;
  const [women, men] = [top('women'), top('men')];
  const sv = lang === 'sv';
  const quote = (one: Named): string => (sv ? `”${one.name.sv}”` : `“${one.name.en}”`);
  const share = (one: Named, sex: 'women' | 'men'): string => writeShare(one.pair[sex]?.value ?? 0, lang);
  const among = sv ? `bland ${nouns.women.sv}` : `among ${nouns.women.en}`;
  if (women !== men)
    return sv
      ? `Vanligast ${among} är ${quote(women)} (${share(women, 'women')}), bland ${nouns.men.sv} ${quote(men)} (${share(men, 'men')}).`
      : `Most common ${among} is ${quote(women)} (${share(women, 'women')}), among ${nouns.men.en} ${quote(men)} (${share(men, 'men')}).`;
  const people = unit === 'person' || unit === 'child';
  const [ofWomen, ofMen] = people ? [nouns.theWomen, nouns.theMen] : [nouns.women, nouns.men];
  const of = people ? { sv: 'av', en: 'of' }[lang] : { sv: 'för', en: 'for' }[lang];
  const figures = `${share(women, 'women')} ${of} ${ofWomen[lang]} ${sv ? 'och' : 'and'} ${share(women, 'men')} ${of} ${ofMen[lang]}`;
  return sv
    ? `Vanligast bland både ${nouns.women.sv} och ${nouns.men.sv} är ${quote(women)}: ${figures}.`
    : `Most common among both ${nouns.women.en} and ${nouns.men.en} is ${quote(women)}: ${figures}.`;
}

/** The 40–60 measure: a distribution is even when both parts are at least 40 per cent. */
const EVEN = 0.4;

/** How a counted group is divided into women and men. Only from two shown counts. */
export function writeSexDistribution(women: number, men: number, lang: Lang): string | null {
  const all = women + men;
  if (all === 0) return null;
  if (men === 0) return lang === 'sv' ? 'Alla är kvinnor.' : 'All are women.';
  if (women === 0) return lang === 'sv' ? 'Alla är män.' : 'All are men.';
  const share = women / all;
  const [w, m] = [writeShare(share, lang), writeShare(1 - share, lang)];
  const even = Math.min(share, 1 - share) >= EVEN;
  if (lang === 'sv')
    return `Könsfördelningen är ${w} kvinnor och ${m} män. Den ${even ? 'räknas som jämn: båda delarna är minst 40\u00a0%' : 'räknas som ojämn: den ena delen är mindre än 40\u00a0%'}.`;
  return `The sex distribution is ${w} women and ${m} men. It ${even ? 'counts as even: both parts are at least 40%' : 'counts as uneven: one part is below 40%'}.`;
}
