import fc from 'fast-check';
import { expect, test } from 'vitest';
import { REASONS } from '../../../src/model/verdict.ts';
import { adjustMean, adjustShare } from '../../../src/stats/adjusted/adjust.ts';
import type { AdjustedBlank } from '../../../src/stats/adjusted/adjusted-gap.ts';
import type { Clusters } from '../../../src/stats/adjusted/cluster-pairs.ts';
import { decomposeAdjusted } from '../../../src/stats/adjusted/kitagawa.ts';
import { poolByMantelHaenszel } from '../../../src/stats/adjusted/mantel-haenszel.ts';
import { readShareStrata, type ShareStratum } from '../../../src/stats/adjusted/stratum.ts';
import type { GroupBlank } from '../../../src/stats/groups/group-gap.ts';
import type { ChartBlank } from '../../../src/stats/series/gap-chart.ts';

const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 80 }));
const share = fc.oneof(fc.constant(0), fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }));
const level = fc.constantFrom('a', 'b', 'c');

/** Strata of two covariates, with empty ones, one sex, all yes, all no and levels that repeat each other. */
const stratum = fc.record({ a: level, b: level, n1: count, n0: count, p1: share, p0: share, twin: fc.boolean() }).map(
  ({ a, b, n1, n0, p1, p0, twin }): ShareStratum => ({
    levels: [a, twin ? a : b],
    n1,
    n0,
    x1: Math.round(n1 * p1),
    x0: Math.round(n0 * p0),
  }),
);
const strata = fc.array(stratum, { maxLength: 12 });

function expectSound(gap: {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p: number | null;
  readonly reason: string | null;
}) {
  for (const value of [gap.value, gap.low, gap.high, gap.p])
    expect(value === null || Number.isFinite(value)).toBe(true);
  // A number is whole, or says why it is not.
  expect(gap.low === null || gap.high === null || gap.p === null).toBe(gap.reason !== null);
  if (gap.low !== null && gap.high !== null) {
    expect(gap.low).toBeLessThan(gap.high);
    expect(gap.low <= gap.value! && gap.value! <= gap.high).toBe(true);
  }
}

test('whatever the strata, an adjusted gap is a whole number or a reason', () => {
  fc.assert(
    fc.property(strata, (lines) => {
      for (const covariates of [['one', 'two'], ['one']]) {
        const cut = lines.map((line) => ({ ...line, levels: line.levels.slice(0, covariates.length) }));
        const found = adjustShare(cut, covariates);
        expectSound(found);
        expectSound(poolByMantelHaenszel(cut));
        if (found.mantelHaenszel) expectSound(found.mantelHaenszel);
        const parts = decomposeAdjusted(readShareStrata(cut), found);
        if (parts) {
          const sum = parts.rest + parts.composition + parts.womenOutside + parts.menOutside;
          expect(Math.abs(sum - parts.crude)).toBeLessThan(1e-9);
        }
        for (const scale of ['difference', 'ratio'] as const)
          expectSound(adjustMean(readShareStrata(cut), covariates, scale));
      }
    }),
    { seed: 7, numRuns: 600 },
  );
});

test('whatever the couples, a clustered gap is a whole number or a reason', () => {
  const couples = fc.array(fc.record({ k: fc.integer({ min: 0, max: 2 }), her: fc.boolean(), his: fc.boolean() }), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(couples, (list) => {
      const cells = [0, 1, 2].map((k) => list.filter((one) => one.k === k));
      const her = cells.map((cell) => cell.filter((one) => one.her).length);
      const his = cells.map((cell) => cell.filter((one) => one.his).length);
      const clusters: Clusters = {
        m: list.length,
        shared: list.length,
        pairs: cells.map((cell, stratum) => ({
          a: { stratum, sex: 'women' },
          b: { stratum, sex: 'men' },
          pairs: cell.length,
          sumA: BigInt(her[stratum]!),
          sumB: BigInt(his[stratum]!),
          products: BigInt(cell.filter((one) => one.her && one.his).length),
        })),
      };
      const lines = cells.map((cell, k) => ({
        levels: [String(k)],
        x1: her[k]!,
        n1: cell.length,
        x0: his[k]!,
        n0: cell.length,
      }));
      expectSound(adjustShare(lines, ['k'], clusters));
    }),
    { seed: 7, numRuns: 400 },
  );
});

test('every reason is a code of audit.json', () => {
  const codes: Record<AdjustedBlank | GroupBlank | ChartBlank, true> = {
    no_cases: true,
    one_sex: true,
    no_spread: true,
    few: true,
    not_reached: true,
    separation: true,
    too_short: true,
    little_overlap: true,
  };
  expect(REASONS).toEqual(expect.arrayContaining(Object.keys(codes)));
});
