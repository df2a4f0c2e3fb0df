import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';

/**
 * Path of the packed Chromium, unpacked whole or not at all: into a folder of its own that then gets its name. Two test
 * files at once, or a run that was cut off, would else meet half a program.
 */
export async function unpackChromium(): Promise<string> {
  const version = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies['@sparticuz/chromium'].replace(
    '^',
    '',
  );
  const folder = join(tmpdir(), `chromium-${version}-unpacked`);
  const program = join(folder, 'chromium');
  if (existsSync(program)) return program;
  const own = mkdtempSync(`${folder}-`);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = own; // where the package unpacks
  try {
    await chromium.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(own, folder);
  } catch (error) {
    if (!existsSync(program)) throw error;
    rmSync(own, { recursive: true }); // another was first
  }
  return program;
}
