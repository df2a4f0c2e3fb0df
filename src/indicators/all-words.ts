import type { AuditDocument } from '../model/audit-document.ts';
import type { IndicatorWords } from '../model/indicator.ts';
import { CATALOGUE } from './catalogue.ts';
import { ownWords } from './own-indicator.ts';

/**
 * Words by indicator: the catalogue's as they hold for a document, and those of the own indicators that it carries. A
 * list of measures does not tell who has assistance, and is not said to.
 */
export function allWords({
  own_indicators,
  remarks,
}: Pick<AuditDocument, 'own_indicators' | 'remarks'>): ReadonlyMap<string, IndicatorWords> {
  const listed = remarks.some(({ code }) => code === 'measures-only');
  return new Map([
    ...CATALOGUE.map(({ id, words }) => [id, listed ? { ...words, ...words.listed } : words] as const),
    ...own_indicators.map((one) => [one.id, ownWords(one)] as const),
  ]);
}
