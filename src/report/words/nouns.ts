import type { Unit } from '../../model/unit.ts';
import type { Text } from '../../text/text.ts';

/** How the two sides of a comparison are named. Women first, always. */
export interface SideNouns {
  readonly women: Text;
  readonly men: Text;
  /** Definite form: `av kvinnorna`. */
  readonly theWomen: Text;
  readonly theMen: Text;
}

const adults: SideNouns = {
  women: { sv: 'kvinnor', en: 'women' },
  men: { sv: 'män', en: 'men' },
  theWomen: { sv: 'kvinnorna', en: 'the women' },
  theMen: { sv: 'männen', en: 'the men' },
};
const children: SideNouns = {
  women: { sv: 'flickor', en: 'girls' },
  men: { sv: 'pojkar', en: 'boys' },
  theWomen: { sv: 'flickorna', en: 'the girls' },
  theMen: { sv: 'pojkarna', en: 'the boys' },
};
const partners: SideNouns = {
  women: { sv: 'kvinnan', en: 'the woman' },
  men: { sv: 'mannen', en: 'the man' },
  theWomen: { sv: 'kvinnan', en: 'the woman' },
  theMen: { sv: 'mannen', en: 'the man' },
};

const counted = (sv: string, en: string): SideNouns => ({
  ...adults,
  theWomen: { sv: `${sv} för kvinnor`, en: `${en} for women` },
  theMen: { sv: `${sv} för män`, en: `${en} for men` },
});
const decisions = counted('besluten', 'the decisions');
const measures = counted('insatserna', 'the measures');
const spells = counted('biståndsperioderna', 'the spells');

/** Names of the two sides for a unit: girls and boys for children, the woman and the man for couples. */
export function findNouns(unit: Unit): SideNouns {
  if (unit === 'child') return children;
  if (unit === 'couple') return partners;
  if (unit === 'decision') return decisions;
  if (unit === 'measure') return measures;
  return unit === 'spell' ? spells : adults;
}

/** First letter large, for headings and for the beginning of a sentence. */
export function capitalise(words: string): string {
  return words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
}

/** First letter small, the rest as it was: names inside keep theirs. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase('sv') + words.slice(1);
}

/** `a, b och c`. */
export function joinWords(words: readonly string[], lang: keyof Text): string {
  if (words.length < 2) return words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  return `${words.slice(0, -1).join(', ')} ${lang === 'sv' ? 'och' : 'and'} ${last}`;
}
