import { readFileSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';

/** A running program: a process id alone is given to another one day. */
export interface Writer {
  readonly host: string;
  readonly pid: number;
  /** When it was started, in ticks since the machine was (proc(5), field 22); null where the system does not tell. */
  readonly started: string | null;
}

/** Where the start is not told, or the machine is another, a writer that was last seen so long ago is taken for dead. */
const LONG_AGO = 3_600_000;

export const thisWriter = (): Writer => ({ host: hostname(), pid: process.pid, started: startOf(process.pid) });

/**
 * Whether the writer named in a file may still be running. A file that cannot be understood is judged by its age where it may
 * be about to be written (`young`), and else names nobody.
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
