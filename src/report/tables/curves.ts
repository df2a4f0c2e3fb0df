import type { CurveRow } from '../../model/audit-document.ts';
import { capitalise, findNouns } from '../words/nouns.ts';
import { signs } from '../words/signs.ts';
import { by, indicator, level, period, rowsOf, sheetWords as s } from './name-columns.ts';
import { asCount, asFigure, asPlain } from './number-cells.ts';
import { heading, sheetColumn, type Table } from './table.ts';

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
    sheetColumn({ sv: 'Antal kvar', en: 'Number remaining' }, 12, (point, setting) => {
      return asCount(point.at_risk, setting) ?? signs.hidden.sign;
    }),
  ],
};
