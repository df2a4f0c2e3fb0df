import type { AuditDocument } from '../model/audit-document.ts';
import type { IndicatorWords } from '../model/indicator.ts';
import type { Protected } from '../model/protected.ts';
import type { Lang } from '../text/text.ts';
import { makeReader } from './reader.ts';
import { findLikeness, rankDifferences } from './rows/rank-findings.ts';
import { answerOf } from './sections/answer.tsx';
import { pageWords } from './words/page.ts';

/** A finding of the first page in words alone, for a terminal. */
export interface ToldFinding {
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
  const likeness = findLikeness(reader.indicators);
  return [...rankDifferences(reader.indicators), ...(likeness ? [likeness] : [])]
    .slice(0, limit)
    .map(({ rows, gap, certain }) => {
      const answer = answerOf(rows, reader);
      const surety = gap.verdict !== 'equal' && !certain ? reader.say(pageWords.maybeChance) : answer?.certainty;
      return { indicator: rows.described.id, sentence: [answer?.reading, surety].filter(Boolean).join(' ') };
    });
}
