import { z } from 'zod';
import { DECISION_ROWS, ENCODINGS, REFUSED_PERIODS } from './records.ts';
import { SELECTIONS } from './window.ts';

/** Units that an own indicator can count; `field` and `case` have no columns to set conditions on. */
const OWN_UNITS = ['person', 'child', 'couple', 'decision', 'spell', 'measure'] as const;

const titleWords = z.strictObject({ sv: z.string().min(1), en: z.string().min(1).optional() });
const text = z
  .union([
    z
      .string()
      .min(1)
      .transform((sv) => ({ sv })),
    titleWords,
  ])
  .transform(({ sv, en }: { readonly sv: string; readonly en?: string | undefined }) => ({ sv, en: en ?? sv }));

/**
 * An indicator that a municipality declares in its mapping: the share of a unit for which a condition holds. Conditions
 * are SQL over the columns of docs/units.md; the engine checks them.
 */
export const ownIndicatorSchema = z.strictObject({
  /** In both languages, or one text for both. */
  title: text,
  dimension: z.enum(['representation', 'resources', 'realia']).optional(),
  unit: z.enum(OWN_UNITS),
  /** Who is counted; without it everybody. */
  of: z.string().min(1).optional(),
  /** What is asked about them. */
  where: z.string().min(1),
  question: text.optional(),
  caution: text.optional(),
  /** The smallest difference that matters, as a share: 0.05 is five percentage points. */
  smallest_gap: z.number().positive().max(0.5).optional(),
  /** Threshold 10 instead of 5; 0 and 100 per cent hidden; not divided. */
  sensitive: z.boolean().optional(),
});

export type OwnIndicator = z.output<typeof ownIndicatorSchema>;

/** Own indicators of one report: each is compared with all the others before it may be shown. */
export const MOST_OWN = 12;

const both = z.strictObject({ sv: z.string(), en: z.string() });

/** An own indicator as audit.json carries it, so that the page can be drawn again without the mapping. */
export const ownDefinitionSchema = z.strictObject({
  id: z.string(),
  title: both,
  unit: z.enum(OWN_UNITS),
  /** As written in the mapping; null: everybody. */
  of: z.string().nullable(),
  where: z.string(),
  question: both.nullable(),
  caution: both.nullable(),
});

export type OwnDefinition = z.output<typeof ownDefinitionSchema>;

/** The public part of a declaration. */
export function defineOwn(id: string, { title, unit, of, where, question, caution }: OwnIndicator): OwnDefinition {
  const tidy = (condition: string): string => condition.replace(/\s+/g, ' ').trim();
  return {
    ...{ id, title, unit, of: of === undefined ? null : tidy(of), where: tidy(where) },
    ...{ question: question ?? null, caution: caution ?? null },
  };
}

/** A word of the export or of the tool. YAML and JSON give `1`, `true` and `no` as numbers and booleans. */
const word = z
  .union([z.string(), z.number(), z.boolean()])
  .transform((value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)));
const words = z.union([word.transform((single) => [single]), z.array(word).min(1)]);
const isoDate = z.iso.date();
const decimal = z.enum([',', '.']);
/** `ymd` is for years of two digits: four digits tell themselves. */
const dateOrder = z.enum(['dmy', 'mdy', 'ymd']);

const columnSchema = z.strictObject({
  /** Heading, or headings that together hold the value (År + Månad). Without it: the column that was recognised. */
  from: words.optional(),
  /** Word of the export → closed value of the field; null = not registered. */
  values: z.record(z.string(), word.nullable()).optional(),
  /** The same for every row, instead of a column. */
  value: word.optional(),
  /** What an empty cell means. */
  blank: word.optional(),
  decimal: decimal.optional(),
  date_order: dateOrder.optional(),
  /** The numbers only look like identity numbers; accepted where they do so by chance. */
  pseudonym: z.boolean().optional(),
});

const dialectSchema = z.strictObject({
  delimiter: z
    .enum([';', ',', '\t', '|', 'tab'])
    .transform((mark) => (mark === 'tab' ? '\t' : mark))
    .optional(),
  encoding: z.enum(ENCODINGS).optional(),
  decimal: decimal.optional(),
  date_order: dateOrder.optional(),
  /** Row of the heading, counted from 1. */
  header_row: z.int().positive().optional(),
  sheet: z.string().min(1).optional(),
  /**
   * Cells left out where they repeat the row above are filled: those a row begins with, or those of the named headings.
   */
  fill_down: z.union([z.boolean(), z.array(word).min(1)]).optional(),
});

const windowSchema = z.strictObject({
  from: isoDate.optional(),
  to: isoDate.optional(),
  selected_by: z.enum(SELECTIONS).optional(),
  aid_end_is: z.enum(['last_day_with', 'first_day_without']).optional(),
});

const forFile = {
  dialect: dialectSchema.optional(),
  columns: z.record(z.string(), columnSchema).optional(),
  /** Headings left unread. Their cells are still searched for identity numbers; `--drop` leaves them unseen. */
  ignore: z.array(word).optional(),
  /**
   * Heading → words of its cells: rows that have one are not counted; `*` stands for any, `""` for an empty cell, `<0`
   * for amounts below nought. None: all count.
   */
  leave_out: z.record(z.string(), z.union([word.transform((single) => [single]), z.array(word)])).optional(),
};

const fileSchema = z.strictObject({
  /** Name of a file of the export; `*` and `?` stand for letters. */
  match: word,
  /** Every person of the export has a row here if it happened at all: no row means no. */
  complete: z.boolean().optional(),
  ...forFile,
});

/**
 * The mapping file (YAML or JSON): what a municipality adds to what is recognised by itself. The schema is the
 * contract; ingest/mapping reads it with lines and columns.
 */
const mappingSchema = z.strictObject({
  version: z.literal(1),
  window: windowSchema.optional(),
  /** What rows are that agree in person, date and all that is read of a decision. */
  decision_rows: z.enum(DECISION_ROWS).optional(),
  refused_periods: z.enum(REFUSED_PERIODS).optional(),
  files: z.array(fileSchema).optional(),
  ...forFile,
  /** Own indicators by id; their conditions are checked by the engine. */
  indicators: z.record(z.string(), ownIndicatorSchema).optional(),
});

export type MappingFile = z.output<typeof mappingSchema>;
export type ColumnMapping = z.output<typeof columnSchema>;
export type DialectMapping = z.output<typeof dialectSchema>;
export type WindowMapping = z.output<typeof windowSchema>;

/** Something that does not fit the schema, without the library's words. */
export interface MappingIssue {
  readonly path: readonly (string | number)[];
  readonly kind: 'unknown_key' | 'not_one_of' | 'wrong_type' | 'missing' | 'wrong_form' | 'empty';
  /** Keys that are unknown, or the values that are allowed. */
  readonly words: readonly string[];
}

/** Keys that may stand at each place of the file, for "did you mean". */
export const MAPPING_KEYS = {
  root: Object.keys(mappingSchema.shape),
  window: Object.keys(windowSchema.shape),
  file: Object.keys(fileSchema.shape),
  dialect: Object.keys(dialectSchema.shape),
  column: Object.keys(columnSchema.shape),
  indicator: Object.keys(ownIndicatorSchema.shape),
} as const;

const SECTIONS: ReadonlySet<string> = new Set([
  'window',
  'files',
  'dialect',
  'columns',
  'ignore',
  'leave_out',
  'indicators',
]);

/**
 * A section with nothing but comments in it says nothing, and neither does a column of such: YAML gives null for both.
 */
function withoutEmpty(raw: unknown): unknown {
  if (Array.isArray(raw)) return raw.map(withoutEmpty);
  if (typeof raw !== 'object' || raw === null) return raw;
  const stated = Object.entries(raw).filter(([key, value]) => value !== null || !SECTIONS.has(key));
  return Object.fromEntries(
    stated.map(([key, value]) => {
      if (key === 'files') return [key, withoutEmpty(value)];
      if (key !== 'columns' || typeof value !== 'object' || Array.isArray(value)) return [key, value];
      return [key, Object.fromEntries(Object.entries(value).filter(([, column]) => column !== null))];
    }),
  );
}

/** Checks a parsed mapping file against the schema. */
export function parseMapping(
  raw: unknown,
):
  | { readonly ok: true; readonly mapping: MappingFile }
  | { readonly ok: false; readonly issues: readonly MappingIssue[] } {
  const result = mappingSchema.safeParse(withoutEmpty(raw));
  return result.success ? { ok: true, mapping: result.data } : { ok: false, issues: result.error.issues.map(toIssue) };
}

/** Keys that must stand: what is absent there is missing, not wrong. */
function isNeeded(path: MappingIssue['path']): boolean {
  return path.at(-1) === 'match' || (path[0] === 'indicators' && path.length === 3);
}

function toIssue(issue: z.core.$ZodIssue): MappingIssue {
  const path = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  switch (issue.code) {
    case 'unrecognized_keys':
      return { path, kind: 'unknown_key', words: issue.keys };
    case 'invalid_value':
      return { path, kind: 'not_one_of', words: issue.values.map(String) };
    case 'invalid_type':
    case 'invalid_union':
      return { path, kind: issue.input === undefined && isNeeded(path) ? 'missing' : 'wrong_type', words: [] };
    case 'too_small':
      return { path, kind: issue.origin === 'number' || issue.origin === 'int' ? 'wrong_form' : 'empty', words: [] };
    default:
      return { path, kind: 'wrong_form', words: [] };
  }
}

/** JSON Schema (draft 2020-12) of the mapping file as a person writes it. */
export const mapJsonSchema = () => z.toJSONSchema(mappingSchema, { io: 'input' });
