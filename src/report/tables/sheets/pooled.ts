import type { PooledRow } from '../../../model/audit-document.ts';
import type { Reader } from '../../reader.ts';
import type { IndicatorRows } from '../../rows/index-rows.ts';
import { pooledWords } from '../../words/groups.ts';
import { pageWords as w } from '../../words/page.ts';
import { capitalise } from '../../writing/nouns.ts';
import { gapFormat, gapNumber, gapUnit, probability } from '../formats.ts';
import type { Sheet, SheetCell } from '../sheet.ts';
import { columnWords as c, sheetWords } from '../sheet-words.ts';
import { figureName, placeCells } from './names.ts';
import { numberCell } from './number-cells.ts';

/** The gap of each group, by itself and weighed together with the others, under their average; none without such rows. */
export function pooledSheet(reader: Reader): readonly Sheet[] {
  const { say } = reader;
  const rows = reader.indicators.flatMap((one) => one.pooled.flatMap((row) => pooledRows(one, row, reader)));
  if (rows.length === 0) return [];
  const sized = (name: string) =>
    [name, `${name}, ${say(c.from)}`, `${name}, ${say(c.to)}`].map((head) => ({ head, width: 14 }));
  return [
    {
      name: say(sheetWords.pooled.name),
      title: say(pooledWords.caption),
      frozen: 2,
      columns: [
        { head: say(w.question), width: 32 },
        { head: say(w.figure), width: 30 },
        { head: say(c.period), width: 16 },
        { head: say(c.by), width: 18 },
        { head: say(w.group), width: 24 },
        ...sized(capitalise(say(pooledWords.raw))),
        ...sized(capitalise(say(pooledWords.drawn))),
        { head: say(c.gapUnit), width: 18 },
        { head: say(c.contrast), width: 16 },
        { head: say(c.tau), width: 16 },
        { head: say(c.i2), width: 16 },
      ],
      rows,
    },
  ];
}

function pooledRows(rows: IndicatorRows, row: PooledRow, reader: Reader): SheetCell[][] {
  const { lang, say } = reader;
  const { period, by, stat, estimand } = row;
  const scale = reader.figure(row.indicator, stat).scale;
  const format = gapFormat(estimand, scale, scale === 'kronor' || scale === 'days' ? 0 : 1);
  const sized = (...values: (number | null)[]): SheetCell[] =>
    values.map((value) => (value === null ? null : numberCell(gapNumber(value, estimand, scale), format)));
  const before = [reader.title(row.indicator), figureName(rows, stat, reader)];
  const unit = gapUnit(estimand, scale, lang);
  // `tau` is in the unit of the gap, for ratios on the logarithm
  const tau = row.tau === null ? null : gapNumber(row.tau, estimand, scale);
  const [when, divided] = placeCells({ period, by, level: null }, reader);
  const average = [when!, divided!, say(c.everyone), ...sized(null, null, null, row.mean, row.low, row.high), unit];
  return [
    [...before, ...average, null, numberCell(tau, '0.0##'), numberCell(row.i2, '0%')],
    ...row.groups.map((group) => [
      ...before,
      ...placeCells({ period, by, level: group.level }, reader),
      ...sized(group.raw, group.low, group.high, group.pooled, group.pooled_low, group.pooled_high),
      unit,
      numberCell(group.contrast_q, probability(lang)),
      null,
      null,
    ]),
  ];
}
