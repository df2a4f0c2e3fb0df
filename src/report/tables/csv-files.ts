/**
 * Names of the CSV files that a release may hold, in the order in which they are written. They stand apart from the
 * tables, so that a later run knows every file of an earlier one without loading those.
 */
export const CSV_STEMS = ['results', 'gaps', 'references', 'changes', 'funnels'] as const;
export type CsvStem = (typeof CSV_STEMS)[number];
