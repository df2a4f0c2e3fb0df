import type { ChangeRow, CurveRow } from '../../model/audit-document.ts';
import { findBreaks, type Reader } from '../reader.ts';
import { signs } from '../words/names.ts';
import { capitalise, findNouns } from '../writing/nouns.ts';
import { writeBreaks, writeChange } from '../writing/time.ts';
import {
  asCount,
  asFigure,
  asPlain,
  asPoints,
  asProbability,
  by,
  byQuestion,
  gapUnit,
  indicator,
  level,
  POINTS,
  period,
  periodColumn,
  rowsOf,
  sheetWords as s,
  stat,
} from './columns.ts';
import { column, heading, sheetColumn, type Table } from './table.ts';

const change = { sv: 'Ändring', en: 'Change' };

/** How gaps have changed between two periods. */
export const CHANGES: Table<ChangeRow> = {
  csv: { rows: ({ changes = [] }) => changes, always: false },
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
  const { described, pairs, headline } = rowsOf(row.indicator, reader)!; // the rows of the sheet are taken from there
  const { stat: figure, from, to } = row;
  const breaks = findBreaks(described.id, [{ period: from }, { period: to }], reader);
  if (breaks.length > 0) return writeBreaks(breaks, reader.lang);
  const pairOf = (period: string) =>
    pairs.find((pair) => pair.by === null && pair.stat === figure && pair.period === period);
  const margin = headline?.stat === figure ? headline.margin : null;
  return writeChange(row, margin, pairOf(from), pairOf(to), reader.lang);
}

type Point = Omit<CurveRow, 'points'> & CurveRow['points'][number];

const share = { sv: 'Andel kvar', en: 'Share remaining' };

/** The points of every curve. */
export const CURVES: Table<Point> = {
  sheet: {
    name: { sv: 'Kurvor', en: 'Curves' },
    title: { sv: 'Andel kvar efter ett visst antal månader', en: 'Share remaining after a number of months' },
    frozen: 1,
    rows: ({ document }) =>
      document.curves.flatMap(({ points, ...curve }) => points.map((at) => ({ ...curve, ...at }))),
    always: false,
    // protected curves are stored in whole per cent
    setting: (_, { document }) => ({
      scale: 'share',
      decimals: document.disclosure.mode === 'internal' ? 1 : 0,
      gapDecimals: 0,
    }),
  },
  columns: [
    indicator,
    period,
    by,
    level,
    sheetColumn({ sv: 'Kön', en: 'Sex' }, 12, (point, { reader }) => {
      const nouns = findNouns(rowsOf(point.indicator, reader)?.described.unit ?? 'person');
      return capitalise(reader.say(point.sex === 'women' ? nouns.women : nouns.men));
    }),
    sheetColumn({ sv: 'Månader', en: 'Months' }, 12, ({ t }, setting) => asPlain(t, setting)),
    sheetColumn(share, 12, ({ value }, setting) => asFigure(value, setting) ?? signs.hidden.sign),
    sheetColumn(heading(share, s.from), 12, ({ low }, setting) => asFigure(low, setting)),
    sheetColumn(heading(share, s.to), 12, ({ high }, setting) => asFigure(high, setting)),
    sheetColumn({ sv: 'Antal som följs', en: 'Number followed' }, 12, (point, setting) => {
      return asCount(point.at_risk, setting) ?? signs.hidden.sign;
    }),
  ],
};
