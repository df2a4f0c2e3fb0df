import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { codedError } from '../../errors/catalogue.ts';
import { EXIT } from '../../errors/coded-error.ts';
import { type Inspection, inspectFiles } from '../../ingest/inspect-files.ts';
import { readMapping } from '../../ingest/mapping/read-mapping.ts';
import { profileColumns } from '../../ingest/propose-fields.ts';
import { isReadOnce } from '../../ingest/reader/files/source.ts';
import { emptyActions, emptyAnswers } from '../../report/inserts.ts';
import type { Lang } from '../../text/text.ts';
import { stageIn } from '../files/staging.ts';
import { askColumns, askFirstDay, type Choices, createTalk, viewColumns } from '../init/column-view.ts';
import { writeMapping } from '../init/write-mapping.ts';
import { interruptible } from '../interruptible.ts';
import { MAP_NAME } from '../mapping.ts';
import { terminal } from '../terminal.ts';
import { tellUnmetDrops } from './tell-reading.ts';

export interface InitOptions {
  readonly answers?: boolean;
  readonly actions?: boolean;
  readonly drop?: readonly string[];
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly force?: boolean;
  readonly lang?: Lang;
}

/**
 * Writes files to fill in: the mapping beside an export, or answers.yaml and actions.yaml in the working folder. At a
 * terminal the mapping is talked through column by column, unless `--yes`; nothing is written before the talk has
 * ended.
 * @throws CodedError 2 `nothing-asked`, `exists` · 3 and 4 as the export would be refused · 130 where the talk is
 * broken off
 */
export async function runInit(file: string | undefined, options: InitOptions): Promise<void> {
  const lang = options.lang ?? 'sv';
  const paths = [
    ...(options.answers === true ? ['answers.yaml'] : []),
    ...(options.actions === true ? ['actions.yaml'] : []),
    // a pipe has no folder of the user's to write to
    ...(file === undefined ? [] : [join((await isReadOnce(file)) ? '.' : dirname(file), MAP_NAME)]),
  ];
  if (paths.length === 0) throw codedError('nothing-asked');
  const there = paths.find((path) => existsSync(path));
  if (there !== undefined && options.force !== true) throw codedError('exists.settings', { path: there });
  const mapping =
    file === undefined ? null : await interruptible((signal) => draftMapping(file, options, lang, signal));
  const texts = paths.map((path) =>
    path === 'answers.yaml' ? emptyAnswers(lang) : path === 'actions.yaml' ? emptyActions(lang) : mapping!,
  );
  writeAll(paths, texts, options.force === true);
  if (options.json === true) terminal.data({ files: paths });
  else for (const path of paths) terminal.result(path);
}

/** All are written before the first is put in place. */
function writeAll(paths: readonly string[], texts: readonly string[], force: boolean): void {
  const staged = [...new Set(paths.map((path) => dirname(path)))].map((folder) => ({
    folder,
    staging: stageIn(folder),
  }));
  try {
    for (const [at, path] of paths.entries()) {
      const draft = staged.find(({ folder }) => folder === dirname(path))!.staging.open(basename(path));
      draft.write(texts[at]!);
      draft.end();
    }
    const check = () => {
      const there = paths.find((path) => existsSync(path));
      if (there !== undefined && !force) throw codedError('exists.settings', { path: there });
    };
    for (const [at, { staging }] of staged.entries()) staging.commit(at === 0 ? { check } : {});
  } finally {
    for (const { staging } of staged) staging.drop();
  }
}

async function draftMapping(path: string, options: InitOptions, lang: Lang, signal: AbortSignal): Promise<string> {
  const drop = options.drop ?? [];
  const window = { from: null, to: null };
  const how = { signal, stdin: process.stdin, sources: new Map() };
  const found = await inspectFiles({ files: [path], mapping: null, drop, window, ...how });
  const grave = found.problems.find(({ exit }) => exit === EXIT.nothingToRead || exit === EXIT.identityNumbers);
  if (grave) throw grave;
  tellUnmetDrops(found.unmetDrops, lang);
  const [file] = found.files;
  if (file === undefined) throw found.problems[0];
  const views = viewColumns(file, await profileColumns(path, drop, how));
  const { choices, from } = await talkThrough(views, options, lang);
  const write = ({ problems, remarks }: Pick<Inspection, 'problems' | 'remarks'>) => {
    const onlyYes = remarks.find(({ code }) => code === 'only-yes')?.fields ?? [];
    const solved = problems.filter(({ exit }) => exit === EXIT.usage);
    return writeMapping({ file: basename(path), views, choices, from, problems: solved, onlyYes }, lang);
  };
  if (choices.size === 0) return write(found);
  // what was answered may have solved what stood in the way, or put something there
  const mapping = readMapping(write({ problems: [], remarks: [] }), MAP_NAME).file;
  return write(await inspectFiles({ files: [path], mapping, drop, window, ...how }));
}

/** Nobody is asked where nobody can answer. */
async function talkThrough(
  views: ReturnType<typeof viewColumns>,
  { yes }: InitOptions,
  lang: Lang,
): Promise<{ readonly choices: Choices; readonly from: string | null }> {
  if (yes === true || !process.stdin.isTTY || !process.stderr.isTTY) return { choices: new Map(), from: null };
  const talk = createTalk(process.stdin, process.stderr);
  try {
    const choices = await askColumns(talk, views, lang);
    return { choices, from: await askFirstDay(talk, lang) };
  } finally {
    talk.close();
  }
}
