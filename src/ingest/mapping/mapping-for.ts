import type { ColumnMapping, DialectMapping, MappingFile } from '../../model/mapping-file.ts';
import { withoutUnseen } from '../../text/unseen.ts';

/** What the mapping says of one file: the part for all files, then every entry that matches, the later winning. */
export interface FileMapping {
  readonly complete: boolean;
  readonly dialect: DialectMapping;
  readonly columns: Readonly<Record<string, ColumnMapping>>;
  readonly ignore: readonly string[];
  /** Heading → words that leave a row out. */
  readonly leaveOut: Readonly<Record<string, readonly string[]>>;
}

/** The mapping of one file of the export. */
export function mappingFor(mapping: MappingFile | null, fileName: string): FileMapping {
  const entries = mapping?.files?.filter((entry) => fileMatches(entry.match, fileName)) ?? [];
  const parts = mapping ? [mapping, ...entries] : [];
  return {
    complete: entries.some((entry) => entry.complete === true),
    dialect: Object.assign({}, ...parts.map((part) => part.dialect)),
    columns: parts.reduce<FileMapping['columns']>((columns, part) => overlay(columns, part.columns ?? {}), {}),
    ignore: parts.flatMap((part) => part.ignore ?? []),
    leaveOut: Object.assign({}, ...parts.map((part) => part.leave_out)),
  };
}

/** One mapping over another, as a user's over a preset: key by key, lists one after the other. */
export function overlayMapping(base: MappingFile, over: MappingFile): MappingFile {
  return {
    ...base,
    ...over,
    window: { ...base.window, ...over.window },
    dialect: { ...base.dialect, ...over.dialect },
    columns: overlay(base.columns ?? {}, over.columns ?? {}),
    ignore: [...(base.ignore ?? []), ...(over.ignore ?? [])],
    leave_out: { ...base.leave_out, ...over.leave_out },
    files: [...(base.files ?? []), ...(over.files ?? [])],
  };
}

function overlay(base: FileMapping['columns'], over: FileMapping['columns']): Record<string, ColumnMapping> {
  const merged: Record<string, ColumnMapping> = { ...base };
  for (const [field, column] of Object.entries(over)) {
    const { from, value, ...rest } = { ...merged[field], ...column };
    // A constant put over a column takes its place, and the other way round.
    const isConstant = column.value !== undefined || (column.from === undefined && value !== undefined);
    merged[field] = isConstant && value !== undefined ? { ...rest, value } : from ? { ...rest, from } : rest;
  }
  return merged;
}

/** `match` is compared with the file's name without folders, case aside; `*` is any run of letters, `?` one. */
export function fileMatches(pattern: string, fileName: string): boolean {
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  const source = plain(pattern)
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*+/g, '.*')
    .replace(/\?/g, '.');
  return new RegExp(`^${source}$`, 'iu').test(plain(base));
}

const plain = (name: string): string => withoutUnseen(name).normalize('NFC');
