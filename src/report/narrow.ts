import type { AuditDocument } from '../model/audit-document.ts';
import { keepRows, type Protected } from '../model/protected.ts';
import type { GivenInserts } from './inserts.ts';
import { chooseQuestions } from './templates/choose-template.ts';

/**
 * A document about some of its indicators only: their numbers as they were, with the q-values of the whole report. How
 * many people there are in all stays, since the first lines of every page say it.
 */
export function narrowDocument(document: Protected<AuditDocument>, area: readonly string[]): Protected<AuditDocument> {
  const inside = ({ indicator }: { readonly indicator: string }): boolean => area.includes(indicator);
  return keepRows(document, {
    indicators: ({ id }) => area.includes(id),
    results: (row) => inside(row) || (row.indicator === 'recipients' && row.by === null && row.period === 'all'),
    gaps: inside,
    curves: inside,
    decompositions: inside,
    pooled: inside,
    references: inside,
    breaks: ({ indicators }) => indicators === 'all' || indicators.some((id) => area.includes(id)),
  });
}

/** What a municipality lays beside the numbers, as far as it concerns some of the indicators. */
export function narrowInserts<T extends GivenInserts>(given: T, area: readonly string[]): T {
  const asked = chooseQuestions(given.template).questions.filter(({ indicators }) =>
    indicators.some((id) => area.includes(id)),
  );
  return {
    ...given,
    actions: given.actions?.filter(({ action }) => area.includes(action.indicator)),
    answers: given.answers?.filter(({ question }) => asked.some(({ id }) => id === question)),
  };
}
