import type { VNode } from 'preact';
import { PairsTable } from '../page/table.tsx';
import type { Reader } from '../reader.ts';
import { findMain, type IndicatorRows, kindOfAnswer } from '../rows/index-rows.ts';
import { findWhole, sortParts } from '../rows/pair.ts';
import { pageWords as w } from '../words/page.ts';
import { fragile, reasons } from '../words/reasons.ts';
import { writeCaution, writeDenominator } from '../writing/caution.ts';
import { nameFigure } from '../writing/names.ts';
import { findNouns } from '../writing/nouns.ts';
import { Adjusted } from './adjusted.tsx';
import { AnswerBlock } from './answer.tsx';
import { drawPairs, drawParts, drawSides, TOLD_IN_WORDS } from './evidence.tsx';
import { hasGroups } from './groups.tsx';
import { Curves, Series } from './over-time.tsx';
import { References } from './references.tsx';

/** One question: answer, picture, table, what it does not show, questions to discuss. */
export function IndicatorSection({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode {
  const { say, lang } = reader;
  const { id, unit } = rows.described;
  const words = reader.words.get(id);
  const anchor = reader.anchor(id);
  const { pairs } = rows;
  const { main } = findMain(rows);
  const nouns = findNouns(unit);
  const table = findWhole(pairs);
  const named = sortParts(table).map((pair) => ({ label: nameFigure(pair.figure, unit, reader), pair }));
  const categories = named.filter(({ pair }) => pair.figure.category !== null || unit === 'field');
  const counted = categories.filter(({ pair }) => pair.women?.status !== 'not_computable');
  const drawn =
    categories.length > 0 ? counted : main && main.figure.kind !== 'count' ? [{ label: '', pair: main }] : [];
  const scale = reader.figure(id, drawn[0]?.pair.stat ?? 'share').scale;
  const title = words ? say(words.title) : id;
  const counts = table.every((pair) => pair.figure.kind === 'count');
  const headlineStat = rows.headline?.stat ?? main?.stat ?? '';
  const caption = words && !counts ? `${title}: ${writeDenominator(words, rows.figure(headlineStat), lang)}` : title;
  const parts = named.length > 0 && named.every(({ pair }) => pair.figure.category !== null);
  const shape = { id: `${reader.key(id)}p`, title, nouns, pairs: drawn };
  const sides = unit === 'couple' && scale === 'share' && main !== undefined && drawn[0]?.pair === main;
  const draw = parts ? drawParts : sides ? drawSides : (own: typeof shape) => drawPairs({ ...own, scale }, reader);
  const picture = TOLD_IN_WORDS.has(id) ? null : draw(shape, reader);
  return (
    <article
      class="question"
      id={anchor}
      aria-labelledby={`${anchor}-h`}
      data-answer={reader.interactive ? kindOfAnswer(rows) : undefined}
    >
      <h3 id={`${anchor}-h`}>{title}</h3>
      {words ? <p class="asked">{say(words.question)}</p> : null}
      <AnswerBlock rows={rows} reader={reader} />
      <Cautions rows={rows} reader={reader} />
      <div class={picture ? 'pair' : 'pair alone'}>
        {picture}
        {named.length > 0 ? (
          <PairsTable
            id={`${anchor}-t`}
            caption={caption}
            first={say(unit === 'field' ? w.field : categories.length > 0 ? w.group : w.figure)}
            unit={unit}
            pairs={named}
            verdicts={false}
            reader={reader}
          />
        ) : null}
      </div>
      <References rows={rows} by={null} reader={reader} />
      <Adjusted rows={rows} reader={reader} />
      <Curves rows={rows} reader={reader} />
      <Series rows={rows} reader={reader} />
      {words ? (
        <div class="foot">
          <div class="limits">
            <h4>{say(w.notShown)}</h4>
            <p>{writeCaution(words, rows.figure(headlineStat), lang)}</p>
          </div>
          {words.ask.length > 0 ? (
            <details class="ask">
              <summary>{say(w.ask)}</summary>
              <ul>
                {words.ask.map((question) => (
                  <li>{say(question)}</li>
                ))}
              </ul>
            </details>
          ) : null}
        </div>
      ) : null}
      {hasGroups(rows) ? (
        <p class="onward">
          <a href={`#${anchor}-groups`}>
            {say(w.groupsLink)}
            <span class="vh">: {title}</span>
          </a>
        </p>
      ) : null}
    </article>
  );
}

/** What makes the figure less certain, in a sentence each. `time_in_aid` is told with the pace. */
function Cautions({ rows, reader }: { rows: IndicatorRows; reader: Reader }): VNode | null {
  const known = (rows.headline?.cautions ?? []).flatMap((code) =>
    code === 'clustered' ||
    code === 'description' ||
    code === 'turns' ||
    code === 'vanishes' ||
    code === 'strata_disagree'
      ? [] // the last three are told with the adjusted figure
      : [code === 'fragile' ? fragile : reasons[code]],
  );
  if (known.length === 0) return null;
  return <p class="caution">{known.map((sentence) => reader.say(sentence)).join(' ')}</p>;
}
