import { describe, expect, test } from 'vitest';
import { compare } from '../../src/compare/compare.ts';
import type { ProtectedLine } from '../../src/model/release.ts';
import { expectNear } from '../stats/reference.ts';
import { exchange, hideLine, makeIndicator, makeLine, makeRelease, share, shareFigure } from './releases.ts';

const question = makeIndicator([shareFigure]);
const at = (period: string, women: number, men: number, n = 100) =>
  makeLine([share(women, n), share(men, n)], { period });
const periods = (ids: readonly string[], open: readonly string[] = []) =>
  ids.map((id) => ({ id, from: '2025-01-01', to: '2025-03-31', complete: !open.includes(id) }));
const changesOf = (lines: readonly ProtectedLine[], open: readonly string[] = []) => {
  const ids = [...new Set(['all', '2025', ...lines.map(({ period }) => period)])];
  return compare(makeRelease(lines, { periods: periods(ids, open) }), [question]).changes;
};
const all = at('all', 100, 100, 200);

describe('the change of a gap', () => {
  // By hand: gaps .1 and −.1; variances with n − 1: 2(.6·.4 + .5·.5)/99 = .0098990, so se = .0994937, ± 1.959964 se;
  // R: 2 * pnorm(-.2 / .0994937) = .04441.
  test('is the gap of the last period less that of the first, with both variances', () => {
    const [row] = changesOf([all, at('2025-Q1', 60, 50), at('2025-Q2', 40, 50)]);
    expect(row).toMatchObject({ indicator: 'question', stat: 'share', from: '2025-Q1', to: '2025-Q2' });
    expectNear(row!.value, -0.2);
    expectNear(row!.low, -0.2 - 1.959964 * 0.0994937, 1e-4);
    expectNear(row!.high, -0.2 + 1.959964 * 0.0994937, 1e-4);
    expectNear(row!.q, 0.04441, 1e-3);
  });
  test('turns its sign when women and men change places', () => {
    const lines = [all, at('2025-Q1', 60, 50), at('2025-Q2', 40, 55)];
    const [[one], [other]] = [changesOf(lines), changesOf(lines.map(exchange))];
    expectNear(other!.value, -one!.value);
    expectNear(other!.low, -one!.high);
  });
  test('is counted from the same quarter a year before where there is one', () => {
    const quarters = ['2024-Q3', '2024-Q4', '2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
    const [row] = changesOf([all, ...quarters.map((id) => at(id, 50, 50))]);
    expect(row).toMatchObject({ from: '2024-Q4', to: '2025-Q4' });
  });
  test('compares neither with the whole nor with a period of another kind', () => {
    const lines = [all, at('2025', 50, 50), at('2025-Q3', 50, 50), at('2025-Q4', 50, 50)];
    expect(changesOf(lines)[0]).toMatchObject({ from: '2025-Q3', to: '2025-Q4' });
  });
  test('reads no hidden period and none that is not complete', () => {
    const lines = [at('2025-Q1', 60, 50), at('2025-Q2', 40, 50), at('2025-Q3', 41, 50), at('2025-Q4', 42, 50)];
    const [row] = changesOf([all, hideLine(lines[0]!), ...lines.slice(1)], ['2025-Q4']);
    expect(row).toMatchObject({ from: '2025-Q2', to: '2025-Q3' });
    expect(changesOf([all, hideLine(lines[0]!), lines[1]!])).toEqual([]);
  });
  test('is not told for what is only described', () => {
    const lines = [all, at('2025-Q1', 60, 50), at('2025-Q2', 40, 50)];
    const release = makeRelease(lines, { periods: periods(['2025-Q1', '2025-Q2']) });
    expect(compare(release, [makeIndicator([shareFigure], { kind: 'description' })]).changes).toEqual([]);
  });
});

describe('the units among one another', () => {
  const unit = (level: string, women: number, men: number, n = 100) =>
    makeLine([share(women, n), share(men, n)], { by: 'unit', level });
  const four = ['a', 'b', 'c', 'd'].map((level) => unit(level, 50, 50));
  const funnelsOf = (lines: readonly ProtectedLine[]) => compare(makeRelease([all, ...lines]), [question]).funnels;

  test('have limits from five shown units; what is merged, not registered or hidden is none', () => {
    expect(funnelsOf([...four, unit('*others', 50, 50)])).toEqual([]);
    expect(funnelsOf([...four, unit('*missing', 50, 50)])).toEqual([]);
    expect(funnelsOf([...four, hideLine(unit('e', 50, 50))])).toEqual([]);
    const [row] = funnelsOf([...four, unit('e', 50, 50), unit('*others', 50, 50)]);
    expect(row!.units.map(({ level }) => level)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
  test('have those of chance alone where all are alike', () => {
    // By hand: σ = √(2 · .25/100) = .0707107; × 1.959964 and × 3.090232.
    const [row] = funnelsOf([...four, unit('e', 50, 50)]);
    expect([row!.centre, row!.phi]).toEqual([0, 1]);
    for (const one of row!.units) {
      expectNear(one.high, 1.959964 * 0.0707107, 1e-5);
      expectNear(one.far_low, -3.090232 * 0.0707107, 1e-5);
      expect(one.outside).toBe(false);
    }
  });
  test('say which one lies outside', () => {
    const many = Array.from({ length: 20 }, (_, i) => unit(`u${i}`, 50, 50));
    const [row] = funnelsOf([...many, unit('far', 80, 30)]);
    expect(row!.units.filter(({ outside }) => outside).map(({ level }) => level)).toEqual(['far']);
  });
});
