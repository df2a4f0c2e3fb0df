import { codedError } from '../../../errors/catalogue.ts';
import { getField } from '../../../model/fields.ts';
import { countKnown, matchHeadings } from '../../headings/match-headings.ts';
import { columnReader } from '../../values/column-reader.ts';
import { emptyFile, interrupted, noHeadingRow, notATable, refuseWideFile } from '../files/file-trouble.ts';
import type { OpenedFile, OpenRequest, RowWalk, Surrounding } from '../files/opened-file.ts';
import { type Source, unpack } from '../files/source.ts';
import { type Survey, unwrapLines } from '../files/survey.ts';
import { type Delimiter, findHeading, type HeadRecord, isBlankRecord } from './find-heading.ts';
import { createTextDecoder } from './text-decoder.ts';
import { createTokenizer } from './tokenizer.ts';

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

const noHeaderRow = (file: string, row: number) => codedError('header-row', { file, row });

/** So many of the first rows must have one cell more than there are headings. */
const MOST = 0.9;

/**
 * Headings for rows with one cell more, all of them filled in: a blank one first where the rows begin with running
 * numbers (R's `write.table` names no column for the names of the rows), or where only then the column of sexes holds
 * sexes.
 * @throws CodedError 2 `one-heading-few` where it cannot be told which heading is missing
 */
function withRowNames(
  headings: readonly string[],
  below: readonly HeadRecord[],
  file: string,
  sex: { readonly at: number; readonly isSex: (text: string) => boolean },
): readonly string[] {
  const rows = below.filter((record) => !isBlankRecord(record));
  const longer = rows.filter(({ cells }) => cells.length === headings.length + 1 && cells.at(-1)?.trim() !== '');
  if (longer.length === 0 || longer.length < rows.length * MOST) return headings;
  const shifted = ['', ...headings];
  const first = Number(longer[0]?.cells[0]);
  if (longer.every(({ cells }, row) => Number(cells[0]) === first + row)) return shifted;
  const share = (at: number) => longer.filter(({ cells }) => sex.isSex(cells[at] ?? '')).length / longer.length;
  if (sex.at >= 0 && share(sex.at + 1) >= MOST && share(sex.at) <= 1 - MOST) return shifted;
  throw oneHeadingFew(file, longer[0]!.line);
}

const oneHeadingFew = (file: string, line: number) => codedError('one-heading-few', { file, line });

/** The text of a surveyed file as UTF-8 without its mark, cut anywhere. `onBytes`: bytes of the file taken so far. */
export function openText(source: Source, survey: Survey, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  const text = decoded(source, survey, onBytes);
  return survey.wrapped ? unwrapLines(text) : text;
}

async function* decoded(source: Source, survey: Survey, onBytes: (count: number) => void) {
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.open()) {
      onBytes(chunk.length);
      yield chunk;
    }
  }
  const encoding = survey.encoding ?? 'utf-8';
  let skip = survey.bom ? (encoding.startsWith('utf-16') ? 2 : 3) : 0;
  const decode = createTextDecoder(encoding);
  for await (const piece of survey.gzip ? unpack(counted(), source.name) : counted()) {
    const taken = Math.min(skip, piece.length);
    skip -= taken;
    yield decode(taken > 0 ? piece.subarray(taken) : piece, false);
  }
  yield decode(new Uint8Array(0), true);
}
