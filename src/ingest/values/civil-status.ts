import { foldLabel } from './fold-label.ts';
import type { CountedLabel } from './printable-label.ts';

/** How people live, without a word of children. */
const COUPLES: ReadonlySet<string> = new Set(
  'gift|gifta|g|sambo|sambor|samboende|sammanboende|par|registrerad partner|partner|maka|make'.split('|'),
);
const OTHERS: ReadonlySet<string> = new Set(
  'ogift|og|skild|frånskild|separerad|änka|änkling|änka/änkling|efterlevande partner|skild partner|ensam|ensamstående|ensamboende|singel|särbo'.split(
    '|',
  ),
);

/** True for a folded word of how somebody lives, without a word of children. */
export function isCivilWord(label: string): boolean {
  return COUPLES.has(label) || OTHERS.has(label);
}

/** True where nearly all words tell of civil status, couples among them: that is no household type. */
export function isCivilStatus(values: readonly CountedLabel[]): boolean {
  const labels = values.map(({ text }) => foldLabel(text));
  const known = labels.filter(isCivilWord);
  return known.length > 1 && known.length >= labels.length * 0.9 && known.some((label) => COUPLES.has(label));
}
