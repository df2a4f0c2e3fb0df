import { maskTold } from '../identity/mask-told.ts';
import { headingKey } from './heading-key.ts';

/**
 * Headings of `--drop` that no file has: a column that was to stay unread may have been read under another heading. One
 * that some of several files have is met. As they may be told: for the screen, for scripts and for callers.
 */
export function unmetDrops(drop: readonly string[], files: readonly { readonly headings: readonly string[] }[]) {
  const there = new Set(files.flatMap(({ headings }) => headings.map(headingKey)));
  return [...new Set(drop)].filter((heading) => !there.has(headingKey(heading))).map(maskTold);
}
