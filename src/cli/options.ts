import { type Command, InvalidArgumentError, Option } from 'commander';
import { CodedError, EXIT } from '../errors/coded-error.ts';
import type { Lang, Text } from '../text/text.ts';

/** An option of a command. `env`: also GENDER_AUDIT_<NAME>; every one can stand in gender-audit.config.yaml under its long name. */
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
  throw new CodedError(
    EXIT.usage,
    'empty-list',
    { sv: `Värdet på ${long} är tomt.`, en: `The value of ${long} is empty.` },
    {
      sv: `Skriv till exempel ${example}, eller utelämna ${long}.`,
      en: `Write for example ${example}, or leave out ${long}.`,
    },
  );
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

export const LANG: OptionSpec = {
  flags: '--lang <språk>',
  says: { sv: 'språk i rapport och meddelanden', en: 'language of report and messages' },
  choices: ['sv', 'en'],
};
export const JSON_OUT: OptionSpec = {
  flags: '--json',
  says: { sv: 'skriv resultatet som JSON', en: 'print the result as JSON' },
};
export const QUIET: OptionSpec = { flags: '--quiet', says: { sv: 'skriv bara fel', en: 'print errors only' } };
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
