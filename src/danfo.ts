import { DataFrame } from 'danfojs-node';
import type { AuditDocument } from './model/audit-document.ts';
import type { Protected } from './model/protected.ts';

/** Results and gaps of an audit as danfojs DataFrames, one row as in audit.json. */
export interface Frames {
  readonly results: DataFrame;
  readonly gaps: DataFrame;
}

/**
 * Hands an audit to analysts who work in danfojs (subpath `gender-audit/danfo`; danfojs-node is an optional peer
 * dependency). Only for looking, filtering and reshaping: danfojs 1.2.0's `groupby` is wrong where values are missing,
 * so no statistic is computed with it here. Suppressed and missing numbers are NaN in number columns; `status` tells
 * which. Every gap has the same columns, also those that audit.json leaves out of some; bounds are called as in gaps.csv,
 * and a list is one text with `+` between.
 */
export function toFrames(audit: Protected<AuditDocument>): Frames {
  const gaps = audit.gaps.map(({ adjusted, cautions, fragile_by, bounds, needed, ...gap }) => ({
    ...gap,
    adjusted: adjusted === null ? '' : adjusted.for.join('+'),
    cautions: cautions.join('+'),
    fragile_by: fragile_by?.join('+') ?? '',
    plausible_low: bounds?.plausible.low ?? null,
    plausible_high: bounds?.plausible.high ?? null,
    worst_low: bounds?.worst.low ?? null,
    worst_high: bounds?.worst.high ?? null,
    holds: bounds?.holds ?? '',
    needed: needed ?? null,
  }));
  return { results: frame(audit.results), gaps: frame(gaps) };
}

const NUMBERS = new Set([
  'n',
  'count',
  'missing',
  'value',
  'low',
  'high',
  'p',
  'q',
  'margin',
  'detectable',
  'needed',
  'plausible_low',
  'plausible_high',
  'worst_low',
  'worst_high',
  'n_women',
  'n_men',
  'clusters',
  'phi',
]);

function frame(rows: readonly Readonly<Record<string, unknown>>[]): DataFrame {
  const columns = Object.keys(rows[0] ?? {});
  const data = rows.map((row) => columns.map((name) => row[name] ?? (NUMBERS.has(name) ? Number.NaN : '')));
  return new DataFrame(data, { columns, dtypes: columns.map((name) => (NUMBERS.has(name) ? 'float32' : 'string')) });
}
