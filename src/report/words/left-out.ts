import type { LeftOut } from '../../model/records.ts';
import type { Text } from '../../text/text.ts';

/** Why rows of the export were left out. */
export const leftOut: Readonly<Record<LeftOut, Text>> = {
  empty: { sv: 'Tomma rader', en: 'Empty rows' },
  unreadable: { sv: 'Rader som inte går att läsa', en: 'Rows that cannot be read' },
  wrong_field_count: { sv: 'Rader med fel antal kolumner', en: 'Rows with the wrong number of columns' },
  total_row: { sv: 'Summarader', en: 'Total rows' },
  outside_table: {
    sv: 'Rader utanför tabellen: upprepade rubriker, streck, fotnoter',
    en: 'Lines outside the table: repeated headings, rules, footnotes',
  },
  by_mapping: { sv: 'Rader som mappningen lämnar utanför', en: 'Rows that the mapping leaves out' },
  outside_period: { sv: 'Rader utanför perioden', en: 'Rows outside the period' },
  duplicate: { sv: 'Dubbletter', en: 'Duplicates' },
};
