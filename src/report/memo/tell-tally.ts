import { writeNumber } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import type { Reader } from '../reader.ts';
import { joinWords } from '../words/nouns.ts';

/** Called certain only where it holds when all questions are asked at once (statistics-exact §3). */
const SURE = 0.05;

/** How many questions have which answer, in one sentence; null where none was assessed. */
export function tellTally({ indicators, lang }: Reader): string | null {
  const gaps = indicators
    .filter(({ described }) => described.status === 'computed' && described.kind === 'verdict')
    .flatMap(({ headline }) => headline ?? []);
  if (gaps.length === 0) return null;
  const directed = gaps.filter((gap) => gap.verdict === 'women_higher' || gap.verdict === 'men_higher');
  const certain = directed.filter((gap) => gap.q !== null && gap.q <= SURE).length;
  const equal = gaps.filter((gap) => gap.verdict === 'equal').length;
  const rest = gaps.length - directed.length - equal;
  const parts = [
    part(certain, { sv: 'en säkerställd skillnad', en: 'an established difference' }, lang),
    part(
      directed.length - certain,
      { sv: 'en skillnad som kan vara slump', en: 'a difference that may be chance' },
      lang,
    ),
    part(equal, { sv: 'ungefär samma nivå', en: 'about the same level' }, lang),
    part(rest, { sv: 'inget säkert svar', en: 'no certain answer' }, lang),
  ].filter((one) => one !== null);
  const all = writeNumber(gaps.length, lang);
  return lang === 'sv'
    ? `Av ${all} bedömda frågor visar ${joinWords(parts, lang)}.`
    : `Of ${all} questions assessed, ${joinWords(parts, lang)}.`;
}

function part(count: number, shows: Readonly<Record<Lang, string>>, lang: Lang): string | null {
  if (count === 0) return null;
  const number = writeNumber(count, lang);
  return lang === 'sv' ? `${number} ${shows.sv}` : `${number} ${count === 1 ? 'shows' : 'show'} ${shows.en}`;
}
