import type { VNode } from 'preact';
import { fill } from '../../text/text.ts';
import {
  type Finding,
  findDifferences,
  findDistributions,
  findLargest,
  findLikeness,
  findNext,
  whyNone,
} from '../findings.ts';
import type { Inserts } from '../inserts.ts';
import { Legend } from '../page/figures.tsx';
import type { Reader } from '../reader.ts';
import { findMain, type IndicatorRows } from '../rows.ts';
import { insertWords, outcomes } from '../words/answers-and-actions.ts';
import { nextSteps, pageWords as w } from '../words/page.ts';
import { basesOnCard } from '../words/rows-and-cases.ts';
import { findNouns, writeQuestions } from '../writing/nouns.ts';
import { writeManyMore, writePeople } from '../writing/people.ts';
import { writeMissing } from '../writing/rows-and-cases.ts';
import { writeManyUnknown } from '../writing/unknown-sex.ts';
import { answerOf, baseOf } from './answer.tsx';
import { drawPairs } from './evidence.tsx';
import { UnansweredShort } from './unanswered.tsx';

/**
 * The first page: the largest certain differences, one likeness, what could not be judged, what to do next. Nothing
 * else, and no picture of what may be chance.
 */
export function Important({ inserts, reader }: { inserts: Inserts; reader: Reader }): VNode {
  const { say } = reader;
  const differences = findLargest(reader);
  const likeness = findLikeness(reader);
  const unknown = writeManyUnknown(reader.document, reader.lang);
  return (
    <section class="important" id="important" aria-labelledby="important-h">
      <h2 id="important-h">{say(w.important)}</h2>
      {unknown === null ? null : <p class="missing">{unknown}</p>}
      {differences.length > 0 ? null : <NothingCertain reader={reader} />}
      <div class="cards">
        {differences.map((finding) => (
          <Card finding={finding} kind={say(w.difference)} reader={reader} />
        ))}
        {likeness ? <Card finding={likeness} kind={say(w.likeness)} reader={reader} /> : null}
      </div>
      {differences.length > 0 || likeness ? (
        <Legend women={say(w.women)} men={say(w.men)} uncertainty="none" reader={reader} />
      ) : null}
      <MoreCertain reader={reader} />
      {differences.length > 0 ? (
        <p class="base">{say(fill(w.chosen, { questions: writeQuestions(reader.assessed, reader.lang) }))}</p>
      ) : null}
      <LastTime inserts={inserts} reader={reader} />
      <div class="columns">
        <UnansweredShort reader={reader} />
        <div class="plain">
          <h3>{say(w.next)}</h3>
          <ol>
            {nextSteps.map((step) => (
              <li>{say(step)}</li>
            ))}
          </ol>
          {[w.weAsk, w.weFollowUp].map((sentence) => (
            <p class="fill" aria-hidden="true">
              {say(sentence)}
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}

/** That no difference is certain enough to stand here, and what to look at next. */
function NothingCertain({ reader }: { reader: Reader }): VNode {
  const { say } = reader;
  const next = findNext(reader);
  return (
    <>
      <p class="lead">{say(whyNone(reader))}</p>
      {next.length > 0 ? (
        <p>
          <b>{say(w.lookNext)}:</b> <Titles of={next} reader={reader} />. {say(w.lookWhy)}
        </p>
      ) : null}
    </>
  );
}

/** The certain differences that have no card, and the distributions, which have no size; where each is stands in its section. */
function MoreCertain({ reader }: { reader: Reader }): VNode | null {
  const more = findDifferences(reader).slice(findLargest(reader).length);
  const lists = [
    { head: w.alsoCertain, of: more.map(({ rows }) => rows) },
    { head: w.distributionsDiffer, of: findDistributions(reader) },
  ].filter(({ of }) => of.length > 0);
  if (lists.length === 0) return null;
  return (
    <p class="more">
      {lists.map(({ head, of }) => (
        <>
          <b>{reader.say(head)}:</b> <Titles of={of} reader={reader} />.{' '}
        </>
      ))}
    </p>
  );
}

function Titles({ of, reader }: { of: readonly IndicatorRows[]; reader: Reader }): VNode {
  return (
    <>
      {of.map(({ described: { id } }, index) => (
        <>
          {index === 0 ? '' : ' · '}
          <a href={`#${reader.anchor(id)}`}>{reader.title(id)}</a>
        </>
      ))}
    </>
  );
}

/** What has become of earlier decisions: each measure with its outcome. */
function LastTime({ inserts, reader }: { inserts: Inserts; reader: Reader }): VNode | null {
  const { say } = reader;
  if (inserts.actions.length === 0) return null;
  return (
    <div class="plain last">
      <h3>{say(insertWords.lastTime)}</h3>
      <ul>
        {inserts.actions.map(({ action, outcome }, index) => (
          <li>
            <a href={`#act-${index + 1}`}>{action.goal}</a>: {say(insertWords.measure).toLocaleLowerCase(reader.lang)} ”
            {action.measure}”. <b>{say(outcomes[outcome])}.</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Card({ finding, kind, reader }: { finding: Finding; kind: string; reader: Reader }): VNode {
  const { rows, gap, alone } = finding;
  const { say, lang } = reader;
  const { id, unit } = rows.described;
  const anchor = reader.anchor(id);
  const { main, share } = findMain(rows);
  const answer = answerOf(rows, reader, finding);
  const difference = gap.verdict !== 'equal';
  const scale = reader.figure(id, main?.stat ?? gap.stat).scale;
  const counted = scale === 'share' ? main : share?.gap?.verdict === gap.verdict ? share : undefined;
  const people =
    difference && counted?.women && counted.men ? writePeople(counted.women, counted.men, unit, lang) : null;
  const pictured = main?.women?.value != null ? main : share;
  const picture = pictured
    ? drawPairs(
        {
          id: `${reader.key(id)}f`,
          title: reader.title(id),
          scale: reader.figure(id, pictured.stat).scale,
          nouns: findNouns(unit),
          pairs: [{ label: '', pair: pictured }],
          legend: false,
          lines: false,
        },
        reader,
      )
    : null;
  const missing = writeMissing(main?.women, main?.men, unit, lang);
  const guard = reader.words.get(id)?.guard?.[lang];
  return (
    <article class="card" aria-labelledby={`${anchor}-first-h`}>
      <p class="kind">{alone ? `${kind}, ${say(w.alone)}` : kind}</p>
      <h3 id={`${anchor}-first-h`}>{reader.title(id)}</h3>
      {missing?.first ? <p class="missing">{missing.sentence}</p> : null}
      <p>{[answer?.reading, answer?.certainty, guard].filter(Boolean).join(' ')}</p>
      {people && counted?.women && counted.men ? (
        <p class="people">
          {say(w.corresponds)} <b>{people}</b> {writeManyMore(counted.women, counted.men, unit, lang)}
        </p>
      ) : null}
      {picture}
      <p class="base">{baseOf(rows, reader, basesOnCard)}</p>
      <p class="onward">
        <a href={`#${anchor}`}>
          {say(w.readMore)}
          <span class="vh">: {reader.title(id)}</span>
        </a>
      </p>
    </article>
  );
}
