import type { VNode } from 'preact';
import type { AuditDocument } from '../model/audit-document.ts';
import type { ComparedAudits } from '../model/compared.ts';
import type { IndicatorWords } from '../model/indicator.ts';
import type { Protected } from '../model/protected.ts';
import type { Lang } from '../text/text.ts';
import { comparison as css } from './css/by-style.ts';
import { styleSheet } from './css/every-page.ts';
import { Table } from './page/figures.tsx';
import { renderShell } from './page/shell.tsx';
import { makeReader, type Reader } from './reader.ts';
import { InternalBand, InternalEdge } from './sections/frame.tsx';
import { comparisonWords as w } from './words/comparison.ts';
import { pageWords } from './words/page.ts';
import {
  gatherNotes,
  type ToldFigures,
  type ToldHeadline,
  writeAudit,
  writeComparisonCount,
  writeComparisonRemarks,
  writeHeadlines,
  writeMoved,
} from './writing/comparison.ts';

/** Two audits and what is found of them. */
export interface Comparison {
  readonly first: Protected<AuditDocument>;
  readonly second: Protected<AuditDocument>;
  readonly compared: ComparedAudits;
  /** Words by indicator of the first and of the second. */
  readonly words: readonly [ReadonlyMap<string, IndicatorWords>, ReadonlyMap<string, IndicatorWords>];
}

/**
 * A comparison of two audits as one self-contained page of HTML, without a script: what differs, every question that both
 * answer, and those that are not judged, with the reason. The same audits give the same bytes.
 */
export function drawComparison(comparison: Comparison, lang: Lang): string {
  const { compared, first, second, words } = comparison;
  const readers: readonly [Reader, Reader] = [makeReader(first, words[0], lang), makeReader(second, words[1], lang)];
  const reader = readers.find(({ document }) => document.disclosure.mode === 'internal') ?? readers[0];
  const { say } = reader;
  const { told, everywhere } = gatherNotes(writeHeadlines(compared, readers));
  const internal = [first, second].some(({ disclosure }) => disclosure.mode === 'internal');
  const name = say(w.title);
  const title = internal ? `${say(pageWords.internal)} – ${name}` : name;
  const remarks = [...writeComparisonRemarks(compared, lang), ...everywhere];
  const children = (
    <>
      <a class="skip" href="#main">
        {say(pageWords.skip)}
      </a>
      <InternalBand reader={reader} />
      <InternalEdge reader={reader} />
      <div class="page compared">
        <header class="head">
          <p class="kicker">
            {say(pageWords.kicker)} · {say(pageWords.title)}
          </p>
          <h1>{name}</h1>
          <dl class="facts">
            {[compared.first, compared.second].map((audit, at) => (
              <div>
                <dt>{say(at === 0 ? w.a : w.b)}</dt>
                <dd>{writeAudit(audit, lang)}</dd>
              </div>
            ))}
            <div>
              <dt>{say(pageWords.modeLabel)}</dt>
              <dd>{say(internal ? pageWords.modeInternal : pageWords.protectedNote)}</dd>
            </div>
          </dl>
        </header>
        <main id="main" tabIndex={-1}>
          {remarks.length === 0 ? null : (
            <section class="box" aria-labelledby="remarks-h">
              <h2 id="remarks-h">{say(pageWords.remarks)}</h2>
              <ul>
                {remarks.map((remark) => (
                  <li>{remark}</li>
                ))}
              </ul>
            </section>
          )}
          <Different told={told} reader={reader} />
          <All told={told} reader={reader} />
          <NotJudged told={told} reader={reader} />
        </main>
        <footer>
          <p class="base">
            {first.tool.name} {first.tool.version === second.tool.version ? first.tool.version : null}
          </p>
        </footer>
      </div>
    </>
  );
  return renderShell({ lang, title, css: styleSheet + css.trim(), script: null, internal, children });
}

interface Part {
  readonly told: readonly ToldHeadline[];
  readonly reader: Reader;
}

function Different({ told, reader: { say, lang } }: Part): VNode {
  const different = told.filter((one) => one.different);
  return (
    <section aria-labelledby="different-h">
      <h2 id="different-h">{say(w.different)}</h2>
      {different.length === 0 ? (
        <p class="sentence">{say(told.some(({ judged }) => judged) ? w.nothing : w.none)}</p>
      ) : (
        <ul>
          {different.map((one) => (
            <li>
              {writeMoved(one, lang)}
              {one.notes.length === 0 ? null : (
                <>
                  <br />
                  <small>{one.notes.join(' ')}</small>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <p class="base">{writeComparisonCount(told, lang)}</p>
    </section>
  );
}

function All({ told, reader: { say } }: Part): VNode | null {
  const judged = told.filter((one) => one.judged);
  if (judged.length === 0) return null;
  return (
    <section class="overview" aria-labelledby="all-h">
      <h2 id="all-h">{say(w.all)}</h2>
      <p>{say(w.lead)}</p>
      <Table
        id="all"
        caption={say(w.caption)}
        columns={[
          { head: say(pageWords.question) },
          { head: say(w.a) },
          { head: say(w.b) },
          { head: say(w.changeHead) },
          { head: say(pageWords.assessment) },
        ]}
        rows={judged.map((one) => [
          one.title,
          <Figures of={one.first} />,
          <Figures of={one.second} />,
          one.change,
          <>
            {one.verdict}
            {one.notes.length === 0 ? null : <span class="note">{one.notes.join(' ')}</span>}
          </>,
        ])}
      />
    </section>
  );
}

function Figures({ of }: { of: ToldFigures | null }): VNode | null {
  if (of === null) return null;
  return (
    <>
      {of.gap}
      {of.sides === null ? null : <span class="note">{of.sides}</span>}
    </>
  );
}

function NotJudged({ told, reader: { say } }: Part): VNode | null {
  const rest = told.filter((one) => !one.judged);
  if (rest.length === 0) return null;
  return (
    <section class="overview" aria-labelledby="rest-h">
      <h2 id="rest-h">{say(w.notJudged)}</h2>
      <Table
        id="rest"
        caption={say(w.restCaption)}
        columns={[{ head: say(pageWords.question) }, { head: say(w.a) }, { head: say(w.b) }, { head: say(w.why) }]}
        rows={rest.map((one) => [
          one.title,
          <Figures of={one.first} />,
          <Figures of={one.second} />,
          one.notes.join(' '),
        ])}
      />
    </section>
  );
}
