import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { codedError } from '../../errors/catalogue.ts';
import { cannotReplace, isAtWork } from './writer.ts';

/** The staging of the one run that is putting files in place has this name, and so nobody else's can. */
export const LOCK = '.gender-audit-writing';
/** The file in a staging that says whose it is. */
export const WRITER = 'writer.json';
const JOURNAL = 'journal.json';
/** Putting files in place takes some milliseconds; so long is waited for another run. */
const PATIENCE = 10_000;

/** What becomes of one name: replaced by the staged file, or only taken away. */
export interface Change {
  readonly name: string;
  readonly placed: boolean;
}

/** Names that stood there before and do no more. */
export interface Replaced {
  readonly gone: readonly string[];
}

/** As it is written down before the first file is touched. */
interface Step extends Change {
  /** A file of this name was there. */
  readonly there: boolean;
}

/**
 * Makes a staging the one that writes in the folder. Renaming a folder onto one that is not empty fails everywhere, so
 * that one run at most holds the name. A run that was killed meanwhile is undone first.
 */
export function lockFolder(folder: string, own: string): { release(): void } {
  const lock = join(folder, LOCK);
  for (const until = Date.now() + PATIENCE; ; ) {
    try {
      renameSync(own, lock);
      return { release: () => release(lock, own) };
    } catch (error) {
      if (!existsSync(lock)) throw error;
    }
    // what says whose it is was there whole before it got this name
    if (isAtWork(join(lock, WRITER), { young: false })) {
      if (Date.now() > until) throw codedError('folder-busy', { folder, lock });
      pause(40);
    } else {
      undo(folder, lock);
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

/** What could not be undone stays for the next run to undo. */
function release(lock: string, own: string): void {
  if (existsSync(join(lock, 'old')) && existsSync(join(lock, JOURNAL))) return;
  try {
    renameSync(lock, own);
  } catch {
    rmSync(lock, { recursive: true, force: true });
  }
}

/**
 * Old files are all moved aside before a new one is put in place: at no moment, killed or not, do files of two releases
 * lie in the folder together. On any fault everything is moved back.
 */
export function replaceFiles(folder: string, changes: readonly Change[]): Replaced {
  const lock = join(folder, LOCK);
  const steps = changes.map((change): Step => ({ ...change, there: isThere(join(folder, change.name)) }));
  let name = '';
  try {
    mkdirSync(join(lock, 'old'));
    writeFileSync(join(lock, JOURNAL), JSON.stringify(steps), { flush: true });
    for (const step of steps) {
      name = step.name;
      if (step.there) renameSync(join(folder, name), join(lock, 'old', name));
    }
    for (const step of steps) {
      name = step.name;
      if (step.placed) renameSync(join(lock, 'new', name), join(folder, name));
    }
    name = '';
    renameSync(join(lock, 'old'), join(lock, 'done'));
  } catch (error) {
    undo(folder, lock);
    throw name === '' ? error : cannotReplace(join(folder, name), error);
  }
  return { gone: steps.filter(({ there, placed }) => there && !placed).map((step) => step.name) };
}

/** Moves back what was moved aside, and takes away what came in a place that was empty. May be done again and again. */
function undo(folder: string, lock: string): void {
  const old = join(lock, 'old');
  if (!existsSync(old)) return;
  let failed = false;
  for (const name of readdirSync(old)) failed = !moveBack(join(old, name), join(folder, name)) || failed;
  for (const { name, there, placed } of readJournal(lock)) {
    if (there || !placed || existsSync(join(lock, 'new', name))) continue;
    rmSync(join(folder, name), { force: true });
  }
  if (failed) throw codedError('not-restored', { old });
  rmSync(join(lock, JOURNAL), { force: true });
}

function moveBack(from: string, to: string): boolean {
  for (const move of [renameSync, copyFileSync, renameSync]) {
    try {
      move(from, to);
      return true;
    } catch {
      pause(40); // whoever holds it, a virus scanner often, lets it go soon
    }
  }
  return false;
}

function readJournal(lock: string): readonly Step[] {
  try {
    return JSON.parse(readFileSync(join(lock, JOURNAL), 'utf8')) as readonly Step[];
  } catch {
    return []; // killed before anything was moved
  }
}

function isThere(path: string): boolean {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return false;
  // a folder, or a device behind a link, is never taken away
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === false) throw codedError('not-a-file', { path });
  return true;
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
