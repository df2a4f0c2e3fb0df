import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { CodedError, EXIT } from '../errors/coded-error.ts';

export const CONFIG = 'gender-audit.config.yaml';

/**
 * The options of a command: flags before GENDER_AUDIT_* variables before gender-audit.config.yaml in the working folder
 * before defaults. A key of the file is an option's long name without dashes before it (`by-period: true`).
 * @throws CodedError 2 `config` for a file that cannot be read or a key that no command knows
 */
export async function settings<T>(command: Command): Promise<T> {
  if (existsSync(CONFIG)) {
    const { readYaml } = await import('../ingest/mapping/yaml.ts');
    applyConfig(command, readYaml(readFileSync(CONFIG, 'utf8'), CONFIG));
  }
  return command.opts() as T; // each command names the shape of its own options beside their declaration
}

function applyConfig(command: Command, config: unknown): void {
  if (config === null || config === undefined) return;
  if (typeof config !== 'object' || Array.isArray(config)) throw unknownKey('?');
  const everywhere = new Set(
    (command.parent?.commands ?? [command]).flatMap((one) => one.options.map((option) => option.long?.slice(2))),
  );
  for (const [key, value] of Object.entries(config)) {
    if (!everywhere.has(key)) throw unknownKey(key);
    const option = command.options.find((one) => one.long === `--${key}`);
    if (!option) continue;
    const source = command.getOptionValueSource(option.attributeName());
    if (source === 'cli' || source === 'env') continue;
    command.setOptionValueWithSource(option.attributeName(), parsed(option, value), 'config');
  }
}

function parsed(option: Command['options'][number], value: unknown): unknown {
  if (option.isBoolean() || typeof value === 'boolean') return value === true;
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

const unknownKey = (key: string) =>
  new CodedError(
    EXIT.usage,
    'config',
    {
      sv: `${CONFIG}: nyckeln "${key}" är inte en flagga i något kommando.`,
      en: `${CONFIG}: the key "${key}" is no option of any command.`,
    },
    {
      sv: 'Flaggornas namn står i gender-audit analyze --help.',
      en: 'The names of the options are in gender-audit analyze --help.',
    },
  );
