import type { CommanderError } from 'commander';
import { CodedError, EXIT } from '../errors/coded-error.ts';
import type { Lang, Text } from '../text/text.ts';
import { SaidAlready } from './exit-as.ts';
import type { Terminal } from './terminal.ts';

/** Prints one line about what happened and one about what to do; gives the exit code. */
export function explainFailure(error: unknown, lang: Lang, terminal: Terminal, json: boolean): number {
  if (error instanceof SaidAlready) return error.exit;
  if (error instanceof CodedError) {
    if (json)
      terminal.result(
        JSON.stringify({
          error: { code: error.code, exit: error.exit, what: error.what[lang], advice: error.advice[lang] },
        }),
      );
    terminal.note(error.what[lang]);
    terminal.note(error.advice[lang]);
    return error.exit;
  }
  const system = systemFault(error);
  terminal.note((system?.what ?? BUG.what)[lang]);
  terminal.note((system?.advice ?? BUG.advice)[lang]);
  if (!system && process.env.GENDER_AUDIT_DEBUG !== undefined) terminal.note(frames(error));
  return EXIT.failure;
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

/** Where it happened, never what was said: a message may repeat a cell. */
function frames(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const lines = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return lines.map((line) => line.replace(/\(?(file:\/\/)?\/?[^()\s]*\/(dist|src|node_modules)\//, '($2/')).join('\n');
}

const FAULTS: Readonly<Record<string, { readonly what: Text; readonly advice: Text }>> = {
  ENOSPC: {
    what: {
      sv: 'Disken är full: rapporten kunde inte skrivas.',
      en: 'The disk is full: the report could not be written.',
    },
    advice: {
      sv: 'Frigör plats eller välj en annan mapp med --out.',
      en: 'Free some space or choose another folder with --out.',
    },
  },
  EACCES: {
    what: { sv: 'Behörighet saknas till mappen eller filen.', en: 'Permission to the folder or file is missing.' },
    advice: {
      sv: 'Välj en mapp som du får skriva i med --out.',
      en: 'Choose a folder that you may write to with --out.',
    },
  },
  EROFS: {
    what: { sv: 'Mappen är skrivskyddad.', en: 'The folder is read-only.' },
    advice: {
      sv: 'Välj en mapp som du får skriva i med --out.',
      en: 'Choose a folder that you may write to with --out.',
    },
  },
  EBUSY: {
    what: { sv: 'Filen är öppen i ett annat program.', en: 'The file is open in another program.' },
    advice: { sv: 'Stäng den (ofta i Excel) och försök igen.', en: 'Close it (often in Excel) and try again.' },
  },
  ENOTDIR: {
    what: { sv: 'Det som ska vara en mapp är en fil.', en: 'What should be a folder is a file.' },
    advice: { sv: 'Välj en annan mapp med --out.', en: 'Choose another folder with --out.' },
  },
};
const ALIKE: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  EDQUOT: 'ENOSPC',
  EFBIG: 'ENOSPC',
  EEXIST: 'ENOTDIR',
};

function systemFault(error: unknown) {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return FAULTS[ALIKE[code] ?? code];
}

/** Wrong use of the command line, in the reader's language, with a guess where there is one. */
export function explainUsage(error: CommanderError, lang: Lang, terminal: Terminal): number {
  if (error.exitCode === 0) return EXIT.done;
  if (error.code === 'commander.help') return EXIT.usage;
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const guess = /Did you mean (?:one of )?([^)?]+)\?/.exec(error.message)?.[1];
  const said = USAGE[error.code] ?? USAGE['commander.invalidArgument']!;
  terminal.note(said[lang].replace('{word}', quoted));
  const see = { sv: 'Se gender-audit --help.', en: 'See gender-audit --help.' };
  const ask = { sv: `Menade du ${guess}?`, en: `Did you mean ${guess}?` };
  terminal.note((guess ? ask : see)[lang]);
  return EXIT.usage;
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
  'commander.invalidArgument': { sv: 'Fel värde: {word}.', en: 'Wrong value: {word}.' },
};
