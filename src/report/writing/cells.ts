import type { GapRow, ResultRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { isCertain } from '../../model/verdict.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { shortVerdicts } from '../words/certainty.ts';
import { figureUnits, type signs } from '../words/figure-names.ts';
import { pageWords as w } from '../words/page.ts';
import { decimalsOf, writeCell, writeDirection, writeGapSize } from './figures.ts';
import { capitalise } from './nouns.ts';

/** The texts of a cell: a value with its interval and base, or one of the three signs. */
type ResultCell =
  | { readonly sign: keyof typeof signs }
  | { readonly value: string; readonly interval: string | null; readonly base: string | null };

/** How a result is written in a table. Nothing of a hidden row is looked at but its status. */
export function writeResultCell(row: ResultRow | undefined, scale: Scale, lang: Lang, decimals: number): ResultCell {
  if (row?.status === 'suppressed') return { sign: 'hidden' };
  if (!row || row.status === 'not_computable') return { sign: 'missing' };
  if (row.value === null) return writeCount(row, lang);
  if (row.value === 0) return { sign: 'zero' };
  const base = row.n === null || scale === 'count' ? null : writeNumber(row.n, lang);
  return {
    value: writeCell(row.value, scale, lang, decimals),
    interval: row.low === null || row.high === null ? null : writeEnds(row.low, row.high, scale, lang, decimals),
    base,
  };
}

/** A figure without a value of its own (a pace told only as a ratio): how many of how many. */
function writeCount({ count, n }: ResultRow, lang: Lang): ResultCell {
  if (count === null || n === null) return { sign: 'missing' };
  const value = fill(figureUnits.of, { count: writeNumber(count, lang), all: writeNumber(n, lang) })[lang];
  return { value, interval: null, base: null };
}

function writeEnds(low: number, high: number, scale: Scale, lang: Lang, decimals: number): string {
  const factor = scale === 'share' ? 100 : 1;
  return `${writeNumber(low * factor, lang, decimals)}–${writeNumber(high * factor, lang, decimals)}`;
}

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

/** A gap for a table cell: its size with unit, and for whom the figure is higher. */
export function writeGapCell(
  gap: GapRow,
  scale: Scale,
  unit: Unit,
  lang: Lang,
  decimals = decimalsOf(scale),
): string | null {
  if (gap.status !== 'shown' || gap.value === null) return null;
  const size = writeGapSize(gap.value, gap.estimand, scale, lang, decimals);
  if (isWrittenAsNought(gap, scale, lang, decimals)) return size;
  return `${size} ${writeDirection(gap.value, gap.estimand, scale, unit, lang)}`;
}

/** With these decimals the gap reads as none, so neither figure is called higher. */
export function isWrittenAsNought(
  { value, estimand }: GapRow,
  scale: Scale,
  lang: Lang,
  decimals = decimalsOf(scale),
): boolean {
  const nought = estimand === 'difference' ? 0 : 1;
  const write = (size: number): string => writeGapSize(size, estimand, scale, lang, decimals);
  return value !== null && write(value) === write(nought);
}

/** The verdict in a few words, for a table or `inside` a sentence; null for figures that are not assessed. */
export function writeVerdict(gap: GapRow | undefined, lang: Lang, place: 'cell' | 'inside' = 'cell'): string | null {
  return shortVerdictOf(gap)?.[place][lang] ?? null;
}

function shortVerdictOf(gap: GapRow | undefined): Readonly<Record<'cell' | 'inside', Text>> | null {
  if (!gap?.verdict || !gap.grade) return null;
  if (gap.verdict === 'unclear' && gap.reason === 'many_comparisons') return shortVerdicts.may_be_chance;
  const directed = gap.verdict === 'women_higher' || gap.verdict === 'men_higher';
  if (!directed || gap.family !== 'headline' || gap.q === null || isCertain(gap.q)) return shortVerdicts[gap.grade];
  return shortVerdicts.certain_by_itself;
}
