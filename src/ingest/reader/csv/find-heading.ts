import { parse } from 'csv-parse/sync';
import { foldLabel, tidy } from '../../values/label-text.ts';
import type { Survey } from '../files/survey.ts';
import { cellsOf, cellText } from '../rows/record.ts';
import { createTokenizer, LINE_ENDS } from './tokenizer.ts';

const NUMBER = /^[-+]?\d[\d\s.,:]*%?$/;
const DATE = /^(?:\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})(?:[ T]\d{1,2}[:.]\d\d.*)?$/;
/** `A-1`, `P-02752d`, `K000123`, a UUID: a code of one, with hardly a letter that is not hexadecimal. */
const CODE = /^(?:\p{L}{1,3}[-_]\d+|\p{L}{0,3}[-_]?(?=[a-f]*\d)[\da-f]{4,}(?:-[\da-f]{2,})*)$/iu;
const YEAR = /^(?:19|20)\d\d$/;
const ANSWER: ReadonlySet<string> = new Set(['ja', 'nej', 'yes', 'no', 'true', 'false', 'null', 'n/a']);
const PERSON: ReadonlySet<string> = new Set(['kvinna', 'man', 'woman', 'sökande', 'medsökande', 'applicant']);

/** True for what stands in rows and hardly over them: a number, a date, a pseudonym, yes or no. */
export function couldBeCell(text: string): boolean {
  const clean = tidy(text);
  // tables of totals have years over their columns, and are refused as what they are
  if (YEAR.test(clean)) return false;
  return NUMBER.test(clean) || DATE.test(clean) || CODE.test(clean) || ANSWER.has(foldLabel(clean));
}

const MONTH = /^(?:19|20)\d\d[-/. ]?(?:0[1-9]|1[0-2])$/;

/** Months beside words, of which some are known as headings: a column for each month. */
function headsMonths(cells: readonly string[], known: number): boolean {
  const clean = cells.map(tidy);
  const months = clean.filter((cell) => MONTH.test(cell));
  return known > 0 && months.length > 1 && clean.every((cell) => MONTH.test(cell) || !/\d/.test(cell));
}

/**
 * True where a row is nothing to take for headings, so that no person becomes one: cells that could be nothing but
 * cells, as many as headings that are known, or any of them where fewer than two are.
 */
export function looksLikeData(cells: readonly string[], known: number): boolean {
  if (cells.length < 2 || headsMonths(cells, known)) return false;
  const cellLike = cells.filter(couldBeCell).length;
  if (known >= 2) return cellLike >= known;
  return cellLike > 0 || cells.filter((cell) => PERSON.has(foldLabel(cell))).length > 1;
}

/** A record near the beginning of a file, as texts. */
export interface HeadRecord {
  readonly line: number;
  readonly row: number;
  readonly cells: readonly string[];
}

/** The records of the first bytes; one that is cut off at the end is left out unless the head is `whole`. */
function headRecords(
  head: Uint8Array,
  options: { readonly delimiter: string; readonly spaced: boolean; readonly whole: boolean },
): readonly HeadRecord[] {
  const records: HeadRecord[] = [];
  const tokenizer = createTokenizer(
    { delimiter: options.delimiter.charCodeAt(0), spaced: options.spaced },
    (record) => {
      const { line, row, broken, raw, rawStart, rawEnd } = record;
      records.push({ line, row, cells: broken ? [cellText(raw, rawStart, rawEnd)] : cellsOf(record) });
    },
  );
  tokenizer.push(head);
  if (options.whole) tokenizer.end();
  return records;
}

/** True where nothing stands in the record. */
export function isBlankRecord({ cells }: HeadRecord): boolean {
  return cells.every((cell) => cell.trim() === '');
}

const DELIMITERS = [';', '\t', ',', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Where the heading stands, and by what its cells are parted. */
interface Heading {
  /** Null for a file of one column. */
  readonly delimiter: Delimiter | null;
  /** The file begins with Excel's line `sep=;`, which Excel does not count as a row. */
  readonly sepLine: boolean;
  readonly record: HeadRecord;
  /** What stands above the heading. */
  readonly titles: readonly HeadRecord[];
  /** The records below it, as far as the head reaches. */
  readonly below: readonly HeadRecord[];
}

interface HeadingRequest {
  readonly head: Uint8Array;
  readonly wholeHead: boolean;
  readonly spaced: boolean;
  /** Given by the mapping. */
  readonly delimiter: Delimiter | null;
  /** Line of the heading, given by the mapping. */
  readonly headerRow: number | null;
  /** How many of these headings are known as fields. */
  readonly score: (headings: readonly string[]) => number;
}

/**
 * Title rows above the heading are looked past so far, and farther where no record so far has {@link FEW} known
 * headings.
 */
export const ROWS = 30;
export const FEW = 3;

/**
 * Finds delimiter and heading row: those by which most headings are known; null where no record can be a heading. A row
 * of cells is none, unless the mapping says so.
 */
export function findHeading(request: HeadingRequest): Heading | null {
  const sep = /^\ufeff?"?sep=(.)"?\r?(?:\n|\r|$)/i.exec(Buffer.from(request.head.subarray(0, 16)).toString('latin1'));
  const named = DELIMITERS.find((delimiter) => delimiter === (request.delimiter ?? sep?.[1])) ?? null;
  const choices = (named === null ? DELIMITERS : [named]).map((delimiter) => {
    const { head, spaced, wholeHead } = request;
    const records = headRecords(head, { delimiter, spaced, whole: wholeHead });
    return { delimiter, records: sep ? records.slice(1) : records };
  });
  const find = (from: number, to: number) =>
    choices.flatMap(({ delimiter, records }) => candidates(delimiter, records, { ...request, from, to }));
  const near = bestOf(find(0, request.headerRow === null ? ROWS : Number.POSITIVE_INFINITY));
  const isFar = request.headerRow === null && (near === null || near.known < FEW);
  const far = isFar ? bestOf(find(ROWS, Number.POSITIVE_INFINITY)) : null;
  const best = far !== null && far.known > (near?.known ?? 0) ? far : near;
  if (best === null) return null;
  // rows of cells, of which another delimiter makes one text each
  const isText = best.record.cells.length === 1 && best.known === 0 && request.headerRow === null;
  if (isText && choices.some(({ records }) => records.some(({ cells }) => looksLikeData(cells, 0)))) return null;
  const { records } = choices.find((choice) => choice.delimiter === best.delimiter)!;
  return {
    delimiter: best.record.cells.length > 1 ? best.delimiter : null,
    sepLine: sep !== null,
    record: best.record,
    titles: records.slice(0, best.at),
    below: records.slice(best.at + 1),
  };
}

interface Candidate {
  readonly delimiter: Delimiter;
  readonly at: number;
  readonly record: HeadRecord;
  readonly known: number;
  /** Records of the head with as many cells, for headings that are not known. */
  readonly alike: number;
}

function candidates(
  delimiter: Delimiter,
  records: readonly HeadRecord[],
  { headerRow, score, from, to }: HeadingRequest & { readonly from: number; readonly to: number },
): readonly Candidate[] {
  const alike = new Map<number, number>();
  for (const { cells } of records) alike.set(cells.length, (alike.get(cells.length) ?? 0) + 1);
  return records.flatMap((record, at) => {
    if (at < from || at >= to) return [];
    if (headerRow !== null && record.line !== headerRow) return [];
    if (isBlankRecord(record)) return [];
    const { length } = record.cells;
    const known = score(record.cells);
    if (headerRow === null && looksLikeData(record.cells, known)) return [];
    return [{ delimiter, at, record, known, alike: length > 1 ? (alike.get(length) ?? 0) : 0 }];
  });
}

/** Most known headings; where none is known, the shape that most records have; then the first. */
function bestOf(all: readonly Candidate[]): Candidate | null {
  return all.reduce<Candidate | null>((best, next) => {
    if (best === null || next.known > best.known) return next;
    if (next.known < best.known) return best;
    if (next.alike !== best.alike) return next.alike > best.alike ? next : best;
    return next.record.cells.length > best.record.cells.length && next.at <= best.at ? next : best;
  }, null);
}

/** How the beginning of a file would look with a delimiter. */
export interface DialectProposal {
  readonly delimiter: Delimiter;
  /** Cells of the commonest row. */
  readonly cells: number;
  /** Share of the rows, of those with something in them, that have so many cells. */
  readonly share: number;
}

/** What csv-parse makes of the first 64 kB with each delimiter, the likeliest first: for people who must choose. */
export function proposeDialects(survey: Survey): readonly DialectProposal[] {
  if (survey.kind !== 'csv') return [];
  return DELIMITERS.flatMap((delimiter) => propose(survey, delimiter)).sort(
    (a, b) => b.share * Math.log(b.cells) - a.share * Math.log(a.cells),
  );
}

function propose({ head, spaced, wholeHead }: Survey, delimiter: Delimiter): readonly DialectProposal[] {
  const rows = readRows(head, delimiter, spaced);
  const counts = new Map<number, number>();
  // the last row of a head is cut off
  for (const row of wholeHead ? rows : rows.slice(0, -1)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [cells, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return cells > 1 ? [{ delimiter, cells, share: count / total }] : [];
}

function readRows(head: Uint8Array, delimiter: Delimiter, spaced: boolean): readonly (readonly string[])[] {
  try {
    return parse(Buffer.from(head), {
      delimiter,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      record_delimiter: [...LINE_ENDS],
      ltrim: spaced,
    });
  } catch {
    // a quote that is open where the head ends; its message would repeat cells
    return [];
  }
}
