import { codedError } from '../../../errors/catalogue.ts';
import type { CodedError } from '../../../errors/coded-error.ts';
import type { Text } from '../../../text/text.ts';
import { starts } from '../csv/find-encoding.ts';

/**
 * What the first bytes of a file say that it is. `ole`: the container of old Excel, and of workbooks with a password.
 */
export type Container = 'csv' | 'xlsx' | 'parquet' | 'ole';

/** `csv` is whatever is none of the others. */
export function containerOf(first: Uint8Array): Container {
  if (starts(first, 0x50, 0x4b, 3, 4)) return 'xlsx';
  if (starts(first, 0x50, 0x41, 0x52, 0x31)) return 'parquet';
  return starts(first, 0xd0, 0xcf, 0x11, 0xe0) ? 'ole' : 'csv';
}

/** A file of another kind; `what` is named with its article. */
const foreignFile = (name: string, what: Text) => codedError('not-a-table.kind', { name, what });

const pxFile = (name: string) => codedError('px-file', { name });

const lockedWorkbook = (name: string) => codedError('locked-workbook', { name });

const oldExcel = (name: string) => codedError('old-excel', { name });

/** Beginnings of files that are no delimited text, as Latin-1, and what to call them. */
const BEGINNINGS: readonly (readonly [RegExp, Text])[] = [
  [/^%PDF/, { sv: 'en PDF', en: 'a PDF' }],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8/, { sv: 'en bild', en: 'a picture' }],
  [/^\$FL[23]/, { sv: 'en SPSS-fil', en: 'an SPSS file' }],
  [/^\0{12}\xc2\xea\x81\x60/, { sv: 'en SAS-fil', en: 'a SAS file' }],
  [/^<stata_dta>/, { sv: 'en Stata-fil', en: 'a Stata file' }],
  [/^(?:RD[XA][23]|[XA]\n\0\0\0)/, { sv: 'en R-fil', en: 'an R file' }],
  [/^SQLite format 3/, { sv: 'en databas', en: 'a database' }],
  [/^7z\xbc\xaf|^Rar!/, { sv: 'en packad fil', en: 'an archive' }],
  // a web page that a system calls .xls or .csv
  [/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|table)/i, { sv: 'en webbsida', en: 'a web page' }],
  [/^(?:\xef\xbb\xbf)?\s*<\?xml/i, { sv: 'en XML-fil', en: 'an XML file' }],
  [/^(?:\xef\xbb\xbf)?\s*(?:\{|\[)\s*(?:"[^"\n]{1,80}"\s*:|\{\s*"|\[)/, { sv: 'en JSON-fil', en: 'a JSON file' }],
];

/** The keywords that a PC-Axis file begins with (PX-file format 2013, §2), one of them within the first lines. */
const PX =
  /^(?:CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGE|CREATION-DATE|MATRIX|SUBJECT-(?:AREA|CODE)|TITLE|DECIMALS)=.*;\s*$/m;

const PX_TABLE = /^(?:STUB|HEADING|VALUES|CONTENTS|UNITS)(?:\(|\[|=)/m;

/** Names inside a zip file, or an OLE container, that tell what it is; the first that is found. */
const INSIDE: readonly {
  readonly kind: Container;
  readonly part: Buffer;
  readonly problem: ((file: string) => CodedError) | null;
}[] = [
  { kind: 'ole', part: Buffer.from('EncryptedPackage', 'utf16le'), problem: lockedWorkbook },
  {
    kind: 'ole',
    part: Buffer.from('WordDocument', 'utf16le'),
    problem: (file) => foreignFile(file, { sv: 'ett Worddokument', en: 'a Word document' }),
  },
  { kind: 'ole', part: Buffer.alloc(0), problem: oldExcel },
  { kind: 'xlsx', part: Buffer.from('xl/workbook.xml'), problem: null },
  {
    kind: 'xlsx',
    part: Buffer.from('xl/workbook.bin'),
    problem: (file) => foreignFile(file, { sv: 'en binär arbetsbok (.xlsb)', en: 'a binary workbook (.xlsb)' }),
  },
  {
    kind: 'xlsx',
    part: Buffer.from('opendocument.spreadsheet'),
    problem: (file) => foreignFile(file, { sv: 'en OpenDocument-fil (.ods)', en: 'an OpenDocument file (.ods)' }),
  },
  {
    kind: 'xlsx',
    part: Buffer.from('word/document.xml'),
    problem: (file) => foreignFile(file, { sv: 'ett Worddokument', en: 'a Word document' }),
  },
];

/** Ends a zip file that is whole (PKWARE APPNOTE 4.3.16). */
const ZIP_END = Buffer.from([0x50, 0x4b, 5, 6]);

/** Looks for what a file is, where it is no table that can be read. `end` gets the beginning as UTF-8. */
export function createForeignCheck(
  container: Container,
  first: Uint8Array,
  file: string,
): { see(chunk: Uint8Array): void; end(head: Uint8Array): CodedError | null } {
  const beginning = Buffer.from(first.subarray(0, 512)).toString('latin1');
  const called = container === 'csv' ? BEGINNINGS.find(([fits]) => fits.test(beginning))?.[1] : undefined;
  const parts = INSIDE.filter(({ kind }) => kind === container);
  const looked = container === 'xlsx' ? [ZIP_END, ...parts.map(({ part }) => part)] : parts.map(({ part }) => part);
  const met = new Set<Buffer>();
  return {
    see(chunk) {
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      for (const part of looked) if (!met.has(part) && bytes.includes(part)) met.add(part);
    },
    end(head) {
      if (called !== undefined) return foreignFile(file, called);
      const inside = parts.find(({ part }) => met.has(part));
      if (inside !== undefined) return inside.problem?.(file) ?? null;
      if (container === 'xlsx' && met.has(ZIP_END))
        return foreignFile(file, { sv: 'en zip-fil utan arbetsbok', en: 'a zip file without a workbook' });
      const text = container === 'csv' ? Buffer.from(head.subarray(0, 8192)).toString('utf8') : '';
      return PX.test(text) && PX_TABLE.test(text) ? pxFile(file) : null;
    },
  };
}

/** There is nothing under this name. */
const noFile = (name: string) => codedError('no-file', { name });

/** Symbolic links that lead back to themselves, or too many of them. */
const linkInCircle = (name: string) => codedError('link-in-circle', { name });

export const isDirectory = (name: string) => codedError('is-directory', { name });

const noPermission = (name: string) => codedError('no-permission', { name });

/** Windows refuses a file that Excel holds open. */
const fileBusy = (name: string) => codedError('file-busy', { name });

const cannotRead = (name: string) => codedError('cannot-read', { name });

export const emptyFile = (name: string) => codedError('empty-file', { name });

export const notATable = (name: string) => codedError('not-a-table.unknown', { name });

/** Rows, and none that can be their headings: the first of them would be a person. */
export const noHeadingRow = (name: string) => codedError('no-heading-row', { name });

const damagedGzip = (name: string) => codedError('damaged-gzip', { name });

export const pipeTooLong = () => codedError('pipe-too-long');

export const interrupted = () => codedError('interrupted');

/** An error of the file system as one of ours; what is unknown is passed on. */
export function fileTrouble(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return noFile(name);
  if (code === 'ELOOP') return linkInCircle(name);
  if (code === 'EISDIR') return isDirectory(name);
  if (code === 'EACCES') return noPermission(name);
  if (code === 'EBUSY' || code === 'EPERM') return fileBusy(name);
  if (/^Z_/.test(code)) return damagedGzip(name);
  // too many open files are no fault of this one
  const ofTheFile = error instanceof Error && 'syscall' in error && code !== 'EMFILE' && code !== 'ENFILE';
  return ofTheFile ? cannotRead(name) : error;
}

/** `/dev/zero`, a disk, a terminal: there is no end to read to. */
export const isDevice = (name: string) => codedError('is-device', { name });

/** Two readings of a file gave different bytes. */
export const fileChanged = (name: string) => codedError('file-changed', { name });

/**
 * Columns of a file, of any kind: an export has some hundred at most. 10,000 took 17 s for 1,000 rows (docs/limits.md).
 */
const MAX_COLUMNS = 4096;

/**
 * Before headings are matched and rows read; columns without a heading do not count. @throws CodedError 3
 * `too-many-columns`
 */
export function refuseWideFile(headings: readonly string[], file: string): void {
  const columns = headings.filter((heading) => heading.trim() !== '').length;
  if (columns <= MAX_COLUMNS) return;
  throw codedError('too-many-columns', { file, columns, most: MAX_COLUMNS });
}
