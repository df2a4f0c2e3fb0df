import { type ColumnMapping, type MappingFile, parseMapping } from '../../model/mapping-file.ts';
import { refuseIdentity } from '../answers/refuse-identity.ts';
import { checkColumn } from './check-column.ts';
import { type Claim, claimsOf } from './claims.ts';
import { fieldByName } from './field-by-name.ts';
import { issueError, issueOf, type MappingIssue } from './issue-error.ts';
import { type Position, readYamlFile, type YamlFile } from './yaml.ts';

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
  const clean = text.replace(/^\ufeff/, '');
  refuseIdentity(clean, name);
  const yaml = readYamlFile(clean, name);
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
