import { type CaseOf, codedError } from '../../errors/catalogue.ts';
import { CodedError } from '../../errors/coded-error.ts';
import type { Text } from '../../text/text.ts';

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
 * A fault of the system in writing as a coded error, exit 2: another place helps. `place`: the path that was written to; null
 * where the fault came from elsewhere, and then only what is known is told. All other errors are passed on.
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
