import type { VNode } from 'preact';
import { isDifference } from '../../model/verdict.ts';
import { isAssessed } from '../assessed.ts';
import { type Answered, chooseSteps, findAnswered, type Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows.ts';
import { answerOf } from '../sections/answer.tsx';
import { ActionTests, Said, StaffAnswers } from '../sections/answers-and-actions.tsx';
import { frameSteps } from '../sections/frame.tsx';
import { Groups } from '../sections/groups.tsx';
import { IndicatorSection } from '../sections/indicator.tsx';
import { UnansweredTable } from '../sections/unanswered.tsx';
import { insertWords, insertWords as w } from '../words/answers-and-actions.ts';
import { StepSection } from './sjuan.tsx';

/** Who is here, who gets what, on which terms, and what is to be done: the first two from the data. */
export function ThreeR(reader: Reader, inserts: Inserts): VNode {
  const template = chooseSteps('parts', inserts.template);
  const [representation, resources, realia, realise] = template.steps;
  if (!representation || !resources || !realia || !realise) throw new RangeError('3R has four parts');
  const parts = (
    <>
      <StepSection step={representation} reader={reader}>
        <Filled reader={reader} dimension="representation" />
      </StepSection>
      <StepSection step={resources} reader={reader}>
        <Filled reader={reader} dimension="resources" />
        <UnansweredTable reader={reader} />
      </StepSection>
      <StepSection step={realia} reader={reader}>
        <Filled reader={reader} dimension="realia" />
        <Realia inserts={inserts} reader={reader} />
      </StepSection>
      <StepSection step={realise} table reader={reader}>
        <ActionTests inserts={inserts} reader={reader} />
      </StepSection>
    </>
  );
  return frameSteps(reader, inserts, template, parts);
}

/** The answers of one dimension, and which women and which men they are about. */
function Filled({
  reader,
  dimension,
}: {
  reader: Reader;
  dimension: 'representation' | 'resources' | 'realia';
}): VNode | null {
  const { say } = reader;
  const indicators = reader.indicators.filter(
    ({ described }) => described.dimension === dimension && described.status === 'computed',
  );
  if (indicators.length === 0) return dimension === 'realia' ? null : <p>{say(insertWords.nothingHere)}</p>;
  const divided = indicators.some((rows) => rows.gaps.some((gap) => gap.by !== null));
  return (
    <>
      {indicators.map((rows) => (
        <IndicatorSection rows={rows} reader={reader} />
      ))}
      {divided ? (
        <>
          <h3 class="which">{say(insertWords.which)}</h3>
          <Groups reader={{ ...reader, indicators }} />
        </>
      ) : null}
    </>
  );
}

/** Indicators whose headline shows a difference. */
function findDifferent(reader: Reader): readonly IndicatorRows[] {
  return reader.indicators.filter(
    (rows) => isAssessed(rows) && rows.headline?.status === 'shown' && isDifference(rows.headline.verdict),
  );
}

/** The questions that the findings raise, each with the staff's answers; then the answers that belong to no finding. */
function Realia({ inserts, reader }: { inserts: Inserts; reader: Reader }): VNode {
  const { say } = reader;
  const findings = findDifferent(reader);
  const answered = findAnswered(inserts);
  // An answer stands once, under the first finding it belongs to.
  const placed = new Map<string, Answered[]>();
  const rest: Answered[] = [];
  for (const answer of answered) {
    const home = findings.find(({ described }) => answer.question.indicators.includes(described.id))?.described.id;
    if (home === undefined) rest.push(answer);
    else placed.set(home, [...(placed.get(home) ?? []), answer]);
  }
  return (
    <>
      <h3 class="which">{say(w.raised)}</h3>
      {findings.length === 0 ? <p>{say(w.noFindings)}</p> : null}
      {findings.map((rows) => (
        <Raised rows={rows} answered={placed.get(rows.described.id) ?? []} reader={reader} />
      ))}
      {placed.size > 0 && rest.length === 0 ? <p class="base">{say(inserts.questions.source)}</p> : null}
      <StaffAnswers
        answered={rest}
        inserts={inserts}
        reader={reader}
        heading={placed.size > 0 ? w.otherAnswers : w.answers}
      />
    </>
  );
}

function Raised({
  rows,
  answered,
  reader,
}: {
  rows: IndicatorRows;
  answered: readonly Answered[];
  reader: Reader;
}): VNode {
  const { say } = reader;
  const { id } = rows.described;
  const anchor = `${reader.anchor(id)}-raised`;
  const reading = answerOf(rows, reader)?.reading;
  const ask = reader.words.get(id)?.ask ?? [];
  return (
    <article class="question" id={anchor} aria-labelledby={`${anchor}-h`}>
      <h4 id={`${anchor}-h`}>{reader.title(id)}</h4>
      <p>
        {reading ? `${reading} ` : ''}
        <a href={`#${reader.anchor(id)}`}>
          {say(w.toFigures)}
          <span class="vh">: {reader.title(id)}</span>
        </a>
      </p>
      {ask.length > 0 ? (
        <ul>
          {ask.map((question) => (
            <li>{say(question)}</li>
          ))}
        </ul>
      ) : null}
      {answered.map(({ question, answers }) => (
        <div class="breakdown">
          <p class="kind">{say(w.staffSays)}</p>
          <p>
            <b>{say(question.text)}</b>
          </p>
          {answers.map((answer) => (
            <Said answer={answer} reader={reader} />
          ))}
        </div>
      ))}
    </article>
  );
}
