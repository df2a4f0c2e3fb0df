import type { AuditDocument } from '../model/audit-document.ts';
import { type AttackResult, attackReleases } from './attack-release.ts';
import { type FileReading, readFile } from './files/foreign-numbers.ts';
import { findLoudRows, type LoudRow } from './silent-rows.ts';
import { startSolver } from './system/solver.ts';

/** A folder that somebody has been given. */
export interface ReleaseFolder {
  readonly name: string;
  readonly document: AuditDocument;
  /** Its other files, by name. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the program draws from the audit under that name, in each language; nothing where it draws none. */
  readonly redraw: (file: string, bytes: Uint8Array) => Promise<readonly Uint8Array[]>;
}

export interface VerifiedFolder {
  readonly name: string;
  readonly files: readonly FileReading[];
  readonly loud: readonly LoudRow[];
}

export interface Verification {
  readonly folders: readonly VerifiedFolder[];
  readonly attack: AttackResult;
  /** True where something that is hidden can be worked out, or a file tells more than its audit. */
  readonly discloses: boolean;
}

/** Reads finished releases of one municipality as an outsider does, and tries to work out what they hide. */
export async function verifyReleases(releases: readonly ReleaseFolder[]): Promise<Verification> {
  // it is compiled while pages are drawn
  const solver = startSolver();
  const folders: VerifiedFolder[] = [];
  for (const { name, document, files, redraw } of releases) {
    const read: FileReading[] = [];
    for (const [file, bytes] of files) read.push(readFile(file, bytes, await redraw(file, bytes), document));
    folders.push({ name, files: read, loud: findLoudRows(document) });
  }
  const documents = releases.map(({ document }) => document);
  const attack = await attackReleases(documents, await solver);
  const { broken, twice, impossible } = attack;
  const loud = folders.some((one) => one.loud.length > 0 || one.files.some(isForeign));
  return { folders, attack, discloses: loud || [broken, twice, impossible].some((list) => list.length > 0) };
}

const isForeign = (one: FileReading): boolean => one.as === 'read' && one.foreign.length > 0;
