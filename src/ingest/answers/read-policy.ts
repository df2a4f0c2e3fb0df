import { POLICY_KEYS, type Policy, parsePolicy } from '../../model/policy-file.ts';
import { readWrittenFile } from '../mapping/yaml.ts';
import { type FilePlace, fileError } from './read-inserts.ts';

/**
 * Reads a policy file. `ids`: the indicators that a rule may name.
 * @throws CodedError 2 `yaml` or `policy` with line and column, 4 `identity-numbers`
 */
export function readPolicy(text: string, name: string, ids: readonly string[]): Policy {
  const yaml = readWrittenFile(text, name);
  const place: FilePlace = { name, yaml, choices: (path) => (path.length === 0 ? POLICY_KEYS : ids) };
  const parsed = parsePolicy(yaml.value ?? {});
  if (!parsed.ok) throw fileError('policy', place, parsed.issues[0]!);
  const { max_gap, min_registered, forbid_verdict, require = [] } = parsed.value;
  for (const [key, rules] of Object.entries({ max_gap, min_registered, forbid_verdict }))
    for (const id of Object.keys(rules ?? {}))
      if (!ids.includes(id)) throw fileError('policy', place, { path: [key, id], kind: 'unknown_id', words: [id] });
  const wrong = require.findIndex((id) => !ids.includes(id));
  if (wrong >= 0)
    throw fileError('policy', place, { path: ['require', wrong], kind: 'unknown_id', words: [require[wrong]!] });
  return parsed.value;
}
