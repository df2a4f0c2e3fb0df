const ONE_IN = 20;
const LEAST = 5;

/** So few rows are told, or count as they stand; more than one in twenty, and five, and the export cannot carry what it says. */
export const isFew = (rows: number, all: number): boolean => rows < LEAST || rows * ONE_IN <= all;
