import { getField } from '../../model/fields.ts';
import { SIDES } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { UNIT_COLUMNS, type UnitColumn } from '../units/columns.ts';
import { AGE_GROUPS } from '../units/person-columns.ts';

/** What an own condition sees of a column. `text`: the export's words; `number`: whole numbers. */
export type ColumnKind =
  | { readonly kind: 'flag' | 'number' | 'text' }
  | { readonly kind: 'closed'; readonly values: readonly string[] };

/** Columns of a unit that own conditions may read, by name. */
export function columnKinds(unit: Unit): ReadonlyMap<string, ColumnKind> {
  return new Map(UNIT_COLUMNS[unit].map((column) => [column.name, kindOf(column)]));
}

function kindOf({ name, holds }: UnitColumn): ColumnKind {
  switch (holds) {
    case 'age_group':
      return { kind: 'closed', values: AGE_GROUPS };
    case 'side':
      return { kind: 'closed', values: SIDES };
    case 'number':
      return { kind: 'number' };
    case 'yes_no':
      return { kind: 'flag' };
    case 'field': {
      const { type, values } = getField(name);
      if (values) return { kind: 'closed', values };
      return { kind: type === 'text' ? 'text' : type === 'integer' ? 'number' : 'flag' };
    }
  }
}

/** The export's words of a text field, in the order of the ranks that unit tables hold. */
export type Words = (field: string) => readonly string[];

/** Longer lists are free text, not labels to set conditions on. */
const MOST_WORDS = 5000;

/**
 * A column as a condition reads it: numbers so wide that sums of them never overflow, texts looked up from their ranks.
 * Null where a text field has too many different words.
 */
export function printColumn(name: string, { kind }: ColumnKind, words: Words): string | null {
  if (kind === 'number') return `CAST("${name}" AS HUGEINT)`;
  if (kind !== 'text') return `"${name}"`;
  const list = words(name);
  if (list.length > MOST_WORDS) return null;
  if (list.length === 0) return `CASE WHEN "${name}" IS NULL THEN CAST(NULL AS VARCHAR) END`;
  return `[${list.map((word) => `'${word.replaceAll("'", "''")}'`).join(', ')}]["${name}" + 1]`;
}

/** What a part of a condition is. `closed` are words of a closed list; `null` fits anywhere. */
export type Type = 'flag' | 'number' | 'text' | 'closed' | 'null';

/** How an operator or function is written, what it takes and what it gives. */
export interface Written {
  readonly takes: (types: readonly Type[]) => boolean;
  /** `alike`: as its parts. */
  readonly gives: Type | 'alike';
  readonly put: (parts: readonly string[]) => string;
}

const fits = (type: Type, wanted: 'text' | 'number' | 'flag') =>
  type === 'null' || type === wanted || (wanted === 'text' && type === 'closed');
/** Parts that can be compared with each other. */
export const areAlike = (types: readonly Type[]): boolean =>
  (['text', 'number', 'flag'] as const).some((wanted) => types.every((type) => fits(type, wanted)));
const all =
  (wanted: 'text' | 'number' | 'flag', least: number, most = least) =>
  (types: readonly Type[]): boolean =>
    types.length >= least && types.length <= most && types.every((type) => fits(type, wanted));
const alike =
  (least: number, most: number) =>
  (types: readonly Type[]): boolean =>
    types.length >= least && types.length <= most && areAlike(types);
/** A text, and how many letters. */
const textAndNumbers =
  (least: number, most: number) =>
  ([first, ...rest]: readonly Type[]): boolean =>
    first !== undefined && fits(first, 'text') && all('number', least, most)(rest);

const call = (name: string, takes: Written['takes'], gives: Written['gives']): Written => ({
  takes,
  gives,
  put: (parts) => `${name}(${parts.join(', ')})`,
});
const infix = (sign: string, wanted: 'text' | 'number', gives: Type): Written => ({
  takes: all(wanted, 2),
  gives,
  put: ([a, b]) => `(${a} ${sign} ${b})`,
});
const sign = (word: string): Written => ({
  takes: all('number', 1, 2),
  gives: 'number',
  put: (parts) => (parts.length === 1 ? `(${word} ${parts[0]})` : `(${parts[0]} ${word} ${parts[1]})`),
});
/** Numbers are wide everywhere but here. */
const piece = (name: string, most: number): Written => ({
  takes: textAndNumbers(1, most),
  gives: 'text',
  put: ([text, ...numbers]) => `${name}(${[text, ...numbers.map((number) => `CAST(${number} AS BIGINT)`)].join(', ')})`,
});
const test = (name: string) => call(name, all('text', 2), 'flag');
const change = (name: string, least = 1, most = least) => call(name, all('text', least, most), 'text');

/**
 * Functions of one row whose work and result are bounded by their input: none that repeats, reads, waits, draws lots or
 * looks at other rows. No multiplication and no division: nothing can overflow, nothing is rounded.
 */
export const FUNCTIONS: Readonly<Record<string, Written>> = {
  '~~': infix('LIKE', 'text', 'flag'),
  '!~~': infix('NOT LIKE', 'text', 'flag'),
  '~~*': infix('ILIKE', 'text', 'flag'),
  '!~~*': infix('NOT ILIKE', 'text', 'flag'),
  '+': sign('+'),
  '-': sign('-'),
  '//': infix('//', 'number', 'number'),
  '%': infix('%', 'number', 'number'),
  '||': infix('||', 'text', 'text'),
  abs: call('abs', all('number', 1), 'number'),
  sign: call('sign', all('number', 1), 'number'),
  mod: infix('%', 'number', 'number'),
  greatest: call('greatest', alike(1, 20), 'alike'),
  least: call('least', alike(1, 20), 'alike'),
  nullif: call('nullif', alike(2, 2), 'alike'),
  lower: change('lower'),
  lcase: change('lower'),
  upper: change('upper'),
  ucase: change('upper'),
  trim: change('trim', 1, 2),
  ltrim: change('ltrim', 1, 2),
  rtrim: change('rtrim', 1, 2),
  replace: change('replace', 3),
  concat: change('concat', 1, 20),
  strip_accents: change('strip_accents'),
  reverse: change('reverse'),
  length: call('length', all('text', 1), 'number'),
  len: call('length', all('text', 1), 'number'),
  strlen: call('strlen', all('text', 1), 'number'),
  substring: piece('substring', 2),
  substr: piece('substring', 2),
  left: piece('left', 1),
  right: piece('right', 1),
  contains: test('contains'),
  starts_with: test('starts_with'),
  prefix: test('prefix'),
  suffix: test('suffix'),
  ends_with: test('ends_with'),
  regexp_matches: test('regexp_matches'),
  regexp_full_match: test('regexp_full_match'),
  instr: call('instr', all('text', 2), 'number'),
  position: call('instr', all('text', 2), 'number'),
  strpos: call('instr', all('text', 2), 'number'),
};

const MANY = 1000;
const within = (word: string): Written => ({
  takes: alike(2, MANY),
  gives: 'flag',
  put: ([one, ...list]) => `(${one} ${word} (${list.join(', ')}))`,
});
const anything: Written['takes'] = (types) => types.length === 1;

export const OPERATORS: Readonly<Record<string, Written>> = {
  OPERATOR_NOT: { takes: all('flag', 1), gives: 'flag', put: ([one]) => `(NOT ${one})` },
  OPERATOR_IS_NULL: { takes: anything, gives: 'flag', put: ([one]) => `(${one} IS NULL)` },
  OPERATOR_IS_NOT_NULL: { takes: anything, gives: 'flag', put: ([one]) => `(${one} IS NOT NULL)` },
  OPERATOR_COALESCE: { takes: alike(1, MANY), gives: 'alike', put: (parts) => `coalesce(${parts.join(', ')})` },
  COMPARE_IN: within('IN'),
  COMPARE_NOT_IN: within('NOT IN'),
  COMPARE_BETWEEN: { takes: alike(3, 3), gives: 'flag', put: ([a, low, high]) => `(${a} BETWEEN ${low} AND ${high})` },
  CONJUNCTION_AND: { takes: all('flag', 2, MANY), gives: 'flag', put: (parts) => `(${parts.join(' AND ')})` },
  CONJUNCTION_OR: { takes: all('flag', 2, MANY), gives: 'flag', put: (parts) => `(${parts.join(' OR ')})` },
  ...Object.fromEntries(
    Object.entries({
      COMPARE_EQUAL: '=',
      COMPARE_NOTEQUAL: '<>',
      COMPARE_LESSTHAN: '<',
      COMPARE_GREATERTHAN: '>',
      COMPARE_LESSTHANOREQUALTO: '<=',
      COMPARE_GREATERTHANOREQUALTO: '>=',
      COMPARE_DISTINCT_FROM: 'IS DISTINCT FROM',
      COMPARE_NOT_DISTINCT_FROM: 'IS NOT DISTINCT FROM',
    }).map(([type, word]): [string, Written] => [
      type,
      { takes: alike(2, 2), gives: 'flag', put: ([a, b]) => `(${a} ${word} ${b})` },
    ]),
  ),
};
