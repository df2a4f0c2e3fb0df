import type { VNode } from 'preact';
import type { Reader } from '../reader.ts';
import { balanceOf, findMain, findWhole, type IndicatorRows, SHARES } from '../rows.ts';
import { bases } from '../words/rows-and-cases.ts';
import { type Answer, writeAnswer, writeShareBeside } from '../writing/answer.ts';
import { writeNeeded } from '../writing/cases-needed.ts';
import { writeReason } from '../writing/caveats.ts';
import {
  writeCommonest,
  writeLargestDataGap,
  writeSexDistribution,
  writeSplitPayment,
  writeStatement,
} from '../writing/descriptions.ts';
import { writeDistribution } from '../writing/distributions.ts';
import { findNouns } from '../writing/nouns.ts';
import { writePeopleSentence } from '../writing/people.ts';
import { writeRemaining } from '../writing/remaining.ts';
import { writeBalance, writeBase, writeBounds, writeMissing } from '../writing/rows-and-cases.ts';

/** The answer of an indicator with a verdict; `chosen`: as it stands first, where its size is told with more care. */
export function answerOf(
  rows: IndicatorRows,
  reader: Reader,
  chosen?: { readonly limit: number | null },
): Answer | null {
  if (!rows.headline || rows.described.kind !== 'verdict') return null;
  const { main } = findMain(rows);
  return writeAnswer(
    {
      gap: rows.headline,
      figure: rows.figure(rows.headline.stat),
      women: main?.women,
      men: main?.men,
      both: main?.third,
      unit: rows.described.unit,
      words: reader.words.get(rows.described.id),
      everybody: reader.document.remarks.some((remark) => remark.code === 'single-not-told'),
      chosen,
    },
    reader.lang,
  );
}

/**
 * The answer in one paragraph, and under it what it rests on. Missing information comes first when there is much of it.
 */
export function AnswerBlock({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode {
  const { lang } = reader;
  const { unit } = rows.described;
  const { main, share } = findMain(rows);
  const answer = answerOf(rows, reader);
  const missing = writeMissing(main?.women, main?.men, unit, lang);
  const described = answer === null ? describe(rows, reader) : null;
  const pace = rows.headline && rows.headline.estimand !== 'difference' && rows.headline.estimand !== 'ratio';
  const beside =
    pace && rows.headline && share
      ? writeShareBeside(rows.headline, share, unit, lang, reader.words.get(rows.described.id)?.pace)
      : null;
  const people =
    main?.women && main.men && rows.headline && reader.figure(rows.described.id, main.stat).scale === 'share'
      ? writePeopleSentence(rows.headline, main.women, main.men, unit, lang)
      : null;
  const base = baseOf(rows, reader);
  const balanced = balanceOf(rows, rows.headline?.stat ?? main?.stat);
  const isShare = main !== undefined && SHARES.has(main.figure.kind) && unit !== 'couple';
  const bounds = isShare ? writeBounds(balanced, [main?.women, main?.men], unit, lang) : null;
  const balance = [writeBalance(balanced, unit, lang, restsOnPersons(rows, reader)), bounds]
    .filter((sentence) => sentence !== null)
    .join(' ');
  const words = reader.words.get(rows.described.id);
  const stated = words?.statement !== undefined;
  const remaining = rows.headline ? writeRemaining(findWhole(rows.pairs), words?.remaining, lang) : null;
  const needed = rows.headline ? writeNeeded(rows.headline, unit, reader.document, lang) : null;
  const second = [people, needed, beside, remaining].filter((sentence) => sentence !== null);
  const foot = [
    rows.described.unit === 'field' || (described !== null && !stated) ? null : base,
    missing?.first ? null : missing?.sentence,
  ].filter((sentence) => sentence != null);
  return (
    <div class="answer">
      {missing?.first ? <p class="missing">{missing.sentence}</p> : null}
      {answer ? <p class="sentence">{[answer.reading, answer.certainty].filter(Boolean).join(' ')}</p> : null}
      {described ? <p class="sentence">{described}</p> : null}
      {second.length > 0 ? <p>{second.join(' ')}</p> : null}
      {foot.length > 0 ? <p class="base">{foot.join(' ')}</p> : null}
      {balance === '' ? null : <p class="base">{balance}</p>}
    </div>
  );
}

/** How many of each sex an answer rests on; `words`: of its own section or of a card. */
export function baseOf(rows: IndicatorRows, reader: Reader, words = bases): string | null {
  const { main } = findMain(rows);
  return writeBase(
    restsOnPersons(rows, reader) ? 'persons' : rows.described.unit,
    main?.women?.n ?? rows.headline?.n_women ?? null,
    main?.men?.n ?? rows.headline?.n_men ?? null,
    reader.lang,
    words,
  );
}

function restsOnPersons(rows: IndicatorRows, reader: Reader): boolean {
  const based = rows.headline?.stat ?? findMain(rows).main?.stat;
  return based !== undefined && reader.figure(rows.described.id, based).persons === true;
}

/** What a description says, and of a distribution whether it differs. */
function describe(rows: IndicatorRows, reader: Reader): string | null {
  const told = [describeOnly(rows, reader), writeDistribution(rows, reader.labels, reader.lang)].filter(Boolean);
  return told.length > 0 ? told.join(' ') : null;
}

/** Descriptions have figures but no verdict; hidden ones have neither. */
export function describeOnly(rows: IndicatorRows, { lang, labels, words, document }: Reader): string | null {
  const { id, unit } = rows.described;
  const whole = findWhole(rows.pairs);
  const hidden = whole.length > 0 && whole.every((pair) => pair.women?.status === 'suppressed');
  if (hidden) return writeReason('suppressed', lang);
  if (unit === 'field') return writeLargestDataGap(whole, lang);
  if (id === 'split-payment') return writeSplitPayment(whole, document.disclosure.threshold, lang);
  const statement = writeStatement(words.get(id), whole[0], lang);
  if (statement) return statement;
  const count = whole.find((pair) => pair.figure.kind === 'count');
  if (count?.women?.value != null && count.men?.value != null && unit !== 'couple')
    return writeSexDistribution(count.women.value, count.men.value, lang, count.unknown?.value ?? 0);
  const categories = whole.flatMap((pair) => {
    const { category } = pair.figure;
    return category ? [{ pair, name: labels.level(category.field, category.value) }] : [];
  });
  return writeCommonest(categories, findNouns(unit), unit, lang);
}
