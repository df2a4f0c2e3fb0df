import type { Duration } from '../../model/counted.ts';
import type { Figure, FigureOf } from '../../model/indicator.ts';
import { countIf, type KindOfCounting, largestTwo, NO_SUMS } from './kind-of-counting.ts';
import { type Tally, toBig } from './tally.ts';

/** How many there are. */
const count: KindOfCounting<FigureOf<'count'>> = {
  known: () => null,
  sums: () => NO_SUMS,
  answers: () => [],
  histogram: () => null,
  withinCluster: () => [],
  overClusters: () => [],
  crossed: null,
  strata: () => null,
  sets: () => [],
  cell: (base) => ({ kind: 'count', ...base }),
};

/** How many of those registered say yes. */
const share: KindOfCounting<FigureOf<'share'>> = {
  known: ({ where }) => `(${where}) IS NOT NULL`,
  sums: ({ where }, of) => ({ yes: countIf(`${of} AND (${where})`), days: '0', peopleYes: '0' }),
  answers: ({ where }) => [where],
  histogram: () => null,
  withinCluster: ({ where }, { number, of }) => [number('x', `${of} AND (${where})`)],
  overClusters: ({ named, product }) => {
    const [n, x] = [named('n'), named('x')];
    return [
      ['several', `count_if(${n} > 1)`],
      ['peopleYes', `count_if(${x} > 0)`],
      ['peopleNo', `count_if(${n} > ${x})`],
      ['nn', product(n, n, 'BIGINT')],
      ['xx', product(x, x, 'BIGINT')],
      ['nx', product(n, x, 'BIGINT')],
      ['clusteredN', `sum(${n})`],
      ['clusteredYes', `sum(${x})`],
    ];
  },
  crossed: { size: 'n', type: 'BIGINT', personsOnly: false },
  strata: ({ where }) => ({ table: 'numbers', value: `CAST((${where}) AS INTEGER)`, flag: true }),
  sets: (figure, { of, among, registered }) => {
    const where = `(${figure.where})`;
    const odd = [`${where} IS NULL`, ...registered(figure.where)].join(' AND ');
    return [
      ['yes', among(where)],
      ['no', among(`NOT ${where}`)],
      ['blank', `(${of} AND ${where} IS NULL)`],
      ['odd', `(${of} AND ${odd})`],
    ];
  },
  cell: (base, tally, self) => {
    const yes = Number(tally.yes);
    const [peopleYes, peopleNo] = self ? [yes, base.n - yes] : [Number(tally.peopleYes), Number(tally.peopleNo)];
    return { kind: 'share', ...base, yes, peopleYes, peopleNo };
  },
};

/** A whole number of each: its histogram, and who contributes most. */
const mean: KindOfCounting<FigureOf<'mean'>> = {
  known: ({ value }) => `(${value}) IS NOT NULL`,
  sums: () => NO_SUMS,
  answers: () => [],
  histogram: ({ value }) => [`CAST(${value} AS BIGINT)`],
  withinCluster: ({ value }, { sum }) => [sum('y', value)],
  overClusters: ({ named, product }) => {
    const [n, y] = [named('n'), named('y')];
    return [
      ...largestTwo(y),
      ['squaresY', product(y, y)],
      ['squaresX', product(n, n, 'BIGINT')],
      ['products', product(y, n)],
    ];
  },
  crossed: null,
  strata: ({ value }) => ({ table: 'numbers', value: `CAST(${value} AS BIGINT)`, flag: false }),
  sets: () => [],
  cell: (base, tally, self) => {
    const histogram = tally.rows.map(([value, count]) => [toBig(value), Number(count)] as const);
    const sum = histogram.reduce((total, [value, count]) => total + value * BigInt(count), 0n);
    const squares = histogram.reduce((total, [value, count]) => total + value * value * BigInt(count), 0n);
    const cell = { kind: 'mean', ...base, sum, squares, histogram } as const;
    if (!self) {
      const { largest, second, squaresY, squaresX, products } = tally;
      return { ...cell, largest, twoLargest: largest + second, byCluster: { squaresY, squaresX, products } };
    }
    const top = histogram
      .slice(-2)
      .reverse()
      .flatMap(([value, count]) => (count > 1 ? [value, value] : [value]));
    const [first = 0n, second = 0n] = top;
    return { ...cell, largest: first, twoLargest: first + second };
  },
};

/** One sum divided by another. */
const ratio: KindOfCounting<FigureOf<'ratio'>> = {
  known: ({ y, x }) => `(${y}) IS NOT NULL AND (${x}) IS NOT NULL`,
  sums: () => NO_SUMS,
  answers: ({ y }) => [y],
  histogram: () => null,
  withinCluster: ({ y, x }, { sum }) => [sum('y', y), sum('d', x)],
  overClusters: ({ named, product }) => {
    const [y, d] = [named('y'), named('d')];
    return [
      ...largestTwo(y),
      ['sumY', `sum(${y})`],
      ['sumX', `sum(${d})`],
      ['squaresY', product(y, y)],
      ['squaresX', product(d, d)],
      ['products', product(y, d)],
    ];
  },
  crossed: null,
  strata: () => null,
  sets: () => [],
  cell: (base, { sumY, sumX, squaresY, squaresX, products, largest, second }) => ({
    ...{ kind: 'ratio', ...base, sumY, sumX, squaresY, squaresX, products },
    ...{ largest, twoLargest: largest + second },
  }),
};

/** Events by days at risk. */
const rate: KindOfCounting<FigureOf<'rate'>> = {
  known: ({ days }) => `(${days}) IS NOT NULL`,
  sums: ({ events, days }, of) => {
    const known = `${of} AND (${days}) IS NOT NULL`;
    return {
      yes: `coalesce(sum(CASE WHEN ${known} THEN ${events} END), 0)`,
      days: `coalesce(sum(CASE WHEN ${known} THEN ${days} END), 0)`,
      peopleYes: countIf(`${known} AND (${events}) > 0`),
    };
  },
  more: ({ days, bands }, of) => {
    const known = `${of} AND (${days}) IS NOT NULL`;
    const sum = (sql: string) => `coalesce(sum(CASE WHEN ${known} THEN ${sql} END), 0)`;
    return bands.flatMap((band) => [sum(band.events), sum(band.days)]);
  },
  answers: ({ days }) => [days],
  histogram: () => null,
  withinCluster: (figure, { sum }) => {
    const [events, days] = [`(${figure.events})`, `(${figure.days})`];
    // with every member's own squares, so that the products of two members are left
    const own = [sum('ee', `${events} * ${events}`), sum('ed', `${events} * ${days}`), sum('dd', `${days} * ${days}`)];
    return [sum('x', events), sum('d', days), ...own];
  },
  overClusters: ({ named }) => {
    const [n, x, d, ee, ed, dd] = ['n', 'x', 'd', 'ee', 'ed', 'dd'].map(named);
    return [
      ['several', `count_if(${n} > 1)`],
      ['nn', `sum(CAST(${d} AS HUGEINT) * ${d} - ${dd})`],
      ['xx', `sum(CAST(${x} AS HUGEINT) * ${x} - ${ee})`],
      ['nx', `sum(CAST(${x} AS HUGEINT) * ${d} - ${ed})`],
      ['clusteredN', `sum(${n})`],
    ];
  },
  crossed: { size: 'd', type: 'HUGEINT', personsOnly: true },
  strata: ({ events, days }) => ({ table: 'rates', events, days }),
  sets: ({ events }, { among }) => [['yes', among(`(${events}) > 0`)]],
  cell: (base, tally) => {
    const [events, days, peopleEvents] = [Number(tally.yes), Number(tally.days), Number(tally.peopleYes)];
    const numbers = tally.more.map(Number);
    const bands = numbers.flatMap((sum, at) => (at % 2 === 0 ? [{ events: sum, days: numbers[at + 1]! }] : [])); // in pairs
    return { kind: 'rate', ...base, events, days, peopleEvents, bands };
  },
};

/** Durations with how they ended, as a histogram. */
const survival: KindOfCounting<FigureOf<'survival'>> = {
  known: ({ exit, cause }) => `(${exit}) IS NOT NULL AND (${cause}) IS NOT NULL`,
  sums: () => NO_SUMS,
  answers: ({ cause }) => [cause],
  histogram: ({ entry, exit, cause }) => [entry, exit, cause].map((sql) => `CAST(${sql} AS INTEGER)`),
  withinCluster: ({ cause }, { number, known }) => [number('x', `${known} AND (${cause}) = 1`)],
  overClusters: ({ named }) => [['peopleYes', `count_if(${named('x')} > 0)`]],
  crossed: null,
  strata: ({ entry, exit, cause }) => ({ table: 'spells', entry, exit, cause }),
  sets: ({ cause }, { among }) => [['yes', among(`(${cause}) = 1`)]],
  cell: (base, tally) => {
    const durations = tally.rows.map(toDuration);
    const events = durations.reduce((sum, [, , cause, count]) => sum + (cause === 1 ? count : 0), 0);
    return { kind: 'survival', ...base, durations, events, peopleEvents: Number(tally.peopleYes) };
  },
};

/** What happened on the day of the start, or before it, happened after half a day. */
export function toDuration(row: Tally['rows'][number]): Duration {
  const [entry, exit] = [Number(row[0]), Number(row[1])];
  return [entry, exit === entry ? exit + 0.5 : exit, Number(row[2]), Number(row[3])];
}

/** One of several values of each. */
const category: KindOfCounting<FigureOf<'category'>> = {
  known: ({ value }) => `(${value}) IS NOT NULL`,
  sums: () => NO_SUMS,
  answers: () => [],
  histogram: ({ value }) => [`CAST(${value} AS VARCHAR)`],
  withinCluster: () => [],
  overClusters: ({ named }) => [['several', `count_if(${named('n')} > 1)`]],
  crossed: null,
  strata: () => null,
  sets: () => [],
  cell: (base, tally, self) => {
    const counts = tally.rows.map(([value, n, people, xx, nx]) => ({
      ...{ value: String(value), n: Number(n), people: Number(people) },
      ...(!self && { byPerson: { xx: Number(xx), nx: Number(nx) } }),
    }));
    return { kind: 'category', ...base, counts, ...(!self && { shared: Number(tally.several) }) };
  },
};

const KINDS: { readonly [K in Figure['kind']]: KindOfCounting<FigureOf<K>> } = {
  count,
  share,
  mean,
  ratio,
  rate,
  survival,
  category,
};

/** How a figure is counted. */
export function kindOf(figure: Figure): KindOfCounting {
  return KINDS[figure.kind] as KindOfCounting; // the table has each kind under its own name
}

/** Condition of being registered, over the unit's columns; null where everybody counted is. */
export function knownSql(figure: Figure): string | null {
  return kindOf(figure).known(figure);
}
