import { z } from 'zod';
import { APART } from './counted.ts';
import { FIGURE_KINDS, SCALES, SIDES } from './named-figures.ts';
import { ADJUST_KINDS } from './strata.ts';
import { FRAGILE_BY, GRADES, HOLDS, REASONS, VERDICTS } from './verdict.ts';

// Keys of audit.json stand in the order in which they are written.
export const count = z.int().nonnegative();
export const number = z.number().nullable();
const status = z.enum(['shown', 'suppressed', 'not_computable']);
export const reason = z.enum(REASONS).nullable();

/** Where a row stands: the indicator, the period, and the breakdown with its level (both null for everybody). */
export const line = {
  indicator: z.string(),
  period: z.string(),
  by: z.string().nullable(),
  level: z.string().nullable(),
};

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
  /**
   * How much its interval is widened because observations are clustered; absent from audits written before it existed.
   */
  phi: number.default(null),
  status,
  reason,
});

const limits = z.strictObject({ low: z.number(), high: z.number() });

/**
 * Limits of a gap of shares when those not registered are counted in (docs/methods.md, "Not registered"): `plausible`,
 * their odds between half and twice those of the registered of their sex; `worst`, all of one sex yes and all of the
 * other no. `holds`: the farthest of the two in which the verdict is the same; null where there is none to hold. Absent
 * where nobody is missing, and of figures that are no shares of women and of men.
 */
const boundsSchema = z.strictObject({ plausible: limits, worst: limits, holds: z.enum(HOLDS).nullable() });

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
  /** p corrected for its family by Benjamini–Hochberg (of headlines by Holm in audits without `selected`). */
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
  /** Why it is `fragile`; absent where it is not, and from audits written before reasons were told. */
  fragile_by: z.array(z.enum(FRAGILE_BY)).optional(),
  bounds: boundsSchema.optional(),
  status,
  reason,
  /**
   * How many times as many cases of each sex would settle a headline without an answer, upwards to two figures: then its
   * interval is narrower than the margin. A function of its limits and margin; absent where there is an answer or no limits.
   */
  needed: z.number().optional(),
});

/**
 * A headline gap that may be told among the first, in order: differences largest first, then likenesses, tightest first
 * (docs/methods.md, "What comes first"). The limits are those of the gap with the error that is left when so many are
 * chosen of so many; null where no limit is told. `p_holm`: p of a difference corrected by Holm, so that it holds for each
 * by itself; null of likenesses.
 */
export const selectedSchema = z.strictObject({
  indicator: z.string(),
  stat: z.string(),
  period: z.string(),
  as: z.enum(['difference', 'likeness']),
  confidence: number,
  low: number,
  high: number,
  p_holm: number,
});

/**
 * An undivided crude gap cut into parts that add up to it, in the unit of the figure (amounts in kronor): what remains
 * when like is compared with like, what goes with the women and the men who have no counterpart of the other sex, and
 * what goes with each covariate.
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
 * logarithm for ratios), and each gap as counted, shrunk towards the others (from five groups), and against the rest.
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

/** What a name in `stat` stands for, so that no reader has to take it apart. */
export const figureSchema = z.strictObject({
  indicator: z.string(),
  stat: z.string(),
  kind: z.enum(FIGURE_KINDS),
  /** What its numbers are measured in; a `rate` is events per 100 months with assistance. */
  scale: z.enum(SCALES),
  horizon: z.strictObject({ value: z.int().positive(), unit: z.enum(['months', 'days']) }).nullable(),
  category: z.strictObject({ field: z.string(), value: z.string() }).nullable(),
  /** Of couples: whom the row is about. */
  side: z.enum(SIDES).nullable(),
  /** Curves of spells: `n` of their rows is persons. Missing in audits in which it was spells. */
  persons: z.literal(true).optional(),
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

export type FigureRow = z.infer<typeof figureSchema>;
export type BalanceRow = z.infer<typeof balanceSchema>;
export type Bounds = z.infer<typeof boundsSchema>;
export type ResultRow = z.infer<typeof resultSchema>;
export type GapRow = z.infer<typeof gapSchema>;
export type DecompositionRow = z.infer<typeof decompositionSchema>;
export type SelectedRow = z.infer<typeof selectedSchema>;
export type PooledRow = z.infer<typeof pooledSchema>;

/** How a headline gap of shares (women − men) has changed between two periods; `q` over the changes of the report. */
export const changeSchema = z.strictObject({
  indicator: z.string(),
  stat: z.string(),
  from: z.string(),
  to: z.string(),
  value: z.number(),
  low: z.number(),
  high: z.number(),
  q: z.number().nullable(),
});

/**
 * The gaps (women − men) of units compared with each other: the common gap within units, and for each unit limits for
 * 95 and (`far_`) 99.8 per cent of what chance and the common variation bring. `outside`: beyond the far limits.
 */
export const funnelSchema = z.strictObject({
  indicator: z.string(),
  stat: z.string(),
  period: z.string(),
  by: z.string(),
  centre: z.number(),
  phi: z.number(),
  units: z.array(
    z.strictObject({
      level: z.string(),
      gap: z.number(),
      low: z.number(),
      high: z.number(),
      far_low: z.number(),
      far_high: z.number(),
      outside: z.boolean(),
    }),
  ),
});
