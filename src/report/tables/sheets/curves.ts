import type { CurveRow } from '../../../model/audit-document.ts';
import type { Reader } from '../../reader.ts';
import { signs } from '../../words/figure-names.ts';
import { pageWords as w } from '../../words/page.ts';
import { capitalise, findNouns } from '../../writing/nouns.ts';
import { COUNT, figureFormat, PLAIN } from '../formats.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { columnWords as c, sheetWords } from '../sheet-words.ts';
import { placeCells } from './names.ts';
import { numberCell } from './number-cells.ts';

/** The points of every curve; none where the document has no curves. */
export function curvesSheet(reader: Reader): readonly Sheet[] {
  const { say, document } = reader;
  if (document.curves.length === 0) return [];
  const sheet: Sheet = {
    name: say(sheetWords.curves.name),
    title: say(sheetWords.curves.title),
    frozen: 1,
    columns: [
      { head: say(w.question), width: 32 },
      { head: say(c.period), width: 16 },
      { head: say(c.by), width: 18 },
      { head: say(w.group), width: 24 },
      { head: say(c.sex), width: 12 },
      ...[say(c.months), say(c.share), `${say(c.share)}, ${say(c.from)}`, `${say(c.share)}, ${say(c.to)}`].map(
        (head) => ({ head, width: 12 }),
      ),
      { head: say(c.remaining), width: 12 },
    ],
    rows: document.curves.flatMap((curve) => pointRows(curve, reader)),
  };
  return [sheet];
}

function pointRows(curve: CurveRow, reader: Reader): SheetCell[][] {
  const unit = reader.indicators.find(({ described }) => described.id === curve.indicator)?.described.unit ?? 'person';
  const nouns = findNouns(unit);
  // protected curves are stored in whole per cent
  const format = figureFormat('share', reader.lang, reader.document.disclosure.mode === 'internal' ? 1 : 0);
  const before = [
    reader.title(curve.indicator),
    ...placeCells(curve, reader),
    capitalise(reader.say(curve.sex === 'women' ? nouns.women : nouns.men)),
  ];
  return curve.points.map(({ t, value, low, high, at_risk }) => [
    ...before,
    { number: t, format: PLAIN },
    numberCell(value, format) ?? signs.hidden.sign,
    numberCell(low, format),
    numberCell(high, format),
    numberCell(at_risk, COUNT) ?? signs.hidden.sign,
  ]);
}
