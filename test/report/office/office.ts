import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** The office program on this computer, or null. */
export function findOffice(): string | null {
  const names = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
  const places = (process.env.PATH ?? '').split(delimiter).filter((one) => one !== '');
  return places.flatMap((place) => names.map((name) => join(place, name))).find((one) => existsSync(one)) ?? null;
}

/** Converts a file, with a profile of its own so that neither settings nor an open window matter. Minutes are allowed. */
export async function convert(office: string, file: string, to: string, folder: string): Promise<void> {
  const profile = pathToFileURL(mkdtempSync(join(tmpdir(), 'office-'))).href;
  const arguments_ = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', folder, file];
  await promisify(execFile)(office, arguments_, { timeout: 240_000 });
}
