import { createHash } from 'node:crypto';
import type { CaseDatabase } from '../engine/database.ts';
import type { ReadExport } from '../model/records.ts';
import { tableColumns } from './reader/columns/plan-columns.ts';
import { openFiles } from './reader/files/open-files.ts';
import { type ExportJudgement, judgeExport } from './reader/judge-export.ts';
import { sourceFile } from './reader/read-file.ts';
import { type PassSink, type ReadRequest, settleRows } from './reader/read-rows.ts';
import { mergeLedgers } from './reader/rows/row-tally.ts';

export type { ReadRequest } from './reader/read-rows.ts';

/**
 * Reads an export into the table `records`: one column a field, and those of ROW_COLUMNS (engine/columns.ts).
 * `person_id` and `co_applicant_id` share one code space.
 * @throws CodedError 2 for what a mapping solves · 3 for nothing to read · 4 for identity numbers · 130 where `signal`
 * aborts. No table is left in the database then.
 */
export async function readExport(
  request: ReadRequest,
  database: CaseDatabase,
): Promise<ReadExport & Pick<ExportJudgement, 'joins' | 'notices'>> {
  const { mapping } = request;
  const files = await openFiles(request);
  const { pass, fields, opened } = await settleRows(files, request, async (found): Promise<TableSink> => {
    const sink = await database.createTable('records', tableColumns(found));
    return {
      sink,
      close: () => sink.close(),
      async discard() {
        sink.close();
        await database.run('DROP TABLE records');
      },
    };
  });
  const { problems, ...told } = judgeExport(files, request, pass);
  const problem = problems[0];
  if (problem) {
    await opened.discard();
    throw problem;
  }
  opened.close();
  const ledger = mergeLedgers(pass.files.map(({ tally }) => tally.ledger()));
  return {
    files: files.map((file, at) => sourceFile(file, pass.files[at]!)),
    fields,
    empty: [],
    named: [],
    decisionRows: mapping?.decision_rows ?? null,
    refusedPeriods: mapping?.refused_periods ?? null,
    ledger,
    dictionaries: pass.words,
    unread: pass.unread,
    ...told,
    mapSha256: mapping === null ? null : createHash('sha256').update(JSON.stringify(mapping)).digest('hex'),
  };
}

interface TableSink extends PassSink {
  close(): void;
}
