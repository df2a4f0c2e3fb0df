/**
 * Names of the CSV files that a release may hold. A table takes the name of its file from here, so that a later run knows
 * every file of an earlier one without loading the tables.
 */
export const CSV_STEMS = ['results', 'gaps', 'references', 'changes', 'funnels'] as const;
export type CsvFile = `${(typeof CSV_STEMS)[number]}.csv`;
