import type { ChangeRow } from '../../model/audit-document.ts';
import type { Reader } from '../reader.ts';
import { findBreaks } from '../rows/find-breaks.ts';
import { writeBreaks } from '../words/break-words.ts';
import { writeChange } from '../words/change.ts';
import { byQuestion, indicator, periodColumn, rowsOf, sheetWords as s, stat } from './name-columns.ts';
import { asProbability, asSignedGap, gapUnit, POINTS } from './number-cells.ts';
import { column, heading, type Setting, sheetColumn, type Table } from './table.ts';

const change = { sv: 'Ändring', en: 'Change' };

const asPoints = (value: number, setting: Setting) => asSignedGap('difference', value, setting);

/** How gaps have changed between two periods. */
export const CHANGES: Table<ChangeRow> = {
  csv: { file: 'changes.csv', rows: ({ changes = [] }) => changes, always: false },
  sheet: {
    name: { sv: 'Ändrade skillnader', en: 'Changed differences' },
    title: {
      sv: 'Om skillnaden mellan kvinnor och män har ändrats: den senare perioden minus den tidigare',
      en: 'Whether the difference between women and men has changed: the later period minus the earlier',
    },
    frozen: 2,
    rows: byQuestion(({ changes }) => changes),
    always: false,
    setting: () => POINTS,
  },
  columns: [
    indicator,
    stat,
    periodColumn('from', { sv: 'Från period', en: 'From period' }, (row) => row.from),
    periodColumn('to', { sv: 'Till period', en: 'To period' }, (row) => row.to),
    column('value', (row) => row.value, { head: change, width: 13, cell: asPoints }),
    column('low', (row) => row.low, { head: heading(change, s.from), width: 13, cell: asPoints }),
    column('high', (row) => row.high, { head: heading(change, s.to), width: 13, cell: asPoints }),
    sheetColumn({ sv: 'Ändringens enhet', en: 'Unit of the change' }, 18, (_, { scale, reader }) =>
      gapUnit('difference', scale, reader.lang),
    ),
    column('q', (row) => row.q, { head: s.q, width: 13, cell: asProbability }),
    sheetColumn(s.note, 80, (row, { reader }) => tellChange(row, reader)),
  ],
};

/** The sentence of the page; where a rule changed in between two things are compared, and that is told instead. */
function tellChange(row: ChangeRow, reader: Reader): string {
  const { described, gaps, headline } = rowsOf(row.indicator, reader)!; // the rows of the sheet are taken from there
  const { stat: figure, from, to } = row;
  const breaks = findBreaks(described.id, [{ period: from }, { period: to }], reader);
  if (breaks.length > 0) return writeBreaks(breaks, reader.lang);
  const gapOf = (period: string) =>
    gaps.find((gap) => gap.by === null && gap.adjusted === null && gap.stat === figure && gap.period === period);
  const margin = headline?.stat === figure ? headline.margin : null;
  return writeChange(row, margin, gapOf(from), gapOf(to), described.unit, reader.lang);
}
