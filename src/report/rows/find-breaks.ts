import { breaksFor, type DefinitionBreak } from '../../model/definition-breaks.ts';
import type { Reader } from '../reader.ts';

/** Breaks in definition between the first and the last day of some periods of the document. */
export function findBreaks(
  indicator: string,
  stretch: readonly { readonly period: string }[],
  { document }: Pick<Reader, 'document'>,
): readonly DefinitionBreak[] {
  const periods = document.periods.filter(({ id }) => stretch.some(({ period }) => period === id));
  const days = periods.flatMap(({ from, to }) => [from, to]).toSorted();
  return days.length === 0 ? [] : breaksFor(indicator, days[0]!, days.at(-1)!, document.breaks);
}
