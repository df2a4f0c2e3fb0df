import { Command, CommanderError } from 'commander';
import { codedError } from '../errors/catalogue.ts';
import { EXIT } from '../errors/coded-error.ts';
import { holdsNumber } from '../ingest/identity/hide-numbers.ts';
import type { Lang } from '../text/text.ts';
import { verify } from './commands/after.ts';
import { fields, init, inspect, pseudonymise, validate } from './commands/before.ts';
import { analyze, compare, report } from './commands/job.ts';
import { check, indicators, sample, schema } from './commands/pipeline.ts';
import { explainFailure, explainUsage } from './failure.ts';
import { styleHelp, version } from './help.ts';
import { addCommonOptions, isLogAsked } from './options.ts';
import { CONFIG, readBounded, unreadableConfig } from './settings.ts';
import { isClosedPipe, terminal, watchOutput } from './terminal.ts';

/**
 * Runs the program and gives its exit code (README, "Exit codes"). The only place where an error is caught:
 * a coded one is explained in two lines, a bug is named as one without its message, which might repeat a cell.
 */
export async function main(args: readonly string[]): Promise<number> {
  const lang = languageOf(args);
  const json = args.includes('--json');
  terminal.voice = { quiet: false, log: isLogAsked(args) };
  let failed: number | undefined; // a broken stream may be met twice: by the stream and by the command that writes to it
  const fail = (error: unknown) => (failed ??= explainFailure(error, lang, terminal, json));
  watchOutput(fail);
  const program = build(lang);
  // a library that waits for what never comes would else end the run without a word, with exit code 13
  const unanswered = () => process.exit(fail(new Error('the run never ended')));
  process.once('beforeExit', unanswered);
  try {
    refuseLostFolder();
    refuseArguments(args, process.env);
    await program.parseAsync([...args], { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.done;
    if (error instanceof CommanderError) {
      if (error.code === 'commander.help') terminal.note(program.helpInformation().trimEnd());
      return explainUsage(error, lang, terminal, json);
    }
    return fail(error);
  } finally {
    process.off('beforeExit', unanswered);
  }
}

/**
 * A working folder that was taken away while a terminal stood in it: every relative path, and the engine, fails of it.
 * @throws CodedError 2 `folder-gone`
 */
function refuseLostFolder(): void {
  try {
    process.cwd();
  } catch {
    throw codedError('folder-gone');
  }
}

/**
 * Stops at identity numbers in what the program is called with: names of files, values of options and of
 * GENDER_AUDIT_*. Of a path every part is searched, and the whole: a number may be cut by its strokes.
 * @throws CodedError 4 `identity-numbers`
 */
function refuseArguments(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): void {
  const set = Object.entries(environment).flatMap(([name, value]) =>
    name.startsWith('GENDER_AUDIT_') ? [value ?? ''] : [],
  );
  const values = [...args, ...set].flatMap((value) => [value, ...value.split(/[\\/]/)]);
  if (!values.some(holdsNumber)) return;
  throw codedError('identity-numbers.arguments');
}

function build(lang: Lang): Command {
  const program = new Command('gender-audit')
    .description(
      lang === 'sv'
        ? 'Jämställdhetsanalys av ekonomiskt bistånd: från ärendeexport till rapport, på din egen dator.'
        : 'Gender-equality analysis of social assistance: from case export to report, on your own computer.',
    )
    .version(version(), '-V, --version', lang === 'sv' ? 'visa versionen' : 'print the version')
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
    .showSuggestionAfterError(true);
  styleHelp(program, lang);
  for (const add of [
    inspect,
    fields,
    init,
    validate,
    pseudonymise,
    analyze,
    report,
    compare,
    verify,
    check,
    indicators,
    sample,
    schema,
  ])
    add(program, lang);
  for (const command of program.commands) {
    addCommonOptions(command, lang);
    styleHelp(command.exitOverride().configureOutput({ writeErr: () => {} }), lang);
  }
  return program;
}

/** The language of help and messages must be known before the words are read. Swedish unless asked. */
function languageOf(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const flag = at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.split('=')[1] : args[at + 1];
  return (flag ?? (process.env.GENDER_AUDIT_LANG || configuredLanguage())) === 'en' ? 'en' : 'sv';
}

/** The one setting that is needed before the settings are read, without loading what reads them. */
function configuredLanguage(): string | undefined {
  try {
    return /^lang\s*:\s*["']?(\w+)/m.exec(Buffer.from(readBounded(CONFIG, unreadableConfig)).toString('utf8'))?.[1];
  } catch {
    return undefined;
  }
}
