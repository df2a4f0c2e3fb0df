import type { AuditDocument, ResultRow } from '../../model/audit-document.ts';
import { MISSING, OTHERS } from '../../model/groups.ts';
import type { Indicator } from '../../model/indicator.ts';
import { LEDGER_ID, type Ledger, type LedgerLine, type LedgerTable } from '../../model/ledger-file.ts';
import { tableKey } from '../../model/line-id.ts';
import { findDeclared } from '../../model/named-figures.ts';
import type { Protected } from '../../model/protected.ts';
import type { SEXES } from '../../model/sex.ts';
import { readSide } from '../../model/sides.ts';
import { orderLevels } from '../rule/public-order.ts';
import { fingerprint } from './definition.ts';

/**
 * The ledger of a release, made from its audit document alone, so that it cannot hold what is hidden. `indicators`: their
 * declarations, for the fingerprints.
 */
export function writeLedger(
  document: Protected<AuditDocument>,
  indicators: readonly Indicator[],
  { revised }: { readonly revised: boolean },
): Ledger {
  const { tool, as_of, scope = null, window, disclosure } = document;
  const periods = new Map(document.periods.map(({ id, from, to }) => [id, { from, to }]));
  const declared = new Map(indicators.map((one) => [one.id, one]));
  const tables = new Map<string, ResultRow[]>();
  for (const row of document.results.map(readSide)) {
    // a figure that the export has no fields for is no table
    if (row.status === 'not_computable' && row.n === null) continue;
    const key = tableKey(row);
    const rows = tables.get(key);
    if (rows) rows.push(row);
    else tables.set(key, [row]);
  }
  const table = (rows: readonly ResultRow[]): LedgerTable => {
    const { indicator, stat, period, by } = rows[0]!;
    const declaration = declared.get(indicator);
    // the side of a couple stands in the sex here
    const named = declaration && findDeclared({ figures: declaration.figures, unit: 'person' }, stat);
    const figure = named?.stat ?? stat;
    const lines = linesOf(rows);
    const open = new Set(lines.map(({ level }) => level));
    const silent = rows.flatMap(({ level }) => (level === null || level === OTHERS || open.has(level) ? [] : [level]));
    return {
      ...{ indicator, stat, figure, definition: fingerprint(declaration, figure) },
      // a year of a yearly measure is no period of the release, and has its own name
      ...(periods.get(period) ?? { from: `${period.slice(0, 4)}-01-01`, to: `${period.slice(0, 4)}-12-31` }),
      ...{ by, merged: lines.length > 0 ? [...new Set(silent)] : [], lines },
    };
  };
  return {
    schema: LEDGER_ID,
    tool,
    as_of,
    scope,
    span: { from: window.from, to: window.to },
    threshold: disclosure.threshold,
    revised,
    orders: ordersOf([...tables.values()].flat()),
    tables: [...tables.values()].map(table),
  };
}

function linesOf(rows: readonly ResultRow[]): LedgerLine[] {
  const levels = [...new Set(rows.map(({ level }) => level))];
  return levels.flatMap((level) => {
    const own = rows.filter((row) => row.level === level && row.status !== 'suppressed');
    const of = (sex: (typeof SEXES)[number]) => {
      // of a couple without sides (both met) there is one number, which stands with the women's
      const row = own.find((one) => one.sex === sex || (one.sex === null && sex === 'women'));
      return row
        ? { n: row.n, count: row.count, missing: row.missing, value: row.count === null ? row.value : null }
        : null;
    };
    return own.length === 0 ? [] : [{ level, women: of('women'), men: of('men'), unknown: of('unknown') }];
  });
}

function ordersOf(rows: readonly ResultRow[]): Ledger['orders'] {
  const levels = new Map<string, Set<string>>();
  for (const { by, level } of rows) {
    if (by === null || level === null || level === OTHERS || level === MISSING) continue;
    levels.set(by, (levels.get(by) ?? new Set<string>()).add(level));
  }
  return [...levels].map(([by, named]) => ({ by, levels: [...orderLevels([...named], by, {})] }));
}
