import type { VNode } from 'preact';
import type { ActionTest } from '../../model/action-test.ts';
import type { Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { AnswerBlock } from '../sections/answer.tsx';
import { HandoutPicture } from '../sections/handout-picture.tsx';
import { InternalBand, InternalEdge } from '../sections/head.tsx';
import { outcomes } from '../words/answers-and-actions.ts';
import { handoutWords as w } from '../words/handout.ts';
import { pageWords } from '../words/page.ts';
import { sevenSteps } from '../words/steps.ts';
import { writeTarget } from '../writing/actions.ts';
import { writeCaution } from '../writing/caution.ts';
import { writeDate, writeDates } from '../writing/dates.ts';

const QUESTIONS = 3;

/** One page for a workplace meeting about one area: the finding, a picture, three questions, what was agreed. */
export function Handout(reader: Reader, inserts: Inserts): VNode {
  const { say, lang, document } = reader;
  const rows = reader.indicators.find(({ described }) => described.id === inserts.focus);
  if (!rows) throw new RangeError('a handout is about one indicator of the document');
  const { id } = rows.described;
  const words = reader.words.get(id);
  const computed = rows.described.status === 'computed';
  const { pairs } = rows;
  const action = inserts.actions.filter((one) => one.action.indicator === id).at(-1);
  const stat = rows.headline?.stat ?? pairs[0]?.stat ?? '';
  const internal = document.disclosure.mode === 'internal';
  return (
    <>
      <InternalBand reader={reader} />
      <InternalEdge reader={reader} />
      <div class="sheet">
        <header>
          <p class="kicker">{say(w.kicker)}</p>
          <h1>{reader.title(id)}</h1>
          {words ? <p class="asked">{say(words.question)}</p> : null}
          <p class="when">
            {writeDates(document.window.from, document.window.to, lang)} ·{' '}
            {say(internal ? pageWords.modeInternal : pageWords.protectedNote).toLocaleLowerCase(lang)}
          </p>
          <p class="when">{say(w.how)}</p>
        </header>
        <main>
          <section aria-labelledby="figures-h">
            <h2 id="figures-h">{say(w.figures)}</h2>
            {computed ? <AnswerBlock rows={rows} reader={reader} /> : <p>{say(w.noAnswer)}</p>}
            {computed ? <HandoutPicture rows={rows} reader={reader} /> : null}
            <p class="caution">
              {[words ? writeCaution(words, rows.figure(stat), lang) : '', say(w.notWhy)].join(' ')}
            </p>
          </section>
          <section aria-labelledby="questions-h">
            <h2 id="questions-h">{say(w.questions)}</h2>
            <ol>
              {chooseQuestions(rows, reader).map((one) => (
                <li>{one}</li>
              ))}
            </ol>
          </section>
          <Agreed action={action} reader={reader} />
          <Helped action={action} rows={rows} reader={reader} />
        </main>
        <footer>
          {say(pageWords.title)}, {document.tool.name} {document.tool.version}.{' '}
          {document.source.files.map((file) => file.name).join(', ')}
        </footer>
      </div>
    </>
  );
}

/** The indicator's own questions first; where it has fewer than three, those of the step about why. */
function chooseQuestions(rows: IndicatorRows, { say, words }: Reader): readonly string[] {
  const own = words.get(rows.described.id)?.ask ?? [];
  const general = sevenSteps.steps.find((step) => step.number === 4)?.questions ?? [];
  return [...own, ...general].slice(0, QUESTIONS).map(say);
}

function Agreed({ action, reader }: { action: ActionTest | undefined; reader: Reader }): VNode {
  const { say, lang } = reader;
  return (
    <section class="agreed" aria-labelledby="agreed-h">
      <h2 id="agreed-h">{say(w.agreed)}</h2>
      <dl class="ruled">
        <div>
          <dt>{say(w.we)}</dt>
          <dd>{action?.action.measure}</dd>
        </div>
      </dl>
      <div class="open" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <dl class="ruled two">
        <div>
          <dt>{say(w.responsible)}</dt>
          <dd>{action?.action.responsible}</dd>
        </div>
        <div>
          <dt>{say(w.begins)}</dt>
          <dd>{action ? writeDate(action.action.start, lang) : null}</dd>
        </div>
      </dl>
    </section>
  );
}

function Helped({
  action,
  rows,
  reader,
}: {
  action: ActionTest | undefined;
  rows: IndicatorRows;
  reader: Reader;
}): VNode {
  const { say, lang } = reader;
  const tested =
    action && action.outcome !== 'cannot_tell' ? ` (${say(outcomes[action.outcome]).toLocaleLowerCase(lang)})` : '';
  return (
    <section aria-labelledby="helped-h">
      <h2 id="helped-h">{say(w.helped)}</h2>
      <dl class="ruled">
        <div>
          <dt>{say(w.figure)}</dt>
          <dd>{reader.title(rows.described.id)}</dd>
        </div>
      </dl>
      <dl class="ruled two">
        <div>
          <dt>{say(w.wish)}</dt>
          <dd>{action ? writeTarget(action, rows.described.unit, reader) + tested : null}</dd>
        </div>
        <div>
          <dt>{say(w.again)}</dt>
          <dd>{action ? writeDate(action.action.due, lang) : null}</dd>
        </div>
      </dl>
    </section>
  );
}
