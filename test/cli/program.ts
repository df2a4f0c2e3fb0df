import { type SpawnSyncOptions, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const program = join(root, 'bin', 'gender-audit.js');
export const fixture = (name: string): string => join(root, 'fixtures', name);
export const emptyFolder = (): string => mkdtempSync(join(tmpdir(), 'gender-audit-'));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  /** Lines on standard error. */
  readonly said: readonly string[];
}

/** Runs the real program, built, in a folder of its own unless told otherwise. */
export function run(args: readonly string[], options: SpawnSyncOptions & { node?: readonly string[] } = {}): Ran {
  const { node = [], ...rest } = options;
  const done = spawnSync(process.execPath, [...node, program, ...args], {
    cwd: emptyFolder(),
    maxBuffer: 1 << 28,
    ...rest,
    env: { ...process.env, GENDER_AUDIT_LANG: '', ...rest.env },
  });
  const err = String(done.stderr);
  return { code: done.status, out: String(done.stdout), err, said: err.split('\n').filter((line) => line !== '') };
}

export const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
