import { readAdults, shareWithSex } from '../../model/adults.ts';
import type { AuditDocument, ResultRow } from '../../model/audit-document.ts';
import type { RowLedger } from '../../model/records.ts';
import type { BySex } from '../../model/sex.ts';
import type { ProtectOptions } from '../rule/rule.ts';
import { protectFilled, protectRows } from './rows.ts';

/** A field of the export as it was counted: its values, the rows that it describes, and whose they are. */
interface Filled {
  readonly field: string;
  readonly filled: BySex<number>;
  readonly rows: BySex<number>;
  readonly people: BySex<number>;
}

/**
 * The accounts of rows and of fields as they stand in audit.json. People of unknown sex are told apart by the rows of
 * `recipients` alone, so that they are hidden with them; and of sex the share of all adults, since everybody of a known
 * sex has one.
 */
export function protectAccounts(
  ledger: RowLedger,
  fields: readonly Filled[],
  results: readonly ResultRow[],
  options: Pick<ProtectOptions, 'threshold' | 'internal'>,
): Pick<AuditDocument, 'rows' | 'fields'> {
  const ofSexes = fields.find(({ field }) => field === 'sex')?.rows ?? { women: 0, men: 0, unknown: 0 };
  const { read, used, ...lines } = protectRows(ledger, ofSexes, options);
  const adults = readAdults(results);
  const filled = protectFilled(
    fields.map(({ field, rows: of, filled: registered, people }) => ({ field, of, registered, people })),
    options,
  );
  const sex = { women: null, men: null, unknown: null, all: shareWithSex(adults) };
  return {
    rows: { read, used, ...(adults && { adults: { ...adults } }), ...lines },
    fields: filled.map((one) => (one.id === 'sex' ? { ...one, filled: sex } : one)),
  };
}
