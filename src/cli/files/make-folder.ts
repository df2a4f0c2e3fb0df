import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it; gives the uppermost that was made. One by one: Node's own `recursive` asks for ever
 * where a file system says that the folder above is missing though it is there (/proc).
 */
export function makeFolder(folder: string, mode = 0o777): string | undefined {
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
