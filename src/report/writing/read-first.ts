import type { AuditDocument, BalanceRow } from '../../model/audit-document.ts';
import type { Unit } from '../../model/unit.ts';
import type { Lang } from '../../text/text.ts';
import { balanceOf, indexRows } from '../rows/index-rows.ts';
import { writeLoss } from './balance.ts';
import { isForEveryReader, writeRemark } from './remarks.ts';

/** What must be known before any figure: what the export does not tell, and the cases that are in none of the questions. */
export function writeReadFirst(document: AuditDocument, lang: Lang): readonly string[] {
  const remarks = document.remarks.filter(isForEveryReader).map((remark) => writeRemark(remark, lang));
  const losses = [...lossesOf(document)].flatMap(([unit, rows]) => writeLoss(rows, unit, lang) ?? []);
  return [...remarks, ...losses];
}

/**
 * By unit: the balance of its cases with the parts that every question about them leaves out. What one question lacks is told
 * under it.
 */
function lossesOf(document: AuditDocument): ReadonlyMap<Unit, readonly BalanceRow[]> {
  const found = new Map<Unit, readonly BalanceRow[]>();
  for (const rows of indexRows(document)) {
    const own = balanceOf(rows, rows.balances[0]?.stat);
    const { unit } = rows.described;
    if (unit === 'field' || own.length === 0) continue;
    const known = found.get(unit);
    found.set(unit, known === undefined ? own : known.map((row) => shared(row, own)));
  }
  return found;
}

function shared(row: BalanceRow, others: readonly BalanceRow[]): BalanceRow {
  const other = others.find(({ sex }) => sex === row.sex)?.apart ?? [];
  return {
    ...row,
    apart: row.apart.flatMap((part) => {
      const same = other.find(({ reason, about }) => reason === part.reason && about === part.about);
      return same === undefined ? [] : [{ ...part, cases: Math.min(part.cases, same.cases) }];
    }),
  };
}
