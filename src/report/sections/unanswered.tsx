import type { VNode } from 'preact';
import type { Reason } from '../../model/verdict.ts';
import type { Text } from '../../text/text.ts';
import { findUnanswered } from '../findings.ts';
import { Table } from '../page/figures.tsx';
import type { Reader } from '../reader.ts';
import type { IndicatorRows } from '../rows.ts';
import { pageWords as w } from '../words/page.ts';
import { writeReasonOf } from '../writing/caveats.ts';

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

/** A question whose difference is printed was counted, whatever withholds its verdict. */
function groupOf(rows: IndicatorRows): Group {
  if (reasonOf(rows) === 'suppressed') return 'suppressed';
  const counted = rows.headline?.status === 'shown' && rows.headline.value !== null;
  return counted || reasonOf(rows) === 'not_enough' ? 'not_enough' : 'lacking';
}

/** Three kinds of silence, for the first page: not enough, hidden, information lacking. */
export function UnansweredShort({ reader }: { reader: Reader }): VNode | null {
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
