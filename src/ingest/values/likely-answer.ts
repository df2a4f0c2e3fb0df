import type { Field } from '../../model/fields.ts';
import { foldLabel } from './fold-label.ts';
import { closedValues, isClosed, labelLookup } from './label-table.ts';

const WORD = /\p{L}+/gu;
/** Shorter beginnings are abbreviations, unless they are a yes or a no. */
const SHORTEST = 2;
/** Behind a word for a child: it is grown. */
const GROWN =
  /^[ ,(]*(?:(?:som )?(?:över|fyllda?|fyllt|äldre än|from|fr\.?o\.?m\.?|>=?|≥) ?18(?: år)?|18(?: år)? ?(?:\+|och äldre|eller äldre|[-–] ?(?:2\d)?)|vux(?:en|et|na))/;

/**
 * What a label that is not understood probably means because it begins with a known one: `Ja (skriftlig)`, `Bifall m
 * villkor`; the longest beginning decides. Offered in a refusal, never taken: `Nej, avböjt` is not one answer in every field.
 */
export function likelyAnswer(field: Field, text: string): { readonly word: string; readonly value: string } | null {
  if (!isClosed(field)) return null;
  const folded = foldLabel(text);
  const known = labelLookup(field);
  const words = [...folded.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    from: index,
    to: index + word.length,
  }));
  if (words[0]?.from !== 0) return null;
  for (let count = words.length; count > 0; count--) {
    const begins = folded.slice(0, words[count - 1]!.to);
    // behind a comma an ending could decide, and what is asked for is a beginning
    if (begins.includes(',') || (begins.length < SHORTEST && field.type !== 'flag')) continue;
    const code = known(begins);
    if (code === undefined) continue;
    // `Ja/nej`, `Bifall, avslag boende`: both are said
    const rest = words.slice(count).map(({ word }) => word);
    if (rest.some((other) => (known(other) ?? code) !== code)) return null;
    const value = closedValues(field)[code]!;
    const grown = value === 'child' ? GROWN.exec(folded.slice(begins.length))?.[0] : undefined;
    return grown === undefined ? { word: begins, value } : { word: begins + grown, value: 'adult_child' };
  }
  return null;
}
