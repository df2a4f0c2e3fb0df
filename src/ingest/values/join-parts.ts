import type { Field } from '../../model/fields.ts';
import { tidy } from './fold-label.ts';

/** One text of several columns (År + Månad, År + Kvartal); blank only where all are. */
export function joinParts(field: Field, parts: readonly string[]): string {
  const clean = parts.map(tidy);
  if (clean.every((part) => part === '')) return '';
  const last = clean.at(-1) ?? '';
  if (field.type === 'period' && /^[1-4]$/.test(last)) return [...clean.slice(0, -1), `Q${last}`].join(' ');
  return clean.join(' ');
}
