import type { ActionTest } from '../model/action-test.ts';
import type { AuditDocument } from '../model/audit-document.ts';
import { breaksFor, type DefinitionBreak } from '../model/definition-breaks.ts';
import { type FindFigure, indexFigures } from '../model/document-names.ts';
import type { IndicatorWords } from '../model/indicator.ts';
import { keepRows, type Protected } from '../model/protected.ts';
import type { Lang, Text } from '../text/text.ts';
import { type IndicatorRows, indexRows, type Pair } from './rows.ts';
import { type Labels, makeLabels } from './writing/names.ts';

/** What every section of a page is made from: the protected document, its words and the reader's language. */
export interface Reader {
  readonly lang: Lang;
  /** The page has a script, which needs words in its charts and answers on its questions. */
  readonly interactive: boolean;
  readonly document: Protected<AuditDocument>;
  readonly words: ReadonlyMap<string, IndicatorWords>;
  readonly labels: Labels;
  readonly indicators: readonly IndicatorRows[];
  readonly figure: FindFigure;
  /** Number of questions that the whole report assesses, also where the page is about a few of them. */
  readonly assessed: number;
  /** The indicator that the page is about; null where it is about all. */
  readonly focus: string | null;
  readonly say: (text: Text) => string;
  /** Title of an indicator; its id where it has no words. */
  readonly title: (id: string) => string;
  /** Id of an indicator's section, safe in an address and unique on the page. */
  readonly anchor: (id: string) => string;
  /**
   * The same for elements that nothing links to, such as pictures: short, since each is written four times on the page.
   */
  readonly key: (id: string) => string;
}

/** Prepares a document for its reader. */
export function makeReader(
  document: Protected<AuditDocument>,
  words: ReadonlyMap<string, IndicatorWords>,
  lang: Lang,
  {
    focus,
    area,
    interactive = false,
  }: {
    readonly focus?: string | undefined;
    readonly area?: readonly string[] | undefined;
    readonly interactive?: boolean;
  } = {},
): Reader {
  const shown = area ? narrowDocument(document, area) : document;
  const order = new Map(document.indicators.map((indicator, index) => [indicator.id, index]));
  return {
    lang,
    interactive,
    document: shown,
    words,
    labels: makeLabels(document),
    indicators: indexRows(shown),
    figure: indexFigures(document),
    assessed: document.gaps.filter((gap) => gap.family === 'headline' && gap.p !== null).length,
    focus: area ? (focus ?? null) : null,
    say: (text) => text[lang],
    title: (id) => words.get(id)?.title[lang] ?? id,
    key: (id) => `q${order.get(id) ?? 0}`,
    anchor: (id) => (/^[a-z][a-z0-9-]*$/.test(id) ? `i-${id}` : `i-${order.get(id) ?? 0}`),
  };
}

/**
 * A document about some of its indicators only: their numbers as they were, with the q-values of the whole report. How
 * many people there are in all stays, since the first lines of every page say it.
 */
function narrowDocument(document: Protected<AuditDocument>, area: readonly string[]): Protected<AuditDocument> {
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

/** The rows of the report for the two periods in which a measure is tested. */
export function findPeriods(
  { action, stat, before, after }: ActionTest,
  { indicators }: Pick<Reader, 'indicators'>,
): { readonly before: Pair | undefined; readonly after: Pair | undefined } {
  const pairs = indicators.find(({ described }) => described.id === action.indicator)?.pairs ?? [];
  const at = (period: string | undefined) =>
    pairs.find((pair) => pair.by === null && pair.stat === stat && pair.period === period);
  return { before: at(before?.period), after: at(after?.period) };
}
