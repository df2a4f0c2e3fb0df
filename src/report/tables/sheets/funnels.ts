import type { FunnelRow } from '../../../model/audit-document.ts';
import type { Reader } from '../../reader.ts';
import type { IndicatorRows } from '../../rows/index-rows.ts';
import { pageWords as w } from '../../words/page.ts';
import { gapUnit } from '../formats.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { columnWords as c, sheetWords } from '../sheet-words.ts';
import { figureName, placeCells } from './names.ts';
import { differenceCell, numberCell } from './number-cells.ts';

/** The units among one another, under what is common to them; none where the document has no funnels. */
export function funnelsSheet(reader: Reader): readonly Sheet[] {
  const { say } = reader;
  const rows = reader.indicators.flatMap((one) => one.funnels.flatMap((row) => funnelRows(one, row, reader)));
  if (rows.length === 0) return [];
  const ends = [c.near, c.far].flatMap((reach) => [c.reachFrom, c.reachTo].map((end) => `${say(reach)}, ${say(end)}`));
  return [
    {
      name: say(sheetWords.funnels.name),
      title: say(sheetWords.funnels.title),
      frozen: 2,
      columns: [
        { head: say(w.question), width: 32 },
        { head: say(w.figure), width: 30 },
        { head: say(c.period), width: 16 },
        { head: say(c.by), width: 18 },
        { head: say(w.group), width: 24 },
        { head: say(c.gap), width: 12 },
        ...ends.map((head) => ({ head, width: 14 })),
        { head: say(c.gapUnit), width: 18 },
        { head: say(c.outside), width: 18 },
        { head: say(c.spread), width: 18 },
      ],
      rows,
    },
  ];
}

function funnelRows(rows: IndicatorRows, row: FunnelRow, reader: Reader): SheetCell[][] {
  const { say, lang } = reader;
  const { period, by } = row;
  const points = (value: number): SheetCell => differenceCell(value, 'difference', 'share', 1);
  const before = [reader.title(row.indicator), figureName(rows, row.stat, reader)];
  const unit = gapUnit('difference', 'share', lang);
  const [when, divided] = placeCells({ period, by, level: null }, reader);
  const common = [when!, divided!, say(c.unitsTogether), points(row.centre), null, null, null, null, unit, null];
  return [
    [...before, ...common, numberCell(row.phi, '0.00')],
    ...row.units.map((one) => [
      ...before,
      ...placeCells({ period, by, level: one.level }, reader),
      ...[one.gap, one.low, one.high, one.far_low, one.far_high].map(points),
      unit,
      say(one.outside ? c.yes : c.no),
      null,
    ]),
  ];
}
