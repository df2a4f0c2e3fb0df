import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { getField } from '../../model/fields.ts';
import type { Dialect } from '../../model/records.ts';
import { fill } from '../../text/text.ts';
import { countKnown, type HeadingMatch, matchHeadings } from '../headings/match-headings.ts';
import type { FileMapping } from '../mapping/mapping-for.ts';
import { columnReader } from '../values/column-reader.ts';
import { type Delimiter, findHeading } from './find-heading.ts';
import type { HeadRecord } from './head-records.ts';
import { openText } from './open-text.ts';
import type { RecordView } from './record-view.ts';
import { refuseWideFile } from './refuse-wide-file.ts';
import { withRowNames } from './row-names.ts';
import type { Source } from './source.ts';
import type { Survey } from './survey.ts';
import { createTokenizer } from './tokenizer.ts';
import { emptyFile, interrupted, noHeadingRow, notATable } from './trouble.ts';
import type { WorkbookNotes } from './workbook-notes.ts';

/** How the rows of a file are walked through, from the first below the heading. */
export interface RowWalk {
  readonly onRow: (record: RecordView) => void;
  /** Bytes of the file taken since the last call. */
  readonly onBytes: (count: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** A text outside the table. */
export interface Surrounding {
  readonly scope: 'title' | 'sheet' | 'beside' | 'metadata' | `sheet:${string}`;
  readonly text: string;
  readonly line: number;
}

/** A file whose heading has been found and understood, ready to be read any number of times. */
export interface OpenedFile {
  readonly source: Source;
  readonly survey: Survey;
  readonly mapping: FileMapping;
  /** Decimal mark is settled by the values: null here unless the mapping gives it. */
  readonly dialect: Dialect;
  readonly headings: readonly string[];
  readonly match: HeadingMatch;
  /** Texts outside the table: titles, sheet names, other sheets. */
  readonly surroundings: readonly Surrounding[];
  /** Added to the number of a record for the row of a spreadsheet: −1 where a `sep=` line is not shown as a row. */
  readonly rowShift: number;
  /** Null for what is no workbook. */
  readonly workbook: WorkbookNotes | null;
  walk(walk: RowWalk): Promise<void>;
}

/** A file that is to be opened. */
export interface OpenRequest {
  readonly source: Source;
  readonly survey: Survey;
  readonly mapping: FileMapping;
  readonly drop: readonly string[];
}

const LINE_FEED = 10;

/**
 * Finds the heading of a CSV file.
 * @throws CodedError 3 `not-a-table`, `no-heading-row`, `empty-file`, `too-many-columns`; 2 `header-row`
 */
export function openCsv(request: OpenRequest): OpenedFile {
  const { source, survey, mapping, drop } = request;
  const match = (headings: readonly string[]) => matchHeadings(headings, mapping, { file: source.name, drop });
  const { header_row: headerRow, delimiter } = mapping.dialect;
  const heading = findHeading({
    head: survey.head,
    wholeHead: survey.wholeHead,
    spaced: survey.spaced,
    // the schema of the mapping allows no other marks
    delimiter: (delimiter as Delimiter | undefined) ?? null,
    headerRow: headerRow ?? null,
    score: (cells) => countKnown(cells, mapping, drop),
  });
  if (heading === null && headerRow !== undefined) throw noHeaderRow(source.name, headerRow);
  if (heading === null && !survey.head.some((byte) => byte > 0x20)) throw emptyFile(source.name);
  if (heading === null) throw survey.head.includes(LINE_FEED) ? noHeadingRow(source.name) : notATable(source.name);
  const { record } = heading;
  refuseWideFile(record.cells, source.name);
  const first = match(record.cells);
  const sexReader = columnReader(getField('sex'), { values: mapping.columns.sex?.values });
  const headings = withRowNames(record.cells, heading.below, source.name, {
    at: first.columns.find(({ field }) => field === 'sex')?.index ?? -1,
    isSex: (text) => typeof sexReader.convert(text)[0] === 'number',
  });
  const understood = headings === record.cells ? first : match(headings);
  // one column, and that one unknown: running text, a letter, a log
  if (heading.delimiter === null && understood.columns.length === 0) throw notATable(source.name);
  return {
    source,
    survey,
    mapping,
    dialect: {
      kind: 'csv',
      encoding: survey.encoding,
      bom: survey.bom,
      delimiter: heading.delimiter,
      decimal: mapping.dialect.decimal ?? null,
      headerRow: record.line,
      sheet: null,
      gzip: survey.gzip,
    },
    headings,
    match: understood,
    surroundings: heading.titles.flatMap(titleTexts),
    rowShift: heading.sepLine ? -1 : 0,
    workbook: null,
    walk: (walk) => walkCsv(request, heading.delimiter ?? ';', record.row, walk),
  };
}

const titleTexts = ({ cells, line }: HeadRecord): readonly Surrounding[] =>
  cells.filter((text) => text.trim() !== '').map((text) => ({ scope: 'title', text, line }));

async function walkCsv(
  { source, survey }: OpenRequest,
  delimiter: string,
  headingRow: number,
  { onRow, onBytes, signal }: RowWalk,
): Promise<void> {
  const tokenizer = createTokenizer({ delimiter: delimiter.charCodeAt(0), spaced: survey.spaced }, (record) => {
    if (record.row > headingRow) onRow(record);
  });
  for await (const chunk of openText(source, survey, onBytes)) {
    if (signal?.aborted) throw interrupted();
    tokenizer.push(chunk);
  }
  tokenizer.end();
}

const noHeaderRow = (file: string, row: number) =>
  new CodedError(
    EXIT.usage,
    'header-row',
    fill(
      {
        sv: 'Filen {file} har ingen rubrik på rad {row}, som mappningen säger.',
        en: 'The file {file} has no heading on line {row}, as the mapping says.',
      },
      { file, row: String(row) },
    ),
    {
      sv: 'Rätta header_row i mappningen: raden räknas från 1, som i ett textprogram.',
      en: 'Mend header_row in the mapping: the line is counted from 1, as in a text editor.',
    },
  );
