import { protect } from '../../../src/disclosure/protect.ts';
import { fingerprint } from '../../../src/disclosure/releases/definition.ts';
import { findPublished } from '../../../src/disclosure/releases/find-published.ts';
import type { Published as Before } from '../../../src/disclosure/rule/published.ts';
import type { Cell } from '../../../src/model/counted.ts';
import type { Indicator } from '../../../src/model/indicator.ts';
import type { EarlierRelease, LedgerTable } from '../../../src/model/ledger-file.ts';
import type { CountedRelease, HiddenCell, ProtectedLine } from '../../../src/model/release.ts';
import type { Period } from '../../../src/model/window.ts';
import { keyOf, type Protector } from '../judge.ts';

const DAYS: Readonly<Record<string, readonly [string, string]>> = {
  all: ['2025-01-01', '2025-12-31'],
  '2025-Q1': ['2025-01-01', '2025-03-31'],
  '2025-Q2': ['2025-04-01', '2025-06-30'],
  '2025-Q3': ['2025-07-01', '2025-09-30'],
  '2025-Q4': ['2025-10-01', '2025-12-31'],
};

/** The quarters of the year. */
export const QUARTERS = Object.keys(DAYS).slice(1);

export const periodOf = (id: string): Period => {
  const [from, to] = DAYS[id]!;
  return { id, from, to, complete: true };
};

/** The release of one quarter by itself: its lines are those of the whole span. */
function releaseOf(year: CountedRelease, quarter: string): CountedRelease {
  const { from, to } = periodOf(quarter);
  return {
    window: { ...year.window, from, to },
    periods: [{ id: 'all', from, to, complete: true }],
    lines: year.lines.filter(({ period }) => period === quarter).map((line) => ({ ...line, period: 'all' })),
    relations: [],
  };
}

/** A ledger with the undivided lines of shares and counts, as `writeLedger` makes it of an audit document. */
export function ledgerOf(
  lines: readonly ProtectedLine[],
  quarter: string,
  indicators: readonly Indicator[],
): EarlierRelease {
  const { from, to } = periodOf(quarter);
  const tables = lines
    .filter(({ by }) => by === null)
    .map(
      ({ indicator, stat, shown, cells }): LedgerTable => ({
        ...{ indicator, stat, figure: stat, from, to, by: null, merged: [] },
        definition: fingerprint(
          indicators.find(({ id }) => id === indicator),
          stat,
        ),
        lines: shown
          ? [{ level: null, women: told(cells.women), men: told(cells.men), unknown: told(cells.unknown) }]
          : [],
      }),
    );
  return {
    folder: quarter,
    ledger: {
      ...{ schema: 'gender-audit/ledger@1', tool: { name: 'gender-audit', version: '0' }, as_of: to, scope: null },
      ...{ span: { from, to }, threshold: 0, revised: false, orders: [], tables },
    },
  };
}

function told(cell: Cell | HiddenCell): LedgerTable['lines'][number]['women'] {
  if (cell.kind === 'hidden') return null;
  const count = cell.kind === 'share' ? cell.yes : cell.n;
  return { n: cell.n, count, missing: cell.units - cell.n, value: null };
}

/** What a year leaves behind: every quarter by itself, then the year. `blind`: the year looks at no ledger. */
export interface Sequence {
  readonly quarters: readonly string[];
  readonly blind?: boolean;
}

/**
 * Runs the program once for each quarter, in order, and then for the year with their ledgers. The lines of all releases
 * together, each under its own period.
 */
export function publishInTurn(
  year: CountedRelease,
  indicators: readonly Indicator[],
  threshold: number,
  { quarters, blind = false }: Sequence,
): readonly ProtectedLine[] {
  const options = { threshold, internal: false };
  const early = quarters.map((quarter) => ({
    quarter,
    lines: protect(releaseOf(year, quarter), indicators, options).lines,
  }));
  const ledgers = early.map(({ quarter, lines }) => ledgerOf(lines, quarter, indicators));
  const ids = [...new Set(['all', ...year.lines.map(({ period }) => period)])];
  const published: Before = findPublished(ledgers, ids.map(periodOf), indicators);
  const late = blind
    ? protect({ ...year, lines: year.lines.filter(({ period }) => !quarters.includes(period)) }, indicators, options)
    : protect(year, indicators, { ...options, published });
  return [...early.flatMap(({ quarter, lines }) => lines.map((line) => ({ ...line, period: quarter }))), ...late.lines];
}

export const inTurn =
  (indicators: readonly Indicator[], t: number, sequence: Sequence): Protector =>
  (release) => ({ lines: publishInTurn(release, indicators, t, sequence) });

/** `3 / 20` of women, or x. */
export function tell(lines: readonly ProtectedLine[], period: string, indicator = 'a'): string {
  const key = keyOf({ indicator, stat: 'share', period, by: null, level: null });
  const cell = lines.find((line) => keyOf(line) === key)?.cells.women;
  return cell?.kind === 'share' ? `${cell.yes} / ${cell.n}` : 'x';
}
