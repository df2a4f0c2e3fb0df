import type { VNode } from 'preact';
import type { Reader } from '../reader.ts';
import { pairRows } from '../rows/pair.ts';
import { type Finding, findLikeness, rankDifferences } from '../rows/rank-findings.ts';
import { findNouns } from '../words/nouns.ts';
import { nextSteps, pageWords as w } from '../words/page-words.ts';
import { writePeople } from '../words/people.ts';
import { findScale } from '../words/scale.ts';
import { answerOf, findMain } from './answer.tsx';
import { drawPairs } from './evidence.tsx';
import { UnansweredShort } from './unanswered.tsx';

/** The first page: three differences, one likeness, what could not be judged, what to do next. Nothing else. */
export async function Important(reader: Reader): Promise<VNode> {
  const { say } = reader;
  const differences = rankDifferences(reader.indicators);
  const likeness = findLikeness(reader.indicators);
  const cards: VNode[] = [];
  for (const finding of differences)
    cards.push(await Card(finding, finding.certain ? say(w.difference) : say(w.tentative), reader));
  if (likeness) cards.push(await Card(likeness, say(w.likeness), reader));
  return (
    <section class="important" id="important" aria-labelledby="important-h">
      <h2 id="important-h">{say(w.important)}</h2>
      {differences.some((one) => one.certain) ? null : <p class="lead">{say(w.noDifference)}</p>}
      <div class="cards">{cards}</div>
      {differences.length > 0 ? <p class="base">{say(w.chosen)}</p> : null}
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

async function Card(finding: Finding, kind: string, reader: Reader): Promise<VNode> {
  const { rows, gap, certain } = finding;
  const { say, lang } = reader;
  const { id, unit } = rows.described;
  const anchor = reader.anchor(id);
  const pairs = pairRows(rows);
  const { main, share } = findMain(rows, pairs);
  const answer = answerOf(rows, pairs, reader);
  const difference = gap.verdict !== 'equal';
  const scale = findScale(id, main?.stat ?? gap.stat);
  const counted = scale === 'share' ? main : share?.gap?.verdict === gap.verdict ? share : undefined;
  const people =
    difference && counted?.women && counted.men ? writePeople(counted.women, counted.men, unit, lang) : null;
  const pictured = main?.women?.value != null ? main : share;
  const picture = pictured
    ? await drawPairs(
        {
          id: `${anchor}-first`,
          title: reader.title(id),
          scale: findScale(id, pictured.stat),
          nouns: findNouns(unit),
          pairs: [{ label: '', pair: pictured }],
        },
        reader,
      )
    : null;
  const guard = reader.words.get(id)?.guard?.[lang];
  const surety = difference && !certain ? say(w.maybeChance) : answer?.certainty;
  return (
    <article class="card" aria-labelledby={`${anchor}-first-h`}>
      <p class="kind">{kind}</p>
      <h3 id={`${anchor}-first-h`}>{reader.title(id)}</h3>
      <p>{[answer?.reading, surety, guard].filter(Boolean).join(' ')}</p>
      {people ? (
        <p class="people">
          {say(w.corresponds)} <b>{people}</b>
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
