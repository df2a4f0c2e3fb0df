import type { IndicatorWords } from '../../model/indicator.ts';
import type { OwnDefinition } from '../../model/own-indicator.ts';
import { CATALOGUE } from '../catalogue.ts';
import { ownWords } from './own-words.ts';

/** Words by indicator: the catalogue's, and those of the own indicators that a document carries. */
export function allWords(own: readonly OwnDefinition[]): ReadonlyMap<string, IndicatorWords> {
  return new Map([
    ...CATALOGUE.map(({ id, words }) => [id, words] as const),
    ...own.map((one) => [one.id, ownWords(one)] as const),
  ]);
}
