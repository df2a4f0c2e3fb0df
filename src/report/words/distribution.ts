import { writeShare } from '../../text/number.ts';
import type { Lang, Text } from '../../text/text.ts';
import type { Pair } from '../rows/pair.ts';
import { isShown } from '../rows/pair.ts';
import type { SideNouns } from './nouns.ts';

type Named = { readonly name: Text; readonly pair: Pair };

/** The commonest value of a distribution for each sex. Null unless every category is shown for both. */
export function writeCommonest(categories: readonly Named[], nouns: SideNouns, lang: Lang): string | null {
  if (categories.length === 0 || !categories.every(({ pair }) => isShown(pair))) return null;
  const top = (sex: 'women' | 'men') =>
    categories.toSorted((a, b) => (b.pair[sex]?.value ?? 0) - (a.pair[sex]?.value ?? 0))[0]!;
  const [women, men] = [top('women'), top('men')];
  const tell = (one: Named, sex: 'women' | 'men'): string =>
    `${one.name[lang]} (${writeShare(one.pair[sex]?.value ?? 0, lang)})`;
  if (lang === 'sv')
    return women === men
      ? `Vanligast bland både ${nouns.women.sv} och ${nouns.men.sv} är ${women.name.sv}: ${writeShare(women.pair.women?.value ?? 0, lang)} av ${nouns.theWomen.sv} och ${writeShare(women.pair.men?.value ?? 0, lang)} av ${nouns.theMen.sv}.`
      : `Vanligast bland ${nouns.women.sv} är ${tell(women, 'women')}, bland ${nouns.men.sv} ${tell(men, 'men')}.`;
  return women === men
    ? `Most common among both ${nouns.women.en} and ${nouns.men.en} is ${women.name.en}: ${writeShare(women.pair.women?.value ?? 0, lang)} of ${nouns.theWomen.en} and ${writeShare(women.pair.men?.value ?? 0, lang)} of ${nouns.theMen.en}.`
    : `Most common among ${nouns.women.en} is ${tell(women, 'women')}, among ${nouns.men.en} ${tell(men, 'men')}.`;
}

/** The 40–60 measure: a distribution is even when both parts are at least 40 per cent. */
const EVEN = 0.4;

/** How a counted group is divided into women and men. Only from two shown counts. */
export function writeSexDistribution(women: number, men: number, lang: Lang): string | null {
  const all = women + men;
  if (all === 0) return null;
  const share = women / all;
  const [w, m] = [writeShare(share, lang), writeShare(1 - share, lang)];
  const even = Math.min(share, 1 - share) >= EVEN;
  if (lang === 'sv')
    return `Könsfördelningen är ${w} kvinnor och ${m} män. Den ${even ? 'räknas som jämn: båda delarna är minst 40 %' : 'är ojämn: den ena delen är mindre än 40 %'}.`;
  return `The sex distribution is ${w} women and ${m} men. It ${even ? 'counts as even: both parts are at least 40%' : 'is uneven: one part is below 40%'}.`;
}
