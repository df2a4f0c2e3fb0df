import type { AuditDocument } from '../../src/model/audit-document.ts';
import { auditSchema, SCHEMA_ID } from '../../src/model/audit-document.ts';

type Result = AuditDocument['results'][number];

/** One line of a release about women, written as a reader sees it; `x`: hidden. */
export interface HandRow extends Partial<Pick<Result, 'period' | 'by' | 'level' | 'sex' | 'stat' | 'value' | 'low'>> {
  readonly indicator: string;
  readonly high?: number;
  /** `[people, yes]`, `[people, yes, blank]`, or hidden. */
  readonly is: readonly [people: number, yes: number | null, blank?: number] | 'x';
}

const UNITS: Readonly<Record<string, string>> = {
  'granted-share': 'decision',
  'granted-amount': 'decision',
  'measure-type': 'measure',
  'time-to-referral': 'spell',
};

/** A release with these lines and nothing else: what a reader may know is all here. */
export function releaseOf(
  rows: readonly HandRow[],
  {
    threshold = 5,
    periods = [['all', '2025-01-01', '2025-12-31']] as readonly (readonly [string, string, string])[],
  } = {},
): AuditDocument {
  const results = rows.map(
    ({ indicator, is, period = 'all', by = null, level = null, sex = 'women', stat = 'share', ...numbers }) => {
      const [n, count, missing] = is === 'x' ? [null, null, null] : [is[0], is[1], is[2] ?? 0];
      const { value = null, low = null, high = null } = numbers;
      const state =
        is === 'x' ? ({ status: 'suppressed', reason: 'suppressed' } as const) : { status: 'shown', reason: null };
      return { indicator, period, by, level, sex, stat, n, count, missing, value, low, high, phi: null, ...state };
    },
  );
  const indicators = [...new Set(rows.map(({ indicator }) => indicator))].map((id) => ({
    ...{ id, dimension: 'resources', unit: UNITS[id] ?? 'person', kind: 'verdict', status: 'computed' },
    ...{ reason: null, fields: [] },
  }));
  return auditSchema.parse({
    ...{ schema: SCHEMA_ID, tool: { name: 'gender-audit', version: '0.0.0' }, as_of: '2025-12-31' },
    window: { from: periods[0]![1], to: periods[0]![2], selected_by: 'aid', inferred: false },
    source: { files: [], map_sha256: null },
    disclosure: { mode: 'protected', threshold, hidden: rows.filter(({ is }) => is === 'x').length },
    rows: { read: 0, used: 0, left: [], bad_values: [] },
    ...{ fields: [], indicators, results, gaps: [], curves: [], decompositions: [], pooled: [] },
    periods: periods.map(([id, from, to]) => ({ id, from, to, complete: true })),
    ...{ remarks: [], labels: [] },
  });
}
