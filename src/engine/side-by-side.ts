import type { CaseDatabase } from './database.ts';

/** A statement of DuckDB's seldom keeps more than one processor busy: so many run at the same time. */
const HANDS = 2;

/**
 * Tasks that do not need each other, in the order they were given; each is done by one hand from beginning to end. Where
 * one fails the others are stopped, and its error is thrown when all hands are still.
 */
export async function sideBySide<Found>(
  database: CaseDatabase,
  tasks: readonly ((hand: CaseDatabase) => Promise<Found>)[],
): Promise<Found[]> {
  const found: Found[] = [];
  const failed: unknown[] = [];
  let next = 0;
  const work = async () => {
    const hand = await database.branch();
    try {
      while (next < tasks.length && failed.length === 0) {
        const at = next++;
        found[at] = await tasks[at]!(hand);
      }
    } catch (error) {
      failed.push(error);
      database.interrupt();
    } finally {
      hand.close();
    }
  };
  await Promise.all(Array.from({ length: Math.min(HANDS, tasks.length) }, work));
  if (failed.length > 0) throw failed[0];
  return found;
}
