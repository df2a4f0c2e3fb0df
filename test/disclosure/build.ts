import type { Cell, CountedLine, ShareCell } from '../../src/model/counted.ts';
import type { Figure, Indicator } from '../../src/model/indicator.ts';
import type { CountedRelease } from '../../src/model/release.ts';
import type { Unit } from '../../src/model/unit.ts';

/** A share of people who stand for themselves. */
export function share(yes: number, n: number, units = n): ShareCell {
  return { kind: 'share', units, n, people: n, yes, peopleYes: yes, peopleNo: n - yes };
}

export function count(n: number): Cell {
  return { kind: 'count', units: n, n, people: n };
}

/** A distribution of people who stand for themselves. */
export function category(counts: Readonly<Record<string, number>>): Cell {
  const entries = Object.entries(counts);
  const n = entries.reduce((sum, [, one]) => sum + one, 0);
  return {
    kind: 'category',
    units: n,
    n,
    people: n,
    counts: entries.map(([value, one]) => ({ value, n: one, people: one })),
  };
}

/** A mean of `n` equal values of one person each. */
export function mean(n: number, value = 10n): Cell {
  const size = BigInt(n);
  return {
    ...{ kind: 'mean', units: n, n, people: n, sum: size * value, squares: size * value * value },
    ...{ largest: n > 0 ? value : 0n, twoLargest: n > 1 ? 2n * value : n > 0 ? value : 0n },
    histogram: n > 0 ? [[value, n]] : [],
  };
}

interface Where {
  readonly indicator?: string;
  readonly stat?: string;
  readonly period?: string;
  readonly by?: string | null;
  readonly level?: string | null;
}

export function line(women: Cell, men: Cell, where: Where = {}, unknown: Cell = share(0, 0)): CountedLine {
  const { indicator = 'a', stat = 'share', period = 'all', by = null, level = null } = where;
  return { indicator, stat, period, by, level, cells: { women, men, unknown }, clusters: null };
}

const text = { sv: 'x', en: 'x' };
const kinds: Readonly<Record<string, Partial<Figure>>> = {
  share: { kind: 'share', where: 'true' },
  count: { kind: 'count' },
  mean: { kind: 'mean', value: '1', scale: 'days', estimand: 'difference' },
  rate: { kind: 'rate', events: '1', days: '1', bands: [{ events: '1', days: '1' }] },
  ratio: { kind: 'ratio', y: '1', x: '1', scale: 'ore' },
  survival: { kind: 'survival', entry: '0', exit: '1', cause: '1', read: ['rmst'], horizons: [12] },
  category: { kind: 'category', value: 'x' },
};

/** The kind of a figure is the word before the colon of its name. */
export function figure(stat: string): Figure {
  const kind = kinds[stat.split(':')[0]!];
  return { stat, of: 'true', ...kind } as Figure; // the table above holds what each kind needs
}

export function indicator(id: string, stats: readonly string[] = ['share'], more: Partial<Indicator> = {}): Indicator {
  return {
    ...{ id, dimension: 'resources', unit: 'person' as Unit, kind: 'verdict', needs: [], margin: null, cluster: null },
    figures: stats.map(figure),
    ...{ adjust: { circumstances: [], assessments: [] }, divisible: true, source: 'test' },
    words: { title: text, of: text, question: text, reading: null, caution: text, ask: [] },
    ...more,
  } as Indicator; // the literals above are those of an indicator
}

export function release(lines: readonly CountedLine[]): CountedRelease {
  const ids = [...new Set(['all', ...lines.map((one) => one.period)])];
  return {
    window: { from: '2025-01-01', to: '2025-12-31', selectedBy: 'aid', inferred: false },
    periods: ids.map((id) => ({ id, from: '2025-01-01', to: '2025-12-31', complete: true })),
    lines,
    relations: [],
  };
}

/** An undivided line and its levels, from [yes, n] of women and men. */
export type Pair = readonly [yes: number, n: number];
export function divided(
  levels: Readonly<Record<string, readonly [women: Pair, men: Pair]>>,
  where: Where = {},
  by = 'unit',
): readonly CountedLine[] {
  const pairs = Object.values(levels);
  const total = (sex: 0 | 1): ShareCell =>
    share(
      pairs.reduce((sum, one) => sum + one[sex][0], 0),
      pairs.reduce((sum, one) => sum + one[sex][1], 0),
    );
  return [
    line(total(0), total(1), where),
    ...Object.entries(levels).map(([level, [women, men]]) =>
      line(share(...women), share(...men), { ...where, by, level }),
    ),
  ];
}
