import { describe, expect, it } from 'vitest';
import { protect, readRelease, sealDocument, withoutNames } from '../../src/disclosure/protect.ts';
import { type AuditDocument, auditSchema, type GapRow, type ResultRow } from '../../src/model/audit-document.ts';
import { findLoudRows } from '../../src/verify/silent-rows.ts';
import { divided, indicator, release } from './build.ts';

const safe = protect(
  release(
    divided({
      nord: [
        [3, 30],
        [9, 30],
      ],
      mitt: [
        [20, 40],
        [20, 40],
      ],
      syd: [
        [20, 40],
        [20, 40],
      ],
    }),
  ),
  [indicator('a')],
  { threshold: 5, internal: false },
);

function result(level: string, sex: 'women' | 'men', n: number | null, count: number | null): ResultRow {
  const value = n && count !== null ? count / n : null;
  const hidden = n === null;
  return {
    ...{ indicator: 'a', period: 'all', by: 'unit', level, sex, stat: 'share', n, count, missing: hidden ? null : 0 },
    ...{
      value,
      low: value,
      high: value,
      phi: null,
      status: hidden ? 'suppressed' : 'shown',
      reason: hidden ? 'suppressed' : null,
    },
  };
}

function gap(level: string, n: number | null): GapRow {
  const hidden = n === null;
  const value = hidden ? null : 0;
  return {
    ...{ indicator: 'a', period: 'all', by: 'unit', level, stat: 'share', estimand: 'difference', adjusted: null },
    ...{ value, low: value, high: value, p: value, q: value, family: null, verdict: null, grade: null, margin: null },
    ...{ detectable: null, n_women: n, n_men: n, clusters: null, phi: null, cautions: [] },
    ...{ status: hidden ? 'suppressed' : 'shown', reason: hidden ? 'suppressed' : null },
  };
}

function document(results: readonly ResultRow[], gaps: readonly GapRow[] = []): AuditDocument {
  return auditSchema.parse({
    ...{ schema: 'gender-audit/audit@1', tool: { name: 'gender-audit', version: '0' }, as_of: '2025-12-31' },
    window: { from: '2025-01-01', to: '2025-12-31', selected_by: 'aid', inferred: false },
    source: { files: [], map_sha256: null },
    disclosure: { mode: 'protected', threshold: 5, hidden: safe.hidden },
    rows: { read: 0, used: 0, left: [], bad_values: [] },
    ...{ fields: [], periods: [], indicators: [], results, gaps, curves: [], decompositions: [], pooled: [] },
    ...{ remarks: [], labels: [] },
  });
}

const honest = [
  result('nord', 'women', null, null),
  result('nord', 'men', null, null),
  result('syd', 'women', 40, 20),
  result('syd', 'men', 40, 20),
];

describe('an audit built from protected findings', () => {
  it('is let through, and is the same document', () => {
    const built = document(honest, [gap('nord', null), gap('syd', 40)]);
    expect(sealDocument(built, safe)).toEqual(built);
  });

  it.each([
    ['a number on a hidden line', [result('nord', 'women', 30, 3), result('nord', 'men', 30, 9)], []],
    ['a count that is not the release’s', [result('syd', 'women', 39, 20), result('syd', 'men', 40, 20)], []],
    ['a gap on a hidden line', honest, [gap('nord', 30)]],
    ['a line that nobody counted', [result('vast', 'women', 40, 20), result('vast', 'men', 40, 20)], []],
  ])('is stopped for %s', (_, results, gaps) => {
    expect(() => sealDocument(document(results, gaps), safe)).toThrow(RangeError);
  });

  it('is stopped where it says another number of hidden lines', () => {
    const built = document(honest);
    expect(() => sealDocument({ ...built, disclosure: { ...built.disclosure, hidden: 99 } }, safe)).toThrow(RangeError);
  });
});

describe('the names of groups in a table of which nothing is shown', () => {
  const few = [
    [1, 2],
    [1, 2],
  ] as const;
  const named = protect(release(divided({ nord: few, syd: few })), [indicator('a')], { threshold: 5, internal: false });
  const told = (level: string) => [result(level, 'women', null, null), result(level, 'men', null, null)];
  const built = (rows: readonly ResultRow[], { hidden }: { readonly hidden: number }, gaps: readonly GapRow[] = []) => {
    const made = document(rows, gaps);
    return { ...made, disclosure: { ...made.disclosure, hidden } };
  };

  it('stop the audit: withoutNames was forgotten', () => {
    const rows = [...told('nord'), ...told('syd')];
    expect(() => sealDocument(built(rows, named), named)).toThrow(/results\[0\] \(named_in_hidden_table\)/);
    // a document may be silent about what its release tells; the release is at fault all the same
    expect(() => sealDocument(built([], named), named)).toThrow(/disclosure\[0\] \(named_in_hidden_table\)/);
  });

  it('are gone after withoutNames, and the audit is let through', () => {
    const silent = withoutNames(named);
    const made = built(told('*others'), silent, [gap('*others', null)]);
    expect(sealDocument(made, silent)).toEqual(made);
  });

  it('are refused in an audit read from disk, in results and in gaps, without being repeated', () => {
    for (const [list, made] of [
      ['results', document(told('nord'))],
      ['gaps', document(told('*others'), [gap('nord', null)])],
      ['results', document(told('*missing'))],
    ] as const)
      try {
        readRelease(made);
        expect.unreachable();
      } catch (error) {
        expect(error).toMatchObject({ exit: 6, code: 'audit-not-protected' });
        expect(JSON.stringify(error)).toContain(`${list}[0] (named_in_hidden_table)`);
        expect(JSON.stringify(error)).not.toContain('nord');
      }
  });

  it('may stand beside a group that is shown, in the same figure, period and breakdown alone', () => {
    const elsewhere = (other: Partial<ResultRow>) =>
      document(honest.map((row) => (row.level === 'syd' ? { ...row, ...other } : row)));
    expect(readRelease(document(honest)).results).toHaveLength(4);
    for (const other of [{ stat: 'share:able' }, { period: '2025-Q1' }, { by: 'age' }, { indicator: 'b' }])
      expect(() => readRelease(elsewhere(other))).toThrow();
  });

  it('may stand where the shown groups are read in categories or at a shorter horizon', () => {
    const read = (hidden: string, shown: string) =>
      document(honest.map((row) => ({ ...row, stat: row.level === 'syd' ? shown : hidden })));
    expect(readRelease(read('category', 'category:work')).results).toHaveLength(4);
    expect(readRelease(read('rmst24', 'rmst12')).results).toHaveLength(4);
    expect(() => readRelease(read('category', 'share'))).toThrow();
  });

  it('may stand in working material, where nothing is silent', () => {
    const open = protect(release(divided({ nord: few })), [indicator('a')], { threshold: 5, internal: true });
    const rows = [result('nord', 'women', 2, 1), result('nord', 'men', 2, 1)];
    const made = { ...document(rows), disclosure: { mode: 'internal' as const, threshold: 5, hidden: 0 } };
    expect(sealDocument(made, open)).toEqual(made);
  });
});

describe('an audit read from disk', () => {
  it('is let through as it was written', () => {
    const read = document(honest, [gap('nord', null)]);
    expect(readRelease(read)).toBe(read);
  });

  it('is refused where a change or a funnel tells of a gap that is not shown', () => {
    const read = document(honest, [gap('nord', null), gap('syd', 40)]);
    const limits = { gap: 0, low: -0.1, high: 0.1, far_low: -0.2, far_high: 0.2, outside: false };
    const funnel = (level: string) => ({
      ...{ indicator: 'a', stat: 'share', period: 'all', by: 'unit', centre: 0, phi: 1 },
      units: [{ level, ...limits }],
    });
    const change = { from: '2025-Q1', to: '2025-Q2', value: 0.1, low: 0, high: 0.2, q: 0.04 };
    const changes = [{ indicator: 'a', stat: 'share', ...change }];
    expect(readRelease({ ...read, funnels: [funnel('syd')] }).funnels).toHaveLength(1);
    expect(() => readRelease({ ...read, funnels: [funnel('nord')] })).toThrow();
    expect(() => readRelease({ ...read, changes })).toThrow();
  });

  it('is refused where what stands first tells of a gap that is not shown', () => {
    const whole = (one: GapRow): GapRow => ({ ...one, by: null, level: null });
    const selected = [
      { indicator: 'a', stat: 'share', period: 'all', as: 'difference' as const, confidence: 0.99 },
    ].map((row) => ({ ...row, low: 0.1, high: 0.2, p_holm: 0.01 }));
    const shown = document(honest, [whole(gap('syd', 40))]);
    expect(readRelease({ ...shown, selected }).selected).toHaveLength(1);
    const loud = (one: AuditDocument) => findLoudRows(one).filter(({ list }) => list === 'selected');
    const results = ['women', 'men'].map((sex) => ({
      ...result('syd', sex as 'women', 40, 20),
      by: null,
      level: null,
    }));
    expect(loud({ ...shown, results, selected })).toEqual([]);
    const hidden = { ...document(honest, [whole(gap('nord', null))]), selected };
    expect(() => readRelease(hidden)).toThrow();
    expect(loud(hidden)).toEqual([{ list: 'selected', index: 0, fault: 'rests_on_hidden' }]);
  });

  const [women, men] = [honest[0]!, honest[1]!];
  it.each([
    ['a number on a suppressed row', [{ ...women, n: 30 }, men], []],
    ['an interval on a suppressed row', [{ ...women, high: 0.3 }, men], []],
    ['a reason that says more', [{ ...women, reason: 'few' as const }, men], []],
    ['one sex shown', [women, result('nord', 'men', 30, 9)], []],
    ['a verdict on a suppressed gap', honest, [{ ...gap('nord', null), verdict: 'women_higher' as const }]],
    ['a margin on a suppressed gap', honest, [{ ...gap('nord', null), margin: 0.025 }]],
    ['a p on a suppressed gap', honest, [{ ...gap('nord', null), p: 0.01 }]],
  ])('is refused for %s, without saying which number', (_, results, gaps) => {
    try {
      readRelease(document(results, gaps));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({ exit: 6, code: 'audit-not-protected' });
      expect(JSON.stringify(error)).not.toMatch(/nord|0\.01|0\.3/);
    }
  });
});
