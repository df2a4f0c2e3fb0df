import type { Unit } from '../../model/unit.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import {
  type CountedNoun,
  countedNouns,
  listed,
  quoted,
  type SideNouns,
  sideNouns,
  uncounted,
} from '../words/nouns.ts';

const NBSP = '\u00a0';

/** Names of the two sides for a unit: girls and boys for children, the woman and the man for couples. */
export function findNouns(unit: Unit): SideNouns {
  return sideNouns[unit];
}

/** First letter large, for names in headings and cells, which are declared as they stand inside a sentence. */
export function capitalise(words: string): string {
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}

/** First letter small, the rest as it was: names inside keep theirs. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase('sv') + words.slice(1);
}

/** `a, b och c`. */
export function joinWords(words: readonly string[], lang: Lang): string {
  if (words.length < 2) return words[0] ?? '';
  return fill(listed, { others: words.slice(0, -1).join(', '), last: words.at(-1)! })[lang];
}

/** Words of another in the quotation marks of the language. */
export function quote(words: Text | string, lang: Lang): string {
  return fill(quoted, { words })[lang];
}

export const COUNTED_NOUNS = Object.keys(countedNouns) as readonly CountedNoun[]; // the keys are the names

/** A number with its noun, held together: `1 ärende`, `214 ärenden`; without the number `några ärenden`. */
export function writeCounted(
  count: number | null,
  noun: CountedNoun,
  lang: Lang,
  place: keyof typeof uncounted = 'inside',
): string {
  const { one, many } = countedNouns[noun];
  if (count === null) return fill(uncounted[place], { many })[lang];
  return `${writeNumber(count, lang)}${NBSP}${(count === 1 ? one : many)[lang]}`;
}

/** `40 frågor`: how many questions a report assesses. */
export function writeQuestions(count: number, lang: Lang): string {
  const noun = lang === 'sv' ? (count === 1 ? 'fråga' : 'frågor') : count === 1 ? 'question' : 'questions';
  return `${writeNumber(count, lang)} ${noun}`;
}
