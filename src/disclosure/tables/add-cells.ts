import type { Base, Cell, CountedLine, MeanCell, RateCell } from '../../model/counted.ts';
import { OTHERS } from '../../model/groups.ts';
import type { Sex } from '../../model/sex.ts';
import { uniteAmounts } from '../rule/union.ts';
import { emptyCell } from './figure-lines.ts';
import { addCategoryCounts, addClusters, mergeDurations, mergeHistograms } from './pool.ts';

/**
 * The cell of several groups taken as one. Counts and sums are added, histograms and durations pooled in ascending
 * order. People are added too, less those who may stand in more than one group: a lower bound, as in `unite`.
 *
 * @param cells at least one, all of one kind
 * @param countedTwice people counted more than once in the table (sum over all its groups less the undivided line)
 */
export function addCells(cells: readonly Cell[], countedTwice = 0): Cell {
  const first = cells[0];
  if (first === undefined) throw new RangeError('nothing to add');
  if (cells.some((cell) => cell.kind !== first.kind))
    throw new RangeError(`cells of several kinds, the first ${first.kind}`);
  const apart = countedTwice === 0;
  const least = (people: readonly number[]): number => Math.max(total(people) - countedTwice, ...people);
  const base: Base = {
    units: total(cells.map((cell) => cell.units)),
    n: total(cells.map((cell) => cell.n)),
    people: least(cells.map((cell) => cell.people)),
  };
  switch (first.kind) {
    case 'count':
      return { kind: 'count', ...base };
    case 'share': {
      const all = only(cells, first.kind);
      return {
        kind: 'share',
        ...base,
        yes: total(all.map((cell) => cell.yes)),
        peopleYes: least(all.map((cell) => cell.peopleYes)),
        peopleNo: least(all.map((cell) => cell.peopleNo)),
      };
    }
    case 'mean': {
      const all = only(cells, first.kind);
      return {
        kind: 'mean',
        ...base,
        squares: bigTotal(all.map((cell) => cell.squares)),
        ...uniteAmounts(all, apart),
        histogram: mergeHistograms(all.map((cell) => cell.histogram)),
        ...addClustered(all),
      };
    }
    case 'ratio': {
      const all = only(cells, first.kind);
      const { sum, largest, twoLargest } = uniteAmounts(
        all.map((cell) => ({ sum: cell.sumY, largest: cell.largest, twoLargest: cell.twoLargest })),
        apart,
      );
      return {
        kind: 'ratio',
        ...base,
        sumY: sum,
        sumX: bigTotal(all.map((cell) => cell.sumX)),
        squaresY: bigTotal(all.map((cell) => cell.squaresY)),
        squaresX: bigTotal(all.map((cell) => cell.squaresX)),
        products: bigTotal(all.map((cell) => cell.products)),
        largest,
        twoLargest,
      };
    }
    case 'rate': {
      const all = only(cells, first.kind);
      return {
        kind: 'rate',
        ...base,
        events: total(all.map((cell) => cell.events)),
        days: total(all.map((cell) => cell.days)),
        peopleEvents: least(all.map((cell) => cell.peopleEvents)),
        bands: addBands(all.map((cell) => cell.bands)),
      };
    }
    case 'survival': {
      const all = only(cells, first.kind);
      return {
        kind: 'survival',
        ...base,
        durations: mergeDurations(all.map((cell) => cell.durations)),
        events: total(all.map((cell) => cell.events)),
        peopleEvents: least(all.map((cell) => cell.peopleEvents)),
      };
    }
    case 'category': {
      const all = only(cells, first.kind);
      const shared = all.flatMap((cell) => cell.shared ?? []);
      return {
        kind: 'category',
        ...base,
        counts: addCategoryCounts(
          all.map((cell) => cell.counts),
          least,
        ),
        ...(shared.length === all.length && { shared: total(shared) }),
      };
    }
  }
}

function only<K extends Cell['kind']>(cells: readonly Cell[], kind: K): readonly Extract<Cell, { kind: K }>[] {
  return cells.filter((cell): cell is Extract<Cell, { kind: K }> => cell.kind === kind);
}

function total(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0);
}

/** Those of a cell without anybody are none. */
function addBands(all: readonly RateCell['bands'][]): RateCell['bands'] {
  const longest = all.reduce((found, bands) => (bands.length > found.length ? bands : found), []);
  return longest.map((_, at) => ({
    events: total(all.map((bands) => bands[at]?.events ?? 0)),
    days: total(all.map((bands) => bands[at]?.days ?? 0)),
  }));
}

function bigTotal(list: readonly bigint[]): bigint {
  return list.reduce((sum, one) => sum + one, 0n);
}

/** Sums over clusters added; a person in two groups counts as two. */
function addClustered(cells: readonly MeanCell[]): Partial<Pick<MeanCell, 'byCluster'>> {
  const known = cells.flatMap((cell) => cell.byCluster ?? []);
  if (known.length < cells.length || known.length === 0) return {};
  const total = (name: keyof (typeof known)[number]) => bigTotal(known.map((one) => one[name]));
  return { byCluster: { squaresY: total('squaresY'), squaresX: total('squaresX'), products: total('products') } };
}

/** The line `*others`. */
export function addLines(
  inside: readonly CountedLine[],
  all: readonly CountedLine[],
  whole: CountedLine | undefined,
  sexes: readonly Sex[],
): CountedLine {
  const first = inside[0]!;
  const cell = (sex: Sex) => {
    if (!sexes.includes(sex)) return emptyCell(first.cells[sex].kind);
    const people = all.reduce((sum, line) => sum + line.cells[sex].people, 0);
    const countedTwice = Math.max(0, people - (whole?.cells[sex].people ?? 0));
    return addCells(
      inside.map((line) => line.cells[sex]),
      countedTwice,
    );
  };
  return {
    ...first,
    level: OTHERS,
    cells: { women: cell('women'), men: cell('men'), unknown: cell('unknown') },
    clusters: addClusters(inside.map((line) => line.clusters)),
    ...(first.pairs && { pairs: inside.flatMap((line) => line.pairs ?? []) }),
  };
}
