import { FIELDS } from '../../model/fields.ts';
import { LEFT_OUT, type RowLedger } from '../../model/records.ts';
import type { BySex } from '../../model/sex.ts';

/** One account of all files. */
export function mergeLedgers(ledgers: readonly RowLedger[]): RowLedger {
  const left = ledgers.flatMap((one) => one.left);
  const bad = ledgers.flatMap((one) => one.badValues);
  const total = (count: (one: RowLedger) => number) => ledgers.reduce((sum, one) => sum + count(one), 0);
  return {
    read: total((one) => one.read),
    used: total((one) => one.used),
    left: LEFT_OUT.flatMap((reason) => {
      const found = left.filter((one) => one.reason === reason);
      return found.length === 0 ? [] : [{ reason, rows: sum(found.map(({ rows }) => rows)) }];
    }),
    badValues: FIELDS.flatMap(({ id }) => {
      const found = bad.filter((one) => one.field === id);
      return found.length === 0 ? [] : [{ field: id, rows: sum(found.map(({ rows }) => rows)) }];
    }),
  };
}

function sum(all: readonly BySex<number>[]): BySex<number> {
  return all.reduce((total, one) => ({
    women: total.women + one.women,
    men: total.men + one.men,
    unknown: total.unknown + one.unknown,
  }));
}
