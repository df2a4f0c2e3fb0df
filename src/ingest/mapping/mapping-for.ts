import type { ColumnMapping, DialectMapping, MappingFile } from '../../model/mapping-file.ts';
import { withoutUnseen } from '../../text/comparing.ts';

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

/**
 * Socialstyrelsen's monthly reporting file of ekonomiskt bistånd: tab, CRLF, one row per household and month, both
 * adults on the row. UNOFFICIAL: made after a record description from before 2017 of which only the first 18 columns
 * were seen (docplayer.se/6069897); check it against the current technical description. `Personnr1` and `Personnr2`
 * must hold pseudonyms: `gender-audit pseudonymise`. Left unread because their coding was not seen: Hhstatus, Flykting,
 * Utlblank; `Sbel` is the household's sum of the month and no decision; `Barn15` counts only a part of the children.
 */
const SOCIALSTYRELSEN: MappingFile = {
  version: 1,
  window: { selected_by: 'aid' },
  dialect: { delimiter: '\t' },
  columns: {
    // The register has no case number: the applicant stands for the household.
    case_id: { from: ['Personnr1'] },
    person_id: { from: ['Personnr1'] },
    sex: { from: ['Kon1'], values: { 1: 'man', 2: 'woman' } },
    age: { from: ['Alder1'] },
    // Zeros stand where there is no second adult.
    co_applicant_id: { from: ['Personnr2'] },
    co_applicant_sex: { from: ['Kon2'], values: { 0: null, 1: 'man', 2: 'woman' } },
    co_applicant_age: { from: ['Alder2'], values: { 0: null } },
    aid_month: { from: ['Ar', 'Manad'] },
    unit: { from: ['Distrikt'] },
  },
  ignore: ['Kommun', 'Barn15', 'Sbel', 'Hhstatus1', 'Flykting1', 'Utlblank1', 'Hhstatus2', 'Flykting2', 'Utlblank2'],
};

/** Ready mappings by the name that `--preset` takes. */
export const PRESETS: Readonly<Record<string, MappingFile>> = { socialstyrelsen: SOCIALSTYRELSEN };
