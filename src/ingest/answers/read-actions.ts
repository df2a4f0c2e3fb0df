import { ACTIONS_KEYS, type Action, parseActions } from '../../model/actions-file.ts';
import { readYamlFile } from '../mapping/yaml.ts';
import { type FilePlace, fileError } from './file-error.ts';
import { refuseIdentity } from './refuse-identity.ts';

/**
 * Reads actions.yaml. `indicators`: the ids that a target may be set for.
 * @throws CodedError 2 `yaml` or `actions` with line and column, 4 `identity-numbers`
 */
export function readActions(text: string, name: string, indicators: readonly string[]): readonly Action[] {
  const clean = text.replace(/^\ufeff/, '');
  refuseIdentity(clean, name);
  const yaml = readYamlFile(clean, name);
  const place: FilePlace = { name, yaml, choices: (path) => keysAt(path.at(-1), indicators) };
  const parsed = parseActions(yaml.value ?? {});
  if (!parsed.ok) throw fileError('actions', place, parsed.issues[0]!);
  parsed.value.actions.forEach(({ indicator }, at) => {
    const path = ['actions', at, 'indicator'];
    if (!indicators.includes(indicator))
      throw fileError('actions', place, { path, kind: 'unknown_id', words: [indicator] });
  });
  return parsed.value.actions;
}

function keysAt(last: string | number | undefined, indicators: readonly string[]): readonly string[] {
  if (last === undefined) return ACTIONS_KEYS.root;
  if (last === 'indicator') return indicators;
  return last === 'target' ? ACTIONS_KEYS.target : ACTIONS_KEYS.action;
}
