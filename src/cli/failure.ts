import type { CommanderError } from 'commander';
import { type CaseOf, codedError } from '../errors/catalogue.ts';
import { CodedError, EXIT, type ExitCode } from '../errors/coded-error.ts';
import { maskTold } from '../ingest/identity/hide-numbers.ts';
import type { Lang, Text } from '../text/text.ts';
import { writeFault } from './files/writer.ts';
import type { Terminal } from './terminal.ts';

/** Prints one line about what happened and one about what to do; gives the exit code. */
export function explainFailure(error: unknown, lang: Lang, terminal: Terminal, json: boolean): number {
  if (error instanceof SaidAlready) return error.exit;
  const known = writeFault(error, null);
  const exit = tell(known instanceof CodedError ? known : codedError('unexpected'), lang, terminal, json);
  if (/^(?:1|true|yes|on|ja)$/i.test(process.env.GENDER_AUDIT_DEBUG ?? '')) terminal.note(whereItBroke(error));
  return exit;
}

/** What happened and what to do, on two lines for people and, where asked for, as JSON for programs. */
function tell({ code, exit, what, advice }: CodedError, lang: Lang, terminal: Terminal, json: boolean): ExitCode {
  const told = { code, exit, what: what[lang], advice: advice[lang] };
  if (json) terminal.data({ error: told });
  if (terminal.voice.log) terminal.log({ event: 'error', ...told });
  else for (const line of [told.what, told.advice]) terminal.note(line);
  return exit;
}

/** Wrong use of the command line, in the reader's language, with a guess where there is one. */
export function explainUsage(error: CommanderError, lang: Lang, terminal: Terminal, json: boolean): number {
  if (error.exitCode === 0) return EXIT.done;
  if (error.code === 'commander.help') return EXIT.usage;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const wrong = USAGE[error.code] ?? 'wrong-value';
  const told = codedError(`usage.${wrong}`, { word: maskTold(quoted), advice: adviceOn(error.message) });
  return tell(told, lang, terminal, json);
}

/** The guess or the choices that commander names in its message. */
function adviceOn(message: string): Text {
  const guess = /Did you mean (?:one of )?([^)?]+)\?/.exec(message)?.[1];
  if (guess) return { sv: `Menade du ${guess}?`, en: `Did you mean ${guess}?` };
  const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1];
  if (choices) return { sv: `Välj ett av: ${choices}.`, en: `Choose one of: ${choices}.` };
  return { sv: 'Se gender-audit --help.', en: 'See gender-audit --help.' };
}

/** Commander's code of a fault, as a case of `usage`. */
const USAGE: Readonly<Record<string, CaseOf<'usage'>>> = {
  'commander.unknownCommand': 'unknown-command',
  'commander.unknownOption': 'unknown-option',
  'commander.missingArgument': 'missing-argument',
  'commander.optionMissingArgument': 'missing-value',
  'commander.excessArguments': 'excess-arguments',
  'commander.invalidArgument': 'wrong-value',
};

/** Thrown by a command that has said all there is to say, to end with a code. */
class SaidAlready extends Error {
  readonly exit: ExitCode;

  constructor(exit: ExitCode) {
    super('said already');
    this.exit = exit;
  }
}

/** Ends the command with this code after what it has printed; goes on where there is none. */
export function exitAs(exit: ExitCode | undefined): void {
  if (exit !== undefined && exit !== 0) throw new SaidAlready(exit);
}

/** Longest chain of causes that is followed. */
const DEEPEST = 5;

/**
 * The kind of an error, where it was thrown, and the same of the errors behind it (`cause`). Never what was said: a
 * message of a library may repeat a cell, so that it is cut away from the stack.
 */
export function whereItBroke(error: unknown): string {
  const lines: string[] = [];
  let behind: unknown = error;
  for (let depth = 0; behind instanceof Error && depth < DEEPEST; depth++) {
    lines.push([kindOf(behind), ...framesOf(behind)].join('\n'));
    behind = behind.cause;
  }
  return lines.length === 0 ? `(${typeof error})` : lines.join('\n');
}

/** `SystemError ENOENT open`: words of programs, which have neither blanks nor letters of a language. */
function kindOf(error: Error): string {
  const code = 'code' in error ? error.code : undefined;
  const syscall = 'syscall' in error ? error.syscall : undefined;
  const words = [error.name, code, syscall].filter((word) => typeof word === 'string' && /^[\w-]{1,40}$/.test(word));
  // the engine's own kind of error, of which its room has kept nothing else
  const engine = /^engine: [A-Za-z ]{1,40}$/.test(error.message) ? `(${error.message})` : '';
  return [...words, engine].join(' ').trim();
}

function framesOf({ stack = '', name, message }: Error): readonly string[] {
  const said = stack.indexOf(message);
  const below = said < 0 ? stack : stack.slice(said + message.length);
  return below
    .split('\n')
    .filter((line) => line !== name && /^\s+at /.test(line))
    .map((line) => line.replace(/(\(?)(?:file:\/\/)?\/?[^()\s]*\/(dist|src|node_modules)\//, '$1$2/'));
}
