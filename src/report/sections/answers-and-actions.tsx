import type { VNode } from 'preact';
import type { ActionTest } from '../../model/action-test.ts';
import type { StaffAnswer } from '../../model/staff-files.ts';
import { type Answered, type Inserts, splitParagraphs } from '../inserts.ts';
import { PairsTable } from '../page/figures.tsx';
import { findBreaks, findPeriods, type Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows.ts';
import { insertWords, notCause, outcomes } from '../words/answers-and-actions.ts';
import { pageWords } from '../words/page.ts';
import { writeActionNotes, writeChange, writeTarget } from '../writing/actions.ts';
import { findNouns } from '../writing/nouns.ts';
import { writeBreaks, writeDate, writePeriod } from '../writing/time.ts';
import { answerOf } from './answer.tsx';
import { drawPairs } from './evidence.tsx';

/** Questions and answers, each with the figures that inform it; nothing where nobody has answered. */
export function StaffAnswers({
  answered,
  inserts,
  reader,
  heading = insertWords.answers,
}: {
  answered: readonly Answered[];
  inserts: Inserts;
  reader: Reader;
  heading?: (typeof insertWords)[keyof typeof insertWords];
}): VNode | null {
  const { say } = reader;
  if (answered.length === 0) return null;
  return (
    <>
      <h3 class="which">{say(heading)}</h3>
      <p class="base">
        {say(insertWords.answersLead)} {say(inserts.questions.source)}
      </p>
      {answered.map((question) => (
        <QuestionAnswered answered={question} reader={reader} />
      ))}
    </>
  );
}

function QuestionAnswered({ answered, reader }: { answered: Answered; reader: Reader }): VNode {
  const { say } = reader;
  const { question, answers } = answered;
  const linked = reader.indicators.filter(
    ({ described }) => described.status === 'computed' && question.indicators.includes(described.id),
  );
  return (
    <article class="question" id={`a-${question.id}`} aria-labelledby={`a-${question.id}-h`}>
      <h4 id={`a-${question.id}-h`}>{say(question.text)}</h4>
      <div class={linked.length > 0 ? 'beside' : 'beside one'}>
        {linked.length > 0 ? (
          <div>
            <p class="kind">{say(insertWords.figuresSay)}</p>
            <ul class="told">
              {linked.map((rows) => (
                <li>
                  <a href={`#${reader.anchor(rows.described.id)}`}>{reader.title(rows.described.id)}</a>
                  {tellReading(rows, reader)}
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <div>
          <p class="kind">{say(insertWords.staffSays)}</p>
          {answers.map((said) => (
            <Said answer={said} reader={reader} />
          ))}
        </div>
      </div>
    </article>
  );
}

/** The answer of the figures in a sentence, after their title. */
function tellReading(rows: IndicatorRows, reader: Reader): string {
  const reading = rows.headline?.status === 'shown' ? answerOf(rows, reader)?.reading : undefined;
  return reading ? `: ${reading}` : '';
}

/** A group's own words, with group and date. */
export function Said({ answer, reader }: { answer: StaffAnswer; reader: Reader }): VNode {
  return (
    <figure class="said">
      <blockquote>
        {splitParagraphs(answer.text).map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </blockquote>
      <figcaption>
        {answer.group}, {writeDate(answer.date, reader.lang)}
      </figcaption>
    </figure>
  );
}

/** Each action with its figures before and after its start; nothing where there are no actions. */
export function ActionTests({ inserts, reader }: { inserts: Inserts; reader: Reader }): VNode | null {
  if (inserts.actions.length === 0) return null;
  return (
    <>
      <h3 class="which">{reader.say(insertWords.actions)}</h3>
      <p class="base">{reader.say(notCause)}</p>
      {inserts.actions.map((test, index) => (
        <OneAction test={test} number={index + 1} reader={reader} />
      ))}
    </>
  );
}

function OneAction({ test, number, reader }: { test: ActionTest; number: number; reader: Reader }): VNode {
  const id = `act-${number}`;
  const { say, lang } = reader;
  const { action } = test;
  const rows = reader.indicators.find(({ described }) => described.id === action.indicator);
  const unit = rows?.described.unit ?? 'person';
  const computed = rows?.described.status === 'computed';
  const change = writeChange(test, findPeriods(test, reader), reader);
  const notes = writeActionNotes(test, lang);
  const title = reader.title(action.indicator);
  const facts: readonly (readonly [string, VNode | string])[] = [
    [say(insertWords.measure), action.measure],
    [say(insertWords.responsible), action.responsible],
    [say(insertWords.time), `${writeDate(action.start, lang)} – ${writeDate(action.due, lang)}`],
    [say(insertWords.figure), computed ? <a href={`#${reader.anchor(action.indicator)}`}>{title}</a> : title],
    [say(insertWords.target), writeTarget(test, unit, reader)],
    ...(change ? ([[say(insertWords.change), change]] as const) : []),
  ];
  return (
    <article class="question" id={id} aria-labelledby={`${id}-h`}>
      <h4 id={`${id}-h`}>{action.goal}</h4>
      <p class={`outcome outcome-${test.outcome}`}>{say(outcomes[test.outcome])}</p>
      {notes ? <p>{notes}</p> : null}
      <dl class="plan">
        {facts.map(([term, fact]) => (
          <div>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
      {rows ? <BeforeAndAfter test={test} rows={rows} number={number} reader={reader} /> : null}
    </article>
  );
}

/** Picture and table of the two periods. */
function BeforeAndAfter({
  test,
  rows,
  number,
  reader,
}: {
  test: ActionTest;
  rows: IndicatorRows;
  number: number;
  reader: Reader;
}): VNode | null {
  const { say, lang } = reader;
  const id = `act-${number}`;
  const { unit } = rows.described;
  const { before, after } = findPeriods(test, reader);
  const told = (
    [
      [insertWords.before, before],
      [insertWords.after, after],
    ] as const
  ).flatMap(([name, pair]) => (pair ? [{ label: `${say(name)}: ${writePeriod(pair.period, lang)}`, pair }] : []));
  if (told.length === 0) return null;
  const title = reader.title(test.action.indicator);
  const scale = reader.figure(test.action.indicator, test.stat ?? 'share').scale;
  const picture = drawPairs({ id: `${id}-p`, title, scale, nouns: findNouns(unit), pairs: told }, reader);
  const shown = told.map(({ pair }) => pair);
  const crossed = writeBreaks(findBreaks(test.action.indicator, shown, reader), lang);
  return (
    <>
      <div class={picture ? 'pair' : 'pair alone'}>
        {picture}
        <PairsTable
          id={`${id}-t`}
          caption={`${say(insertWords.measure)} ${number}: ${title}, ${say(insertWords.beforeAndAfter)}`}
          first={say(pageWords.periodLabel)}
          unit={unit}
          pairs={told}
          verdicts={false}
          reader={reader}
        />
      </div>
      {crossed ? <p class="base">{crossed}</p> : null}
    </>
  );
}
