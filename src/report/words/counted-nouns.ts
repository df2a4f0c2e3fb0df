import { writeNumber } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';

const NBSP = '\u00a0';

const nouns = {
  cases: { sv: ['ärende', 'ärenden'], en: ['case', 'cases'] },
  people: { sv: ['person', 'personer'], en: ['person', 'people'] },
  women: { sv: ['kvinna', 'kvinnor'], en: ['woman', 'women'] },
  men: { sv: ['man', 'män'], en: ['man', 'men'] },
  girls: { sv: ['flicka', 'flickor'], en: ['girl', 'girls'] },
  boys: { sv: ['pojke', 'pojkar'], en: ['boy', 'boys'] },
  children: { sv: ['barn', 'barn'], en: ['child', 'children'] },
  couples: { sv: ['par', 'par'], en: ['couple', 'couples'] },
  households: { sv: ['hushåll', 'hushåll'], en: ['household', 'households'] },
  decisions: { sv: ['beslut', 'beslut'], en: ['decision', 'decisions'] },
  decisions_women: {
    sv: ['beslut för kvinnor', 'beslut för kvinnor'],
    en: ['decision for women', 'decisions for women'],
  },
  decisions_men: { sv: ['beslut för män', 'beslut för män'], en: ['decision for men', 'decisions for men'] },
  measures: { sv: ['insats', 'insatser'], en: ['measure', 'measures'] },
  measures_women: {
    sv: ['insats för kvinnor', 'insatser för kvinnor'],
    en: ['measure for women', 'measures for women'],
  },
  measures_men: { sv: ['insats för män', 'insatser för män'], en: ['measure for men', 'measures for men'] },
  spells: { sv: ['biståndsperiod', 'biståndsperioder'], en: ['spell of assistance', 'spells of assistance'] },
  rows: { sv: ['rad', 'rader'], en: ['row', 'rows'] },
} as const;

export type CountedNoun = keyof typeof nouns;
export const COUNTED_NOUNS = Object.keys(nouns) as readonly CountedNoun[]; // the keys are the names

/** A number with its noun, held together: `1 ärende`, `214 ärenden`; without the number `några ärenden`. */
export function writeCounted(count: number | null, noun: CountedNoun, lang: Lang): string {
  const [one, many] = nouns[noun][lang];
  if (count === null) return `${lang === 'sv' ? 'några' : 'some'} ${many}`;
  return `${writeNumber(count, lang)}${NBSP}${count === 1 ? one : many}`;
}
