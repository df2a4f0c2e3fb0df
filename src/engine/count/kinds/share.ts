import type { FigureOf } from '../../../model/indicator.ts';
import { countIf, type KindOfCounting } from './kind.ts';

/** How many of those registered say yes. */
export const share: KindOfCounting<FigureOf<'share'>> = {
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
