import type { GapRow } from './audit-document.ts';

/** Differences on the first page, whose limits are corrected for having been chosen together; more would not be read. */
export const MOST_FIRST = 3;

/** Neither rests on one person, nor on few of whom the answer is registered. */
export function mayStandFirst({ cautions }: Pick<GapRow, 'cautions'>): boolean {
  return !cautions.includes('fragile') && !cautions.includes('not_registered');
}
