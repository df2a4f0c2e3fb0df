import { type Parser, parse } from 'csv-parse';
import type { Dialect, LeftOut, RowLedger } from '../model/records.ts';
import { openText } from './reader/csv/open-csv.ts';
import { createTokenizer, LINE_ENDS } from './reader/csv/tokenizer.ts';
import { openFiles } from './reader/files/open-files.ts';
import type { OpenedFile } from './reader/files/opened-file.ts';
import { untilDrained } from './reader/files/source.ts';
import { type ExportJudgement, judgeExport } from './reader/judge-export.ts';
import { type ReadRequest, settleRows } from './reader/read-rows.ts';
import type { RecordView } from './reader/rows/record.ts';
import type { Contradiction } from './reader/rows/row-dates.ts';
import { mergeLedgers, type RowPlace } from './reader/rows/row-tally.ts';

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

interface Validation extends ExportJudgement {
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

/** How a second, independent reading of a CSV file compares with ours. */
interface SecondReading {
  readonly records: number;
  readonly cells: number;
  /** Records that the two read differently; a file read right has none. */
  readonly differences: number;
  /** The first lines of those, at most five. */
  readonly lines: readonly number[];
}

interface Ours {
  readonly line: number;
  readonly cells: readonly string[];
}

const LINES = 5;

const LINE_FEED = Uint8Array.of(0x0a);

/**
 * Reads a file with csv-parse beside our tokenizer and compares cell by cell. Lines whose quoting breaks are left out
 * by us and kept from csv-parse too, which would read on past their end. Null for what is no CSV.
 */
async function readSecondTime(file: OpenedFile): Promise<SecondReading | null> {
  if (file.survey.kind !== 'csv') return null;
  return (await compareReadings(file, false)) ?? (await compareReadings(file, true));
}

/**
 * `picked`: csv-parse gets only what we could read, line by line, else the bytes as they stand; null where it must be
 * picked.
 */
async function compareReadings(file: OpenedFile, picked: boolean): Promise<SecondReading | null> {
  const delimiter = file.dialect.delimiter ?? ';';
  const { spaced } = file.survey;
  let broken = false;
  const ours: Ours[] = [];
  const theirs: (readonly string[])[] = [];
  const parser = parse({
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    record_delimiter: [...LINE_ENDS],
    ltrim: spaced,
  });
  parser.on('data', (cells: readonly string[]) => theirs.push(cells));
  const ended = new Promise<boolean>((resolve) => {
    // csv-parse's message repeats cells: only that it stopped is kept
    parser.once('end', () => resolve(true)).once('error', () => resolve(false));
  });
  const kept: Uint8Array[] = [];
  const tokenizer = createTokenizer({ delimiter: delimiter.charCodeAt(0), spaced }, (record) => {
    broken ||= record.broken;
    if (record.broken) return;
    ours.push({ line: record.line, cells: cellsOf(record) });
    if (picked) kept.push(record.raw.slice(record.rawStart, record.rawEnd), LINE_FEED);
  });
  const count = createComparison();
  for await (const chunk of openText(file.source, file.survey, () => {})) {
    tokenizer.push(chunk);
    if (broken && !picked) break;
    await feed(parser, picked ? Buffer.concat(kept.splice(0)) : chunk);
    count.compare(ours, theirs);
  }
  tokenizer.end();
  if (broken && !picked) {
    parser.destroy();
    return null;
  }
  await feed(parser, Buffer.concat(kept));
  if (!parser.destroyed) parser.end();
  await ended;
  count.compare(ours, theirs);
  return count.result(ours, theirs);
}

function cellsOf({ bytes, starts, ends, fields }: RecordView): readonly string[] {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: fields }, (_, at) => view.toString('utf8', starts[at], ends[at]));
}

async function feed(parser: Parser, bytes: Uint8Array): Promise<void> {
  if (parser.destroyed || bytes.length === 0 || parser.write(bytes)) return;
  await untilDrained(parser);
}

function createComparison() {
  let records = 0;
  let cells = 0;
  let differences = 0;
  const lines: number[] = [];
  const differ = (line: number) => {
    differences++;
    if (lines.length < LINES) lines.push(line);
  };
  return {
    compare(ours: Ours[], theirs: (readonly string[])[]): void {
      const both = Math.min(ours.length, theirs.length);
      for (let at = 0; at < both; at++) {
        const mine = ours[at]!;
        const other = theirs[at]!;
        records++;
        cells += mine.cells.length;
        if (mine.cells.length !== other.length || mine.cells.some((cell, place) => !isSame(cell, other[place]!))) {
          differ(mine.line);
        }
      }
      ours.splice(0, both);
      theirs.splice(0, both);
    },
    result(ours: readonly Ours[], theirs: readonly unknown[]): SecondReading {
      const alone = Math.max(ours.length, theirs.length);
      if (alone > 0) differ(ours[0]?.line ?? 0);
      return { records, cells, differences: differences + Math.max(0, alone - 1), lines };
    },
  };
}

/**
 * Equal, or one of our two looser rules: blanks after a closing quote, which csv-parse keeps together with the quotes,
 * and blanks before a text without quotes, which it takes away where quotes stand after blanks.
 */
function isSame(ours: string, theirs: string): boolean {
  if (ours === theirs || ours.replace(/^[ \t]+/, '') === theirs) return true;
  const quoted = /^"([\s\S]*)"[ \t\r]+$/.exec(theirs)?.[1];
  return quoted !== undefined && quoted.replaceAll('""', '"') === ours;
}
