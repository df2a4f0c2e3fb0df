import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CodedError, EXIT } from '../errors/coded-error.ts';

/** Files of a release by name, whole and in memory. */
export type Release = ReadonlyMap<string, string | Uint8Array>;

const PREFIX = '.gender-audit-';

/**
 * Writes a release: every file under a temporary name in the folder, then all renamed. After a failure the folder is as
 * it was; what a killed run left behind under temporary names is removed by the next.
 * @throws CodedError 2 `not-ours` where a file of that name was not written by this program for the same files of origin
 */
export function writeRelease(folder: string, release: Release, origin: readonly string[], force: boolean): void {
  const made = mkdirSync(folder, { recursive: true });
  try {
    if (!force) refuseForeign(folder, release, origin);
    for (const name of readdirSync(folder))
      if (name.startsWith(PREFIX)) rmSync(join(folder, name), { force: true, recursive: true });
    for (const [name, content] of release) writeFileSync(join(folder, PREFIX + name), content, { flush: true });
    for (const name of release.keys()) renameSync(join(folder, PREFIX + name), join(folder, name));
  } catch (error) {
    for (const name of release.keys()) rmSync(join(folder, PREFIX + name), { force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

function refuseForeign(folder: string, release: Release, origin: readonly string[]): void {
  const there = [...release.keys()].filter((name) => existsSync(join(folder, name)));
  if (there.length === 0 || sameOrigin(join(folder, 'audit.json'), origin)) return;
  const name = there[0]!;
  throw new CodedError(
    EXIT.usage,
    'not-ours',
    {
      sv: `${join(folder, name)} finns redan och hör till ett annat underlag.`,
      en: `${join(folder, name)} exists already and belongs to other data.`,
    },
    {
      sv: 'Välj en annan mapp med --out, eller skriv över med --force.',
      en: 'Choose another folder with --out, or replace it with --force.',
    },
  );
}

/** Only the names of the files of origin are looked at, so that an older version's audit.json is recognised too. */
function sameOrigin(path: string, origin: readonly string[]): boolean {
  try {
    const audit = JSON.parse(readFileSync(path, 'utf8')) as {
      schema?: string;
      source?: { files?: { name?: string }[] };
    };
    const names = audit.source?.files?.map((file) => file.name ?? '') ?? [];
    return (
      audit.schema?.startsWith('gender-audit/') === true &&
      names.toSorted().join('\n') === [...origin].toSorted().join('\n')
    );
  } catch {
    return false;
  }
}
