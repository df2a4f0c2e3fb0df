import type { VNode } from 'preact';
import type { StaffAnswer } from '../../model/answers-file.ts';
import type { StaffQuestion } from '../../model/template-file.ts';
import type { Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { insertWords as w } from '../words/answers-and-actions.ts';
import { writeDate } from '../writing/dates.ts';
import { answerOf } from './answer.tsx';

/** A question that was answered, with its answers in the order of the file. */
export interface Answered {
  readonly question: StaffQuestion;
  readonly answers: readonly StaffAnswer[];
}

/** The questions that were answered, in the order of the template. */
export function findAnswered({ questions, answers }: Inserts): readonly Answered[] {
  return questions.questions
    .map((question) => ({ question, answers: answers.filter((one) => one.question === question.id) }))
    .filter((one) => one.answers.length > 0);
}

/** Questions and answers, each beside the figures that inform it; nothing where nobody has answered. */
export function StaffAnswers({
  answered,
  inserts,
  reader,
  heading = w.answers,
}: {
  answered: readonly Answered[];
  inserts: Inserts;
  reader: Reader;
  heading?: (typeof w)[keyof typeof w];
}): VNode | null {
  const { say } = reader;
  if (answered.length === 0) return null;
  return (
    <>
      <h3 class="which">{say(heading)}</h3>
      <p class="base">
        {say(w.answersLead)} {say(inserts.questions.source)}
      </p>
      {answered.map((one) => (
        <QuestionAnswered answered={one} reader={reader} />
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
            <p class="kind">{say(w.figuresSay)}</p>
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
          <p class="kind">{say(w.staffSays)}</p>
          {answers.map((one) => (
            <Said answer={one} reader={reader} />
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
        {splitParagraphs(answer.text).map((one) => (
          <p>{one}</p>
        ))}
      </blockquote>
      <figcaption>
        {answer.group}, {writeDate(answer.date, reader.lang)}
      </figcaption>
    </figure>
  );
}

/** Blank lines make paragraphs; other line breaks are where the pen turned. */
export function splitParagraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '');
}
