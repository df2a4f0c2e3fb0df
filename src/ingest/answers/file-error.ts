import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import type { FileIssue, FilePath } from '../../model/file-issue.ts';
import { closestWord } from '../../text/closest-word.ts';
import type { YamlFile } from '../mapping/yaml.ts';
import { quoteTold } from '../values/printable-label.ts';

/** Where an issue stands in the file, and what could stand there instead. */
export interface FilePlace {
  readonly name: string;
  readonly yaml: YamlFile;
  /** Keys or ids that may stand at a place. */
  readonly choices: (path: FilePath) => readonly string[];
}

/** The coded error of an issue: exit 2 with file, line and column. Keys and ids only, never what people wrote. */
export function fileError(
  code: 'answers' | 'actions' | 'template' | 'reference',
  place: FilePlace,
  issue: FileIssue,
): CodedError {
  const { name, yaml } = place;
  const named = issue.kind === 'unknown_key' || issue.kind === 'unknown_id';
  const key = named ? (issue.words[0] ?? '') : String(issue.path.at(-1) ?? 'version');
  const { line, column } = yaml.locate(issue.kind === 'unknown_key' ? [...issue.path, key] : issue.path);
  const choices = named ? place.choices(issue.path) : issue.words;
  const guess = named ? closestWord(key, choices) : null;
  const values = {
    name,
    line,
    column,
    // A slip of the hand may hold anything: only what looks like a key is repeated.
    key: /^[a-z][a-z0-9_-]{0,39}$/i.test(key) ? quoteTold(key) : { sv: 'något', en: 'something' },
    choices: choices.join(', '),
    guess: guess === null ? '' : { sv: `Menade du ${guess}? `, en: `Did you mean ${guess}? ` },
  };
  return codedError(`${code}.${issue.kind}`, values);
}
