import type { VNode } from 'preact';
import type { Reason } from '../../model/verdict.ts';
import type { Text } from '../../text/text.ts';
import { type Finding, findLikeness, findUnanswered, rankDifferences } from '../findings.ts';
import type { Inserts } from '../inserts.ts';
import { Legend, Table } from '../page/figures.tsx';
import type { Reader } from '../reader.ts';
import { findMain, type IndicatorRows } from '../rows.ts';
import { insertWords, outcomes } from '../words/answers-and-actions.ts';
import { nextSteps, pageWords as w } from '../words/page.ts';
import { writeReasonOf } from '../writing/caveats.ts';
import { findNouns } from '../writing/nouns.ts';
import { writeManyMore, writeMissing, writePeople } from '../writing/rows-and-cases.ts';
import { answerOf } from './answer.tsx';
import { drawPairs } from './evidence.tsx';

/** The first page: three differences, one likeness, what could not be judged, what to do next. Nothing else. */
export function Important({ inserts, reader }: { inserts: Inserts; reader: Reader }): VNode {
  const { say } = reader;
  const differences = rankDifferences(reader.indicators);
  const likeness = findLikeness(reader.indicators);
  return (
    <section class="important" id="important" aria-labelledby="important-h">
      <h2 id="important-h">{say(w.important)}</h2>
      {differences.some((finding) => finding.certain) ? null : <p class="lead">{say(w.noDifference)}</p>}
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

/** At most this many titles a group on the first page. */
const TITLES = 4;

/** Why an indicator has no answer: not enough, hidden, or a coded reason. */
function reasonOf(rows: IndicatorRows): Reason | 'not_enough' {
  if (rows.described.status === 'not_computed') return rows.described.reason ?? 'no_field';
  const gap = rows.headline;
  if (!gap) return rows.results.some((row) => row.status === 'suppressed') ? 'suppressed' : 'few';
  if (gap.status === 'suppressed') return 'suppressed';
  return gap.grade === 'not_computed' ? (gap.reason ?? 'few') : 'not_enough';
}

function sayReason(reason: Reason | 'not_enough', fields: readonly string[], reader: Reader): string {
  return reason === 'not_enough' ? `${reader.say(w.notEnough)}.` : writeReasonOf(reason, fields, reader.lang);
}

type Group = 'not_enough' | 'suppressed' | 'lacking';
const groupNames: Readonly<Record<Group, Text>> = {
  not_enough: w.notEnough,
  suppressed: w.hiddenQuestions,
  lacking: w.lacking,
};

function groupOf(rows: IndicatorRows): Group {
  const reason = reasonOf(rows);
  return reason === 'not_enough' || reason === 'suppressed' ? reason : 'lacking';
}

/** Three kinds of silence, for the first page: not enough, hidden, information lacking. */
function UnansweredShort({ reader }: { reader: Reader }): VNode | null {
  const { say, lang } = reader;
  const all = findUnanswered(reader.indicators);
  if (all.length === 0) return null;
  const kinds = (Object.keys(groupNames) as Group[]).filter((kind) => all.some((rows) => groupOf(rows) === kind)); // the keys are the groups
  return (
    <div class="plain">
      <h3>{say(w.unanswered)}</h3>
      <ul>
        {kinds.map((kind) => {
          const members = all.filter((rows) => groupOf(rows) === kind);
          const titles = members.slice(0, TITLES).map((rows) => reader.title(rows.described.id));
          const rest = members.length - titles.length;
          const more = rest > 0 ? (lang === 'sv' ? ` och ${rest} till` : ` and ${rest} more`) : '';
          return (
            <li>
              <b>{say(groupNames[kind])}:</b> {titles.join(' · ')}
              {more}.
            </li>
          );
        })}
      </ul>
      <p>
        <a href="#unanswered">{say(w.unansweredAll)}</a>
      </p>
    </div>
  );
}

/** All of them, with the fields that were missing. */
export function UnansweredTable({ reader }: { reader: Reader }): VNode | null {
  const { say, lang } = reader;
  const all = findUnanswered(reader.indicators);
  if (all.length === 0) return null;
  const rows = all.map((unanswered) => {
    const computed = unanswered.described.status === 'computed';
    const title = reader.title(unanswered.described.id);
    const fields = computed ? [] : unanswered.described.fields;
    return [
      computed ? <a href={`#${reader.anchor(unanswered.described.id)}`}>{title}</a> : title,
      sayReason(reasonOf(unanswered), fields, reader),
    ];
  });
  return (
    <section class="question" id="unanswered" aria-labelledby="unanswered-h">
      <h3 id="unanswered-h">{say(w.unansweredAll)}</h3>
      <Table
        id="unanswered-t"
        caption={say(w.unanswered)}
        columns={[{ head: say(w.question) }, { head: lang === 'sv' ? 'Varför' : 'Why' }]}
        rows={rows}
      />
    </section>
  );
}
