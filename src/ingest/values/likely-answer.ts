import type { Field } from '../../model/fields.ts';
import { FLAG_LABELS } from './flag-labels.ts';
import { foldLabel } from './fold-label.ts';
import { closedValues } from './label-table.ts';

/** First word, and what follows it. */
const FIRST = /^(\p{L}+)(?!\p{L})/u;
const ANSWERS = ['yes', 'no'] as const;
const WORDS = new Map(
  ANSWERS.flatMap((answer) => (FLAG_LABELS[answer] ?? []).map((word) => [foldLabel(word), answer] as const)),
);

/**
 * What a label that is not understood probably means because it begins with a yes or a no: `Ja (skriftlig)`,
 * `nej – ej aktuellt`. Offered in a refusal, never taken: `Nej, avböjt` is not one answer in every field.
 */
export function likelyAnswer(field: Field, text: string): { readonly word: string; readonly value: string } | null {
  const folded = foldLabel(text);
  const word = FIRST.exec(folded)?.[1];
  const value = word === undefined ? undefined : WORDS.get(word);
  if (word === undefined || value === undefined || !closedValues(field).includes(value)) return null;
  const rest = folded.slice(word.length).match(/\p{L}+/gu) ?? [];
  // `Ja/nej` says both
  return rest.some((other) => (WORDS.get(other) ?? value) !== value) ? null : { word, value };
}
