import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { MAPPING_KEYS, type MappingIssue as SchemaIssue } from '../../model/mapping-file.ts';
import { closestWord } from '../../text/closest-word.ts';
import { fieldNames } from '../headings/known-headings.ts';
import { quoteTold } from '../values/printable-label.ts';
import type { YamlFile } from './yaml.ts';

/** The schema's kinds, and those that only the fields can tell. */
export type MappingProblemKind =
  | SchemaIssue['kind']
  | 'unknown_field'
  | 'twice'
  | 'from_and_value'
  | 'not_a_value'
  | 'gap'
  | 'not_an_id';

export interface MappingIssue extends Omit<SchemaIssue, 'kind'> {
  readonly kind: MappingProblemKind;
}

export function issueOf(
  path: MappingIssue['path'],
  kind: MappingProblemKind,
  words: readonly string[] = [],
): MappingIssue {
  return { path, kind, words };
}

/** The coded error of an issue: exit 2 `mapping`, with file, line and column. Words of the mapping's keys only. */
export function issueError(name: string, yaml: YamlFile, issue: MappingIssue): CodedError {
  const unknown = issue.kind === 'unknown_key';
  const key = unknown ? (issue.words[0] ?? '') : String(issue.path.at(-1) ?? 'version');
  const { line, column } = yaml.locate(unknown ? [...issue.path, key] : issue.path);
  const choices = unknown ? keysAt(issue.path) : issue.words;
  const guess = unknown
    ? closestWord(key, choices)
    : issue.kind === 'unknown_field'
      ? closestWord(key, fieldNames())
      : null;
  const values = {
    name,
    line,
    column,
    // a key is a word of the tool or a slip of the hand
    key: quoteTold(key),
    choices:
      choices.length > 0
        ? choices.join(', ')
        : { sv: 'ett tal eller datum som fältet tar emot', en: 'a number or date that the field takes' },
    guess: guess === null ? '' : { sv: `Menade du ${guess}? `, en: `Did you mean ${guess}? ` },
  };
  return codedError(`mapping.${unknown && key === 'complete' ? 'complete' : issue.kind}`, values);
}

function keysAt(path: MappingIssue['path']): readonly string[] {
  if (path.length === 0) return MAPPING_KEYS.root;
  if (path.at(-2) === 'columns') return MAPPING_KEYS.column;
  if (path.at(-2) === 'indicators') return MAPPING_KEYS.indicator;
  if (path.at(-1) === 'dialect') return MAPPING_KEYS.dialect;
  if (path.at(-1) === 'window') return MAPPING_KEYS.window;
  return MAPPING_KEYS.file;
}
