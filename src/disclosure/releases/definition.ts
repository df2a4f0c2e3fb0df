import { createHash } from 'node:crypto';
import type { Indicator } from '../../model/indicator.ts';

/**
 * Fingerprint of whom a figure counts and what it asks, 16 hexadecimal digits. How it is shown, and which other figures it is
 * protected with, is not part of it. An undeclared figure has none of anybody else's: the empty text.
 */
export function fingerprint(indicator: Indicator | undefined, figureStat: string): string {
  const figure = indicator?.figures.find(({ stat }) => stat === figureStat);
  if (indicator === undefined || figure === undefined) return '';
  const { needs, spanOnly, undivided, beside, free, parts, within, ...counted } = figure;
  const text = JSON.stringify([indicator.unit, indicator.from ?? null, Object.entries(counted).toSorted(byName)]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);
