import type { VNode } from 'preact';
import type { Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { insertWords as w } from '../words/answers-and-actions.ts';
import { answerOf } from './answer.tsx';
import { type Answered, findAnswered, Said, StaffAnswers } from './answers.tsx';

/** Indicators whose headline shows a direction. */
function findDirections(reader: Reader): readonly IndicatorRows[] {
  return reader.indicators.filter(
    ({ headline, described }) =>
      described.kind === 'verdict' &&
      headline?.status === 'shown' &&
      (headline.verdict === 'women_higher' || headline.verdict === 'men_higher'),
  );
}

/** The questions that the findings raise, each with the staff's answers; then the answers that belong to no finding. */
export function Realia({ inserts, reader }: { inserts: Inserts; reader: Reader }): VNode {
  const { say } = reader;
  const findings = findDirections(reader);
  const answered = findAnswered(inserts);
  // An answer stands once, under the first finding it belongs to.
  const placed = new Map<string, Answered[]>();
  const rest: Answered[] = [];
  for (const one of answered) {
    const home = findings.find(({ described }) => one.question.indicators.includes(described.id))?.described.id;
    if (home === undefined) rest.push(one);
    else placed.set(home, [...(placed.get(home) ?? []), one]);
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
          {ask.map((one) => (
            <li>{say(one)}</li>
          ))}
        </ul>
      ) : null}
      {answered.map(({ question, answers }) => (
        <div class="breakdown">
          <p class="kind">{say(w.staffSays)}</p>
          <p>
            <b>{say(question.text)}</b>
          </p>
          {answers.map((one) => (
            <Said answer={one} reader={reader} />
          ))}
        </div>
      ))}
    </article>
  );
}
