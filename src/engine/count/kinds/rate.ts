import type { FigureOf } from '../../../model/indicator.ts';
import { countIf, type KindOfCounting } from './kind.ts';

/** Events by days at risk. */
export const rate: KindOfCounting<FigureOf<'rate'>> = {
  known: ({ days }) => `(${days}) IS NOT NULL`,
  sums: ({ events, days }, of) => {
    const known = `${of} AND (${days}) IS NOT NULL`;
    return {
      yes: `coalesce(sum(CASE WHEN ${known} THEN ${events} END), 0)`,
      days: `coalesce(sum(CASE WHEN ${known} THEN ${days} END), 0)`,
      peopleYes: countIf(`${known} AND (${events}) > 0`),
    };
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
    return { kind: 'rate', ...base, events, days, peopleEvents };
  },
};
