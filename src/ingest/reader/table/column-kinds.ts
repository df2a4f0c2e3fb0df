import { getField } from '../../../model/fields.ts';
import type { HeadingMatch } from '../../headings/match-headings.ts';
import type { FileMapping } from '../../mapping/mapping-for.ts';
import { columnReader } from '../../values/column-reader.ts';
import { BAD } from '../../values/value.ts';

/** What a column is to the shape of a table; `typed`: a field whose values are told from other texts. */
export interface ColumnKind {
  readonly kind: 'sex' | 'id' | 'typed' | 'text' | 'unread';
  readonly field: string | null;
  /** True where the text is a value of the field. */
  readonly reads: (text: string) => boolean;
}

/** The kinds of a file's columns, in their order. */
export function columnKinds(width: number, match: HeadingMatch, mapping: FileMapping): readonly ColumnKind[] {
  return Array.from({ length: width }, (_, place): ColumnKind => {
    const found = match.columns.find(({ index, more }) => index === place && more.length === 0);
    if (found === undefined) return { kind: 'unread', field: null, reads: () => false };
    const field = getField(found.field);
    if (field.type === 'id' || field.type === 'text') return { kind: field.type, field: field.id, reads: () => true };
    const reader = columnReader(field, { values: mapping.columns[field.id]?.values });
    return {
      kind: field.id === 'sex' ? 'sex' : 'typed',
      field: field.id,
      reads: (text) => reader.convert(text).some((value) => value !== BAD && value !== null),
    };
  });
}
