import type { DecompositionRow } from '../../../model/audit-document.ts';
import type { Reader } from '../../reader.ts';
import type { IndicatorRows } from '../../rows/index-rows.ts';
import { partWords } from '../../words/adjusted.ts';
import { pageWords as w } from '../../words/page.ts';
import { writePeriod } from '../../writing/dates.ts';
import { capitalise } from '../../writing/nouns.ts';
import { listParts } from '../../writing/parts.ts';
import { figureUnit, gapFormat, gapNumber, gapUnit } from '../formats.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { columnWords as c, sheetWords } from '../sheet-words.ts';
import { figureName } from './names.ts';
import { numberCell } from './number-cells.ts';

/** Gaps cut into parts that add up to them; none where the document cuts none. */
export function partsSheet(reader: Reader): readonly Sheet[] {
  const { say } = reader;
  const rows = reader.indicators.flatMap((one) => one.decompositions.flatMap((row) => partRows(one, row, reader)));
  if (rows.length === 0) return [];
  return [
    {
      name: say(sheetWords.parts.name),
      title: `${say(partWords.caption)}. ${say(partWords.guard)}`,
      frozen: 2,
      columns: [
        { head: say(w.question), width: 32 },
        { head: say(w.figure), width: 30 },
        { head: say(c.period), width: 16 },
        { head: say(c.compared), width: 30 },
        { head: say(partWords.part), width: 60 },
        { head: say(partWords.size), width: 14 },
        { head: say(c.gapUnit), width: 18 },
      ],
      rows,
    },
  ];
}

function partRows(rows: IndicatorRows, row: DecompositionRow, reader: Reader): SheetCell[][] {
  const { lang, say } = reader;
  const { id, unit } = rows.described;
  const scale = reader.figure(id, row.stat).scale;
  // amounts are cut in kronor also where their gap is told as a ratio
  const what = scale === 'share' ? gapUnit('difference', scale, lang) : figureUnit(scale, lang);
  return listParts(row, unit, lang).map(({ label, value }) => [
    reader.title(id),
    figureName(rows, row.stat, reader),
    writePeriod(row.period, lang),
    say(row.kind === 'circumstances' ? c.circumstances : c.assessments),
    capitalise(label),
    numberCell(gapNumber(value, 'difference', scale), gapFormat('difference', scale, scale === 'kronor' ? 0 : 1)),
    what,
  ]);
}
