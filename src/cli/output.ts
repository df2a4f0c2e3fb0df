import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codedError } from '../errors/catalogue.ts';
import { type Origin, parseAuditOrigin, parseProvenance, type Whose } from '../model/provenance-file.ts';
import { isReplaceable } from '../report/formats.ts';
import { stageIn } from './files/staging.ts';

/** Files of a release by name, whole and in memory. */
export type Release = ReadonlyMap<string, string | Uint8Array>;

export interface Whither {
  readonly folder: string;
  readonly origin: Origin;
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
 * @throws CodedError 2 `not-ours` where a file of that name was not written by this program for the same origin · `file-open`, `folder-busy` as staging.ts
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
  if (!holdsOther(folder, release)) return [];
  return readdirSync(folder).filter((name) => isReplaceable(name) && !release.has(name));
}

/** True where the folder holds a release of this program with another audit. */
export function holdsOther(folder: string, release: Release): boolean {
  const there = readWhose(folder);
  const own = release.get(PROVENANCE);
  return there !== null && own !== undefined && there.audit !== parseProvenance(String(own))?.audit;
}

function refuseForeign(folder: string, release: Release, origin: Origin): void {
  const there = [...release.keys()].find((name) => existsSync(join(folder, name)));
  if (there === undefined) return;
  const whose = readWhose(folder);
  if (whose === null || !isSame(whose.origin, origin)) throw codedError('not-ours', { path: join(folder, there) });
}

/** The same bytes, or files of the same names about the same days and people: an export that was made anew. */
function isSame(one: Origin, other: Origin): boolean {
  const list = (of: (file: Origin['files'][number]) => string | undefined) => (origin: Origin) =>
    origin.files.some((file) => of(file) === undefined) ? null : origin.files.map(of).toSorted().join('\n');
  const [bytes, names] = [list(({ sha256 }) => sha256), list(({ name }) => name)];
  if (bytes(one) !== null && bytes(one) === bytes(other)) return true;
  return names(one) === names(other) && one.from === other.from && one.to === other.to && one.scope === other.scope;
}

/** By what was written beside it, or else by its audit, of any version; null for a folder without either. */
function readWhose(folder: string): Whose | null {
  return parseProvenance(textOf(join(folder, PROVENANCE))) ?? parseAuditOrigin(textOf(join(folder, AUDIT)), sha256Of);
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** What stays at home: the export's files with their hashes, and whose release it is for a later run in the same folder. */
export function writeProvenance(version: string, { files, ...release }: Origin, audit: string): string {
  return writeJson({
    tool: { name: 'gender-audit', version },
    release: { ...release, audit_sha256: sha256Of(audit) },
    files,
  });
}

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A file of a release, with no control character of the export in it as it stands: JSON itself escapes only the first. */
export function writeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 1);
  return `${text.replace(/[\u007f-\u009f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
