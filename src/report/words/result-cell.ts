import type { ResultRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import { writeNumber } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import { writeCell } from './figure.ts';
import type { signs } from './signs.ts';

/** A cell in words: a value with its interval and base, or one of the three signs. */
export type ResultCell =
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
function writeCount(row: ResultRow, lang: Lang): ResultCell {
  if (row.count === null || row.n === null) return { sign: 'missing' };
  const of = lang === 'sv' ? 'av' : 'of';
  return { value: `${writeNumber(row.count, lang)} ${of} ${writeNumber(row.n, lang)}`, interval: null, base: null };
}

function writeEnds(low: number, high: number, scale: Scale, lang: Lang, decimals: number): string {
  const factor = scale === 'share' ? 100 : 1;
  return `${writeNumber(low * factor, lang, decimals)}–${writeNumber(high * factor, lang, decimals)}`;
}
