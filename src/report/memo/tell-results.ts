import type { GapRow } from '../../model/audit-document.ts';
import { isCertain, isDifference } from '../../model/verdict.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang } from '../../text/text.ts';
import { isAssessed } from '../assessed.ts';
import { findDistributions, findLargest, findLikeness, findUnanswered, tellFinding, whyNone } from '../findings.ts';
import type { Reader } from '../reader.ts';
import { findMain, type IndicatorRows } from '../rows.ts';
import { answerOf, describeOnly } from '../sections/answer.tsx';
import { nearestAnswer } from '../words/cases-needed.ts';
import { memoUnits, memoWords as w } from '../words/memo.ts';
import { signs } from '../words/names.ts';
import { pageWords } from '../words/page.ts';
import { roundHeadline, roundPair } from '../writing/additive-rounding.ts';
import { writeNeededShort } from '../writing/cases-needed.ts';
import { writeReason } from '../writing/caveats.ts';
import { writeDistribution } from '../writing/distributions.ts';
import { writeGapCell, writeResultCell, writeVerdict } from '../writing/figures.ts';
import { writeLimits } from '../writing/limits.ts';
import { joinWords } from '../writing/nouns.ts';
import { type Block, gap, heading, list, type MemoTable, paragraph, quiet, strong } from './blocks.ts';

/** The findings of the first page, each in its sentences: differences, then the likeness. */
function tellFirstPage(reader: Reader): readonly string[] {
  const likeness = findLikeness(reader);
  const told = [...findLargest(reader), ...(likeness ? [likeness] : [])].map((finding) => tellFinding(finding, reader));
  const distributions = findDistributions(reader).map(
    (rows) => `${reader.title(rows.described.id)}: ${writeDistribution(rows, reader.labels, reader.lang) ?? ''}`,
  );
  return [...told, ...distributions];
}

const tellNone = (reader: Reader): Block => paragraph(reader.say(whyNone(reader)));

/** The certain findings without their certainty, for a summary whose lead states it. */
export function tellCertain(reader: Reader): readonly Block[] {
  const told = findLargest(reader).flatMap(({ rows }) => answerOf(rows, reader)?.reading || []);
  if (told.length === 0) return [tellNone(reader)];
  return [
    paragraph(reader.say(told.length === 1 ? w.oneCertain : w.someCertain)),
    list(
      false,
      told.map((sentence) => [sentence]),
    ),
  ];
}

/** Results: the findings, how couples are paid, and the questions without an answer. */
export function tellResults(reader: Reader): readonly Block[] {
  const { say } = reader;
  const findings = tellFirstPage(reader);
  return [
    heading(say(w.results), 2),
    ...(findLargest(reader).length > 0 ? [] : [tellNone(reader)]),
    ...(findings.length > 0
      ? [
          list(
            false,
            findings.map((finding) => [finding]),
          ),
        ]
      : []),
    quiet([say(w.resultsNote), ...(findAssessed(reader).length > 0 ? [say(w.seeTable)] : [])].join(' ')),
    ...tellUnanswered(reader),
    ...tellSplitPayment(reader),
  ];
}

/** The questions without an answer, reason by reason. */
function tellUnanswered(reader: Reader): readonly Block[] {
  const { say } = reader;
  const unanswered = findUnanswered(reader.indicators);
  if (unanswered.length === 0) return [];
  const reasons = new Map<string, string[]>();
  for (const rows of unanswered) {
    const reason = reasonOf(rows, reader).replace(/\.$/, '');
    reasons.set(reason, [...(reasons.get(reason) ?? []), reader.title(rows.described.id)]);
  }
  return [
    paragraph(strong(say(w.notAnswered))),
    list(
      false,
      [...reasons].map(([reason, titles]) => [`${reason}: ${joinTitles(titles, reader)}.`]),
    ),
    ...tellNearest(unanswered, reader),
  ];
}

/** So many questions are told with what would settle them. */
const NEAREST = 3;

/** The questions that need the fewest more cases for an answer; nothing where none does. */
function tellNearest(unanswered: readonly IndicatorRows[], reader: Reader): readonly Block[] {
  const { lang } = reader;
  const nearest = unanswered
    .flatMap(({ described, headline }) => (headline?.needed ? [{ ...described, times: headline.needed }] : []))
    .toSorted((a, b) => a.times - b.times)
    .slice(0, NEAREST)
    .map(({ id, unit, times }) => `${reader.title(id)} (${writeNeededShort(times, unit, lang)})`);
  if (nearest.length === 0) return [];
  return [paragraph(fill(nearestAnswer, { questions: joinWords(nearest, lang) })[lang])];
}

/** More questions than this are counted, not named. */
const NAMED = 12;

function joinTitles(titles: readonly string[], { lang }: Reader): string {
  const rest = titles.length - NAMED;
  if (rest < 2) return titles.join('; ');
  const more = lang === 'sv' ? `och ${rest} frågor till` : `and ${rest} more questions`;
  return `${titles.slice(0, NAMED).join('; ')}; ${more}`;
}

function reasonOf({ described, headline, results }: IndicatorRows, { say, lang }: Reader): string {
  if (described.status === 'not_computed') return writeReason(described.reason, lang);
  if (headline?.status === 'suppressed' || (!headline && results.some((row) => row.status === 'suppressed')))
    return say(pageWords.hiddenQuestions);
  if (headline?.status === 'shown' && headline.grade !== 'not_computed') return say(pageWords.notEnough);
  return writeReason(headline?.reason ?? 'few', lang);
}

/** How many couples have split payment, as committees have asked for it; nothing where it is not in the data. */
function tellSplitPayment(reader: Reader): readonly Block[] {
  const { say } = reader;
  const rows = reader.indicators.find(({ described }) => described.id === 'split-payment');
  const told = rows?.described.status === 'computed' ? describeOnly(rows, reader) : null;
  if (told === null) return [];
  return [heading(reader.title('split-payment'), 2), paragraph(told), paragraph(gap(say(w.splitGap)))];
}

/**
 * Every assessed question on a row, the unit after the question where the figure is not a share; nothing without any.
 */
export function tabulateQuestions(reader: Reader): readonly Block[] {
  const { say, lang } = reader;
  const assessed = reader.indicators.filter(
    (rows) => rows.described.status === 'computed' && isAssessed(rows) && rows.headline,
  );
  if (findAssessed(reader).length === 0) return [];
  const table: MemoTable = {
    kind: 'table',
    caption: say(w.tableNote),
    columns: [pageWords.question, pageWords.women, pageWords.men, pageWords.gap, pageWords.assessment].map(
      (head, index) => ({ head: say(head), numeric: index === 1 || index === 2 }),
    ),
    rows: assessed.map((rows) => {
      const gap = rows.headline!;
      const { unit, id } = rows.described;
      const { main } = findMain(rows);
      const scale = reader.figure(id, gap.stat).scale;
      const { women, men, decimals } = main ? roundPair(main) : { women: undefined, men: undefined, decimals: 0 };
      const hidden = gap.status === 'suppressed';
      const rounded = roundHeadline(rows);
      const size = writeGapCell(rounded, scale, unit, lang) ?? signs[hidden ? 'hidden' : 'missing'].sign;
      const limits = writeLimits(gap, rounded, scale, lang);
      const difference = limits === '' ? size : `${size} (${limits})`;
      const figures = [women, men].map((row) => {
        const cell = hidden ? { sign: 'hidden' as const } : writeResultCell(row, scale, lang, decimals);
        return 'sign' in cell ? signs[cell.sign].sign : cell.value;
      });
      const bare = main?.women?.value != null ? memoUnits[scale] : undefined;
      const question = bare ? `${reader.title(id)} (${say(bare)})` : reader.title(id);
      return [question, ...figures, difference, writeVerdict(gap, lang) ?? ''];
    }),
  };
  return [table];
}

/** What the analysis says of children, in sentences. */
export function tellChildren(reader: Reader): readonly string[] {
  return reader.indicators
    .filter(({ described, headline }) => described.unit === 'child' && headline?.status === 'shown')
    .flatMap((rows) => {
      const answer = answerOf(rows, reader);
      const told = [answer?.reading, answer?.certainty].filter(Boolean).join(' ');
      return told === '' ? [] : [told];
    });
}

/** The headline gaps that were assessed; what is hidden or could not be computed was not. */
export function findAssessed({ indicators }: Reader): readonly GapRow[] {
  return indicators
    .filter((rows) => rows.described.status === 'computed' && isAssessed(rows))
    .flatMap(({ headline }) => (headline?.status === 'shown' && headline.p !== null ? [headline] : []));
}

/** How many questions have which answer, and in how many there is none; null where none was assessed. */
export function tellTally(reader: Reader): string | null {
  const { lang } = reader;
  const gaps = findAssessed(reader);
  if (gaps.length === 0) return null;
  const directed = gaps.filter((gap) => isDifference(gap.verdict));
  const certain = directed.filter((gap) => isCertain(gap.q)).length;
  const equal = gaps.filter((gap) => gap.verdict === 'equal').length;
  const rest = gaps.length - directed.length - equal;
  const parts = [
    part(certain, { sv: 'en säkerställd skillnad', en: 'an established difference' }, lang),
    part(
      directed.length - certain,
      { sv: 'en skillnad som kan vara slump', en: 'a difference that may be chance' },
      lang,
    ),
    part(equal, { sv: 'ungefär samma nivå', en: 'about the same level' }, lang),
  ].filter((told) => told !== null);
  return [tellShown(parts, gaps.length, lang), tellRest(rest, gaps.length, lang)].filter(Boolean).join(' ');
}

function tellShown(parts: readonly string[], all: number, lang: Lang): string | null {
  if (parts.length === 0) return null;
  const number = writeNumber(all, lang);
  const said = joinWords(parts, lang);
  if (lang === 'sv')
    return all === 1
      ? `Den fråga som bedöms visar ${said.replace(/^1 /, '')}.`
      : `Av ${number} bedömda frågor visar ${said}.`;
  return all === 1
    ? `The one question assessed shows ${said.replace(/^1 shows /, '')}.`
    : `Of ${number} questions assessed, ${said}.`;
}

/** Those without an answer, as a sentence of their own. */
function tellRest(rest: number, all: number, lang: Lang): string | null {
  if (rest === 0) return null;
  const number = writeNumber(rest, lang);
  if (rest === all)
    return lang === 'sv'
      ? `Underlaget räcker inte för en slutsats i ${all === 1 ? 'den enda fråga som har bedömts' : `någon av de ${number} frågor som har bedömts`}.`
      : `There are not enough data for a conclusion in ${all === 1 ? 'the one question assessed' : `any of the ${number} questions assessed`}.`;
  return lang === 'sv'
    ? `I ${number} ${rest === 1 ? 'fråga' : 'frågor'} räcker underlaget inte för en slutsats.`
    : `In ${number} ${rest === 1 ? 'question' : 'questions'} there are not enough data for a conclusion.`;
}

function part(count: number, shows: Readonly<Record<Lang, string>>, lang: Lang): string | null {
  if (count === 0) return null;
  const number = writeNumber(count, lang);
  return lang === 'sv' ? `${number} ${shows.sv}` : `${number} ${count === 1 ? 'shows' : 'show'} ${shows.en}`;
}
