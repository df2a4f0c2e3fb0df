import { existsSync } from 'node:fs';
import type { Command, Option } from 'commander';
import { codedError } from '../errors/catalogue.ts';
import { quoteTold } from '../ingest/values/label-text.ts';
import { readBounded } from './read-settings.ts';

export const CONFIG = 'gender-audit.config.yaml';

/**
 * The options of a command: flags before GENDER_AUDIT_* variables before gender-audit.config.yaml in the working folder
 * before defaults. A key of the file is an option's long name without dashes before it (`by-period: true`).
 * @throws CodedError 2 `config` for a file that cannot be read or a key that no command knows · 4 `identity-numbers`
 */
export async function settings<T>(command: Command): Promise<T> {
  applySwitches(command);
  if (existsSync(CONFIG)) {
    const { decodeSettings, readWrittenFile } = await import('../ingest/mapping/written-file.ts');
    const text = decodeSettings(readBounded(CONFIG, unreadableConfig));
    applyConfig(command, readWrittenFile(text, CONFIG).value);
  }
  return command.opts() as T; // each command declares the shape of its own options
}

export const unreadableConfig = () => codedError('config.unreadable');

/** Yes and no as people write them in a variable; an empty one says nothing. */
const SWITCH: Readonly<Record<string, boolean>> = {
  ...{ '1': true, true: true, yes: true, on: true, ja: true },
  ...{ '0': false, false: false, no: false, off: false, nej: false },
};

/** GENDER_AUDIT_INTERNAL=0 is a no: a variable that is there is not yet a yes. */
function applySwitches(command: Command): void {
  for (const option of command.options) {
    const { envVar } = option;
    const given = envVar === undefined ? undefined : process.env[envVar];
    if (!option.isBoolean() || !given || command.getOptionValueSource(option.attributeName()) === 'cli') continue;
    const value = SWITCH[given.trim().toLowerCase()];
    if (value === undefined) throw wrongValue(envVar!, ['true', 'false']);
    command.setOptionValueWithSource(option.attributeName(), value, 'env');
  }
}

function applyConfig(command: Command, config: unknown): void {
  if (config === null || config === undefined) return;
  if (typeof config !== 'object' || Array.isArray(config)) throw unknownKey('?');
  const everywhere = new Set(
    (command.parent?.commands ?? [command]).flatMap(({ options }) => options.map((option) => option.long?.slice(2))),
  );
  for (const [key, value] of Object.entries(config)) {
    if (!everywhere.has(key)) throw unknownKey(key);
    const option = command.options.find(({ long }) => long === `--${key}`);
    if (!option) continue;
    const source = command.getOptionValueSource(option.attributeName());
    if (source === 'cli' || source === 'env') continue;
    command.setOptionValueWithSource(option.attributeName(), parsed(option, value, key), 'config');
  }
}

function parsed(option: Option, value: unknown, key: string): unknown {
  if (option.isBoolean()) {
    const yes = typeof value === 'boolean' ? value : SWITCH[String(value).trim().toLowerCase()];
    if (yes === undefined) throw wrongValue(`${CONFIG}: ${key}`, ['true', 'false']);
    return yes;
  }
  try {
    return parseParts(option, value);
  } catch {
    throw wrongValue(`${CONFIG}: ${key}`, option.argChoices ?? []);
  }
}

function parseParts(option: Option, value: unknown): unknown {
  if (!option.parseArg) return String(value);
  const parts = Array.isArray(value) ? value.map(String) : [String(value)];
  if (!option.description) return parts;
  let result: unknown;
  for (const part of parts) {
    const one: unknown = option.parseArg(part, result as never); // commander types the earlier value as the option's own
    result = Array.isArray(result) && Array.isArray(one) && !one.includes(result[0]) ? [...result, ...one] : one;
  }
  return result;
}

const wrongValue = (place: string, choices: readonly string[]) =>
  choices.length > 0
    ? codedError('config.no-choice', { place, choices: choices.join(', ') })
    : codedError('config.wrong-value', { place });

const unknownKey = (key: string) => codedError('config.unknown-key', { key: quoteTold(key) });
