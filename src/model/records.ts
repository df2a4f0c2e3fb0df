import type { Field } from './fields.ts';
import type { BySex, Sex } from './sex.ts';

/** Why a row was left out; rows read = rows used + rows left out, each with one reason. */
export const LEFT_OUT = [
  'empty',
  'unreadable',
  'wrong_field_count',
  'total_row',
  'outside_table',
  'by_mapping',
  'outside_period',
  'duplicate',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Account of every row of the export. Counts, never contents. */
export interface RowLedger {
  readonly read: number;
  readonly used: number;
  readonly left: readonly { readonly reason: LeftOut; readonly rows: BySex<number> }[];
  /** Values that could not be read as their field; the row stays. Outside the sum above. */
  readonly badValues: readonly { readonly field: string; readonly rows: BySex<number> }[];
}

/** Rows of one decision: each is a decision of its own, all are parts of one, or copies of one. */
export const DECISION_ROWS = ['each', 'parts', 'copies'] as const;
export type DecisionRows = (typeof DECISION_ROWS)[number];

/**
 * A period of aid on the row of a refusal: the time that was applied for, or aid that the refusal ended or stood
 * beside.
 */
export const REFUSED_PERIODS = ['applied_for', 'aid'] as const;
export type RefusedPeriods = (typeof REFUSED_PERIODS)[number];

/** How the letters of a text file are encoded. `utf-8-twice`: UTF-8 that was read as Windows-1252 and encoded again. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'cp850',
  'cp865',
  'mac-roman',
  'utf-8-twice',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A dialect as it was found or given. */
export interface Dialect {
  readonly kind: 'csv' | 'xlsx' | 'parquet';
  readonly encoding: Encoding | null;
  readonly bom: boolean;
  readonly delimiter: ';' | ',' | '\t' | '|' | null;
  readonly decimal: ',' | '.' | null;
  /** Row of the heading, counted from 1 as an editor does. */
  readonly headerRow: number;
  readonly sheet: string | null;
  readonly gzip: boolean;
}

/** One file of an export after reading. */
export interface SourceFile {
  readonly name: string;
  readonly rows: number;
  readonly dialect: Dialect;
  /** Headings in file order, with the field each was understood as; null for unread ones. */
  readonly columns: readonly {
    readonly heading: string;
    readonly field: string | null;
    readonly by: 'heading' | 'synonym' | 'mapping' | null;
  }[];
  /** `complete: true` in the mapping: a person without a row here means no. */
  readonly complete: boolean;
  /** Internal provenance, never in a release. */
  readonly sha256: string;
  readonly bytes: number;
}

/** Words kept outside the table of records: dictionary code → text as first written, per `text` field. */
type Dictionaries = ReadonlyMap<string, readonly string[]>;

/** Codes of remarks, in the order of the rooms that make them: reading, then counting. */
export const REMARK_CODES = [
  'surplus-empty-fields',
  'identical-rows-kept',
  'birth-date-column',
  'all-dates-payment-like',
  'months-from-days',
  'days-from-months',
  'only-yes',
  'blank-counted',
  'decimal-settled',
  'id-numbers-settled',
  'id-letters-settled',
  'ids-not-met',
  'hidden-rows',
  'hidden-sheet',
  'other-epoch',
  'formulas-without-results',
  'date-order-settled',
  'ends-before-it-starts',
  'decided-before-applied',
  'couples-without-other',
  'same-sex-couples',
  'single-not-told',
  'age-not-told',
  'measures-only',
  'no-person-id',
  'two-sexes',
  'two-birth-years',
  'decision-codes-shared',
  'answers-contradict',
  'adults-contradict',
  'adults-alike',
  'partly-from-amounts',
  'refused-periods',
  'spells-left-out',
  'date-far-outside',
  'ends-after-span',
  'decisions-undated',
  'undated-cases',
  'not-by-period',
  'rows-left-out',
  'cases-outside',
  'revised',
  'beside-published',
] as const;
export type RemarkCode = (typeof REMARK_CODES)[number];

/** Remarks on the reading that a report must carry; `code` selects the words in report/words. */
export interface Remark {
  readonly code: RemarkCode;
  readonly fields: readonly string[];
  readonly sex?: Sex;
  readonly count?: number;
  readonly blanks?: CountedBlanks;
  /** Lines of the first rows that it is about: told where the export is, never in a release. */
  readonly lines?: readonly number[];
}

/** Empty cells that the mapping counts as an answer (`blank: no`), of the rows used of the files that say so. */
export interface CountedBlanks {
  /** What they count as: a closed value, or the mapping's own word. */
  readonly as: string;
  readonly cells: BySex<number>;
  readonly rows: BySex<number>;
}

/**
 * Everything known about an export once it has been read; the rows themselves stand in the engine's table `records`.
 */
export interface ReadExport {
  readonly files: readonly SourceFile[];
  /** Fields that can be counted from. */
  readonly fields: readonly Field[];
  /** Fields whose column has no value at all. */
  readonly empty: readonly Field[];
  /** Id fields that the export lacks, so that the program made up their values. */
  readonly named: readonly string[];
  /**
   * What the mapping says of rows that agree in everything read about a decision (`decision_rows`); null where it is
   * silent.
   */
  readonly decisionRows: DecisionRows | null;
  /** What it says of periods of aid on refusals (`refused_periods`); null where it is silent. */
  readonly refusedPeriods: RefusedPeriods | null;
  readonly ledger: RowLedger;
  readonly dictionaries: Dictionaries;
  /** Fields of which some value was not understood, by their bit in the column `unread` of the records. */
  readonly unread: readonly (readonly string[])[];
  readonly remarks: readonly Remark[];
  /** Headings that were to be left unread and that no file has. */
  readonly unmetDrops: readonly string[];
  readonly mapSha256: string | null;
}
