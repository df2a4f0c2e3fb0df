import type { Dialect } from '../../../model/records.ts';
import type { HeadingMatch } from '../../headings/match-headings.ts';
import type { FileMapping } from '../../mapping/mapping-for.ts';
import type { RecordView } from '../rows/record.ts';
import type { Source } from './source.ts';
import type { Survey } from './survey.ts';

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

/** What a reader of a workbook must know beside its cells. */
export interface WorkbookNotes {
  /** Numbers that are read as dates count from 1904. */
  readonly date1904: boolean;
  /** Rows below the heading that do not show in Excel; they are read like the others. */
  readonly hiddenRows: number;
  /** The sheet that was read does not show in Excel. */
  readonly hiddenSheet: boolean;
}
