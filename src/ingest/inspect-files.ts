import type { ColumnSpec, RowSink } from '../engine/columns.ts';
import { CodedError } from '../errors/coded-error.ts';
import type { FieldType } from '../model/fields.ts';
import type { Dialect, RowLedger } from '../model/records.ts';
import type { BySex } from '../model/sex.ts';
import type { Finding } from './identity/identity-scan.ts';
import { askedIn } from './questions/ask-unread.ts';
import type { AskedWhy } from './questions/question.ts';
import { type FieldColumn, unreadLabels } from './reader/columns/field-column.ts';
import { tableColumns } from './reader/columns/plan-columns.ts';
import { couldBeCell, type DialectProposal, proposeDialects } from './reader/csv/find-heading.ts';
import { openFile } from './reader/files/open-files.ts';
import type { OpenedFile } from './reader/files/opened-file.ts';
import { type ExportJudgement, judgeExport } from './reader/judge-export.ts';
import { sourceFile } from './reader/read-file.ts';
import { type Pass, type PassSink, type ReadRequest, settleRows } from './reader/read-rows.ts';
import { provedOrder } from './reader/remarks.ts';
import type { Contradiction } from './reader/rows/row-dates.ts';
import { allRows } from './reader/rows/row-tally.ts';
import { isClosed } from './values/label-table.ts';
import { printableLabels } from './values/label-text.ts';
import type { DateOrder } from './values/read-date.ts';

/** One column as it was understood. */
export interface InspectedColumn {
  /** Empty where a column that is not read has a heading that could be a cell: it is told nowhere. */
  readonly heading: string;
  readonly field: string | null;
  readonly by: 'heading' | 'synonym' | 'mapping' | null;
  readonly type: FieldType | null;
  /** `--drop`: not looked at. */
  readonly dropped: boolean;
  /** Looks like this field, and is something else. */
  readonly lookalike: string | null;
  /** Share of the used rows with a value, by sex; null where the column is not read. */
  readonly filled: BySex<number | null> | null;
  /** Values that could not be read: rows, and the first lines. */
  readonly bad: { readonly rows: number; readonly lines: readonly number[] };
  /** Labels not understood: those that may be named, quoted. */
  readonly unread: readonly string[];
  /** Readings that its numbers or dates leave open, where they differ. */
  readonly ambiguous: boolean;
  /** The order of day, month and year that its dates prove. */
  readonly order: DateOrder | null;
  /** Not read, and asked about: why, and the fields that it may be. */
  readonly asked: { readonly why: AskedWhy; readonly fields: readonly string[] } | null;
}

/** One file as it was understood. */
export interface InspectedFile {
  readonly name: string;
  readonly dialect: Dialect;
  readonly proposals: readonly DialectProposal[];
  readonly rows: number;
  readonly ledger: RowLedger;
  readonly columns: readonly InspectedColumn[];
  readonly identity: readonly Finding[];
  /** Dates on one row that cannot both be right. */
  readonly contradictions: readonly Contradiction[];
}

/** Problems of files that could not be opened come first. */
export interface Inspection extends ExportJudgement {
  readonly files: readonly InspectedFile[];
  readonly ledger: readonly RowLedger[];
}

/** Tells what was understood of an export. Problems come as values: it does not stop at the first. */
export async function inspectFiles(request: ReadRequest): Promise<Inspection> {
  const unopened: CodedError[] = [];
  const files: OpenedFile[] = [];
  for (const path of request.files) {
    try {
      files.push(await openFile(path, request));
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      unopened.push(error);
    }
  }
  if (files.length === 0) {
    return { files: [], ledger: [], remarks: [], joins: [], unmetDrops: [], notices: [], problems: unopened };
  }
  const { pass, opened } = await settleRows(files, request, async (fields): Promise<TallySink> => {
    const tally = createFilledTally(tableColumns(fields));
    return { sink: tally.sink, tally, discard: async () => {} };
  });
  const inspected = files.map((file, at) => inspectFile(file, at, pass, opened.tally));
  const judged = judgeExport(files, request, pass, unopened.length > 0);
  return {
    ...judged,
    files: inspected,
    ledger: inspected.map(({ ledger }) => ledger),
    problems: [...unopened, ...judged.problems],
  };
}

interface TallySink extends PassSink {
  readonly tally: FilledTally;
}

function inspectFile(file: OpenedFile, at: number, all: Pass, tally: FilledTally): InspectedFile {
  const pass = all.files[at]!;
  const known = sourceFile(file, pass);
  const { match } = file;
  const asked = askedIn(pass, file, all);
  return {
    name: known.name,
    dialect: known.dialect,
    proposals: proposeDialects(file.survey),
    rows: pass.rows,
    ledger: pass.tally.ledger(),
    identity: pass.identity,
    contradictions: pass.contradictions,
    columns: known.columns.map(({ heading, field, by }, place): InspectedColumn => {
      const question = field === null ? asked.find(({ profile }) => profile.heading === heading) : undefined;
      const column = pass.columns.find((read) => read.field.id === field && read.sources.includes(place));
      return {
        heading: field === null && couldBeCell(heading) ? '' : heading,
        field,
        by,
        type: column?.field.type ?? null,
        dropped: match.dropped.includes(place),
        lookalike: match.lookalikes.find(({ index }) => index === place)?.field ?? null,
        filled: column ? tally.filled(at, column.field.id) : null,
        bad: { rows: column ? badRows(pass.tally.ledger(), column) : 0, lines: column?.unreadLines ?? [] },
        unread: column && isClosed(column.field) ? printableLabels(unreadLabels(column)) : [],
        ambiguous: column !== undefined && column.meaning.vote.result().kind !== 'settled',
        order: column ? provedOrder(column) : null,
        asked: question ? { why: question.why, fields: question.fields.map(({ id }) => id) } : null,
      };
    }),
  };
}

function badRows({ badValues }: RowLedger, { field }: FieldColumn): number {
  const rows = badValues.find((bad) => bad.field === field.id)?.rows;
  return rows === undefined ? 0 : allRows(rows);
}

/** Counts filled cells of every column by file and sex, where rows go past on their way to nowhere. */
interface FilledTally {
  readonly sink: Pick<RowSink, 'push'>;
  /** Share of the file's used rows of each sex in which the column is filled in; null where there is no such row. */
  filled(file: number, column: string): BySex<number | null>;
}

function createFilledTally(columns: readonly ColumnSpec[]): FilledTally {
  const counts = new Map<string, [number, number, number]>();
  const at = (name: string) => columns.findIndex((column) => column.name === name);
  const sexAt = at('sex');
  const fileAt = at('file');
  const add = (key: string, sex: number) => {
    const count = counts.get(key) ?? [0, 0, 0];
    count[sex]!++;
    counts.set(key, count);
  };
  return {
    sink: {
      push(rows, chunks) {
        for (let row = 0; row < rows; row++) {
          const file = Number(chunks[fileAt]!.data[row]);
          const sex = sexAt >= 0 && chunks[sexAt]!.valid[row] === 1 ? Number(chunks[sexAt]!.data[row]) : 2;
          for (let place = 0; place < columns.length; place++) {
            if (chunks[place]!.valid[row] === 1) add(`${file}:${columns[place]!.name}`, sex);
          }
        }
      },
    },
    filled(file, column) {
      const all = counts.get(`${file}:file`) ?? [0, 0, 0];
      const some = counts.get(`${file}:${column}`) ?? [0, 0, 0];
      const share = (sex: 0 | 1 | 2) => (all[sex] === 0 ? null : some[sex] / all[sex]);
      return { women: share(0), men: share(1), unknown: share(2) };
    },
  };
}
