import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { pairRows } from '../rows/pair.ts';
import { type Finding, findLikeness, findUnanswered, rankDifferences } from '../rows/rank-findings.ts';
import { answerOf, findMain } from '../sections/answer.tsx';
import { decimalsOf } from '../words/figure.ts';
import { writeGapCell, writeVerdict } from '../words/gap-cell.ts';
import { pageWords } from '../words/page-words.ts';
import { decimalsForPair } from '../words/precision.ts';
import { writeReason } from '../words/reasons.ts';
import { writeResultCell } from '../words/result-cell.ts';
import { findScale } from '../words/scale.ts';
import { signs } from '../words/signs.ts';
import { memoWords as w } from '../words/styles/memo-words.ts';
import { type Block, heading, list, type MemoTable, paragraph, quiet } from './blocks.ts';

/** The findings of the first page, each in its sentences: differences, then the likeness. */
export function tellFirstPage(reader: Reader): readonly string[] {
  const likeness = findLikeness(reader.indicators);
  return [...rankDifferences(reader.indicators), ...(likeness ? [likeness] : [])].map((one) => tell(one, reader));
}

function tell({ rows, gap, certain }: Finding, reader: Reader): string {
  const answer = answerOf(rows, pairRows(rows), reader);
  const surety = gap.verdict !== 'equal' && !certain ? reader.say(pageWords.maybeChance) : answer?.certainty;
  return [answer?.reading, surety].filter(Boolean).join(' ');
}

/** Results: the findings, every assessed question in a table, and those without an answer. */
export function tellResults(reader: Reader): readonly Block[] {
  const { say } = reader;
  const findings = tellFirstPage(reader);
  const certain = rankDifferences(reader.indicators).some((one) => one.certain);
  const assessed = reader.indicators.filter(
    ({ described, headline }) => described.status === 'computed' && described.kind === 'verdict' && headline,
  );
  const unanswered = findUnanswered(reader.indicators);
  return [
    heading(say(w.results), 2),
    ...(certain ? [] : [paragraph(say(pageWords.noDifference))]),
    ...(findings.length > 0
      ? [
          list(
            false,
            findings.map((one) => [one]),
          ),
        ]
      : []),
    quiet(say(w.resultsNote)),
    ...(assessed.length > 0 ? [tabulate(assessed, reader)] : []),
    ...(unanswered.length > 0 ? [listUnanswered(unanswered, reader)] : []),
  ];
}

function tabulate(assessed: readonly IndicatorRows[], reader: Reader): MemoTable {
  const { say, lang } = reader;
  return {
    kind: 'table',
    caption: say(w.allQuestions),
    columns: [pageWords.question, pageWords.women, pageWords.men, pageWords.gap, pageWords.assessment].map(
      (head, index) => ({ head: say(head), numeric: index === 1 || index === 2 }),
    ),
    rows: assessed.map((rows) => {
      const gap = rows.headline!;
      const { unit, id } = rows.described;
      const { main } = findMain(rows, pairRows(rows));
      const scale = findScale(id, gap.stat);
      const decimals = scale === 'share' ? decimalsForPair(main?.women, main?.men, scale) : decimalsOf(scale);
      const hidden = gap.status === 'suppressed';
      const difference = writeGapCell(gap, scale, unit, lang, decimals) ?? signs[hidden ? 'hidden' : 'missing'].sign;
      const figures = [main?.women, main?.men].map((row) => {
        const cell = hidden ? { sign: 'hidden' as const } : writeResultCell(row, scale, lang, decimals);
        return 'sign' in cell ? signs[cell.sign].sign : cell.value;
      });
      return [reader.title(id), ...figures, difference, writeVerdict(gap, lang) ?? ''];
    }),
  };
}

function listUnanswered(unanswered: readonly IndicatorRows[], reader: Reader): MemoTable {
  const { say, lang } = reader;
  return {
    kind: 'table',
    caption: say(w.notAnswered),
    columns: [pageWords.question, w.why].map((head) => ({ head: say(head), numeric: false })),
    rows: unanswered.map(({ described, headline, results }) => {
      const hidden =
        headline?.status === 'suppressed' || (!headline && results.some((row) => row.status === 'suppressed'));
      const unclear = headline?.status === 'shown' && headline.grade !== 'not_computed';
      const reason =
        described.status === 'not_computed' ? described.reason : hidden ? 'suppressed' : (headline?.reason ?? 'few');
      return [reader.title(described.id), unclear ? `${say(pageWords.notEnough)}.` : writeReason(reason, lang)];
    }),
  };
}

/** What the analysis says of children, in sentences. */
export function tellChildren(reader: Reader): readonly string[] {
  return reader.indicators
    .filter(({ described, headline }) => described.unit === 'child' && headline?.status === 'shown')
    .flatMap((rows) => {
      const answer = answerOf(rows, pairRows(rows), reader);
      const told = [answer?.reading, answer?.certainty].filter(Boolean).join(' ');
      return told === '' ? [] : [told];
    });
}
