import { fieldsOf } from '../model/groups.ts';
import type { Indicator } from '../model/indicator.ts';

/** Columns that tell a field more coarsely, or tell nearly the same. */
const COARSE: Readonly<Record<string, readonly string[]>> = {
  household_type: ['single'],
  obstacle: ['parental_leave'],
  parental_leave: ['obstacle'],
};

/**
 * The indicators as they may stand beside crossings: figures about a part of the people that one field of a crossing tells
 * (people on parental leave, people in couples, the distribution over obstacles) are left out, since they are sums of its
 * groups and would let hidden ones be solved. Without crossings nothing is left out.
 */
export function withoutMargins(indicators: readonly Indicator[], breakdowns: readonly string[]): readonly Indicator[] {
  const crossed = breakdowns.map(fieldsOf).filter((fields) => fields.length > 1);
  const columns = new Set(crossed.flat().flatMap((field) => [field, ...(COARSE[field] ?? [])]));
  if (columns.size === 0) return indicators;
  return indicators.flatMap((indicator) => {
    const figures = indicator.figures.filter((figure) => {
      const read = figure.kind === 'category' ? `${figure.of} ${figure.value}` : figure.of;
      // decisions, measures and spells of single people are a population of their own, of which no other part is told
      return indicator.unit !== 'person' || !(read.match(/[a-z_]+/g) ?? []).some((name) => columns.has(name));
    });
    return figures.length === 0
      ? []
      : [figures.length === indicator.figures.length ? indicator : { ...indicator, figures }];
  });
}
