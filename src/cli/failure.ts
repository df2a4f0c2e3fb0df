import type { CommanderError } from 'commander';
import { CodedError, EXIT, type ExitCode } from '../errors/coded-error.ts';
import type { Lang, Text } from '../text/text.ts';
import { SaidAlready } from './exit-as.ts';
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
  if (error instanceof CodedError) {
    return tell(error.code, error.exit, error.what[lang], error.advice[lang], terminal, json);
  }
  const system = systemFault(error);
  const { what, advice } = system ?? BUG;
  return tell(system ? 'system' : 'unexpected', EXIT.failure, what[lang], advice[lang], terminal, json);
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
  EIO: {
    what: { sv: 'Disken eller nätverket svarade med ett fel.', en: 'The disk or network answered with a fault.' },
    advice: {
      sv: 'Kör igen, eller välj en mapp på den egna disken med --out.',
      en: 'Run again, or choose a folder on your own disk with --out.',
    },
  },
  EMFILE: {
    what: { sv: 'För många filer är öppna i datorn.', en: 'Too many files are open on the computer.' },
    advice: { sv: 'Stäng andra program, eller ange färre filer.', en: 'Close other programs, or name fewer files.' },
  },
  ENAMETOOLONG: {
    what: { sv: 'Namnet på mappen eller filen är för långt.', en: 'The name of the folder or file is too long.' },
    advice: { sv: 'Välj ett kortare namn med --out.', en: 'Choose a shorter name with --out.' },
  },
  ENOENT: {
    what: {
      sv: 'En mapp eller fil finns inte, eller togs bort under körningen.',
      en: 'A folder or file does not exist, or was removed during the run.',
    },
    advice: {
      sv: 'Byt till en mapp som finns (cd) eller ange hela sökvägen med --out.',
      en: 'Change to a folder that exists (cd) or give the whole path with --out.',
    },
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
  ENFILE: 'EMFILE',
  ESTALE: 'EIO',
  ENXIO: 'EIO',
  ETIMEDOUT: 'EIO',
  ELOOP: 'ENOENT',
};

function systemFault(error: unknown) {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return FAULTS[ALIKE[code] ?? code];
}

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
  return tell('usage', EXIT.usage, said[lang].replace('{word}', quoted), advice[lang], terminal, json);
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
