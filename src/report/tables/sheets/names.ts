import type { GapRow, ResultRow } from '../../../model/audit-document.ts';
import type { Reader } from '../../reader.ts';
import type { IndicatorRows } from '../../rows/index-rows.ts';
import { fieldName } from '../../words/field-names.ts';
import { capitalise } from '../../words/nouns.ts';
import { writePeriod } from '../../words/period.ts';
import { writeStat } from '../../words/stat-name.ts';
import { columnWords as c } from '../sheet-words.ts';

/** The name of a figure: a field, a value of a distribution, or what kind of figure it is. */
export function figureName({ described: { id, unit } }: IndicatorRows, stat: string, reader: Reader): string {
  const { say, labels, lang, words } = reader;
  if (unit === 'field') return capitalise(say(fieldName(stat.replace('share:', ''))));
  if (stat.startsWith('category:')) return capitalise(say(labels.category(id, stat.slice('category:'.length))));
  return capitalise(words.get(id)?.figures?.[stat]?.[lang] ?? writeStat(stat, lang));
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
