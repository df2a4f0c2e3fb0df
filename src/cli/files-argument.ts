import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Collects the files of a command; a pattern that no shell has expanded (on Windows, or in quotes) is expanded here. */
export const collectFiles = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...expandPattern(value),
];

/** The files that a pattern names, in order of name; the pattern itself where it is a file or names none. */
export function expandPattern(value: string): readonly string[] {
  const name = basename(value);
  if (!/[*?]/.test(name) || existsSync(value)) return [value];
  const folder = dirname(value);
  const letters = name
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\*+/g, '.*')
    .replaceAll('?', '.');
  const pattern = new RegExp(`^${letters}$`, process.platform === 'win32' ? 'iu' : 'u');
  const found = list(folder).filter((file) => pattern.test(file) && (name.startsWith('.') || !file.startsWith('.')));
  if (found.length === 0) return [value];
  return found.sort().map((file) => (folder === '.' && !value.startsWith('.') ? file : join(folder, file)));
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]));
  } catch {
    return []; // a folder that is not there has no files: reading says so
  }
}
