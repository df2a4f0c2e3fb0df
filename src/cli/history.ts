import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codedError } from '../errors/catalogue.ts';
import type { Notice } from '../errors/coded-error.ts';
import { type EarlierRelease, type Ledger, ledgerSchema } from '../model/ledger-file.ts';
import { readBounded } from './settings.ts';

export const LEDGER = 'ledger.json';
/** A release, releases in folders beside each other, or such folders by year. */
const DEPTH = 2;
/** Bytes of a ledger: a few hundred thousand are usual. */
const MOST_OF_LEDGER = 2 ** 26;

/**
 * The earlier releases in these folders, each once, in order of path. The folder that the new one is put into (`home`)
 * may hold none yet: the first release is made with the same command as the next.
 * @throws CodedError 2 `no-ledger` for any other folder that holds none, which may be misspelt · `not-ledger`
 */
export function readHistory(folders: readonly string[], home: string): readonly EarlierRelease[] {
  const found = new Map<string, string>();
  for (const folder of folders) {
    const releases = findReleases(folder, DEPTH);
    if (releases.length === 0 && resolve(folder) !== resolve(home)) throw codedError('no-ledger', { folder });
    for (const one of releases) found.set(resolve(one), one);
  }
  return [...found.values()].map((folder) => ({ folder, ledger: readLedger(join(folder, LEDGER)) }));
}

function findReleases(folder: string, depth: number): readonly string[] {
  const entries = listFolder(folder);
  const own = entries.some((one) => one.isFile() && one.name === LEDGER) ? [folder] : [];
  const inner = depth === 0 ? [] : entries.filter((one) => one.isDirectory()).map(({ name }) => name);
  return [...own, ...inner.toSorted().flatMap((name) => findReleases(join(folder, name), depth - 1))];
}

function listFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return []; // not there, not a folder, or not for us: then it holds no release
  }
}

/** @throws CodedError 2 `not-ledger` */
export function readLedger(path: string): Ledger {
  const notLedger = () => codedError('not-ledger', { path });
  const text = Buffer.from(readBounded(path, notLedger, MOST_OF_LEDGER)).toString('utf8');
  try {
    return ledgerSchema.parse(JSON.parse(text));
  } catch {
    throw notLedger();
  }
}

/**
 * What to say where a release beside the new one is about some of the same time, and nobody asked for protection against it;
 * null where there is none. Ledgers that cannot be read are passed over.
 */
export function noticeNeighbour(folder: string, { from, to }: Ledger['span']): Notice | null {
  const own = basename(folder);
  for (const name of listFolder(dirname(folder))
    .flatMap((one) => (one.isDirectory() ? [one.name] : []))
    .toSorted()) {
    if (name === own) continue;
    const [release] = tryHistory(join(dirname(folder), name));
    if (release === undefined || release.ledger.span.from > to || from > release.ledger.span.to) continue;
    return {
      code: 'published-beside',
      what: {
        sv: `${release.folder} gäller delvis samma tid. Sida vid sida kan de två rapporterna avslöja det som är dolt.`,
        en: `${release.folder} is partly about the same time. Side by side the two reports may reveal what is hidden.`,
      },
      advice: {
        sv: `--history ${dirname(folder)} skyddar mot det som redan är publicerat.`,
        en: `--history ${dirname(folder)} protects against what is already published.`,
      },
    };
  }
  return null;
}

/** What to say where a release has taken the place of another about the same days: two of them are as two releases. */
export function noticeReplaced(folder: string): Notice {
  return {
    code: 'published-there',
    what: {
      sv: `Rapporten i ${folder} är ersatt av en med andra siffror. Är den förra utlämnad kan de två avslöja det som är dolt.`,
      en: `The report in ${folder} is replaced by one with other figures. If the earlier one is out, the two may reveal what is hidden.`,
    },
    advice: {
      sv: 'Lägg i så fall tillbaka den i en egen mapp, och kör på nytt med --history.',
      en: 'Then put it back in a folder of its own, and run again with --history.',
    },
  };
}

function tryHistory(folder: string): readonly EarlierRelease[] {
  try {
    return listFolder(folder).some((one) => one.name === LEDGER)
      ? [{ folder, ledger: readLedger(join(folder, LEDGER)) }]
      : [];
  } catch {
    return [];
  }
}
