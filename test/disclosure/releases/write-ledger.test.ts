import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/compare/compare.ts';
import { protect, readRelease, sealDocument } from '../../../src/disclosure/protect.ts';
import { writeLedger } from '../../../src/disclosure/releases/write-ledger.ts';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import { auditSchema } from '../../../src/model/audit-document.ts';
import { ledgerSchema } from '../../../src/model/ledger-file.ts';
import { readSide } from '../../../src/model/sides.ts';
import { divided, indicator, line, release, share } from '../build.ts';
import { ledgerOf, periodOf } from './sequence.ts';

const example = auditSchema.parse(JSON.parse(readFileSync('reports/exempelstad-2025/audit.json', 'utf8')));
const written = writeLedger(readRelease(example), CATALOGUE, { revised: false });

const INDICATORS = [indicator('a'), indicator('b')];
const quarter = release([
  ...divided({
    mitt: [
      [20, 40],
      [21, 40],
    ],
    nord: [
      [3, 30],
      [9, 30],
    ],
    syd: [
      [22, 40],
      [23, 40],
    ],
    öst: [
      [9, 31],
      [8, 31],
    ],
  }),
  line(share(3, 40), share(20, 40), { indicator: 'b' }),
]);

/** The same through the whole corridor after counting. */
function ledgerOfDocument() {
  const { from, to } = periodOf('2025-Q1');
  const shown = protect(
    { ...quarter, window: { ...quarter.window, from, to }, periods: [{ id: 'all', from, to, complete: true }] },
    INDICATORS,
    { threshold: 5, internal: false },
  );
  const { results, gaps } = compare(shown, INDICATORS);
  const { adults: _, ...rows } = example.rows; // of other people than those of this release, as is how often sex is filled
  const document = auditSchema.parse({
    ...{ ...example, rows, fields: [], as_of: to, window: { ...example.window, from, to }, periods: shown.periods },
    disclosure: { mode: 'protected', threshold: 5, hidden: shown.hidden },
    ...{ indicators: [], figures: [], results, gaps, selected: [], curves: [], decompositions: [], pooled: [] },
    ...{ balances: [], changes: [], funnels: [], labels: [] },
  });
  return { shown, ledger: writeLedger(sealDocument(document, shown), INDICATORS, { revised: false }) };
}

describe('the ledger', () => {
  it('is what its schema says', () => {
    expect(ledgerSchema.parse(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  it('has the numbers of shown rows, each under its own line, and no others', () => {
    const told = written.tables.flatMap(({ indicator: id, stat, from, to, by, lines }) =>
      lines.flatMap(({ level, ...bySex }) =>
        Object.entries(bySex).flatMap(([sex, one]) =>
          one === null ? [] : [JSON.stringify([id, stat, from, to, by, level, sex, one.n, one.count, one.missing])],
        ),
      ),
    );
    const days = new Map(example.periods.map(({ id, from, to }) => [id, [from, to]]));
    const rows = example.results
      .map(readSide)
      .filter(({ status, n }) => status === 'shown' || (status === 'not_computable' && n !== null))
      .map(({ indicator: id, stat, period, by, level, sex, n, count, missing }) =>
        JSON.stringify([id, stat, ...days.get(period)!, by, level, sex ?? 'women', n, count, missing]),
      );
    expect(told.toSorted()).toEqual(rows.toSorted());
    expect(told.length).toBeGreaterThan(1000);
  });

  it('says nothing of a hidden table but that it is there', () => {
    const hidden = written.tables.filter(({ lines }) => lines.length === 0);
    expect(hidden.length).toBeGreaterThan(10);
    expect(hidden.flatMap(({ merged }) => merged)).toEqual([]);
  });

  it('tells where a table was cut', () => {
    // nord: 3 yes of 30; mitt before it in the order by name: 23 of 70 together
    const { ledger } = ledgerOfDocument();
    const cut = ledger.tables.find(({ by }) => by === 'unit')!;
    expect(cut.merged).toEqual(['mitt', 'nord']);
    expect(cut.lines.map(({ level, women }) => [level, women?.count, women?.n])).toEqual([
      ['syd', 22, 40],
      ['öst', 9, 31],
      ['*others', 23, 70],
    ]);
    expect(ledger.orders).toEqual([{ by: 'unit', levels: ['mitt', 'nord', 'syd', 'öst'] }]);
  });

  it('is what the judge takes it for', () => {
    const { shown, ledger } = ledgerOfDocument();
    const undivided = ledger.tables.filter(({ by }) => by === null);
    const judged = ledgerOf(shown.lines, '2025-Q1', INDICATORS).ledger.tables;
    const pairs = (tables: typeof undivided) =>
      tables.map(({ lines, ...table }) => ({ ...table, lines: lines.map(({ women, men }) => ({ women, men })) }));
    expect(pairs(undivided)).toEqual(pairs(judged));
    expect(judged.map(({ lines }) => lines.length)).toEqual([1, 0]);
  });

  it('has another fingerprint where something else is counted, and not where it is shown in another way', () => {
    const one = indicator('a');
    const print = (changed: object) => {
      const figures = [{ ...one.figures[0]!, ...changed }] as typeof one.figures;
      return writeLedger(readRelease(example), [{ ...one, id: 'plan-share', figures }], {
        revised: false,
      }).tables.find(({ indicator: id, stat }) => id === 'plan-share' && stat === 'share')!.definition;
    };
    expect(print({ of: 'age < 31' })).not.toBe(print({ of: 'age < 30' }));
    expect(print({ where: 'referred' })).not.toBe(print({}));
    expect(print({ beside: true, needs: [['plan']] })).toBe(print({}));
  });
});
