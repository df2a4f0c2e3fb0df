import type { ResultRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Lang } from '../../text/text.ts';
import { capitalise } from './nouns.ts';
import { pageWords as w } from './page-words.ts';
import { writeResultCell } from './result-cell.ts';

/** What a pointer on a dot is told: whose figure, its size, its uncertainty and how many it is about. '' where nothing is shown. */
export function writeTip(
  names: readonly string[],
  row: ResultRow | undefined,
  scale: Scale,
  lang: Lang,
  decimals: number,
): string {
  const cell = writeResultCell(row, scale, lang, decimals);
  if ('sign' in cell) return '';
  const interval = cell.interval === null ? '' : ` (${w.uncertainty[lang]} ${cell.interval})`;
  const base = cell.base === null ? '' : `, ${w.number[lang]} ${cell.base}`;
  return `${capitalise(names.filter(Boolean).join(', '))}: ${cell.value}${interval}${base}`;
}
