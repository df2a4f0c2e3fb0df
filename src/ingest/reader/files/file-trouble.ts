import { codedError } from '../../../errors/catalogue.ts';

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
