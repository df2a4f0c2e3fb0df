import type { Cell, CountCell, CountedLine, Duration, MeanCell, ShareCell } from '../../src/model/counted.ts';
import type { Figure, Indicator } from '../../src/model/indicator.ts';
import type { Protected } from '../../src/model/protected.ts';
import type { HiddenCell, ProtectedLine, ProtectedRelease } from '../../src/model/release.ts';
import type { BySex } from '../../src/model/sex.ts';
import type { Period } from '../../src/model/window.ts';

const words = { sv: '', en: '' };

/** An indicator with the parts that comparing reads. */
export function makeIndicator(figures: readonly Figure[], more: Partial<Indicator> = {}): Indicator {
  return {
    id: 'question',
    dimension: 'resources',
    unit: 'person',
    kind: 'verdict',
    needs: [],
    figures,
    margin: { kind: 'points', value: 0.05 },
    cluster: null,
    adjust: { circumstances: [], assessments: [] },
    divisible: true,
    source: 'test',
    words: { title: words, of: words, question: words, reading: null, caution: [words], ask: [] },
    ...more,
  };
}

export const shareFigure: Figure = { kind: 'share', stat: 'share', of: 'true', where: 'true' };

export const share = (yes: number, n: number, units = n): ShareCell => ({
  ...{ kind: 'share', units, n, people: n, yes, peopleYes: yes, peopleNo: n - yes },
});
export const count = (n: number): CountCell => ({ kind: 'count', units: n, n, people: n });
export const hidden: HiddenCell = { kind: 'hidden' };

export function mean(values: readonly number[]): MeanCell {
  const sorted = values.toSorted((a, b) => a - b).map(BigInt);
  return {
    ...{ kind: 'mean', units: values.length, n: values.length, people: values.length },
    sum: sorted.reduce((a, b) => a + b, 0n),
    squares: sorted.reduce((a, b) => a + b * b, 0n),
    largest: sorted.at(-1) ?? 0n,
    twoLargest: (sorted.at(-1) ?? 0n) + (sorted.at(-2) ?? 0n),
    histogram: [...new Set(sorted)].map((value) => [value, sorted.filter((one) => one === value).length] as const),
  };
}

export function spells(durations: readonly Duration[]): Cell {
  const n = durations.reduce((sum, [, , , many]) => sum + many, 0);
  const events = durations.reduce((sum, [, , cause, many]) => sum + (cause === 1 ? many : 0), 0);
  return { kind: 'survival', units: n, n, people: n, durations, events, peopleEvents: events };
}

type Sides<C> = readonly [women: C, men: C, unknown?: C];

export function makeLine(cells: Sides<Cell | HiddenCell>, more: Partial<ProtectedLine> = {}): ProtectedLine {
  const [women, men, unknown = hidden] = cells;
  const bySex: BySex<Cell | HiddenCell> = { women, men, unknown };
  return {
    ...{ indicator: 'question', stat: 'share', period: 'all', by: null, level: null },
    ...{ shown: true, cells: bySex, clusters: null },
    ...more,
  };
}

export function hideLine(line: ProtectedLine): ProtectedLine {
  return { ...line, shown: false, clusters: null, cells: { women: hidden, men: hidden, unknown: hidden } };
}

/** Nobody of unknown sex, of the kind of the other cells. */
export const nobody: ShareCell = share(0, 0);

const period = (id: string): Period => ({ id, from: '2025-01-01', to: '2025-12-31', complete: true });

export function makeRelease(
  lines: readonly ProtectedLine[],
  more: Partial<ProtectedRelease> = {},
): Protected<ProtectedRelease> {
  const release: ProtectedRelease = {
    window: { from: '2025-01-01', to: '2025-12-31', selectedBy: 'aid', inferred: false },
    periods: [period('2025-Q1'), period('2025-Q2')],
    mode: 'protected',
    threshold: 5,
    lines,
    hidden: lines.filter((line) => !line.shown).length,
    merged: [],
    ...more,
  };
  return release as Protected<ProtectedRelease>; // the mark exists in the type only; here the test is the protector
}

/** The line with women and men exchanged. */
export function exchange(line: ProtectedLine): ProtectedLine {
  const { women, men, unknown } = line.cells;
  const c = line.clusters;
  const clusters: CountedLine['clusters'] = c && {
    ...{ m: c.m, shared: c.shared, women: c.men, men: c.women, n1n0: c.n1n0, x1x0: c.x1x0 },
    ...{ n1n1: c.n0n0, x1x1: c.x0x0, n1x1: c.n0x0, n0n0: c.n1n1, x0x0: c.x1x1, n0x0: c.n1x1 },
    ...{ x1n0: c.n1x0, n1x0: c.x1n0, womenShared: c.menShared, menShared: c.womenShared },
  };
  return { ...line, clusters, cells: { women: men, men: women, unknown } };
}
