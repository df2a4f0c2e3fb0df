import type { AuditDocument, GapRow, SelectedRow } from '../model/audit-document.ts';
import type { IndicatorWords } from '../model/indicator.ts';
import type { Protected } from '../model/protected.ts';
import { MOST_FIRST, mayStandFirst } from '../model/standing-first.ts';
import { isCertain, isDirected } from '../model/verdict.ts';
import type { Lang, Text } from '../text/text.ts';
import { isAssessed } from './assessed.ts';
import { makeReader, type Reader } from './reader.ts';
import type { IndicatorRows } from './rows.ts';
import { answerOf } from './sections/answer.tsx';
import { pageWords } from './words/page.ts';

/** A headline gap that has a place on the first page. */
export interface Finding {
  readonly rows: IndicatorRows;
  readonly gap: GapRow;
  /**
   * The limit nearer no difference, corrected for the gap having been chosen, in the unit of the gap; null where no size
   * may be told.
   */
  readonly limit: number | null;
  /** The difference holds for all questions at once (Holm), and so by itself. */
  readonly alone: boolean;
}

/** Questions named to look at next. */
const NEXT = 3;

type Rows = Pick<Reader, 'document' | 'indicators'>;

/**
 * The certain differences that may stand first, largest first, as the audit has chosen them (docs/methods.md, "What
 * comes first"). Audits that have not chosen: those with q ≤ .05, without sizes.
 */
export function findDifferences({ document, indicators }: Rows): readonly Finding[] {
  if (document.selected) return place(document.selected, 'difference', indicators);
  return assessed(indicators)
    .filter(({ gap }) => isDirected(gap.verdict) && isCertain(gap.q))
    .toSorted((a, b) => nearness(b.gap) - nearness(a.gap))
    .map(({ rows, gap }) => ({ rows, gap, limit: null, alone: true })); // their q is Holm's
}

/** The differences that stand on a card. */
export function findLargest(of: Rows): readonly Finding[] {
  return findDifferences(of).slice(0, MOST_FIRST);
}

/** The likeness for the first page: the tightest of those that hold although they were chosen. */
export function findLikeness({ document, indicators }: Rows): Finding | undefined {
  return place(document.selected ?? [], 'likeness', indicators)[0];
}

/** Where nothing is certain: the questions in which most speaks for a difference, although it may be chance. */
export function findNext(of: Rows): readonly IndicatorRows[] {
  if (findDifferences(of).length > 0) return [];
  return assessed(of.indicators)
    .filter(({ gap }) => gap.verdict !== 'equal' && !isCertainlyOther(gap))
    .toSorted((a, b) => a.gap.p! - b.gap.p!) // assessed ones have it
    .slice(0, NEXT)
    .map(({ rows }) => rows);
}

/** What is said where no difference may stand first: nothing is assessed, what is certain is fragile, or nothing is. */
export function whyNone({ indicators }: Pick<Reader, 'indicators'>): Text {
  const shown = indicators.flatMap((rows) =>
    isAssessed(rows) && rows.headline?.status === 'shown' && rows.headline.p !== null ? [rows.headline] : [],
  );
  if (shown.length === 0) return pageWords.nothingAssessed;
  if (shown.some((gap) => isDirected(gap.verdict) && isCertain(gap.q))) return pageWords.notLifted;
  return shown.some(isCertainlyOther) ? pageWords.noLevelDiffers : pageWords.noDifference;
}

/** The distributions that certainly differ: they have no size to be ranked by. */
export function findDistributions({ indicators }: Pick<Rows, 'indicators'>): readonly IndicatorRows[] {
  return indicators.filter(({ headline }) => headline && isCertainlyOther(headline));
}

const isCertainlyOther = ({ verdict, q }: GapRow): boolean => verdict === 'differ' && isCertain(q);

function place(
  selected: readonly SelectedRow[],
  as: SelectedRow['as'],
  indicators: readonly IndicatorRows[],
): readonly Finding[] {
  return selected.flatMap((row) => {
    const rows = indicators.find(({ described }) => described.id === row.indicator);
    const gap = rows?.headline;
    if (row.as !== as || gap?.status !== 'shown') return [];
    const limit = gap.verdict === 'men_higher' ? row.high : row.low;
    return [{ rows: rows!, gap, limit, alone: isCertain(row.p_holm) }];
  });
}

/** Headline gaps that may be told first: shown, assessed, not fragile, enough registered. */
function assessed(indicators: readonly IndicatorRows[]): readonly { rows: IndicatorRows; gap: GapRow }[] {
  return indicators.flatMap((rows) => {
    const gap = rows.headline;
    if (gap?.status !== 'shown' || !isAssessed(rows) || gap.p === null) return [];
    return mayStandFirst(gap) ? [{ rows, gap }] : [];
  });
}

/**
 * How far the nearer 95 % limit lies from no difference, in margins, ratios as logarithms; under nought how far it lies on
 * the other side.
 */
export function nearness({ low, high, margin, estimand }: GapRow): number {
  if (low === null || high === null || margin === null) return Number.NEGATIVE_INFINITY;
  const flat = estimand === 'difference';
  const inMargins = (limit: number) => (flat ? limit / margin : Math.log(limit) / Math.log(margin));
  return Math.max(inMargins(low), -inMargins(high));
}

/** Indicators without an answer, in catalogue order. */
export function findUnanswered(all: readonly IndicatorRows[]): readonly IndicatorRows[] {
  return all.filter(
    ({ described, headline }) =>
      described.status === 'not_computed' ||
      (isAssessed({ described, headline }) &&
        (headline === undefined ||
          headline.status !== 'shown' ||
          headline.verdict === 'unclear' ||
          headline.verdict === null)),
  );
}

/** A finding of the first page in words alone, for a terminal. */
interface ToldFinding {
  readonly indicator: string;
  readonly sentence: string;
}

/** The findings of the first page, in its order: differences, then the likeness. At most `limit`. */
export function tellFindings(
  document: Protected<AuditDocument>,
  words: ReadonlyMap<string, IndicatorWords>,
  lang: Lang,
  limit = 3,
): readonly ToldFinding[] {
  const reader = makeReader(document, words, lang);
  const likeness = findLikeness(reader);
  return [...findLargest(reader), ...(likeness ? [likeness] : [])]
    .slice(0, limit)
    .map((finding) => ({ indicator: finding.rows.described.id, sentence: tellFinding(finding, reader) }));
}

/** A finding in its sentences: what is higher for whom, how sure and at least how large. */
export function tellFinding(finding: Finding, reader: Reader): string {
  const answer = answerOf(finding.rows, reader, finding);
  return [answer?.reading, answer?.certainty].filter(Boolean).join(' ');
}
