import type { GapRow, ResultRow } from '../../../model/audit-document.ts';
import type { Reader } from '../../reader.ts';
import type { IndicatorRows } from '../../rows/index-rows.ts';
import { writePeriod } from '../../writing/dates.ts';
import { fieldName, nameFigure } from '../../writing/names.ts';
import { columnWords as c } from '../sheet-words.ts';

/** The name of one of an indicator's figures. */
export function figureName(rows: IndicatorRows, stat: string, reader: Reader): string {
  return nameFigure(rows.figure(stat), rows.described.unit, reader);
}

/** When, divided by what, and which group: three cells. */
export function placeCells(row: Pick<ResultRow | GapRow, 'period' | 'by' | 'level'>, reader: Reader): string[] {
  const { say, labels, lang } = reader;
  return [
    writePeriod(row.period, lang),
    row.by === null ? say(c.none) : say(fieldName(row.by)),
    row.by === null ? say(c.everyone) : say(labels.level(row.by, row.level ?? '')),
  ];
}
