/** What an indicator counts. Definitions: docs/methods.md, "Units". */
export const UNITS = ['person', 'child', 'couple', 'decision', 'spell', 'measure', 'case', 'field'] as const;
export type Unit = (typeof UNITS)[number];
