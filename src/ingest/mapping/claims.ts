import type { ColumnMapping, MappingFile } from '../../model/mapping-file.ts';
import { fieldByName } from './field-by-name.ts';
import type { Position } from './yaml.ts';

/** Something that a mapping file says of the export and that the export may belie. */
export interface Claim {
  /** A column has this heading · rows are left out by the column with it · a column is read as this field · there is a column to ignore · there is such a file. */
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
export function claimsOf(
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
