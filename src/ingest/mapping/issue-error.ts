import { CodedError, EXIT } from '../../errors/coded-error.ts';
import { MAPPING_KEYS, type MappingIssue as SchemaIssue } from '../../model/mapping-file.ts';
import { closestWord } from '../../text/closest-word.ts';
import { fill, type Text } from '../../text/text.ts';
import { fieldNames } from '../headings/known-headings.ts';
import { quoteTold } from '../values/printable-label.ts';
import { completeLine } from './proposed-line.ts';
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

const WHAT: Readonly<Record<MappingProblemKind, Text>> = {
  unknown_key: { sv: 'nyckeln {key} är okänd', en: 'the key {key} is unknown' },
  unknown_field: { sv: '{key} är inget fält', en: '{key} is no field' },
  not_one_of: {
    sv: 'värdet för {key} är inte ett av dem som går',
    en: 'the value of {key} is not one of those allowed',
  },
  not_a_value: { sv: 'värdet går inte att läsa som fältet', en: 'the value cannot be read as the field' },
  gap: { sv: 'luckan ___ är inte ifylld', en: 'the gap ___ is not filled in' },
  wrong_type: { sv: '{key} har fel slag av värde', en: '{key} has the wrong kind of value' },
  wrong_form: { sv: '{key} är skrivet på fel sätt', en: '{key} is written in the wrong way' },
  missing: { sv: '{key} saknas', en: '{key} is missing' },
  empty: { sv: '{key} är tomt', en: '{key} is empty' },
  twice: { sv: 'fältet {key} står två gånger', en: 'the field {key} stands twice' },
  from_and_value: { sv: 'både from och value står för samma fält', en: 'both from and value stand for one field' },
  not_an_id: { sv: 'pseudonym gäller bara fält som är id', en: 'pseudonym is for fields that are ids only' },
};

const ADVICE: Readonly<Record<MappingProblemKind, Text>> = {
  unknown_key: { sv: '{guess}Här kan stå: {choices}.', en: '{guess}Here may stand: {choices}.' },
  unknown_field: {
    sv: '{guess}gender-audit fields listar fälten: svensk rubrik eller engelskt id.',
    en: '{guess}gender-audit fields lists the fields: English id or Swedish heading.',
  },
  not_one_of: { sv: 'Skriv ett av: {choices}.', en: 'Write one of: {choices}.' },
  not_a_value: { sv: 'Skriv {choices}.', en: 'Write {choices}.' },
  gap: {
    sv: 'Skriv vad ordet till vänster betyder: {choices}, eller null för ej registrerat.',
    en: 'Write what the word on the left means: {choices}, or null for not registered.',
  },
  wrong_type: {
    sv: 'Jämför med exemplet i README, "Mapping file".',
    en: 'Compare with the example in the README, "Mapping file".',
  },
  wrong_form: {
    sv: 'Datum skrivs 2025-01-31, radnummer från 1.',
    en: 'Dates are written 2025-01-31, row numbers from 1.',
  },
  missing: { sv: 'Lägg till raden.', en: 'Add the line.' },
  empty: {
    sv: 'Skriv vad som ska stå där, eller ta bort raden.',
    en: 'Write what should stand there, or remove the line.',
  },
  twice: { sv: 'Ta bort den ena.', en: 'Remove one of them.' },
  from_and_value: {
    sv: 'from hämtar från en kolumn, value är lika för alla rader: behåll ett.',
    en: 'from takes a column, value is the same for all rows: keep one.',
  },
  not_an_id: {
    sv: 'Ta bort raden, eller byt värdena med gender-audit pseudonymise.',
    en: 'Remove the line, or exchange the values with gender-audit pseudonymise.',
  },
};

const OF_ONE_FILE: Text = {
  sv: `complete sägs om en fil i taget, med filens namn: ${completeLine('beslut*.csv')}`,
  en: `complete is said of one file at a time, by its name: ${completeLine('beslut*.csv')}`,
};

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
    line: String(line),
    column: String(column),
    // a key is a word of the tool or a slip of the hand
    key: quoteTold(key),
    choices:
      choices.length > 0
        ? choices.join(', ')
        : { sv: 'ett tal eller datum som fältet tar emot', en: 'a number or date that the field takes' },
    guess: guess === null ? '' : { sv: `Menade du ${guess}? `, en: `Did you mean ${guess}? ` },
  };
  const place: Text = { sv: '{name}, rad {line}, kolumn {column}: ', en: '{name}, line {line}, column {column}: ' };
  const what = WHAT[issue.kind];
  return new CodedError(
    EXIT.usage,
    'mapping',
    fill({ sv: `${place.sv}${what.sv}.`, en: `${place.en}${what.en}.` }, values),
    unknown && key === 'complete' ? OF_ONE_FILE : fill(ADVICE[issue.kind], values),
  );
}

function keysAt(path: MappingIssue['path']): readonly string[] {
  if (path.length === 0) return MAPPING_KEYS.root;
  if (path.at(-2) === 'columns') return MAPPING_KEYS.column;
  if (path.at(-2) === 'indicators') return MAPPING_KEYS.indicator;
  if (path.at(-1) === 'dialect') return MAPPING_KEYS.dialect;
  if (path.at(-1) === 'window') return MAPPING_KEYS.window;
  return MAPPING_KEYS.file;
}
