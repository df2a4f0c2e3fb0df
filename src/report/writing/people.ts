import type { GapRow, ResultRow } from '../../model/audit-document.ts';
import type { Unit } from '../../model/unit.ts';
import { isDirected } from '../../model/verdict.ts';
import { fill, type Lang } from '../../text/text.ts';
import type { CountedNoun } from '../words/nouns.ts';
import { peopleWords } from '../words/readings.ts';
import { findNouns, writeCounted } from './nouns.ts';

/** Units in which a gap can be told as a number of people or cases. */
const TOLD: Readonly<Partial<Record<Unit, readonly [women: CountedNoun, men: CountedNoun]>>> = {
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
  if (!isDirected(gap.verdict)) return null;
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
