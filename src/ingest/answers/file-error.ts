import { CodedError, EXIT } from '../../errors/coded-error.ts';
import type { FileIssue, FilePath } from '../../model/file-issue.ts';
import { closestWord } from '../../text/closest-word.ts';
import { fill, type Text } from '../../text/text.ts';
import type { YamlFile } from '../mapping/yaml.ts';
import { quoteTold } from '../values/printable-label.ts';

const WHAT: Readonly<Record<FileIssue['kind'], Text>> = {
  unknown_key: { sv: 'nyckeln {key} är okänd', en: 'the key {key} is unknown' },
  unknown_id: { sv: '{key} finns inte', en: '{key} does not exist' },
  not_one_of: { sv: 'värdet för {key} går inte', en: 'the value of {key} is not allowed' },
  wrong_type: { sv: '{key} har fel slag av värde', en: '{key} has the wrong kind of value' },
  wrong_form: { sv: '{key} är skrivet på fel sätt', en: '{key} is written in the wrong way' },
  missing: { sv: '{key} saknas', en: '{key} is missing' },
  twice: { sv: '{key} står två gånger', en: '{key} stands twice' },
};

const ADVICE: Readonly<Record<FileIssue['kind'], Text>> = {
  unknown_key: { sv: '{guess}Här kan stå: {choices}.', en: '{guess}Here may stand: {choices}.' },
  unknown_id: { sv: '{guess}Id som går: {choices}.', en: '{guess}Ids that work: {choices}.' },
  not_one_of: { sv: 'Skriv ett av: {choices}.', en: 'Write one of: {choices}.' },
  wrong_type: {
    sv: 'Text skrivs som text, antal som tal och listor med streck framför varje rad.',
    en: 'Write text as text, numbers as numbers, and lists with a dash before each line.',
  },
  wrong_form: {
    sv: 'Datum skrivs 2026-02-03, med slutet efter början. Ett mål har en enda rad. Mallen har sju steg eller fyra delar. Ett jämförelsetal har women och men, eller both; andelar i procent.',
    en: 'Dates are written 2026-02-03, with the end after the start. A target has one line only. A template has seven steps or four parts. A reference has women and men, or both; shares in per cent.',
  },
  missing: { sv: 'Fyll i raden.', en: 'Fill in the line.' },
  twice: { sv: 'Ta bort den ena.', en: 'Remove one of them.' },
};

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
    line: String(line),
    column: String(column),
    // A slip of the hand may hold anything: only what looks like a key is repeated.
    key: /^[a-z][a-z0-9_-]{0,39}$/i.test(key) ? quoteTold(key) : { sv: 'något', en: 'something' },
    choices: choices.join(', '),
    guess: guess === null ? '' : { sv: `Menade du ${guess}? `, en: `Did you mean ${guess}? ` },
  };
  const what = WHAT[issue.kind];
  return new CodedError(
    EXIT.usage,
    code,
    fill(
      {
        sv: `{name}, rad {line}, kolumn {column}: ${what.sv}.`,
        en: `{name}, line {line}, column {column}: ${what.en}.`,
      },
      values,
    ),
    fill(ADVICE[issue.kind], values),
  );
}
