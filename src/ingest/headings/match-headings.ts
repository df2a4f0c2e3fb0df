import { findField } from '../../model/fields.ts';
import { isMeasureList } from '../../model/placement.ts';
import type { FileMapping } from '../mapping/mapping-for.ts';
import { isClosed } from '../values/label-table.ts';
import type { Condition } from './heading-forms.ts';
import { doubleColumns, type HeadingProblem, personHeadings } from './heading-problem.ts';
import { type CodedHeading, codedHeading, headingKey, headingKeys } from './heading-text.ts';
import { contextRule, fieldOfHeading } from './known-headings.ts';
import { namesPerson } from './person-headings.ts';
import { LOOKALIKES, SYNONYMS } from './synonyms.ts';

/** A field, and the column or columns that it is read from. */
export interface MatchedColumn {
  readonly field: string;
  readonly heading: string;
  /** Place of the column, from 0. */
  readonly index: number;
  readonly by: 'heading' | 'synonym' | 'mapping';
  /** Further columns whose texts are joined to this one's (`joinParts`): År + Månad. */
  readonly more: readonly number[];
  /** What must hold in the values (`meetsCondition`) before the column is read as the field. */
  readonly condition: Condition | null;
  /** What the heading says of its codes, `Kön (1=man 2=kvinna)`; the mapping goes before it. */
  readonly codes: CodedHeading['codes'] | null;
}

export interface HeadingMatch {
  readonly columns: readonly MatchedColumn[];
  /** Fields that the mapping gives one value for all rows. */
  readonly constants: readonly { readonly field: string; readonly value: string }[];
  /** Places of columns that are left out altogether, `--drop`: not even searched for identity numbers. */
  readonly dropped: readonly number[];
  /** Columns that look like a field and are something else; for `inspect`. */
  readonly lookalikes: readonly { readonly index: number; readonly field: string }[];
  /** Codes of remarks: `birth_date_year_only`. */
  readonly remarks: readonly { readonly code: string; readonly field: string }[];
  readonly problems: readonly HeadingProblem[];
}

interface Named {
  readonly heading: string;
  /** Of the whole heading: what the mapping and `--drop` name. */
  readonly key: string;
  /** The same without the heading's own account of its codes: by which it is recognised. */
  readonly name: string;
  readonly codes: CodedHeading['codes'] | null;
  readonly index: number;
}

const lookalike = new Map(
  Object.entries(LOOKALIKES).flatMap(([field, names]) => names.map((name) => [headingKey(name), field] as const)),
);

/**
 * Understands the headings of a file. Problems come as values, the worst first: a heading that names a person (exit 4),
 * two columns for one field (exit 2).
 */
export function matchHeadings(
  headings: readonly string[],
  mapping: FileMapping,
  options: { readonly file: string; readonly drop?: readonly string[] },
): HeadingMatch {
  const { kept, free, dropped, ignoreKeys, stated, columns } = findColumns(headings, mapping, options.drop);
  const read = new Set(columns.flatMap(({ index, more }) => [index, ...more]));
  const birthDates = columns.filter(
    ({ field, heading }) => field.endsWith('birth_year') && headingKey(heading).includes('fodelsedatum'),
  );
  return {
    columns,
    constants: stated.constants,
    dropped: dropped.map(({ index }) => index),
    lookalikes: free.flatMap(({ index, key }) => {
      const field = lookalike.get(key);
      return field && !read.has(index) ? [{ index, field }] : [];
    }),
    remarks: birthDates.map(({ field }) => ({ code: 'birth_date_year_only', field })),
    problems: [...people(kept, ignoreKeys, stated.columns, options.file), ...doubleColumns(columns, options.file)],
  };
}

/** How many of the cells are headings that are known: asked of every row that might be the heading. */
export function countKnown(cells: readonly string[], mapping: FileMapping, drop?: readonly string[]): number {
  return findColumns(cells, mapping, drop).columns.length;
}

const NONE: readonly string[] = [];

function findColumns(headings: readonly string[], mapping: FileMapping, drop: readonly string[] = NONE) {
  const dropKeys = headingKeys(drop);
  const ignoreKeys = headingKeys(mapping.ignore);
  const all = headings.map((heading, index): Named => {
    const coded = codedHeading(heading);
    const key = headingKey(heading);
    return { heading, index, key, name: coded ? headingKey(coded.name) : key, codes: coded?.codes ?? null };
  });
  const dropped = all.filter(({ key }) => dropKeys.has(key));
  const kept = all.filter(({ key }) => key !== '' && !dropKeys.has(key));
  const stated = fromMapping(kept, mapping);
  const claimed = new Set([...stated.columns.flatMap(({ index, more }) => [index, ...more])]);
  const taken = new Set([...stated.columns.map(({ field }) => field), ...stated.constants.map(({ field }) => field)]);
  const free = kept.filter(({ index, key }) => !claimed.has(index) && !ignoreKeys.has(key));
  const found = outcomesOfMeasures(recognise(free, taken), taken);
  const columns = [...stated.columns, ...found].sort((a, b) => a.index - b.index);
  return { kept, free, dropped, ignoreKeys, stated, columns };
}

function fromMapping(kept: readonly Named[], mapping: FileMapping) {
  const columns: MatchedColumn[] = [];
  const constants: { field: string; value: string }[] = [];
  for (const [field, column] of Object.entries(mapping.columns)) {
    if (column.value !== undefined) constants.push({ field, value: column.value });
    if (!column.from) continue;
    const parts = column.from.map((name) => kept.filter(({ key }) => key === headingKey(name)));
    // one of several files may lack it: unmet-claims.ts tells where none has it
    if (parts.some((part) => part.length === 0)) continue;
    // Two columns of one name make two candidates, refused below.
    for (const first of parts[0] ?? []) {
      const more = parts.slice(1).flatMap((part) => part.slice(0, 1).map(({ index }) => index));
      const { heading, index } = first;
      columns.push({ field, heading, index, by: 'mapping', more, condition: null, codes: codesFor(field, first) });
    }
  }
  return { columns, constants };
}

/** Codes are what closed values are written as; `Nöjdhet (1=låg 5=hög)` is a number all the same. */
function codesFor(field: string, { codes }: Named): Named['codes'] {
  const found = findField(field);
  return found && isClosed(found) ? codes : null;
}

function recognise(free: readonly Named[], taken: ReadonlySet<string>): readonly MatchedColumn[] {
  const columns: MatchedColumn[] = [];
  const add = (
    column: Named,
    field: string,
    by: 'heading' | 'synonym',
    more: readonly number[],
    condition: Condition | null,
  ) => {
    if (taken.has(field)) return;
    const { heading, index } = column;
    columns.push({ field, heading, index, by, more, condition, codes: codesFor(field, column) });
  };
  const rest = joinYear(free, add);
  const hits = rest.flatMap((column) => {
    const hit = lookalike.has(column.key) ? undefined : fieldOfHeading(column.name);
    return hit ? [{ column, ...hit }] : [];
  });
  const whole = new Set(hits.flatMap(({ formed, field }) => (formed ? [] : [field])));
  for (const { column, field, by, condition, formed } of hits) {
    if (!formed || !whole.has(field)) add(column, field, by, [], condition);
  }
  const ruled = rest
    .filter(({ name }) => fieldOfHeading(name) === undefined)
    .flatMap((column) => {
      const rule = contextRule(column.heading);
      return rule ? [{ column, ...rule }] : [];
    })
    .sort((a, b) => a.order - b.order);
  for (const { column, rule } of ruled) {
    const sure = new Set([...taken, ...columns.filter(({ condition }) => !condition).map(({ field }) => field)]);
    const field = rule.field(sure);
    // A heading that needs proof gives way to one that needs none.
    if (field && !(rule.condition && sure.has(field))) add(column, field, 'synonym', [], rule.condition ?? null);
  }
  return columns;
}

/** År + Månad is the month the aid concerns, År + Kvartal a period: one value in two columns. */
function joinYear(
  free: readonly Named[],
  add: (column: Named, field: string, by: 'synonym', more: readonly number[], condition: null) => void,
): readonly Named[] {
  const year = free.find(({ key }) => /^(?:ar|artal|year)$/.test(key));
  const month = free.find(({ key }) => /^(?:man|manad(?:s?(?:nr|nummer))?|month)$/.test(key));
  const quarter = free.find(({ key }) => /^(?:kv|kvartal(?:s?(?:nr|nummer))?|quarter)$/.test(key));
  const second = month ?? quarter;
  if (!year || !second) return free;
  add(year, month ? 'aid_month' : 'period', 'synonym', [second.index], null);
  return free.filter((column) => column !== year && column !== second);
}

function people(
  kept: readonly Named[],
  ignoreKeys: ReadonlySet<string>,
  stated: readonly MatchedColumn[],
  file: string,
): readonly HeadingProblem[] {
  // A column that the mapping reads as an id holds pseudonyms under its old name: its values are searched instead.
  const ids = new Set(stated.filter(({ field }) => field.endsWith('_id')).map(({ index }) => index));
  const named = kept.filter(
    ({ heading, index, key }) => !ignoreKeys.has(key) && !ids.has(index) && namesPerson(heading),
  );
  const headings = named.map(({ heading }) => heading);
  return headings.length === 0 ? [] : [personHeadings(headings, file)];
}

/** Why something ended, in the words that do not say what. The id of the field says that it is the aid. */
const WHY_ENDED: ReadonlySet<string> = new Set(['avslutsorsak', ...(SYNONYMS.exit_reason ?? [])].map(headingKey));

/**
 * In a list of measures alone, what has ended is the measure: read as why the aid ended, `Avslutsorsak` would also make
 * those with a measure people with aid. What the mapping says stands.
 */
function outcomesOfMeasures<C extends { readonly field: string; readonly heading: string }>(
  found: readonly C[],
  stated: ReadonlySet<string>,
): readonly C[] {
  const fields = new Set([...stated, ...found.map(({ field }) => field)]);
  const isOfMeasures = isMeasureList([...fields].filter((id) => id !== 'exit_reason'));
  if (!isOfMeasures || stated.has('exit_reason')) return found;
  const reasons = found.filter(({ field, heading }) => field === 'exit_reason' && WHY_ENDED.has(headingKey(heading)));
  // beside another outcome it is asked about, like other columns whose words are answers
  if (fields.has('measure_outcome')) return found.filter((column) => !reasons.includes(column));
  return found.map((column) => (reasons.includes(column) ? { ...column, field: 'measure_outcome' } : column));
}
