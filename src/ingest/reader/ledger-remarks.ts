import type { Remark, RowLedger } from '../../model/records.ts';

/** More than one row in twenty that is not used stands before the figures; blank and total rows lose nothing. */
export function ledgerRemarks({ read, left }: RowLedger): readonly Remark[] {
  const lost = left.filter(({ reason }) => reason !== 'empty' && reason !== 'total_row');
  const count = lost.reduce((sum, { rows }) => sum + rows.women + rows.men + rows.unknown, 0);
  return count * 20 > read ? [{ code: 'rows-left-out', fields: [], count }] : [];
}
