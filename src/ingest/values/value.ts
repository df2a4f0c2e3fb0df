/** A value that cannot be read as its field: counted, and null in the table. */
export const BAD: unique symbol = Symbol('bad value');

/** One converted cell. null: not registered (blank, –, ?, vet ej …). Amounts are öre as a safe integer, never bigint. */
export type Value = number | null | typeof BAD;
