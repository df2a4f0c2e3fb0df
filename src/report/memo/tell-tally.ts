import type { GapRow } from '../../model/audit-document.ts';
import { isCertain } from '../../model/certain.ts';
import { writeNumber } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import type { Reader } from '../reader.ts';
import { joinWords } from '../writing/nouns.ts';

/** The headline gaps that were assessed; what is hidden or could not be computed was not. */
export function findAssessed({ indicators }: Reader): readonly GapRow[] {
  return indicators
    .filter(({ described }) => described.status === 'computed' && described.kind === 'verdict')
    .flatMap(({ headline }) => (headline?.status === 'shown' && headline.p !== null ? [headline] : []));
}

/** How many questions have which answer, and in how many there is none; null where none was assessed. */
export function tellTally(reader: Reader): string | null {
  const { lang } = reader;
  const gaps = findAssessed(reader);
  if (gaps.length === 0) return null;
  const directed = gaps.filter((gap) => gap.verdict === 'women_higher' || gap.verdict === 'men_higher');
  const certain = directed.filter((gap) => isCertain(gap.q)).length;
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
  ].filter((one) => one !== null);
  return [tellShown(parts, gaps.length, lang), tellRest(rest, gaps.length, lang)].filter(Boolean).join(' ');
}

function tellShown(parts: readonly string[], all: number, lang: Lang): string | null {
  if (parts.length === 0) return null;
  const number = writeNumber(all, lang);
  const said = joinWords(parts, lang);
  if (lang === 'sv')
    return all === 1
      ? `Den fråga som bedöms visar ${said.replace(/^1 /, '')}.`
      : `Av ${number} bedömda frågor visar ${said}.`;
  return all === 1
    ? `The one question assessed shows ${said.replace(/^1 shows /, '')}.`
    : `Of ${number} questions assessed, ${said}.`;
}

/** Those without an answer, as a sentence of their own. */
function tellRest(rest: number, all: number, lang: Lang): string | null {
  if (rest === 0) return null;
  const number = writeNumber(rest, lang);
  if (rest === all)
    return lang === 'sv'
      ? `Underlaget räcker inte för en slutsats i ${all === 1 ? 'den enda fråga som har bedömts' : `någon av de ${number} frågor som har bedömts`}.`
      : `There are not enough data for a conclusion in ${all === 1 ? 'the one question assessed' : `any of the ${number} questions assessed`}.`;
  return lang === 'sv'
    ? `I ${number} ${rest === 1 ? 'fråga' : 'frågor'} räcker underlaget inte för en slutsats.`
    : `In ${number} ${rest === 1 ? 'question' : 'questions'} there are not enough data for a conclusion.`;
}

function part(count: number, shows: Readonly<Record<Lang, string>>, lang: Lang): string | null {
  if (count === 0) return null;
  const number = writeNumber(count, lang);
  return lang === 'sv' ? `${number} ${shows.sv}` : `${number} ${count === 1 ? 'shows' : 'show'} ${shows.en}`;
}
