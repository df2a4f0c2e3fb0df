import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codedError } from '../../errors/catalogue.ts';
import { type Change, LOCK, lockFolder, type Replaced, replaceFiles, WRITER } from './replace-files.ts';
import { cutShort, isAtWork, thisWriter, writing } from './writer.ts';

/** A file that is being written, under a name that nobody reads. */
interface Draft {
  /** Writes all of it, or throws. */
  write(piece: string | Uint8Array): void;
  end(): void;
}

/** Files on their way into one folder. Nothing shows before `commit`, and nothing is left after `drop`. */
interface Staging {
  open(name: string, secret?: boolean): Draft;
  /**
   * Puts all files in place, or none: those of the same name, and `gone`, are taken away. `check` may still refuse,
   * when nobody else writes there.
   * @throws CodedError 2 `file-open` that names a file which cannot be replaced · `folder-busy` while another run
   * writes
   */
  commit(options?: { readonly gone?: () => readonly string[]; readonly check?: () => void }): Replaced;
  drop(): void;
}

const PREFIX = '.gender-audit-';
let stagings = 0;

/**
 * Begins to write into a folder, which is made where it is missing: for its owner's eyes only where `secret`. The files
 * are written in a folder inside it, which is on the same disk, whatever is mounted. What killed runs have left is
 * cleared.
 * @throws CodedError 2 `cannot-write`, as everything that it gives
 */
export function stageIn(folder: string, secret = false): Staging {
  const made = writing(folder, () => makeFolder(folder, secret ? 0o700 : undefined));
  const own = join(folder, `${PREFIX}${process.pid}-${++stagings}`);
  const names: string[] = [];
  const open = new Set<number>();
  const drop = () => {
    for (const file of open) closeSync(file);
    open.clear();
    takeAway(own);
    if (made !== undefined) removeEmpty(folder, made);
  };
  try {
    writing(folder, () => {
      clearDead(folder);
      mkdirSync(own, { mode: 0o700 });
      mkdirSync(join(own, 'new'), { mode: 0o700 });
      writeFileSync(join(own, WRITER), JSON.stringify(thisWriter()));
    });
  } catch (error) {
    drop();
    throw error;
  }
  return {
    open(name, hidden = secret) {
      const path = join(folder, name);
      const file = writing(path, () => openSync(join(own, 'new', name), 'wx', hidden ? 0o600 : 0o666));
      open.add(file);
      names.push(name);
      let size = 0;
      return {
        write(piece) {
          const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece;
          for (let at = 0; at < bytes.length; ) {
            const taken = writing(path, () => writeSync(file, bytes, at, bytes.length - at));
            if (taken <= 0) throw cutShort(path);
            at += taken;
          }
          size += bytes.length;
        },
        end() {
          const written = writing(path, () => {
            fsyncSync(file);
            return fstatSync(file).size;
          });
          if (written !== size) throw cutShort(path);
          open.delete(file);
          writing(path, () => closeSync(file));
        },
      };
    },
    commit({ gone = () => [], check = () => {} } = {}) {
      return writing(folder, () => {
        const locked = lockFolder(folder, own);
        try {
          check();
          const changes = [
            ...names.map((name): Change => ({ name, placed: true })),
            ...gone().map((name): Change => ({ name, placed: false })),
          ];
          return replaceFiles(folder, changes);
        } finally {
          locked.release();
        }
      });
    },
    drop,
  };
}

/** Stagings whose run is no more: they never came as far as to touch a file of the folder. */
function clearDead(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!name.startsWith(PREFIX) || path === join(folder, LOCK) || !/-\d+-\d+$/.test(name)) continue;
    if (!isAtWork(join(path, WRITER), { young: true })) takeAway(path);
  }
}

/** What another program holds open goes on Windows when it lets go; the next run takes away what is left. */
function takeAway(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 60 });
  } catch {
    // nothing of the release lies there
  }
}

/** Takes away the folders that were made, as far as they are empty: another run may have written there meanwhile. */
function removeEmpty(folder: string, made: string): void {
  try {
    rmdirSync(folder);
    if (folder !== made && dirname(folder) !== folder) removeEmpty(dirname(folder), made);
  } catch {
    // not empty
  }
}

/**
 * Makes a folder and those above it; gives the uppermost that was made. One by one: Node's own `recursive` asks for
 * ever where a file system says that the folder above is missing though it is there (/proc).
 */
function makeFolder(folder: string, mode = 0o777): string | undefined {
  const missing: string[] = [];
  for (let path = folder; isMissing(path); path = dirname(path)) {
    missing.unshift(path);
    if (dirname(path) === path) break;
  }
  for (const path of missing) if (isMissing(path)) make(path, mode);
  return missing[0];
}

function make(path: string, mode: number): void {
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // another run may have made it meanwhile
    if (isMissing(path)) throw error;
  }
}

/** @throws ENOTDIR where something else than a folder stands there */
function isMissing(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === false)
    throw Object.assign(new Error('no folder'), { code: 'ENOTDIR', syscall: 'mkdir' });
  return found === undefined;
}

interface WriteOne {
  /** Thrown where the file is there already; undefined: it is replaced. */
  readonly refuse?: Error | undefined;
  /** For its owner's eyes only, and so is a folder that is made for it. */
  readonly secret?: boolean;
}

/** Writes one file piece by piece: it is there whole when `produce` is done, and not at all when it throws. */
export async function writeOne<T>(
  path: string,
  { refuse, secret = false }: WriteOne,
  produce: (write: Draft['write']) => Promise<T>,
): Promise<T> {
  const check = () => {
    if (refuse !== undefined && existsSync(path)) throw refuse;
  };
  check();
  if (writing(path, () => statSync(path, { throwIfNoEntry: false }))?.isDirectory())
    throw codedError('not-a-file', { path });
  const staging = stageIn(dirname(path), secret);
  try {
    const draft = staging.open(basename(path));
    const made = await produce(draft.write);
    draft.end();
    staging.commit({ check });
    return made;
  } finally {
    staging.drop();
  }
}
