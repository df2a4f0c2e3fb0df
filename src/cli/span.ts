import { codedError } from '../errors/catalogue.ts';
import { firstDay, lastDay, writeDay } from '../model/calendar.ts';

interface SpanOptions {
  readonly from?: string;
  readonly to?: string;
  readonly period?: string;
  readonly asOf?: string;
}

/**
 * First and last day asked for: `--period` in a word, else `--from`, `--to` or `--as-of`; null leaves it to the export.
 * @throws CodedError 2 `period`, `span`
 */
export function spanOf(options: SpanOptions): { readonly from: string | null; readonly to: string | null } {
  const period = options.period === undefined ? null : readPeriod(options.period);
  const from = options.from ?? period?.from ?? null;
  const to = options.to ?? options.asOf ?? period?.to ?? null;
  if (from !== null && to !== null && from > to) throw codedError('span');
  return { from, to };
}

function readPeriod(word: string): { from: string; to: string } {
  const match = /^(\d{4})(?:-?[QqKk]([1-4])|-(0[1-9]|1[0-2]))?$/.exec(word);
  if (!match) throw codedError('period');
  const [, year, quarter, month] = match;
  const first = Number(year) * 12 + (quarter ? (Number(quarter) - 1) * 3 : month ? Number(month) - 1 : 0);
  const length = quarter ? 3 : month ? 1 : 12;
  return { from: writeDay(firstDay(first)), to: writeDay(lastDay(first + length - 1)) };
}

/** `2025`, `2025-Q3`, `2025-09` where the window is just that, else `2025-01-15--2025-09-30`. */
export function nameSpan({ from, to }: { readonly from: string; readonly to: string }): string {
  const [year, start] = [from.slice(0, 4), from.slice(5)];
  const months: Readonly<Record<string, string>> = {
    '01-01 12-31': year,
    '01-01 03-31': `${year}-Q1`,
    '04-01 06-30': `${year}-Q2`,
    '07-01 09-30': `${year}-Q3`,
    '10-01 12-31': `${year}-Q4`,
  };
  const whole = to.startsWith(year) ? months[`${start} ${to.slice(5)}`] : undefined;
  if (whole !== undefined) return whole;
  const month = from.slice(0, 7);
  const last = new Date(Date.UTC(Number(year), Number(from.slice(5, 7)), 0)).toISOString().slice(0, 10);
  return start.endsWith('-01') && to === last ? month : `${from}--${to}`;
}
