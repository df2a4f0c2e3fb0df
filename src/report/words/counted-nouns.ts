import { writeNumber } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';

const nouns = {
  cases: { sv: ['ärende', 'ärenden'], en: ['case', 'cases'] },
  people: { sv: ['person', 'personer'], en: ['person', 'people'] },
  decisions: { sv: ['beslut', 'beslut'], en: ['decision', 'decisions'] },
  spells: { sv: ['biståndsperiod', 'biståndsperioder'], en: ['spell', 'spells'] },
  rows: { sv: ['rad', 'rader'], en: ['row', 'rows'] },
} as const;

export type CountedNoun = keyof typeof nouns;
export const COUNTED_NOUNS = Object.keys(nouns) as readonly CountedNoun[]; // the keys are the names

/** A number with its noun: `1 ärende`, `214 ärenden`; without the number `Några ärenden`. */
export function writeCounted(count: number | null, noun: CountedNoun, lang: Lang): string {
  const [one, many] = nouns[noun][lang];
  if (count === null) return `${lang === 'sv' ? 'Några' : 'Some'} ${many}`;
  return `${writeNumber(count, lang)} ${count === 1 ? one : many}`;
}
