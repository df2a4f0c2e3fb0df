import { fieldsOf, rootOf } from '../../model/groups.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { EarlierRelease, LedgerTable } from '../../model/ledger-file.ts';
import type { BySex } from '../../model/sex.ts';
import type { Period } from '../../model/window.ts';
import type { Published, PublishedCount, PublishedLine } from '../rule/published.ts';
import { fingerprint } from './definition.ts';

/**
 * What the earlier releases show, by the periods of the new one that they are about. `revised`: those of the same span, where
 * it is recounted.
 */
export function findPublished(
  earlier: readonly EarlierRelease[],
  periods: readonly Period[],
  indicators: readonly Indicator[],
  revised: readonly EarlierRelease[] = [],
): Published {
  const tables = new Map<string, LedgerTable[]>();
  const roots = new Set<string>();
  const out = new Map<string, string>();
  for (const { ledger } of earlier) {
    const { from, to } = ledger.span;
    const period = periods.find((one) => one.id !== 'all' && one.from === from && one.to === to);
    if (period === undefined) throw new RangeError(`an earlier span is no period of this release: ${from}`);
    out.set(period.id, from);
    for (const table of ledger.tables) {
      if (table.by !== null) for (const field of fieldsOf(table.by)) roots.add(rootOf(field));
      if (table.by !== null || table.from !== from || table.to !== to) continue;
      const key = JSON.stringify([table.indicator, table.figure, period.id]);
      tables.set(key, [...(tables.get(key) ?? []), table]);
    }
  }
  const declared = new Map(indicators.map((one) => [one.id, one]));
  // an own indicator by another name, or in other words, may be one that was hidden
  const hidesOwn = earlier.some(({ ledger }) =>
    ledger.tables.some(({ indicator, by, lines }) => {
      const known = declared.get(indicator);
      return by === null && lines.length === 0 && (known === undefined || known.own !== undefined);
    }),
  );
  const isNewOwn = (indicator: string, stat: string) =>
    declared.get(indicator)?.own !== undefined &&
    [...out.keys()].some((period) => !tables.has(JSON.stringify([indicator, stat, period])));
  return {
    periods: new Set(out.keys()),
    isDivided: (by) => fieldsOf(by).some((field) => roots.has(rootOf(field))),
    find: (indicator, stat, period) => {
      const own = tables.get(JSON.stringify([indicator, stat, period]));
      return own && readLine(own, fingerprint(declared.get(indicator), stat));
    },
    mayShow: (indicator, stat) =>
      !(hidesOwn && isNewOwn(indicator, stat)) &&
      revised.every(({ ledger }) => {
        const { from, to } = ledger.span;
        const isWhole = (one: LedgerTable) => one.by === null && one.from === from && one.to === to;
        const own = ledger.tables.filter((one) => isWhole(one) && one.indicator === indicator && one.figure === stat);
        return own.length > 0 && own.every(({ lines }) => lines.length > 0);
      }),
  };
}

/** One table, or one for each category or place in time. */
function readLine(tables: readonly LedgerTable[], definition: string): PublishedLine {
  const counts = new Map<string, BySex<PublishedCount | null>>();
  for (const { stat, figure, lines, definition: before } of tables) {
    const [line] = lines;
    if (before !== definition || line === undefined) return { counts: null };
    const category = stat.startsWith(`${figure}:`) && figure === 'category' ? stat.slice(figure.length + 1) : '';
    if (!counts.has(category))
      counts.set(category, { women: read(line.women), men: read(line.men), unknown: read(line.unknown) });
  }
  return { counts };
}

function read(shown: LedgerTable['lines'][number]['women']): PublishedCount | null {
  return shown?.n == null ? null : { n: shown.n, count: shown.count, missing: shown.missing ?? 0 };
}

/**
 * The periods to count where some are out: those of the earlier releases, and the others of the series, so that together they
 * are the whole span. In time, `all` first.
 */
export function periodsBeside(periods: readonly Period[], earlier: readonly EarlierRelease[]): readonly Period[] {
  const spans = earlier.map(({ ledger }) => ledger.span);
  const out = spans.map(({ from, to }) => {
    const named = periods.find((one) => one.id !== 'all' && one.from === from && one.to === to);
    return named ?? { id: `${from}--${to}`, from, to, complete: true };
  });
  const free = periods.filter(({ from, to }) => !spans.some((span) => span.from <= from && to <= span.to));
  const [all, ...parts] = free;
  return all === undefined ? out : [all, ...[...parts, ...out].toSorted((a, b) => (a.from < b.from ? -1 : 1))];
}
