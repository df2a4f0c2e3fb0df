import type { AuditDocument } from '../model/audit-document.ts';
import type { Protected } from '../model/protected.ts';
import type { GivenInserts } from './inserts.ts';
import { chooseQuestions } from './templates/choose-template.ts';

/**
 * A document about some of its indicators only: their numbers as they were, with the q-values of the whole report. How
 * many people there are in all stays, since the first lines of every page say it.
 */
export function narrowDocument(document: Protected<AuditDocument>, area: readonly string[]): Protected<AuditDocument> {
  const inside = ({ indicator }: { readonly indicator: string }): boolean => area.includes(indicator);
  const people = document.results.filter(
    (row) => row.indicator === 'recipients' && row.by === null && row.period === 'all' && !inside(row),
  );
  return {
    ...document,
    indicators: document.indicators.filter(({ id }) => area.includes(id)),
    results: [...people, ...document.results.filter(inside)],
    gaps: document.gaps.filter(inside),
    curves: document.curves.filter(inside),
    decompositions: document.decompositions.filter(inside),
    pooled: document.pooled.filter(inside),
    references: document.references.filter(inside),
    breaks: document.breaks.filter(
      ({ indicators }) => indicators === 'all' || indicators.some((id) => area.includes(id)),
    ),
  };
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
