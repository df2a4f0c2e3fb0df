import type { VNode } from 'preact';
import type { Inserts } from '../inserts.ts';
import { Legend } from '../page/picture.tsx';
import type { Reader } from '../reader.ts';
import { type Finding, findLikeness, rankDifferences } from '../rows/rank-findings.ts';
import { insertWords, outcomes } from '../words/answers-and-actions.ts';
import { nextSteps, pageWords as w } from '../words/page.ts';
import { writeManyMore, writeMissing, writePeople } from '../writing/bases.ts';
import { findNouns } from '../writing/nouns.ts';
import { answerOf, findMain } from './answer.tsx';
import { drawPairs } from './evidence.tsx';
import { UnansweredShort } from './unanswered.tsx';

/** The first page: three differences, one likeness, what could not be judged, what to do next. Nothing else. */
export function Important({ inserts, reader }: { inserts: Inserts; reader: Reader }): VNode {
  const { say } = reader;
  const differences = rankDifferences(reader.indicators);
  const likeness = findLikeness(reader.indicators);
  return (
    <section class="important" id="important" aria-labelledby="important-h">
      <h2 id="important-h">{say(w.important)}</h2>
      {differences.some((one) => one.certain) ? null : <p class="lead">{say(w.noDifference)}</p>}
      <div class="cards">
        {differences.map((finding) => (
          <Card finding={finding} kind={say(finding.certain ? w.difference : w.tentative)} reader={reader} />
        ))}
        {likeness ? <Card finding={likeness} kind={say(w.likeness)} reader={reader} /> : null}
      </div>
      {differences.length > 0 || likeness ? <Legend women={say(w.women)} men={say(w.men)} reader={reader} /> : null}
      {differences.length > 0 ? <p class="base">{say(w.chosen)}</p> : null}
      <LastTime inserts={inserts} reader={reader} />
      <div class="columns">
        <UnansweredShort reader={reader} />
        <div class="plain">
          <h3>{say(w.next)}</h3>
          <ol>
            {nextSteps.map((one) => (
              <li>{say(one)}</li>
            ))}
          </ol>
          {[w.weAsk, w.weFollowUp].map((one) => (
            <p class="fill" aria-hidden="true">
              {say(one)}
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}

/** What has become of what was decided before: each measure with its outcome. */
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
  const { rows, gap, certain } = finding;
  const { say, lang } = reader;
  const { id, unit } = rows.described;
  const anchor = reader.anchor(id);
  const { main, share } = findMain(rows);
  const answer = answerOf(rows, reader);
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
        },
        reader,
      )
    : null;
  const missing = writeMissing(main?.women, main?.men, unit, lang);
  const guard = reader.words.get(id)?.guard?.[lang];
  const surety = difference && !certain ? say(w.maybeChance) : answer?.certainty;
  return (
    <article class="card" aria-labelledby={`${anchor}-first-h`}>
      <p class="kind">{kind}</p>
      <h3 id={`${anchor}-first-h`}>{reader.title(id)}</h3>
      {missing?.first ? <p class="missing">{missing.sentence}</p> : null}
      <p>{[answer?.reading, surety, guard].filter(Boolean).join(' ')}</p>
      {people && counted?.women && counted.men ? (
        <p class="people">
          {say(w.corresponds)} <b>{people}</b> {writeManyMore(counted.women, counted.men, unit, lang)}
        </p>
      ) : null}
      {picture}
      <p class="onward">
        <a href={`#${anchor}`}>
          {say(w.readMore)}
          <span class="vh">: {reader.title(id)}</span>
        </a>
      </p>
    </article>
  );
}
