import { codedError } from '../../errors/catalogue.ts';
import type { EarlierRelease, Ledger, LedgerTable } from '../../model/ledger-file.ts';
import { tableKey } from '../../model/line-id.ts';
import { holesOf } from './place-release.ts';

/** Lines that a message names. */
const NAMED = 3;

/**
 * A published span is repeated as it is, number for number and hidden where it was, or not at all: what has changed since
 * would follow from the two.
 * @throws CodedError 6 `release-differs`, with the first lines that do
 */
export function checkSame(ledger: Ledger, same: readonly EarlierRelease[]): void {
  for (const earlier of same) {
    const [now, before] = [ledger, earlier.ledger].map(({ tables }) => new Map(tables.map((one) => [keyOf(one), one])));
    const differing = [...new Set([...before!.keys(), ...now!.keys()])].flatMap((key) =>
      findDifferences(before!.get(key), now!.get(key)),
    );
    if (differing.length === 0 && ledger.threshold === earlier.ledger.threshold) continue;
    const more = differing.length > NAMED ? ' …' : '';
    const lines = differing.length === 0 ? 'threshold' : `${differing.slice(0, NAMED).join('; ')}${more}`;
    throw codedError('release-differs', { ...holesOf(earlier), lines });
  }
}

/**
 * The groups of a breakdown are merged in one order, whatever the release.
 * @throws CodedError 6 `order-changed`
 */
export function checkOrders(ledger: Ledger, earlier: readonly EarlierRelease[]): void {
  for (const one of earlier) {
    if (one.ledger.revised || one.ledger.scope !== ledger.scope) continue;
    for (const { by, levels } of one.ledger.orders) {
      const now = ledger.orders.find((each) => each.by === by)?.levels ?? [];
      const shared = (list: readonly string[], other: readonly string[]) =>
        JSON.stringify(list.filter((level) => other.includes(level)));
      if (shared(levels, now) === shared(now, levels)) continue;
      throw codedError('order-changed', { ...holesOf(one), by });
    }
  }
}

const keyOf = (table: LedgerTable): string => `${tableKey({ ...table, period: table.from })} ${table.to}`;

/** Names of the lines that differ: indicator, figure, time and published group, never a number. */
function findDifferences(before: LedgerTable | undefined, now: LedgerTable | undefined): readonly string[] {
  const table = before ?? now!;
  const name = (level: string | null): string => {
    const group = table.by === null ? '' : `, ${table.by}${level === null ? '' : ` = ${level}`}`;
    return `${table.indicator}, ${table.stat}, ${table.from} – ${table.to}${group}`;
  };
  if (!before || !now || before.definition !== now.definition) return [name(null)];
  const at = (lines: LedgerTable['lines'], level: string | null) =>
    JSON.stringify(lines.find((one) => one.level === level) ?? null);
  const differing = before.lines.filter(({ level }) => at(before.lines, level) !== at(now.lines, level));
  if (differing.length > 0) return differing.map(({ level }) => name(level));
  // what is shown now and was not has a name that is not out
  const same = now.lines.length === before.lines.length && String(now.merged) === String(before.merged);
  return same ? [] : [name(null)];
}
