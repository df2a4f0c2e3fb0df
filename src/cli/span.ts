import { CodedError, EXIT } from '../errors/coded-error.ts';
import { firstDay, lastDay, writeDay } from '../model/calendar.ts';

interface SpanOptions {
  readonly from?: string;
  readonly to?: string;
  readonly period?: string;
  readonly asOf?: string;
}

/** First and last day asked for: `--period` in a word, else `--from`, `--to` or `--as-of`; null leaves it to the export. */
export function spanOf(options: SpanOptions): { readonly from: string | null; readonly to: string | null } {
  const period = options.period === undefined ? null : readPeriod(options.period);
  const from = options.from ?? period?.from ?? null;
  const to = options.to ?? options.asOf ?? period?.to ?? null;
  if (from !== null && to !== null && from > to) throw wrongSpan();
  return { from, to };
}

function readPeriod(word: string): { from: string; to: string } {
  const match = /^(\d{4})(?:-?[QqKk]([1-4])|-(0[1-9]|1[0-2]))?$/.exec(word);
  if (!match) throw wrongPeriod();
  const [, year, quarter, month] = match;
  const first = Number(year) * 12 + (quarter ? (Number(quarter) - 1) * 3 : month ? Number(month) - 1 : 0);
  const length = quarter ? 3 : month ? 1 : 12;
  return { from: writeDay(firstDay(first)), to: writeDay(lastDay(first + length - 1)) };
}

const wrongPeriod = () =>
  new CodedError(
    EXIT.usage,
    'period',
    { sv: 'Perioden går inte att läsa.', en: 'The period cannot be read.' },
    {
      sv: 'Skriv till exempel --period 2026, --period 2026-Q3 eller --period 2026-09.',
      en: 'Write for example --period 2026, --period 2026-Q3 or --period 2026-09.',
    },
  );

const wrongSpan = () =>
  new CodedError(
    EXIT.usage,
    'span',
    { sv: 'Första dagen ligger efter den sista.', en: 'The first day is after the last.' },
    { sv: 'Kontrollera --from och --to.', en: 'Check --from and --to.' },
  );
