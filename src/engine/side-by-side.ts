import type { CaseDatabase } from './database.ts';

/** A statement of DuckDB's seldom keeps more than one processor busy: so many run at the same time. */
const HANDS = 2;

/**
 * Tasks that do not need each other, in the order they were given; each is done by one hand from beginning to end. Where
 * one fails no other is begun, and when all hands are still the error of the first in order is thrown: the same in every run.
 */
export async function sideBySide<Found>(
  database: CaseDatabase,
  tasks: readonly ((hand: CaseDatabase) => Promise<Found>)[],
): Promise<Found[]> {
  const found: Found[] = [];
  const failed: { readonly at: number; readonly error: unknown }[] = [];
  let next = 0;
  const work = async () => {
    const hand = await database.branch();
    while (next < tasks.length && failed.length === 0) {
      const at = next++;
      try {
        found[at] = await tasks[at]!(hand);
      } catch (error) {
        failed.push({ at, error });
      }
    }
    hand.close();
  };
  await Promise.all(Array.from({ length: Math.min(HANDS, tasks.length) }, work));
  const first = failed.toSorted((a, b) => a.at - b.at)[0];
  if (first !== undefined) throw first.error;
  return found;
}
