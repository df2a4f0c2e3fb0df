import type { AuditDocument } from '../model/audit-document.ts';
import type { IndicatorWords } from '../model/indicator.ts';
import type { Protected } from '../model/protected.ts';
import type { Lang } from '../text/text.ts';
import {
  CSV_STEMS,
  fileOfStyle,
  isNamed,
  nameFile,
  REPORT_STYLES,
  type ReportStyle,
  stemOfStyle,
} from './file-names.ts';
import type { GivenInserts } from './inserts.ts';

/** What the files of a release are made from. */
interface Source {
  readonly document: Protected<AuditDocument>;
  readonly words: ReadonlyMap<string, IndicatorWords>;
  readonly lang: Lang;
  readonly styles: readonly ReportStyle[];
  readonly interactive: boolean;
  readonly inserts: GivenInserts;
  /** A page without a script as PDF; asked for only by formats that need a browser. */
  readonly print: (page: string) => Promise<Uint8Array>;
}

/** Files by name, whole and in memory. */
type Files = ReadonlyMap<string, string | Uint8Array>;

interface Format {
  /** Written where `--format` is not given. */
  readonly byDefault: boolean;
  /** Needs an installed browser, looked for before anything is counted. */
  readonly needsBrowser: boolean;
  /** Names of its files, without their ending. */
  readonly stems: readonly string[];
  /** The id of an area may follow the name: `report-plan-share.html`. */
  readonly byArea: boolean;
  /** People go on writing in its files, so a later run leaves them where they are. */
  readonly edited: boolean;
  /** `before`: what the formats above it have written. Null for what the run itself writes. */
  readonly write: ((source: Source, before: Files) => Promise<Files>) | null;
}

const plain = { byDefault: false, needsBrowser: false, byArea: false, edited: false } as const;

/**
 * The formats of `--format`, in the order in which they are written and named in the help. The name of a format is the
 * ending of its files; any of them may stand together. Writers are loaded when they write: the help reads this table
 * too.
 */
export const FORMATS = {
  html: { ...plain, byDefault: true, stems: REPORT_STYLES.map(stemOfStyle), byArea: true, write: writePages },
  /** `audit.json`, and beside every protected release `ledger.json`: only a run that has counted writes them (cli/run/analyze.ts). */
  json: { ...plain, byDefault: true, stems: ['audit', 'ledger'], write: null },
  csv: { ...plain, stems: CSV_STEMS, write: writeTables },
  xlsx: { ...plain, stems: ['tables'], write: writeXlsx },
  docx: { ...plain, stems: ['memo'], byArea: true, edited: true, write: writeDocx },
  pdf: { ...plain, stems: ['report'], byArea: true, needsBrowser: true, write: writePdf },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[]; // the keys of the table above
export const DEFAULT_FORMATS: readonly FormatName[] = FORMAT_NAMES.filter((name) => FORMATS[name].byDefault);

/** Every file of the named formats but `audit.json`, in the order of the table. */
export async function writeFormats(names: readonly FormatName[], source: Source): Promise<Files> {
  const files = new Map<string, string | Uint8Array>();
  for (const name of FORMAT_NAMES.filter((each) => names.includes(each))) {
    const written = await FORMATS[name].write?.(source, files);
    for (const [file, content] of written ?? []) {
      if (!isOfFormat(file, name)) throw new RangeError(`format ${name} does not declare its file ${file}`);
      files.set(file, content);
    }
  }
  return files;
}

/** True for a file that some format writes and nobody edits: a later run with other data has to remove it. */
export function isReplaceable(file: string): boolean {
  return FORMAT_NAMES.some((name) => !FORMATS[name].edited && isOfFormat(file, name));
}

const isOfFormat = (file: string, format: FormatName): boolean =>
  FORMATS[format].stems.some((stem) => isNamed(file, stem, format, FORMATS[format].byArea));

async function writePages({ document, words, lang, styles, interactive, inserts }: Source): Promise<Files> {
  const { renderReport } = await import('./render-report.tsx');
  return new Map(
    styles.map((style) => [
      fileOfStyle(style, inserts.focus),
      renderReport(document, words, { style, lang, interactive, ...inserts }),
    ]),
  );
}

async function writeTables({ document }: Source): Promise<Files> {
  const { writeCsvFiles } = await import('./tables/csv.ts');
  return writeCsvFiles(document);
}

async function writeXlsx({ document, words, lang }: Source): Promise<Files> {
  const { writeWorkbook } = await import('./tables/workbook.ts');
  return new Map([['tables.xlsx', await writeWorkbook(document, words, lang)]]);
}

async function writeDocx({ document, words, lang, inserts }: Source): Promise<Files> {
  const { renderMemoDocx } = await import('./memo-docx/render-memo.ts');
  return new Map([
    [nameFile('memo', 'docx', inserts.focus), await renderMemoDocx(document, words, { lang, ...inserts })],
  ]);
}

async function writePdf(source: Source, before: Files): Promise<Files> {
  const { document, words, lang, interactive, inserts } = source;
  const drawn = interactive ? undefined : before.get(fileOfStyle('sjuan', inserts.focus));
  const { renderReport } = await import('./render-report.tsx');
  const page = drawn ?? renderReport(document, words, { style: 'sjuan', lang, ...inserts });
  return new Map([[nameFile('report', 'pdf', inserts.focus), await source.print(String(page))]]);
}
