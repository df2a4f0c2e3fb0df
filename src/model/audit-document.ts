import { z } from 'zod';
import { APART } from './balance.ts';
import { ownDefinitionSchema } from './own-indicator.ts';
import { LEFT_OUT } from './records.ts';
import { SCHEMA_ID } from './schema-id.ts';
import { changeSchema, funnelSchema } from './series-rows.ts';
import { ADJUST_KINDS } from './strata.ts';
import { UNITS } from './unit.ts';
import { GRADES, REASONS, VERDICTS } from './verdict.ts';
import { SELECTIONS } from './window.ts';

// Keys of audit.json stand in the order in which they are written.
const count = z.int().nonnegative();
const bySex = { women: count.nullable(), men: count.nullable(), unknown: count.nullable() };
const number = z.number().nullable();
const status = z.enum(['shown', 'suppressed', 'not_computable']);
const reason = z.enum(REASONS).nullable();
/** As REMARK_CODES; a later version may know more. */
const remarkCode = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const text = z.strictObject({ sv: z.string(), en: z.string() });

const line = { indicator: z.string(), period: z.string(), by: z.string().nullable(), level: z.string().nullable() };

export const resultSchema = z.strictObject({
  ...line,
  sex: z.enum(['women', 'men', 'unknown']).nullable(),
  stat: z.string(),
  n: count.nullable(),
  count: count.nullable(),
  missing: count.nullable(),
  value: number,
  low: number,
  high: number,
  /** How much its interval is widened because observations hang together; audits written before it was lack it. */
  phi: number.default(null),
  status,
  reason,
});

export const gapSchema = z.strictObject({
  ...line,
  stat: z.string(),
  estimand: z.enum(['difference', 'ratio', 'rate_ratio', 'hazard_ratio']),
  adjusted: z
    .strictObject({
      for: z.array(z.string()),
      kind: z.enum(ADJUST_KINDS),
      method: z.string(),
      overlap_women: number,
      overlap_men: number,
    })
    .nullable(),
  value: number,
  low: number,
  high: number,
  p: number,
  q: number,
  family: z.enum(['headline', 'breakdown', 'categories']).nullable(),
  verdict: z.enum(VERDICTS).nullable(),
  grade: z.enum(GRADES).nullable(),
  margin: number,
  detectable: number,
  n_women: count.nullable(),
  n_men: count.nullable(),
  clusters: count.nullable(),
  phi: number,
  cautions: z.array(z.enum([...REASONS, 'fragile', 'clustered', 'turns', 'vanishes', 'strata_disagree'])),
  status,
  reason,
});

/**
 * An undivided crude gap cut into parts that add up to it, in the unit of the figure (amounts in kronor): what is left
 * within equals, what goes with women and with men who have nobody to be compared with, and what goes with each covariate.
 */
export const decompositionSchema = z.strictObject({
  indicator: z.string(),
  stat: z.string(),
  period: z.string(),
  kind: z.enum(ADJUST_KINDS),
  method: z.string(),
  crude: z.number(),
  rest: z.number(),
  women_outside: z.number(),
  men_outside: z.number(),
  parts: z.array(z.strictObject({ field: z.string(), kind: z.enum(ADJUST_KINDS), value: z.number() })),
});

/**
 * The gaps of a breakdown taken together: their average, how much they differ (`tau` in the unit of the gap, on the
 * logarithm for ratios), and each gap raw, drawn towards the others (from five groups) and against the rest.
 */
export const pooledSchema = z.strictObject({
  indicator: z.string(),
  stat: z.string(),
  period: z.string(),
  by: z.string(),
  estimand: z.enum(['difference', 'ratio', 'rate_ratio']),
  mean: number,
  low: number,
  high: number,
  tau: number,
  i2: number,
  groups: z.array(
    z.strictObject({
      level: z.string(),
      raw: z.number(),
      low: number,
      high: number,
      pooled: number,
      pooled_low: number,
      pooled_high: number,
      /** Against all other groups, Benjamini–Hochberg over every contrast of the report. */
      contrast_q: number,
    }),
  ),
});

export const balanceSchema = z.strictObject({
  indicator: z.string(),
  stat: z.string(),
  period: z.string(),
  sex: z.enum(['women', 'men', 'unknown']).nullable(),
  cases: count,
  counted: count,
  rounded_to: count.nullable(),
  apart: z.array(z.strictObject({ reason: z.enum(APART), about: z.string().nullable(), cases: count })),
});

export const auditSchema = z.strictObject({
  schema: z.literal(SCHEMA_ID),
  tool: z.strictObject({ name: z.literal('gender-audit'), version: z.string() }),
  as_of: z.string(),
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
    left: z.array(z.strictObject({ reason: z.enum(LEFT_OUT), ...bySex })),
    bad_values: z.array(z.strictObject({ field: z.string(), ...bySex })),
  }),
  fields: z.array(
    z.strictObject({ id: z.string(), filled: z.strictObject({ women: number, men: number, unknown: number }) }),
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
      /** Fields that were missing, or that have the reason. */
      fields: z.array(z.string()),
    }),
  ),
  /** Indicators that the mapping file declares: their words and conditions. */
  own_indicators: z.array(ownDefinitionSchema).default([]),
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
  decompositions: z.array(decompositionSchema),
  pooled: z.array(pooledSchema),
  /**
   * Where the cases of the export went, for each figure of the whole span: `cases` = `counted` + the sum of `apart`; in a
   * protected release rounded, but for `counted`. Sex null: couples. Audits written before they were counted lack them.
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
      /** Empty cells that the mapping counts as an answer, by sex: exact in working material, else how many at least. */
      blanks: z.strictObject({ as: z.string(), ...bySex, at_least: z.boolean() }).optional(),
    }),
  ),
  /** Words for levels that come from the export (units, purposes). */
  labels: z.array(z.strictObject({ field: z.string(), value: z.string(), text })),
  /** Published figures that may stand beside the own ones, in the unit of the figure. Public: they tell nothing of a case. */
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
export type BalanceRow = z.infer<typeof balanceSchema>;
export type ResultRow = z.infer<typeof resultSchema>;
export type GapRow = z.infer<typeof gapSchema>;
export type DecompositionRow = AuditDocument['decompositions'][number];
export type PooledRow = AuditDocument['pooled'][number];
export type ChangeRow = z.infer<typeof changeSchema>;
export type FunnelRow = z.infer<typeof funnelSchema>;
export type CurveRow = AuditDocument['curves'][number];
