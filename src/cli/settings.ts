import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import type { Command, Option } from 'commander';
import { codedError } from '../errors/catalogue.ts';
import type { CodedError } from '../errors/coded-error.ts';
import { quoteTold } from '../ingest/values/label-text.ts';
import { terminal } from './terminal.ts';

export const CONFIG = 'gender-audit.config.yaml';

/**
 * The options of a command: flags before GENDER_AUDIT_* variables before gender-audit.config.yaml in the working folder
 * before defaults. A key of the file is an option's long name without dashes before it (`by-period: true`).
 * @throws CodedError 2 `config` for a file that cannot be read or a key that no command knows · 4 `identity-numbers`
 */
export async function settings<T>(command: Command): Promise<T> {
  applySwitches(command);
  if (existsSync(CONFIG)) {
    const { decodeSettings, readWrittenFile } = await import('../ingest/mapping/yaml.ts');
    const text = decodeSettings(readBounded(CONFIG, unreadableConfig));
    applyConfig(command, readWrittenFile(text, CONFIG).value);
  }
  const { quiet, log } = command.opts<{ quiet?: boolean; log?: string }>();
  terminal.voice = { quiet: quiet === true, log: log === 'json' };
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

/** Bytes of a file that a person has written: a thousand lines are a tenth of it. */
const MOST_WRITTEN = 2 ** 18;
const PIECE = 2 ** 16;

/**
 * The bytes of a file of settings, or of an audit (`most`), also where it flows (`<(…)`, a pipe with a name) or has no
 * end.
 * @throws CodedError 2 `settings-too-large`, and what `unreadable` gives
 */
export function readBounded(path: string, unreadable: () => CodedError, most = MOST_WRITTEN): Uint8Array {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    const file = openSync(path, 'r');
    try {
      for (let taken = -1; taken !== 0 && size <= most; size += taken) {
        const piece = Buffer.alloc(PIECE);
        taken = readSync(file, piece, 0, PIECE, null);
        pieces.push(piece.subarray(0, taken));
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    const refused = unreadable();
    refused.cause = error;
    throw refused;
  }
  if (size > most) throw codedError('settings-too-large', { path, most: most / 1024 });
  return Buffer.concat(pieces);
}
