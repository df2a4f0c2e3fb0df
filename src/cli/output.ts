import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codedError } from '../errors/catalogue.ts';
import { isReplaceable } from '../report/formats.ts';
import { stageIn } from './files/staging.ts';

/** Files of a release by name, whole and in memory. */
export type Release = ReadonlyMap<string, string | Uint8Array>;

export interface Whither {
  readonly folder: string;
  /** Names of the files of the export. */
  readonly origin: readonly string[];
  /** Replace what belongs to other data. */
  readonly force: boolean;
  /** For its owner's eyes only: an internal audit. */
  readonly secret?: boolean;
}

/** Describes the export itself: hashes and sizes of its files. */
export const PROVENANCE = 'provenance.json';
export const AUDIT = 'audit.json';

/**
 * Writes a release as a whole or not at all. Files of an earlier release that the new one lacks are removed: two
 * releases in one folder could be subtracted. Returns the names of the removed files.
 * @throws CodedError 2 `not-ours` where a file of that name was not written by this program for the same files of
 *   origin · `file-open`, `folder-busy` as staging.ts
 */
export function writeRelease(release: Release, { folder, origin, force, secret = false }: Whither): readonly string[] {
  const staging = stageIn(folder, secret || release.has(PROVENANCE));
  try {
    for (const [name, content] of release) {
      const draft = staging.open(name, secret || name === PROVENANCE);
      draft.write(content);
      draft.end();
    }
    return staging.commit({
      check: () => {
        if (!force) refuseForeign(folder, release, origin);
      },
      gone: () => leftovers(folder, release),
    }).gone;
  } finally {
    staging.drop();
  }
}

/** Checks that a folder can be written to, before a minute's work. @throws CodedError 2 `cannot-write` */
export function tryPlace(folder: string, secret: boolean): void {
  stageIn(folder, secret).drop();
}

/** Files that the new release lacks. None where its audit is the same: pages drawn again belong with what is there. */
function leftovers(folder: string, release: Release): readonly string[] {
  const there = readAudit(join(folder, AUDIT));
  if (there === null || !release.has(PROVENANCE) || there.text === release.get(AUDIT)) return [];
  return readdirSync(folder).filter((name) => isReplaceable(name) && !release.has(name));
}

function refuseForeign(folder: string, release: Release, origin: readonly string[]): void {
  const there = [...release.keys()].find((name) => existsSync(join(folder, name)));
  if (there === undefined || sameOrigin(join(folder, AUDIT), origin)) return;
  throw codedError('not-ours', { path: join(folder, there) });
}

/** Only the names of the files of origin are looked at, so that an older version's audit.json is recognised too. */
const sameOrigin = (path: string, origin: readonly string[]): boolean =>
  readAudit(path)?.files.toSorted().join('\n') === [...origin].toSorted().join('\n');

/** An audit of this program, of any version; null for anything else. */
function readAudit(path: string): { readonly text: string; readonly files: readonly string[] } | null {
  try {
    const text = readFileSync(path, 'utf8');
    const audit = JSON.parse(text) as { schema?: string; source?: { files?: { name?: string }[] } };
    if (audit.schema?.startsWith('gender-audit/') !== true) return null;
    return { text, files: audit.source?.files?.map((file) => file.name ?? '') ?? [] };
  } catch {
    return null;
  }
}

/** A file of a release, with no control character of the export in it as it stands: JSON itself escapes only the first. */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 1);
  return `${text.replace(/[\u007f-\u009f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
