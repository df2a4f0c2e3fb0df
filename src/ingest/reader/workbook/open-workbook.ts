import { codedError } from '../../../errors/catalogue.ts';
import { countKnown, matchHeadings } from '../../headings/match-headings.ts';
import { quote, quoteTold } from '../../values/label-text.ts';
import { FEW, looksLikeData, ROWS } from '../csv/find-heading.ts';
import { interrupted, noHeadingRow, notATable, refuseWideFile } from '../files/file-trouble.ts';
import type { OpenedFile, OpenRequest, RowWalk, Surrounding } from '../files/opened-file.ts';
import { createRecordWriter, plainText } from '../rows/record.ts';
import { readWorkbook, type WorkbookSheet } from './read-workbook.ts';

/** As far as the head of a text file reaches, about. */
const FARTHEST = 2000;

interface Candidate {
  readonly sheet: WorkbookSheet;
  /** Index of the heading row. */
  readonly at: number;
  readonly known: number;
  readonly hasSex: boolean;
}

/**
 * Finds the sheet and heading row of a workbook: the sheet of the mapping, else the only one whose heading row has a
 * sex column, else the only one with known headings.
 * @throws CodedError 3 `not-a-table`, `damaged-workbook`; 2 `sheet-absent`, `which-sheet`
 */
export async function openWorkbook(request: OpenRequest): Promise<OpenedFile> {
  const { source, survey, mapping, drop } = request;
  const { sheets, date1904, texts } = await readWorkbook(source, survey);
  const match = (headings: readonly string[]) => matchHeadings(headings, mapping, { file: source.name, drop });
  const { sheet: wanted, header_row: headerRow } = mapping.dialect;
  const found = sheets.flatMap((sheet): readonly Candidate[] => {
    if (wanted !== undefined && sheet.name.toLowerCase() !== wanted.toLowerCase()) return [];
    const best = headingOf(sheet, headerRow ?? null, (cells) => countKnown(cells, mapping, drop));
    if (best === null) return [];
    const hasSex = match(best.cells).columns.some(({ field }) => field === 'sex');
    return [{ sheet, at: best.at, known: best.known, hasSex }];
  });
  if (wanted !== undefined && !sheets.some(({ name }) => name.toLowerCase() === wanted.toLowerCase())) {
    throw sheetAbsent(source.name, wanted);
  }
  const hasCells = sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== '')));
  const chosen = choose(found, source.name, hasCells);
  const headings = (chosen.sheet.rows[chosen.at] ?? []).map(plainText);
  refuseWideFile(headings, source.name);
  const width = headings.length;
  return {
    source,
    survey,
    mapping,
    dialect: {
      kind: 'xlsx',
      encoding: null,
      bom: false,
      delimiter: null,
      decimal: null,
      headerRow: chosen.at + 1,
      sheet: chosen.sheet.name,
      gzip: survey.gzip,
    },
    headings,
    match: match(headings),
    surroundings: [
      ...texts.map((text) => ({ scope: 'beside' as const, text, line: 0 })),
      ...sheets.flatMap((sheet) => [
        { scope: 'sheet' as const, text: sheet.name, line: 0 },
        ...(sheet === chosen.sheet
          ? textsOf(sheet.rows.slice(0, chosen.at), 'title')
          : textsOf(sheet.rows, sheet.name)),
      ]),
    ],
    rowShift: 0,
    workbook: {
      date1904,
      hiddenRows: countHidden(chosen.sheet, chosen.at + 1),
      hiddenSheet: chosen.sheet.hidden,
    },
    walk: (walk) => walkRows(chosen.sheet.rows, chosen.at + 1, width, survey.bytes, walk),
  };
}

interface HeadingRow {
  readonly at: number;
  readonly known: number;
  readonly cells: readonly string[];
}

function headingOf(sheet: WorkbookSheet, headerRow: number | null, score: (cells: readonly string[]) => number) {
  const bestOf = (from: number, to: number) =>
    sheet.rows.slice(from, to).reduce<HeadingRow | null>((best, row, index) => {
      const cells = row.map(plainText);
      if (cells.every((cell) => cell.trim() === '')) return best;
      const known = score(cells);
      if (headerRow === null && looksLikeData(cells, known)) return best;
      return best === null || known > best.known ? { at: from + index, known, cells } : best;
    }, null);
  if (headerRow !== null) return bestOf(headerRow - 1, headerRow);
  const near = bestOf(0, ROWS);
  const far = near === null || near.known < FEW ? bestOf(ROWS, FARTHEST) : null;
  return far !== null && far.known > (near?.known ?? 0) ? far : near;
}

function choose(found: readonly Candidate[], file: string, hasCells: boolean): Candidate {
  const withSex = found.filter(({ hasSex }) => hasSex);
  const known = found.filter(({ known: count }) => count > 0);
  const narrowed = withSex.length > 0 ? withSex : known.length > 0 ? known : found;
  const only = narrowed[0];
  if (only === undefined) throw hasCells ? noHeadingRow(file) : notATable(file);
  if (narrowed.length > 1)
    throw whichSheet(
      file,
      narrowed.map(({ sheet }) => sheet),
    );
  return only;
}

function countHidden({ rows, hiddenRows }: WorkbookSheet, from: number): number {
  return rows.reduce(
    (count, row, at) => count + (at >= from && hiddenRows.has(at + 1) && row.some((cell) => cell !== '') ? 1 : 0),
    0,
  );
}

/**
 * Every text of the rows; those of another sheet by its columns, so that a column of codes there is told from numbers.
 */
function textsOf(rows: readonly (readonly string[])[], where: string): readonly Surrounding[] {
  return rows.flatMap((row, at) =>
    row.flatMap((text, place): readonly Surrounding[] =>
      text === '' ? [] : [{ scope: where === 'title' ? 'title' : `sheet:${where}:${place}`, text, line: at + 1 }],
    ),
  );
}

async function walkRows(
  rows: readonly (readonly string[])[],
  from: number,
  width: number,
  bytes: number,
  { onRow, onBytes, signal }: RowWalk,
): Promise<void> {
  const write = createRecordWriter();
  for (let at = from; at < rows.length; at++) {
    if (signal?.aborted) throw interrupted();
    const row = rows[at] ?? [];
    // rows end at their last filled cell in some workbooks
    const cells = row.length < width ? [...row, ...new Array<string>(width - row.length).fill('')] : row;
    onRow(write(cells, at + 1));
  }
  onBytes(bytes);
}

const sheetAbsent = (file: string, sheet: string) => codedError('sheet-absent', { file, sheet: quoteTold(sheet) });

const whichSheet = (file: string, sheets: readonly WorkbookSheet[]) => {
  const named = (hidden: string) =>
    sheets.map((sheet) => quote(sheet.name) + (sheet.hidden ? ` (${hidden})` : '')).join(', ');
  return codedError('which-sheet', {
    file,
    sheets: { sv: named('dolt'), en: named('hidden') },
    first: quote((sheets.find((sheet) => !sheet.hidden) ?? sheets[0])?.name ?? ''),
  });
};
