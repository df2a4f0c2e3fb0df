import { describe, expect, it } from 'vitest';
import { type AuditDocument, auditSchema } from '../../src/model/audit-document.ts';
import type { ComparedHeadline } from '../../src/model/compared.ts';
import type { Ledger } from '../../src/model/ledger-file.ts';
import type { Protected } from '../../src/model/protected.ts';
import { compareAudits } from '../../src/series/compare-audits.ts';
import { readJson, root } from '../cli/program.ts';
import { expectNear, readReference } from '../stats/reference.ts';

type Triple = readonly [value: number, low: number, high: number];
type Gap = AuditDocument['gaps'][number];
const base: AuditDocument = auditSchema.parse(readJson(`${root}/reports/exempelstad-2025/audit.json`));
const model = base.gaps.find(({ indicator, family }) => indicator === 'granted-share' && family === 'headline')!;
const row = base.results.find(({ indicator, by }) => indicator === 'granted-share' && by === null)!;

/** An audit of nothing but these headlines, of decisions unless told otherwise. Made up: nobody stands behind any number. */
function auditOf(
  gaps: Readonly<Record<string, Partial<Gap> & { readonly at?: Triple }>>,
  change: Partial<AuditDocument> = {},
  unit: AuditDocument['indicators'][number]['unit'] = 'decision',
): Protected<AuditDocument> {
  const described = base.indicators.find(({ id }) => id === 'granted-share')!;
  return {
    ...base,
    breaks: [],
    indicators: Object.keys(gaps).map((id) => ({ ...described, id, unit })),
    results: Object.keys(gaps).flatMap((indicator) =>
      (['women', 'men'] as const).map((sex) => ({ ...row, indicator, sex, n: 90, missing: 10 })),
    ),
    gaps: Object.entries(gaps).map(([indicator, { at = [0.1, 0.05, 0.15], ...more }]) => {
      const [value, low, high] = at;
      return { ...model, indicator, value, low, high, margin: 0.05, reason: null, cautions: [], ...more };
    }),
    ...change,
  } as Protected<AuditDocument>; // as above
}
const of = (year: number, change: Partial<AuditDocument['window']> = {}): Partial<AuditDocument> => ({
  window: { ...base.window, from: `${year}-01-01`, to: `${year}-12-31`, ...change },
  periods: [],
  as_of: `${year}-12-31`,
});
const one = (first: Protected<AuditDocument>, second: Protected<AuditDocument>): ComparedHeadline =>
  compareAudits(first, second).headlines[0]!;
const judged = (first: Triple, second: Triple, more: Partial<Gap> = {}) =>
  one(auditOf({ x: { at: first, ...more } }, of(2022)), auditOf({ x: { at: second, ...more } }, of(2023)));

describe('the change of a gap', () => {
  const { rows } = readReference<{
    rows: {
      ratio: 0 | 1;
      first: Triple;
      second: Triple;
      value: number;
      low: number;
      high: number;
      p: number;
      q: number;
    }[];
  }>('../series/reference/gap-changes');

  it('agrees with R in its limits, its p and its q, differences and ratios', () => {
    const side = (which: 'first' | 'second') =>
      Object.fromEntries(
        rows.map((each, at) => [
          `x${at}`,
          { at: each[which], estimand: each.ratio === 1 ? ('ratio' as const) : ('difference' as const), margin: 1.2 },
        ]),
      );
    const { headlines } = compareAudits(auditOf(side('first'), of(2022)), auditOf(side('second'), of(2023)));
    expect(headlines).toHaveLength(rows.length);
    headlines.forEach(({ change }, at) => {
      const expected = rows[at]!;
      for (const key of ['value', 'low', 'high', 'p', 'q'] as const) expectNear(change![key], expected[key]);
    });
  });

  it.each<[Triple, Triple, ComparedHeadline['verdict']]>([
    [[0.1, 0.08, 0.12], [0.3, 0.28, 0.32], 'greater'],
    [[-0.1, -0.12, -0.08], [-0.3, -0.32, -0.28], 'greater'],
    [[0.3, 0.28, 0.32], [0.1, 0.08, 0.12], 'smaller'],
    [[0.3, 0.28, 0.32], [0.01, -0.01, 0.03], 'smaller'],
    // for the other sex: neither word is true
    [[0.1, 0.08, 0.12], [-0.3, -0.32, -0.28], 'changed'],
    // which of the two is the greater is not certain: both intervals hold nought
    [[0.01, -0.05, 0.07], [0.12, -0.01, 0.19], 'unclear'],
    [[0.1, 0.09, 0.11], [0.11, 0.1, 0.12], 'alike'],
    [[0.1, 0.01, 0.19], [0.11, 0.02, 0.2], 'unclear'],
  ])('of %j and %j is %s', (first, second, verdict) => {
    expect(judged(first, second).verdict).toBe(verdict);
  });

  it('of ratios is judged by their logarithms', () => {
    const ratio = { estimand: 'ratio', margin: 1.25 } as const;
    expect(judged([0.8, 0.75, 0.85], [0.5, 0.45, 0.55], ratio).verdict).toBe('greater');
    expect(judged([1.02, 1, 1.04], [1.04, 1.02, 1.06], ratio).verdict).toBe('alike');
  });

  it('is certain only among all that are compared', () => {
    const certain: readonly [Triple, Triple] = [
      [0.1, 0.05, 0.15],
      [0.18, 0.13, 0.23],
    ];
    expect(judged(...certain).verdict).toBe('greater');
    const others = Array.from({ length: 9 }, (_, at) => [`y${at}`, { at: [0.1, 0.05, 0.15] as Triple }] as const);
    const audit = (at: Triple, year: number) => auditOf({ x: { at }, ...Object.fromEntries(others) }, of(year));
    const { headlines } = compareAudits(audit(certain[0], 2022), audit(certain[1], 2023));
    expect(headlines[0]!.change!.p).toBeLessThan(0.05);
    expect(headlines[0]!.verdict).toBe('unclear');
  });
});

describe('what cannot be compared says why', () => {
  const shown = auditOf({ x: {} }, of(2022));
  const because = (second: Protected<AuditDocument>, first = shown) => {
    const { reason, of: whose, change, verdict } = one(first, second);
    expect([change, verdict]).toEqual([null, null]);
    return [reason, whose];
  };

  it('hidden stays hidden', () => {
    const hidden = auditOf(
      { x: { status: 'suppressed', reason: 'suppressed', value: null, low: null, high: null } },
      of(2023),
    );
    expect(because(hidden)).toEqual(['suppressed', 'second']);
    expect(because(shown, hidden)).toEqual(['suppressed', 'first']);
    expect(because(hidden, hidden)).toEqual(['suppressed', 'both']);
    expect(one(shown, hidden).second).toBeNull();
  });

  it('not there, and a verdict that its own report withholds', () => {
    expect(because(auditOf({}, of(2023)))).toEqual(['not_in_audit', 'second']);
    expect(because(auditOf({ x: { reason: 'not_registered' } }, of(2023)))).toEqual(['not_registered', 'second']);
  });

  it('spans of other length, and stocks of other seasons', () => {
    const quarter = (from: string, to: string, unit?: 'person' | 'decision') =>
      auditOf({ x: {} }, of(2023, { from, to }), unit);
    expect(because(quarter('2023-01-01', '2023-03-31'))).toEqual(['other_span', null]);
    const [q1, q4] = (['person', 'decision'] as const).map((unit) => [
      quarter('2023-01-01', '2023-03-31', unit),
      quarter('2023-10-01', '2023-12-31', unit),
    ]) as [Protected<AuditDocument>[], Protected<AuditDocument>[]]; // two by two
    expect(because(q1[1]!, q1[0]!)).toEqual(['other_season', null]);
    // decisions fall in a quarter: compared, and said
    expect(one(q4[0]!, q4[1]!)).toMatchObject({ reason: null, cautions: ['cautious', 'season'] });
    const year = auditOf({ x: {} }, of(2024, { from: '2023-07-01', to: '2024-06-30' }), 'person');
    expect(one(auditOf({ x: {} }, of(2022), 'person'), year).reason).toBeNull();
  });

  it('other definitions: by the figure, by the own indicator, by the ledgers', () => {
    expect(because(auditOf({ x: { stat: 'share:6' } }, of(2023)))).toEqual(['other_definition', null]);
    const own = (where: string, year: number) =>
      auditOf(
        { x: {} },
        {
          ...of(year),
          own_indicators: [
            { id: 'x', title: { sv: '', en: '' }, unit: 'decision', of: null, where, question: null, caution: null },
          ],
        },
      );
    expect(because(own('b', 2023), own('a', 2022))).toEqual(['other_definition', null]);
    expect(one(own('a', 2022), own('a', 2023)).reason).toBeNull();
    const ledger = (definition: string) =>
      ({ tables: [{ indicator: 'x', stat: 'share', by: null, definition }] }) as unknown as Ledger; // all that is read
    const second = auditOf({ x: {} }, of(2023));
    const found = compareAudits(shown, second, [ledger('a'), ledger('b')]).headlines[0]!;
    expect([found.reason, found.change]).toEqual(['other_definition', null]);
    expect(compareAudits(shown, second, [ledger('a'), ledger('a')]).headlines[0]!.reason).toBeNull();
    expect(because(auditOf({ x: {} }, of(2023, { selected_by: 'decision' })))).toEqual(['other_selection', null]);
  });

  it('a law or a routine that changed between, as in one report', () => {
    const named = (year: number) => auditOf({ 'granted-share': {} }, of(year));
    expect(because(named(2025), named(2024))).toEqual(['other_rules', null]);
    expect(one(named(2024), named(2025)).breaks.map(({ date }) => date)).toEqual(['2025-07-01']);
    // the same days: the law is in both
    expect(one(named(2025), named(2025))).toMatchObject({ reason: null, breaks: [] });
    expect(one(named(2022), named(2023))).toMatchObject({ reason: null, breaks: [] });
  });

  it('no limits', () => {
    expect(because(auditOf({ x: { low: null, high: null } }, of(2023)))).toEqual(['no_interval', null]);
  });
});

describe('what is to be kept in mind', () => {
  const first = auditOf({ x: {} }, of(2022));
  const remarks = (change: Partial<AuditDocument>) =>
    compareAudits(first, auditOf({ x: {} }, { ...of(2023), ...change })).remarks;

  it('of the whole', () => {
    expect(remarks({})).toEqual([]);
    expect(remarks({ disclosure: { ...base.disclosure, threshold: 10 } })).toEqual(['threshold']);
    expect(remarks({ disclosure: { ...base.disclosure, mode: 'internal' } })).toEqual(['modes']);
    expect(remarks({ tool: { name: 'gender-audit', version: '9.9.9' } })).toEqual(['versions']);
    expect(remarks({ source: { ...base.source, map_sha256: 'other' } })).toEqual(['mapping']);
    expect(remarks({ as_of: '2024-06-30' })).toEqual(['late']);
    expect(remarks({ scope: 'Norr' })).toEqual(['part']);
    expect(remarks(of(2022))).toEqual(['overlap']);
  });

  it('of one: people in both, what is registered', () => {
    const cautions = (change: Partial<AuditDocument>, unit?: 'spell') =>
      one(auditOf({ x: {} }, of(2022), unit), auditOf({ x: {} }, { ...of(2023), ...change }, unit)).cautions;
    expect(cautions({})).toEqual(['cautious']);
    expect(cautions({}, 'spell')).toEqual([]);
    const parts = (scope: string, year: number) => auditOf({ x: {} }, { ...of(year), scope });
    expect(one(parts('Norr', 2022), parts('Söder', 2022)).cautions).toEqual([]);
    // 90 of 100 registered, and 70 of 100
    const fewer = auditOf({ x: {} }).results.map((each) => ({ ...each, n: 70, missing: 30 }));
    expect(cautions({ results: fewer })).toEqual(['cautious', 'registration']);
  });
});
