import type { VNode } from 'preact';
import type { ActionTest } from '../../model/action-test.ts';
import type { Inserts } from '../inserts.ts';
import { PairsTable } from '../page/figures.tsx';
import type { Reader } from '../reader.ts';
import { findMain, findWhole, type IndicatorRows, isShown, type Pair } from '../rows.ts';
import { AnswerBlock } from '../sections/answer.tsx';
import { drawPairs, TOLD_IN_WORDS } from '../sections/evidence.tsx';
import { InternalBand, InternalEdge } from '../sections/frame.tsx';
import { ReferenceSentences } from '../sections/references.tsx';
import { outcomes } from '../words/answers-and-actions.ts';
import { handoutWords as w } from '../words/memo.ts';
import { pageWords } from '../words/page.ts';
import { sevenSteps } from '../words/steps.ts';
import { writeTarget } from '../writing/actions.ts';
import { writeCaution } from '../writing/caveats.ts';
import { nameFigure } from '../writing/names.ts';
import { findNouns } from '../writing/nouns.ts';
import { writeDate, writeDates } from '../writing/time.ts';
import { writeManyUnknown } from '../writing/unknown-sex.ts';

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
  const action = inserts.actions.filter((test) => test.action.indicator === id).at(-1);
  const stat = rows.headline?.stat ?? pairs[0]?.stat ?? '';
  const internal = document.disclosure.mode === 'internal';
  const unknown = writeManyUnknown(document, lang, 'short');
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
            {unknown === null ? null : <p class="missing">{unknown}</p>}
            {computed ? <AnswerBlock rows={rows} reader={reader} /> : <p>{say(w.noAnswer)}</p>}
            {computed ? <HandoutPicture rows={rows} reader={reader} /> : null}
            <p class="caution">
              {[words ? writeCaution(words, rows.figure(stat), lang) : '', say(w.notWhy)].join(' ')}
            </p>
          </section>
          <section aria-labelledby="questions-h">
            <h2 id="questions-h">{say(w.questions)}</h2>
            <ol>
              {chooseQuestions(rows, reader).map((question) => (
                <li>{question}</li>
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

/** More rows than this do not fit on one page with three questions. */
const MOST = 3;

/**
 * The one picture of a handout with its figures; the commonest values of a distribution. Figures of others stand under
 * them as in the report, never in the picture: a line there would be read as a target.
 */
function HandoutPicture({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode | null {
  const { say } = reader;
  const { id, unit } = rows.described;
  const { pairs } = rows;
  const whole = findWhole(pairs);
  const isValue = (pair: Pair): boolean => pair.figure.category !== null || unit === 'field';
  const values = whole.filter((pair) => isValue(pair) && isShown(pair));
  const { main, share } = findMain(rows);
  const single = main?.women?.value != null || main?.whole?.value != null ? main : (share ?? main);
  const size = (pair: Pair): number => (pair.women?.value ?? 0) + (pair.men?.value ?? 0);
  // Of the fields of the data, the ones registered least come first.
  const order = values.toSorted((a, b) => (unit === 'field' ? size(a) - size(b) : size(b) - size(a)));
  // Couples counted as one have no two sides to compare: their figures are shown next to each other.
  const figures = single?.whole ? whole.slice(0, MOST - 1) : single ? [single] : [];
  const chosen = values.length > 0 ? order.slice(0, MOST) : figures;
  if (chosen.length === 0) return null;
  const named = chosen.map((pair) => ({ label: nameFigure(pair.figure, unit, reader), pair }));
  const title = reader.title(id);
  const drawn = named.map((row) => ({ ...row, label: values.length > 0 ? row.label : '' }));
  const counts = chosen.every((pair) => pair.figure.kind === 'count');
  const picture =
    counts || TOLD_IN_WORDS.has(id)
      ? null
      : drawPairs(
          {
            id: 'picture',
            title,
            scale: reader.figure(id, chosen[0]!.stat).scale,
            nouns: findNouns(unit),
            pairs: drawn,
          },
          reader,
        );
  return (
    <>
      <div class={picture ? 'pair' : 'pair alone'}>
        {picture}
        <PairsTable
          id="figures"
          caption={title}
          first={say(unit === 'field' ? pageWords.field : values.length > 0 ? pageWords.group : pageWords.figure)}
          unit={unit}
          pairs={named}
          verdicts={false}
          reader={reader}
        />
      </div>
      <ReferenceSentences rows={rows} stats={[chosen[0]!.stat, 'share:of-sex']} reader={reader} />
    </>
  );
}
