import type { Field } from '../../model/fields.ts';
import type { ColumnMapping } from '../../model/mapping-file.ts';
import { BAD, columnReader } from '../values/column-reader.ts';
import { isGap } from '../values/gap.ts';
import { closedValues } from '../values/label-table.ts';
import type { MappingProblemKind } from './issue-error.ts';

/** What is wrong with a column of the mapping, at a path below it. */
export interface ColumnProblem {
  readonly path: readonly string[];
  readonly kind: MappingProblemKind;
  readonly words: readonly string[];
}

/** Checks that the words to the right in a column of the mapping can be read as the field. */
export function checkColumn(field: Field, column: ColumnMapping): ColumnProblem | null {
  if (column.from && column.value !== undefined) return { path: ['value'], kind: 'from_and_value', words: [] };
  const words = closedValues(field);
  const gap = gapOf(column);
  if (gap) return { path: gap, kind: 'gap', words };
  if (column.pseudonym && field.type !== 'id') return { path: ['pseudonym'], kind: 'not_an_id', words: [] };
  if (field.type === 'id' || field.type === 'text') return null;
  const reader = columnReader(field, { decimal: column.decimal, dateOrder: column.date_order });
  const isBad = (value: string) => reader.convert(value).every((one) => one === BAD);
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
