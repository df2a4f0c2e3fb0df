import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { codedError } from '../errors/catalogue.ts';
import { REPORT_STYLES } from '../report/file-names.ts';
import { DEFAULT_FORMATS, FORMAT_NAMES } from '../report/formats.ts';
import type { Lang, Text } from '../text/text.ts';

/**
 * An option of a command. `env`: also GENDER_AUDIT_<NAME>; every one can stand in gender-audit.config.yaml under its
 * long name.
 */
export interface OptionSpec {
  readonly flags: string;
  readonly says: Text;
  readonly choices?: readonly string[];
  readonly list?: 'comma' | 'repeat';
  readonly parse?: (value: string) => unknown;
  readonly fallback?: string;
  /** A value for the advice where a list is empty; else the first of the choices. */
  readonly example?: string;
}

export function addOptions(command: Command, lang: Lang, specs: readonly OptionSpec[]): Command {
  for (const spec of specs) {
    const option = new Option(spec.flags, spec.says[lang]);
    const variable = `GENDER_AUDIT_${option.attributeName().replace(/[A-Z]/g, '_$&').toUpperCase()}`;
    if (process.env[variable]) option.env(variable);
    if (spec.choices && !spec.list) option.choices([...spec.choices]);
    if (spec.list === 'comma')
      option.argParser((value: string) => choose(filled(splitList(value), option, spec), spec.choices));
    if (spec.list === 'repeat')
      option.argParser((value: string, before: readonly string[] = []) => [
        ...before,
        ...filled([value.trim()], option, spec),
      ]);
    if (spec.parse) option.argParser(spec.parse);
    if (spec.fallback !== undefined) option.default(spec.fallback);
    command.addOption(option);
  }
  return command;
}

const splitList = (value: string) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** An empty list would leave out everything, most often because a variable of a script was empty. */
function filled(values: readonly string[], { long }: Option, spec: OptionSpec): readonly string[] {
  if (values.some((value) => value !== '')) return values;
  const example = `${long} ${spec.example ?? spec.choices?.[0] ?? ''}`.trim();
  throw codedError('empty-list', { option: long ?? '', example });
}

function choose(values: readonly string[], choices: readonly string[] | undefined): readonly string[] {
  if (choices && values.some((value) => !choices.includes(value))) throw new InvalidArgumentError('');
  return values;
}

export function parseDate(value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const date = match && new Date(`${value}T00:00:00Z`);
  if (!date || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== value)
    throw new InvalidArgumentError('');
  return value;
}

export function parseWhole(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('');
  return Number(value);
}

const LANG: OptionSpec = {
  flags: '--lang <språk>',
  says: { sv: 'språk i rapport och meddelanden', en: 'language of report and messages' },
  choices: ['sv', 'en'],
};
const JSON_OUT: OptionSpec = {
  flags: '--json',
  says: { sv: 'skriv resultatet som JSON', en: 'print the result as JSON' },
};
/** Options of every command. */
const EVERYWHERE: readonly OptionSpec[] = [
  LANG,
  JSON_OUT,
  { flags: '--quiet', says: { sv: 'skriv bara fel', en: 'print errors only' } },
  {
    flags: '--log <form>',
    says: {
      sv: 'ett JSON-objekt per steg på standard fel, för kedjor',
      en: 'one JSON object a step on standard error, for pipelines',
    },
    choices: ['json'],
  },
];

/** Gives a command those options of every command that it has not placed among its own. */
export function addCommonOptions(command: Command, lang: Lang): void {
  const has = ({ flags }: OptionSpec) => command.options.some((option) => option.flags === flags);
  addOptions(
    command,
    lang,
    EVERYWHERE.filter((spec) => !has(spec)),
  );
}

/** How a run is to speak, where it must be known before the options are read: in a message about the options. */
export const isLogAsked = (args: readonly string[]): boolean =>
  args.some((arg, at) => arg === '--log=json' || (arg === '--log' && args[at + 1] === 'json')) ||
  (process.env.GENDER_AUDIT_LOG ?? '') === 'json';
export const MAP: OptionSpec = {
  flags: '--map <fil>',
  says: {
    sv: 'mappningsfil (annars gender-audit.map.yaml bredvid underlaget)',
    en: 'mapping file (else gender-audit.map.yaml beside the export)',
  },
};
export const PRESET: OptionSpec = {
  flags: '--preset <namn>',
  says: { sv: 'färdig karta', en: 'ready-made mapping' },
  choices: ['socialstyrelsen'],
};
export const DROP: OptionSpec = {
  flags: '--drop <rubrik>',
  says: { sv: 'läs inte denna kolumn (kan upprepas)', en: 'leave this column unread (repeatable)' },
  list: 'repeat',
  example: '"Namn"',
};
/** Which days the export covers. */
export const SPAN: readonly OptionSpec[] = [
  {
    flags: '--from <datum>',
    says: { sv: 'första dag som underlaget täcker', en: 'first day that the export covers' },
    parse: parseDate,
  },
  { flags: '--to <datum>', says: { sv: 'sista dag', en: 'last day' }, parse: parseDate },
  {
    flags: '--period <period>',
    says: {
      sv: 'hela spannet i ett ord: 2026, 2026-Q3, 2026-09',
      en: 'the whole span in a word: 2026, 2026-Q3, 2026-09',
    },
  },
  {
    flags: '--as-of <datum>',
    says: { sv: 'dag då uppgifterna är kompletta', en: 'day up to which the data are complete' },
    parse: parseDate,
  },
];

/** Options of every command that draws. */
export const DRAWING: readonly OptionSpec[] = [
  {
    flags: '--style <stil>',
    says: { sv: 'rapportens form (förval sjuan), med komma', en: 'form of the report (default sjuan), by comma' },
    list: 'comma',
    choices: REPORT_STYLES,
  },
  {
    flags: '--focus <id>',
    says: {
      sv: 'bara detta område: indikatorn och de som bygger på den',
      en: 'this area only: the indicator and those built on it',
    },
  },
  {
    flags: '--format <format>',
    says: {
      sv: `${FORMAT_NAMES.join(', ')} (förval ${DEFAULT_FORMATS})`,
      en: `${FORMAT_NAMES.join(', ')} (default ${DEFAULT_FORMATS})`,
    },
    list: 'comma',
    choices: FORMAT_NAMES,
  },
  {
    flags: '--answers <fil>',
    says: { sv: 'personalens svar (answers.yaml)', en: 'the staff’s answers (answers.yaml)' },
  },
  {
    flags: '--actions <fil>',
    says: { sv: 'mål och åtgärder (actions.yaml)', en: 'goals and measures (actions.yaml)' },
  },
  {
    flags: '--template <fil>',
    says: { sv: 'egna steg och frågor (YAML)', en: 'steps and questions of your own (YAML)' },
  },
  {
    flags: '--reference <fil>',
    says: {
      sv: 'andras siffror och brott i definitioner (reference.yaml)',
      en: 'figures of others and breaks in definitions (reference.yaml)',
    },
  },
  {
    flags: '--interactive',
    says: {
      sv: 'rapporten kan sorteras och filtreras: ett skript i filen, inget hämtas',
      en: 'the report can be sorted and filtered: one script in the file, nothing is fetched',
    },
  },
];

/**
 * Collects the files of a command; a pattern that no shell has expanded (on Windows, or in quotes) is expanded here.
 */
export const collectFiles = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  ...expandPattern(value),
];

/** The files that a pattern names, in order of name; the pattern itself where it is a file or names none. */
export function expandPattern(value: string): readonly string[] {
  const name = basename(value);
  if (!/[*?]/.test(name) || existsSync(value)) return [value];
  const folder = dirname(value);
  const letters = name
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\*+/g, '.*')
    .replaceAll('?', '.');
  const pattern = new RegExp(`^${letters}$`, process.platform === 'win32' ? 'iu' : 'u');
  const found = list(folder).filter((file) => pattern.test(file) && (name.startsWith('.') || !file.startsWith('.')));
  if (found.length === 0) return [value];
  return found.sort().map((file) => (folder === '.' && !value.startsWith('.') ? file : join(folder, file)));
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [] : [entry.name]));
  } catch {
    return []; // a folder that is not there has no files: reading says so
  }
}
