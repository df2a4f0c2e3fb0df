import type { ChangeRow } from '../../../model/audit-document.ts';
import type { Reader } from '../../reader.ts';
import { findBreaks } from '../../rows/find-breaks.ts';
import type { IndicatorRows } from '../../rows/index-rows.ts';
import { pageWords as w } from '../../words/page.ts';
import { writeBreaks, writeChange } from '../../writing/changes.ts';
import { writePeriod } from '../../writing/dates.ts';
import { gapUnit, probability } from '../formats.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { columnWords as c, sheetWords } from '../sheet-words.ts';
import { figureName } from './names.ts';
import { differenceCell, numberCell } from './number-cells.ts';

/** How gaps have changed between two periods; none where the document tells of none. */
export function changesSheet(reader: Reader): readonly Sheet[] {
  const { say } = reader;
  const rows = reader.indicators.flatMap((one) => one.changes.map((row) => changeCells(one, row, reader)));
  if (rows.length === 0) return [];
  return [
    {
      name: say(sheetWords.changes.name),
      title: say(sheetWords.changes.title),
      frozen: 2,
      columns: [
        { head: say(w.question), width: 32 },
        { head: say(w.figure), width: 30 },
        { head: say(c.fromPeriod), width: 16 },
        { head: say(c.toPeriod), width: 16 },
        ...[say(c.change), `${say(c.change)}, ${say(c.from)}`, `${say(c.change)}, ${say(c.to)}`].map((head) => ({
          head,
          width: 13,
        })),
        { head: say(c.changeUnit), width: 18 },
        { head: say(c.q), width: 13 },
        { head: say(c.note), width: 80 },
      ],
      rows,
    },
  ];
}

function changeCells(rows: IndicatorRows, row: ChangeRow, reader: Reader): SheetCell[] {
  const { lang } = reader;
  return [
    reader.title(row.indicator),
    figureName(rows, row.stat, reader),
    writePeriod(row.from, lang),
    writePeriod(row.to, lang),
    ...[row.value, row.low, row.high].map((value) => differenceCell(value, 'difference', 'share', 1)),
    gapUnit('difference', 'share', lang),
    numberCell(row.q, probability(lang)),
    tellChange(rows, row, reader),
  ];
}

/** The sentence of the page; where a rule changed in between two things are compared, and that is told instead. */
function tellChange({ described, gaps, headline }: IndicatorRows, row: ChangeRow, reader: Reader): string {
  const { stat, from, to } = row;
  const breaks = findBreaks(described.id, [{ period: from }, { period: to }], reader);
  if (breaks.length > 0) return writeBreaks(breaks, reader.lang);
  const gapOf = (period: string) =>
    gaps.find((gap) => gap.by === null && gap.adjusted === null && gap.stat === stat && gap.period === period);
  const margin = headline?.stat === stat ? headline.margin : null;
  return writeChange(row, margin, gapOf(from), gapOf(to), described.unit, reader.lang);
}
