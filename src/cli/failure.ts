import type { CommanderError } from 'commander';
import { CodedError, EXIT, type ExitCode } from '../errors/coded-error.ts';
import { maskTold } from '../ingest/identity/hide-numbers.ts';
import type { Lang, Text } from '../text/text.ts';
import { SaidAlready } from './exit-as.ts';
import { writeFault } from './files/write-fault.ts';
import type { Terminal } from './terminal.ts';
import { whereItBroke } from './where-it-broke.ts';

/** Prints one line about what happened and one about what to do; gives the exit code. */
export function explainFailure(error: unknown, lang: Lang, terminal: Terminal, json: boolean): number {
  if (error instanceof SaidAlready) return error.exit;
  const exit = tellFailure(error, lang, terminal, json);
  if (/^(?:1|true|yes|on|ja)$/i.test(process.env.GENDER_AUDIT_DEBUG ?? '')) terminal.note(whereItBroke(error));
  return exit;
}

function tellFailure(error: unknown, lang: Lang, terminal: Terminal, json: boolean): ExitCode {
  const known = writeFault(error, null);
  if (known instanceof CodedError) {
    return tell(known.code, known.exit, known.what[lang], known.advice[lang], terminal, json);
  }
  return tell('unexpected', EXIT.failure, BUG.what[lang], BUG.advice[lang], terminal, json);
}

/** What happened and what to do, on two lines for people and, where asked for, as JSON for programs. */
function tell(code: string, exit: ExitCode, what: string, advice: string, terminal: Terminal, json: boolean): ExitCode {
  if (json) terminal.data({ error: { code, exit, what, advice } });
  terminal.note(what);
  terminal.note(advice);
  return exit;
}

const BUG = {
  what: {
    sv: 'Programmet stötte på ett fel som det inte känner till.',
    en: 'The program met an error that it does not know.',
  },
  advice: {
    sv: 'Inget har skrivits. Kör om med GENDER_AUDIT_DEBUG=1 och rapportera raderna: de innehåller inga uppgifter ur underlaget.',
    en: 'Nothing was written. Run again with GENDER_AUDIT_DEBUG=1 and report the lines: they hold nothing from the data.',
  },
} as const;

/** Wrong use of the command line, in the reader's language, with a guess where there is one. */
export function explainUsage(error: CommanderError, lang: Lang, terminal: Terminal, json: boolean): number {
  if (error.exitCode === 0) return EXIT.done;
  if (error.code === 'commander.help') return EXIT.usage;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const guess = /Did you mean (?:one of )?([^)?]+)\?/.exec(error.message)?.[1];
  const said = USAGE[error.code] ?? USAGE['commander.invalidArgument']!;
  const choices = /Allowed choices are (.+)\.$/.exec(error.message)?.[1];
  const see = { sv: 'Se gender-audit --help.', en: 'See gender-audit --help.' };
  const ask = { sv: `Menade du ${guess}?`, en: `Did you mean ${guess}?` };
  const choose = { sv: `Välj ett av: ${choices}.`, en: `Choose one of: ${choices}.` };
  const advice = guess ? ask : choices ? choose : see;
  return tell('usage', EXIT.usage, said[lang].replace('{word}', maskTold(quoted)), advice[lang], terminal, json);
}

const USAGE: Readonly<Record<string, Text>> = {
  'commander.unknownCommand': { sv: 'Okänt kommando: {word}.', en: 'Unknown command: {word}.' },
  'commander.unknownOption': { sv: 'Okänd flagga: {word}.', en: 'Unknown option: {word}.' },
  'commander.missingArgument': {
    sv: 'Det saknas något efter kommandot: {word}.',
    en: 'Something is missing after the command: {word}.',
  },
  'commander.optionMissingArgument': {
    sv: 'Flaggan {word} behöver ett värde.',
    en: 'The option {word} needs a value.',
  },
  'commander.excessArguments': { sv: 'För många ord på raden.', en: 'Too many words on the line.' },
  'commander.invalidArgument': { sv: 'Värdet passar inte: {word}.', en: 'The value does not fit: {word}.' },
};
