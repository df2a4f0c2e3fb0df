import { z } from 'zod';
import {
  balanceSchema,
  changeSchema,
  count,
  decompositionSchema,
  figureSchema,
  funnelSchema,
  gapSchema,
  line,
  number,
  pooledSchema,
  reason,
  resultSchema,
  selectedSchema,
} from './audit-rows.ts';
import { ownDefinitionSchema } from './mapping-file.ts';
import { LEFT_OUT } from './records.ts';
import { UNITS } from './unit.ts';
import { SELECTIONS } from './window.ts';

export type {
  BalanceRow,
  Bounds,
  DecompositionRow,
  FigureRow,
  GapRow,
  PooledRow,
  ResultRow,
  SelectedRow,
} from './audit-rows.ts';

/** Version of the format of audit.json, which scripts depend on. */
export const SCHEMA_ID = 'gender-audit/audit@1';

// Keys of audit.json stand in the order in which they are written.
const bySex = { women: count.nullable(), men: count.nullable(), unknown: count.nullable() };
/** As REMARK_CODES; a later version may know more. */
const remarkCode = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const text = z.strictObject({ sv: z.string(), en: z.string() });

export const auditSchema = z.strictObject({
  schema: z.literal(SCHEMA_ID),
  tool: z.strictObject({ name: z.literal('gender-audit'), version: z.string() }),
  as_of: z.string(),
  /** The part of the municipality that it is about, as stated (`--scope`); absent where it is all of it. */
  scope: z.string().optional(),
  window: z.strictObject({ from: z.string(), to: z.string(), selected_by: z.enum(SELECTIONS), inferred: z.boolean() }),
  source: z.strictObject({
    files: z.array(
      z.strictObject({
        name: z.string(),
        rows: count,
        dialect: z.strictObject({
          kind: z.enum(['csv', 'xlsx', 'parquet']),
          encoding: z.string().nullable(),
          delimiter: z.string().nullable(),
          decimal: z.string().nullable(),
          header_row: count,
        }),
      }),
    ),
    map_sha256: z.string().nullable(),
  }),
  disclosure: z.strictObject({ mode: z.enum(['protected', 'internal']), threshold: count, hidden: count }),
  rows: z.strictObject({
    read: count,
    used: count,
    /** Adults by sex, as `recipients` shows them: those of unknown sex are in no comparison. Absent where it does not. */
    adults: z.strictObject({ women: count, men: count, unknown: count.nullable() }).optional(),
    left: z.array(z.strictObject({ reason: z.enum(LEFT_OUT), ...bySex })),
    bad_values: z.array(z.strictObject({ field: z.string(), ...bySex })),
  }),
  fields: z.array(
    z.strictObject({
      id: z.string(),
      /** `all`: of sex itself, which everybody of a known sex has; the share of all adults. */
      filled: z.strictObject({ women: number, men: number, unknown: number, all: number.optional() }),
    }),
  ),
  periods: z.array(z.strictObject({ id: z.string(), from: z.string(), to: z.string(), complete: z.boolean() })),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      dimension: z.enum(['representation', 'resources', 'realia']),
      unit: z.enum(UNITS),
      kind: z.enum(['verdict', 'description']),
      status: z.enum(['computed', 'not_computed']),
      reason,
      /** Fields that were missing, or that the reason is about. */
      fields: z.array(z.string()),
    }),
  ),
  /** Indicators that the mapping file declares: their words and conditions. */
  own_indicators: z.array(ownDefinitionSchema).default([]),
  /** Every figure that has a row below. Audits written before they were described lack them. */
  figures: z.array(figureSchema).optional(),
  results: z.array(resultSchema),
  gaps: z.array(gapSchema),
  curves: z.array(
    z.strictObject({
      ...line,
      sex: z.enum(['women', 'men']),
      points: z.array(
        z.strictObject({ t: z.number(), value: number, low: number, high: number, at_risk: count.nullable() }),
      ),
    }),
  ),
  /** What the first page may tell; audits written before limits were corrected for the choice lack it. */
  selected: z.array(selectedSchema).optional(),
  decompositions: z.array(decompositionSchema),
  pooled: z.array(pooledSchema),
  /**
   * Where the cases of the export went, for each figure of the whole span: `cases` = `counted` + the sum of `apart`; in
   * a protected release rounded, but for `counted`. Sex null: couples. Audits written before they were counted lack
   * them.
   */
  balances: z.array(balanceSchema).optional(),
  /** Audits written before these were counted lack them. */
  changes: z.array(changeSchema).optional(),
  funnels: z.array(funnelSchema).optional(),
  /** Remarks about the reading that the page must carry, by code. */
  remarks: z.array(
    z.strictObject({
      code: remarkCode,
      fields: z.array(z.string()),
      count: count.nullable(),
      /** Empty cells that the mapping counts as an answer, by sex: exact in working material, else a lower bound. */
      blanks: z.strictObject({ as: z.string(), ...bySex, at_least: z.boolean() }).optional(),
    }),
  ),
  /** Words for levels that come from the export (units, purposes). */
  labels: z.array(z.strictObject({ field: z.string(), value: z.string(), text })),
  /**
   * Published figures to show next to the municipality's own, in the unit of the figure. Public, so they reveal no
   * case.
   */
  references: z
    .array(
      z.strictObject({
        indicator: z.string(),
        stat: z.string(),
        by: z.string().nullable(),
        level: z.string().nullable(),
        group: text.nullable(),
        place: text,
        year: z.int(),
        women: number,
        men: number,
        both: number,
        source: z.string(),
        note: text.nullable(),
      }),
    )
    .default([]),
  /** Days within the window on which a law or a routine changed, and the indicators that each touches. */
  breaks: z
    .array(
      z.strictObject({
        date: z.string(),
        label: text,
        note: text,
        source: z.string(),
        indicators: z.union([z.literal('all'), z.array(z.string())]),
      }),
    )
    .default([]),
});

export type AuditDocument = z.infer<typeof auditSchema>;
export type ChangeRow = z.infer<typeof changeSchema>;
export type FunnelRow = z.infer<typeof funnelSchema>;
export type CurveRow = AuditDocument['curves'][number];

/** JSON Schema (draft 2020-12) of audit.json. */
export const auditJsonSchema = () => z.toJSONSchema(auditSchema);
