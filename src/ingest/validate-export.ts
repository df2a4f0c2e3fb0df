import type { Dialect, LeftOut, RowLedger } from '../model/records.ts';
import type { Contradiction } from './reader/contradictory-dates.ts';
import { openFiles } from './reader/files/open-files.ts';
import { type ExportJudgement, judgeExport } from './reader/judge-export.ts';
import { mergeLedgers } from './reader/merge-ledgers.ts';
import type { RowPlace } from './reader/row-tally.ts';
import { readSecondTime, type SecondReading } from './reader/second-reading.ts';
import { type ReadRequest, settleRows } from './reader/settle-rows.ts';

/** One file as validated. */
export interface ValidatedFile {
  readonly name: string;
  readonly dialect: Dialect;
  readonly ledger: RowLedger;
  /** Where the first rows left out stand, by reason. */
  readonly left: readonly { readonly reason: LeftOut; readonly places: readonly RowPlace[] }[];
  /** Lines of the first values that could not be read, by field. */
  readonly badValues: readonly { readonly field: string; readonly lines: readonly number[] }[];
  /** Dates on one row that cannot both be right. */
  readonly contradictions: readonly Contradiction[];
  /** Null for what is no CSV. */
  readonly second: SecondReading | null;
}

export interface Validation extends ExportJudgement {
  readonly files: readonly ValidatedFile[];
  readonly ledger: RowLedger;
}

/**
 * Reads every file, and every CSV a second time with csv-parse, and compares. Writes nothing.
 * @throws CodedError where a file cannot be opened at all, as {@link readExport}
 */
export async function validateExport(request: ReadRequest): Promise<Validation> {
  const files = await openFiles(request);
  const { pass } = await settleRows(files, request, async () => ({ sink: { push() {} }, discard: async () => {} }));
  const validated: ValidatedFile[] = [];
  for (const [at, file] of files.entries()) {
    const { tally, columns, decimal, contradictions } = pass.files[at]!;
    const ledger = tally.ledger();
    validated.push({
      name: file.source.name,
      dialect: { ...file.dialect, decimal: decimal ?? file.dialect.decimal },
      ledger,
      left: tally.places(),
      badValues: columns.flatMap(({ field, unreadLines }) =>
        unreadLines.length > 0 ? [{ field: field.id, lines: unreadLines }] : [],
      ),
      contradictions,
      second: await readSecondTime(file),
    });
  }
  return {
    files: validated,
    ledger: mergeLedgers(validated.map(({ ledger }) => ledger)),
    ...judgeExport(files, request, pass),
  };
}
