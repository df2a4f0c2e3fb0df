import type { VNode } from 'preact';
import type { ActionTest } from '../../model/action-test.ts';
import type { Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import { findBreaks } from '../rows/find-breaks.ts';
import type { IndicatorRows } from '../rows/index-rows.ts';
import { notCause, outcomes, insertWords as w } from '../words/answers-and-actions.ts';
import { pageWords } from '../words/page.ts';
import { writeActionNotes, writeChange, writeTarget } from '../writing/actions.ts';
import { writeBreaks } from '../writing/changes.ts';
import { writeDate, writePeriod } from '../writing/dates.ts';
import { findNouns } from '../writing/nouns.ts';
import { drawPairs } from './evidence.tsx';
import { PairsTable } from './figures-table.tsx';

/** Each action with its figures before and after its start; nothing where there are no actions. */
export function ActionTests({ inserts, reader }: { inserts: Inserts; reader: Reader }): VNode | null {
  if (inserts.actions.length === 0) return null;
  return (
    <>
      <h3 class="which">{reader.say(w.actions)}</h3>
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
  const change = writeChange(test, reader);
  const notes = writeActionNotes(test, lang);
  const title = reader.title(action.indicator);
  const facts: readonly (readonly [string, VNode | string])[] = [
    [say(w.measure), action.measure],
    [say(w.responsible), action.responsible],
    [say(w.time), `${writeDate(action.start, lang)} – ${writeDate(action.due, lang)}`],
    [say(w.figure), computed ? <a href={`#${reader.anchor(action.indicator)}`}>{title}</a> : title],
    [say(w.target), writeTarget(test, unit, reader)],
    ...(change ? ([[say(w.change), change]] as const) : []),
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
  const all = rows.pairs.filter((pair) => pair.by === null && pair.stat === test.stat);
  const told = (
    [
      [w.before, test.before],
      [w.after, test.after],
    ] as const
  ).flatMap(([name, measured]) => {
    const pair = all.find((one) => one.period === measured?.period);
    return pair ? [{ label: `${say(name)}: ${writePeriod(pair.period, lang)}`, pair }] : [];
  });
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
          caption={`${say(w.measure)} ${number}: ${title}, ${say(w.beforeAndAfter)}`}
          first={say(pageWords.periodLabel)}
          unit={unit}
          indicator={test.action.indicator}
          pairs={told}
          verdicts={false}
          reader={reader}
        />
      </div>
      {crossed ? <p class="base">{crossed}</p> : null}
    </>
  );
}
