import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { type CaseOf, codedError } from '../../errors/catalogue.ts';
import { CodedError } from '../../errors/coded-error.ts';
import type { Text } from '../../text/text.ts';

/** A running program: a process id alone is given to another one day. */
interface Writer {
  readonly host: string;
  readonly pid: number;
  /** When it was started, in ticks since the machine was (proc(5), field 22); null where the system does not tell. */
  readonly started: string | null;
}

/**
 * Where the start is not told, or the machine is another, a writer that was last seen so long ago is taken for dead.
 */
const LONG_AGO = 3_600_000;

export const thisWriter = (): Writer => ({ host: hostname(), pid: process.pid, started: startOf(process.pid) });

/**
 * Whether the writer named in a file may still be running. A file that cannot be understood is judged by its age where
 * it may be about to be written (`young`), and else names nobody.
 */
export function isAtWork(path: string, { young }: { readonly young: boolean }): boolean {
  const writer = readWriter(path);
  if (writer?.host === hostname()) {
    if (!isRunning(writer.pid)) return false;
    if (writer.started !== null) return startOf(writer.pid) === writer.started;
  }
  if (writer === null && !young) return false;
  // a staging is a moment older than the file that says whose it is
  const seen = statSync(path, { throwIfNoEntry: false }) ?? statSync(dirname(path), { throwIfNoEntry: false });
  return seen !== undefined && Date.now() - seen.mtimeMs < LONG_AGO;
}

/** Null for a file that is not there, damaged or empty: the disk was full, or the power went. */
function readWriter(path: string): Writer | null {
  try {
    const writer = JSON.parse(readFileSync(path, 'utf8')) as Partial<Writer> | null;
    const { host, pid, started = null } = writer ?? {};
    return typeof host === 'string' && Number.isSafeInteger(pid) && pid! > 0 ? { host, pid: pid!, started } : null;
  } catch {
    return null;
  }
}

/** Signal 0 asks and does nothing; EPERM: it runs, and is another's. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // the name of the program, in brackets, may hold blanks
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/** What the system says (errno(3), and what Windows is given as by libuv), as a case of `cannot-write`. */
const FAULTS: Readonly<Record<string, CaseOf<'cannot-write'>>> = {
  ...{ ENOSPC: 'full', EDQUOT: 'full', EFBIG: 'full' },
  ...{ EACCES: 'no-permission', EPERM: 'no-permission' },
  EROFS: 'read-only',
  ...{ EBUSY: 'held', ETXTBSY: 'held' },
  ...{ EIO: 'device', ESTALE: 'device', ENXIO: 'device', ENODEV: 'device', EREMOTEIO: 'device', ETIMEDOUT: 'device' },
  ...{ EMFILE: 'many-open', ENFILE: 'many-open' },
  ENAMETOOLONG: 'long-name',
  ENOENT: 'no-folder',
  ELOOP: 'link-in-circle',
  ...{ ENOTDIR: 'file-for-folder', EEXIST: 'file-for-folder' },
  EISDIR: 'folder-for-file',
};
const RESULT: Text = { sv: 'resultatet', en: 'the result' };

/**
 * A fault of the system in writing as a coded error, exit 2: another place helps. `place`: the path that was written
 * to; null where the fault came from elsewhere, and then only what is known is told. All other errors are passed on.
 */
export function writeFault(error: unknown, place: string | null): unknown {
  if (error instanceof CodedError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const fault = FAULTS[code] ?? (place !== null && 'syscall' in error ? 'else' : null);
  if (fault === null) return error;
  const told = codedError(`cannot-write.${fault}`, { place: place === '' ? '""' : (place ?? RESULT) });
  told.cause = error;
  return told;
}

/** Does what writes to a place. @throws CodedError 2 `cannot-write` */
export function writing<T>(place: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw writeFault(error, place);
  }
}

/** Codes of a file that somebody holds: Windows gives any of them. */
const HELD = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY', 'EXDEV']);

/** The fault of one file, which is named, where it is held or guarded; else what the system said. */
export function cannotReplace(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!HELD.has(code)) return error;
  const told = codedError('file-open', { path });
  told.cause = error;
  return told;
}

/** The system took fewer bytes than it was given, and said nothing. */
export const cutShort = (path: string): unknown =>
  writeFault(Object.assign(new Error('cut short'), { code: 'ENOSPC' }), path);
