import { codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import type { Field } from '../../model/fields.ts';
import {
  type ColumnMapping,
  MAPPING_KEYS,
  type MappingFile,
  parseMapping,
  type MappingIssue as SchemaIssue,
} from '../../model/mapping-file.ts';
import { closestWord } from '../../text/comparing.ts';
import { fieldByName, fieldNames } from '../headings/known-headings.ts';
import { columnReader } from '../values/column-reader.ts';
import { closedValues } from '../values/label-table.ts';
import { quoteTold } from '../values/label-text.ts';
import { BAD } from '../values/readings.ts';
import { isGap } from './proposed-line.ts';
import { type Position, readWrittenFile, type YamlFile } from './yaml.ts';

/** A mapping file that has been read and checked. */
export interface Mapping {
  readonly name: string;
  readonly file: MappingFile;
  /** What it says of the export, to be held against its headings. */
  readonly claims: readonly Claim[];
  /** Where a part stands in the file, for later complaints (own indicators). */
  readonly locate: (path: readonly (string | number)[]) => Position;
}

/**
 * Reads a mapping file: YAML or JSON, the schema of model/mapping-file.ts, fields by id or Swedish heading.
 * @throws CodedError 2 `yaml` or `mapping`, with line and column; 4 `identity-numbers`
 */
export function readMapping(text: string, name: string): Mapping {
  const yaml = readWrittenFile(text, name);
  const parsed = parseMapping(yaml.value ?? {});
  if (!parsed.ok) throw issueError(name, yaml, parsed.issues[0] ?? issueOf([], 'wrong_form'));
  const file = withFieldIds(parsed.mapping, name, yaml);
  return { name, file, claims: claimsOf(parsed.mapping, name, yaml.locate), locate: yaml.locate };
}

type Columns = Readonly<Record<string, ColumnMapping>>;

function withFieldIds(mapping: MappingFile, name: string, yaml: YamlFile): MappingFile {
  const refuse = (issue: MappingIssue) => issueError(name, yaml, issue);
  const files = mapping.files?.map((file, at) => ({
    ...file,
    ...(file.columns && { columns: resolve(file.columns, ['files', at, 'columns'], refuse) }),
  }));
  return {
    ...mapping,
    ...(files && { files }),
    ...(mapping.columns && { columns: resolve(mapping.columns, ['columns'], refuse) }),
  };
}

function resolve(
  columns: Columns,
  path: readonly (string | number)[],
  refuse: (issue: MappingIssue) => Error,
): Record<string, ColumnMapping> {
  const found = new Map<string, ColumnMapping>();
  for (const [key, column] of Object.entries(columns)) {
    const field = fieldByName(key);
    if (!field) throw refuse(issueOf([...path, key], 'unknown_field', [key]));
    if (found.has(field.id)) throw refuse(issueOf([...path, key], 'twice', [field.id]));
    const problem = checkColumn(field, column);
    if (problem) throw refuse(issueOf([...path, key, ...problem.path], problem.kind, problem.words));
    found.set(field.id, column);
  }
  return Object.fromEntries(found);
}

/** What is wrong with a column of the mapping, at a path below it. */
interface ColumnProblem {
  readonly path: readonly string[];
  readonly kind: MappingProblemKind;
  readonly words: readonly string[];
}

/** Checks that the words to the right in a column of the mapping can be read as the field. */
function checkColumn(field: Field, column: ColumnMapping): ColumnProblem | null {
  if (column.from && column.value !== undefined) return { path: ['value'], kind: 'from_and_value', words: [] };
  const words = closedValues(field);
  const gap = gapOf(column);
  if (gap) return { path: gap, kind: 'gap', words };
  if (column.pseudonym && field.type !== 'id') return { path: ['pseudonym'], kind: 'not_an_id', words: [] };
  if (field.type === 'id' || field.type === 'text') return null;
  const reader = columnReader(field, { decimal: column.decimal, dateOrder: column.date_order });
  const isBad = (value: string) => reader.convert(value).every((reading) => reading === BAD);
  const bad = Object.entries(column.values ?? {}).find(([, value]) => value !== null && isBad(value));
  if (bad) return { path: ['values', bad[0]], kind: 'not_a_value', words };
  if (column.value !== undefined && isBad(column.value)) return { path: ['value'], kind: 'not_a_value', words };
  if (column.blank !== undefined && isBad(column.blank)) return { path: ['blank'], kind: 'not_a_value', words };
  return null;
}

/** Where a `___` stands that was to be filled in. */
function gapOf(column: ColumnMapping): readonly string[] | null {
  const left = Object.entries(column.values ?? {}).find(([, value]) => value !== null && isGap(value));
  if (left) return ['values', left[0]];
  if (column.value !== undefined && isGap(column.value)) return ['value'];
  return column.blank !== undefined && isGap(column.blank) ? ['blank'] : null;
}

/** Something that a mapping file says of the export and that the export may belie. */
export interface Claim {
  /**
   * `from` a column has this heading · `leave_out` rows are left out by the column with this heading · `field` a column
   * is read as this field · `ignore` there is a column to ignore · `match` there is such a file.
   */
  readonly kind: 'from' | 'leave_out' | 'field' | 'ignore' | 'match';
  /** The headings, or the pattern of `match`; none for `field`. */
  readonly names: readonly string[];
  /** Id of the field; null for `ignore`, `leave_out` and `match`. */
  readonly field: string | null;
  /** Files that it is said of; null: all. */
  readonly match: string | null;
  /** Name of the mapping file, and the line. */
  readonly mapping: string;
  readonly line: number;
}

/** Parts of a mapping that hold columns: the top, and every entry of `files`. */
interface Part {
  readonly columns?: Readonly<Record<string, ColumnMapping>> | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly leave_out?: Readonly<Record<string, readonly string[]>> | undefined;
}

/** Everything that a mapping claims of the export; the keys of its columns as they are written. */
function claimsOf(
  mapping: MappingFile,
  name: string,
  locate: (path: readonly (string | number)[]) => Position,
): readonly Claim[] {
  const claim = (
    kind: Claim['kind'],
    path: readonly (string | number)[],
    more: Pick<Claim, 'names' | 'field' | 'match'>,
  ): Claim => ({ kind, ...more, mapping: name, line: locate(path).line });
  const ofPart = (part: Part, path: readonly (string | number)[], match: string | null): readonly Claim[] => [
    ...Object.entries(part.columns ?? {}).flatMap(([key, { from, value }]) => {
      const field = fieldByName(key)?.id ?? key;
      if (from) return [claim('from', [...path, 'columns', key, 'from'], { names: from, field, match })];
      return value === undefined ? [claim('field', [...path, 'columns', key], { names: [], field, match })] : [];
    }),
    ...Object.keys(part.leave_out ?? {}).map((heading) =>
      claim('leave_out', [...path, 'leave_out', heading], { names: [heading], field: null, match }),
    ),
    ...(part.ignore ?? []).map((heading, at) =>
      claim('ignore', [...path, 'ignore', at], { names: [heading], field: null, match }),
    ),
  ];
  return [
    ...ofPart(mapping, [], null),
    ...(mapping.files ?? []).flatMap((entry, at) => [
      claim('match', ['files', at, 'match'], { names: [entry.match], field: null, match: null }),
      ...ofPart(entry, ['files', at], entry.match),
    ]),
  ];
}

/** The schema's kinds, and those that only the fields can tell. */
type MappingProblemKind =
  | SchemaIssue['kind']
  | 'unknown_field'
  | 'twice'
  | 'from_and_value'
  | 'not_a_value'
  | 'gap'
  | 'not_an_id';

interface MappingIssue extends Omit<SchemaIssue, 'kind'> {
  readonly kind: MappingProblemKind;
}

function issueOf(path: MappingIssue['path'], kind: MappingProblemKind, words: readonly string[] = []): MappingIssue {
  return { path, kind, words };
}

/** The coded error of an issue: exit 2 `mapping`, with file, line and column. Words of the mapping's keys only. */
function issueError(name: string, yaml: YamlFile, issue: MappingIssue): CodedError {
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
