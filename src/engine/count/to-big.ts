import type { SqlValue } from '../database.ts';

/** A sum of integers as the engine gives it; a blank is 0. */
export function toBig(value: SqlValue | undefined): bigint {
  return value === null || value === undefined ? 0n : BigInt(value as bigint | number); // counts and sums of integers
}
