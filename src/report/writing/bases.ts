import type { GapRow, ResultRow } from '../../model/audit-document.ts';
import type { Unit } from '../../model/unit.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import { fill, type Lang } from '../../text/text.ts';
import type { CountedNoun } from '../words/nouns.ts';
import { peopleWords } from '../words/readings.ts';
import { bases, missingWords } from '../words/rows-and-cases.ts';
import { findNouns, writeCounted } from './nouns.ts';

type Sides = readonly [women: CountedNoun, men: CountedNoun];

/** What is counted of each sex. */
const COUNTED: Readonly<Record<Unit, Sides>> = {
  person: ['women', 'men'],
  child: ['girls', 'boys'],
  couple: ['couples', 'couples'],
  decision: ['decisions', 'decisions'],
  spell: ['spells', 'spells'],
  measure: ['measures', 'measures'],
  case: ['households', 'households'],
  field: ['women', 'men'],
};

/** How many the figure rests on, women first. Null unless both are shown and there is anybody. */
export function writeBase(unit: Unit, women: number | null, men: number | null, lang: Lang): string | null {
  if (women === null || (men === null && unit !== 'couple')) return null;
  const others = men ?? women;
  if (women === 0 && others === 0) return null;
  const [womenNoun, menNoun] = COUNTED[unit];
  return fill(bases[unit], {
    women: writeCounted(women, womenNoun, lang),
    men: writeCounted(others, menNoun, lang),
    men_n: writeNumber(others, lang),
  })[lang];
}

/** From here on a reader needs to know before she reads the figure (docs/methods.md, "Not registered"). */
const MUCH = 0.2;
const APART = 0.1;

/** Share not registered among those the figure could have been about. */
function missingShare(row: ResultRow | undefined): number | null {
  if (row?.status !== 'shown' || row.n === null || row.missing === null) return null;
  const all = row.n + row.missing;
  return all === 0 ? null : row.missing / all;
}

/** Missing by sex, and whether it is so much that it comes before the answer. Null when nothing is missing. */
export function writeMissing(
  women: ResultRow | undefined,
  men: ResultRow | undefined,
  unit: Unit,
  lang: Lang,
): { readonly sentence: string; readonly first: boolean } | null {
  const [w, m] = [missingShare(women), missingShare(men)];
  if (w === null || m === null || (w === 0 && m === 0)) return null;
  const first = Math.max(w, m) >= MUCH || Math.abs(w - m) > APART;
  const { theWomen, theMen } = findNouns(unit);
  // couples are counted once; of others the share is told for each sex
  const told = fill(unit === 'couple' ? missingWords.couples : missingWords.sides, {
    women: writeShare(w, lang),
    men: writeShare(m, lang),
    the_w: theWomen,
    the_m: theMen,
  })[lang];
  return { sentence: first ? `${told} ${missingWords.much[lang]}` : told, first };
}

/** Units in which a gap can be told as a number of people or cases. */
const TOLD: Readonly<Partial<Record<Unit, Sides>>> = {
  person: ['women', 'men'],
  child: ['girls', 'boys'],
  decision: ['decisions_women', 'decisions_men'],
  measure: ['measures_women', 'measures_men'],
};

/**
 * A gap of shares told in people: how many more of the sex with the lower share, had the shares been alike. Rounded
 * down, from shown figures only; null under one whole person and for units that are not people or decisions.
 */
export function writePeople(women: ResultRow, men: ResultRow, unit: Unit, lang: Lang): string | null {
  if (women.value === null || men.value === null || women.n === null || men.n === null) return null;
  const pair = TOLD[unit];
  if (!pair) return null;
  const lower = women.value < men.value ? 0 : 1;
  const base = lower === 0 ? women.n : men.n;
  const people = Math.floor(Math.abs(women.value - men.value) * base + 1e-9);
  if (people < 1) return null;
  return writeCounted(people, pair[lower], lang);
}

/** The sentence for the section: what the gap stands for in people. Only where the gap has a direction. */
export function writePeopleSentence(
  gap: GapRow,
  women: ResultRow,
  men: ResultRow,
  unit: Unit,
  lang: Lang,
): string | null {
  if (gap.verdict !== 'women_higher' && gap.verdict !== 'men_higher') return null;
  const people = writePeople(women, men, unit, lang);
  if (people === null) return null;
  return fill(peopleWords.sentence, { people, more: writeManyMore(women, men, unit, lang) })[lang];
}

/** What that number of people is: those who would be more of them, had both sexes the higher share. */
export function writeManyMore(women: ResultRow, men: ResultRow, unit: Unit, lang: Lang): string {
  const sides = findNouns(unit);
  const other = (women.value ?? 0) < (men.value ?? 0) ? sides.men : sides.women;
  return fill(peopleWords.more, { other })[lang];
}
