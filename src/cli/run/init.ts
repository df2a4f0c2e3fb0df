import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { inspectFiles } from '../../ingest/inspect-files.ts';
import { emptyActions, emptyAnswers } from '../../report/templates/empty-files.ts';
import type { Lang } from '../../text/text.ts';
import { MAP_NAME } from '../find-mapping.ts';
import { terminal } from '../terminal.ts';
import { tellUnmetDrops } from './tell-reading.ts';
import { writeMapping } from './write-mapping.ts';

export interface InitOptions {
  readonly answers?: boolean;
  readonly actions?: boolean;
  readonly drop?: readonly string[];
  readonly yes?: boolean;
  readonly force?: boolean;
  readonly lang?: Lang;
}

/** Writes files to fill in: the mapping beside an export, or answers.yaml and actions.yaml in the working folder. */
export async function runInit(file: string | undefined, options: InitOptions): Promise<void> {
  const lang = options.lang ?? 'sv';
  const files: [path: string, text: string][] = [];
  if (options.answers === true) files.push(['answers.yaml', emptyAnswers(lang)]);
  if (options.actions === true) files.push(['actions.yaml', emptyActions(lang)]);
  if (file !== undefined) {
    const window = { from: null, to: null };
    const found = await inspectFiles({ files: [file], mapping: null, drop: options.drop ?? [], window });
    const grave = found.problems.find(({ exit }) => exit === EXIT.nothingToRead || exit === EXIT.identityNumbers);
    if (grave) throw grave;
    tellUnmetDrops(found.unmetDrops, lang);
    files.push([join(dirname(file), MAP_NAME), writeMapping(found, lang)]);
  }
  if (files.length === 0) throw nothingAsked();
  const there = files.find(([path]) => existsSync(path));
  if (there && options.force !== true) throw exists(there[0]);
  if (
    options.yes !== true &&
    !(await isMeant(
      files.map(([path]) => path),
      lang,
    ))
  )
    return;
  for (const [path, text] of files) writeFileSync(path, text, { flush: true });
  for (const [path] of files) terminal.result(path);
}

/** Asks at a terminal; a script must say --yes. */
async function isMeant(paths: readonly string[], lang: Lang): Promise<boolean> {
  if (!process.stdin.isTTY) throw notAsked();
  const talk = createInterface({ input: process.stdin, output: process.stderr });
  const question = lang === 'sv' ? `Skriva ${paths.join(', ')}? (j/n) ` : `Write ${paths.join(', ')}? (y/n) `;
  const answer = await talk.question(question);
  talk.close();
  return /^[jy]/i.test(answer.trim());
}

const nothingAsked = () =>
  new CodedError(
    EXIT.usage,
    'nothing-asked',
    { sv: 'Ange underlaget, eller --answers eller --actions.', en: 'Name the export, or --answers or --actions.' },
    { sv: 'Till exempel: gender-audit init export.csv', en: 'For example: gender-audit init export.csv' },
  );

const notAsked = () =>
  new CodedError(
    EXIT.usage,
    'not-asked',
    {
      sv: 'Här finns ingen att fråga om filen får skrivas.',
      en: 'There is nobody here to ask whether the file may be written.',
    },
    { sv: 'Lägg till --yes.', en: 'Add --yes.' },
  );

const exists = (path: string) =>
  new CodedError(
    EXIT.usage,
    'exists',
    { sv: `${path} finns redan.`, en: `${path} exists already.` },
    { sv: 'Ändra i den, eller skriv över med --force.', en: 'Edit it, or replace it with --force.' },
  );
