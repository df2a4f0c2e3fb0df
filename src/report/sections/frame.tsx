import type { ComponentChildren, VNode } from 'preact';
import { writeNumber } from '../../text/number.ts';
import type { chooseSteps, Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import { pageWords as w } from '../words/page.ts';
import type { StepTemplate } from '../words/steps.ts';
import { writeReadFirst } from '../writing/remarks.ts';
import { writeDate, writeDates } from '../writing/time.ts';
import { writeAdults } from '../writing/unknown-sex.ts';
import { Important } from './first-page.tsx';
import { Glossary, Method, Quality } from './method.tsx';
import { Overview } from './overview.tsx';

/** What, which period, made from how much, and whether it may be spread. */
function Head({ reader }: { reader: Reader }): VNode {
  const { document, say, lang } = reader;
  const internal = document.disclosure.mode === 'internal';
  const rows = writeNumber(document.rows.used, lang);
  return (
    <header class="head">
      <p class="kicker">{say(w.kicker)}</p>
      <h1>{say(w.heading)}</h1>
      <dl class="facts">
        {reader.focus === null ? null : (
          <div>
            <dt>{say(w.areaLabel)}</dt>
            <dd>{reader.title(reader.focus)}</dd>
          </div>
        )}
        <div>
          <dt>{say(w.periodLabel)}</dt>
          <dd>{writeDates(document.window.from, document.window.to, lang)}</dd>
        </div>
        <div>
          <dt>{say(w.basisLabel)}</dt>
          <dd>{writeBasis(reader, rows)}</dd>
        </div>
        <div>
          <dt>{say(w.modeLabel)}</dt>
          <dd>{say(internal ? w.modeInternal : w.protectedNote)}</dd>
        </div>
      </dl>
    </header>
  );
}

/** People where they are counted and shown, else rows. */
function writeBasis({ document, lang }: Reader, rows: string): string {
  const source = lang === 'sv' ? `${rows} rader` : `${rows} rows`;
  const adults = writeAdults(document, lang);
  return adults === null ? source : `${adults}, ${source}`;
}

/** The band of working material; in print it stands on every page (css/every-page.ts). */
export function InternalBand({ reader }: { reader: Reader }): VNode | null {
  if (reader.document.disclosure.mode !== 'internal') return null;
  return (
    <aside class="band" aria-label={reader.say(w.modeLabel)}>
      <strong>{reader.say(w.internal)}</strong> <span>{reader.say(w.internalNote)}</span>
    </aside>
  );
}

/** The same words along the edge of every printed page. */
export function InternalEdge({ reader }: { reader: Reader }): VNode | null {
  if (reader.document.disclosure.mode !== 'internal') return null;
  return (
    <div class="edge" aria-hidden="true">
      {reader.say(w.internal)} · {reader.say(w.internal)}
    </div>
  );
}

/** The way through the page. */
function Contents({ reader, template }: { reader: Reader; template: StepTemplate }): VNode {
  const { say } = reader;
  const remarks = writeReadFirst(reader.document, reader.lang).length > 0;
  return (
    <nav class="contents" id="contents" aria-labelledby="contents-h">
      <h2 id="contents-h">{say(w.contents)}</h2>
      <ul>
        <li>
          <a href="#important">{say(w.important)}</a>
        </li>
        {remarks ? (
          <li>
            <a href="#remarks">{say(w.remarks)}</a>
          </li>
        ) : null}
        <li>
          <a href="#overview">{say(w.overview)}</a>
        </li>
      </ul>
      <ol>
        {template.steps.map((step) => (
          <li>
            <a href={`#step-${step.number}`}>{say(step.title)}</a>
          </li>
        ))}
      </ol>
      <ul>
        <li>
          <a href="#quality">{say(w.quality)}</a>
        </li>
        <li>
          <a href="#method">{say(w.method)}</a>
        </li>
        <li>
          <a href="#glossary">{say(w.glossary)}</a>
        </li>
        <li>
          <a href="#provenance">{say(w.provenance)}</a>
        </li>
      </ul>
    </nav>
  );
}

/** What a reader must know before the figures: for instance that co-applicants are missing, or a tenth of the cases. */
function Remarks({ reader }: { reader: Reader }): VNode | null {
  const { document, say, lang } = reader;
  const remarks = writeReadFirst(document, lang);
  if (remarks.length === 0) return null;
  return (
    <section class="box" id="remarks" aria-labelledby="remarks-h">
      <h2 id="remarks-h">{say(w.remarks)}</h2>
      <ul>
        {remarks.map((remark) => (
          <li>{remark}</li>
        ))}
      </ul>
    </section>
  );
}

/** Which files, counted up to when, by which version. No hash and no size of the input: they stay at home. */
function Provenance({ reader }: { reader: Reader }): VNode {
  const { say, document, lang } = reader;
  const sv = lang === 'sv';
  return (
    <footer class="step" id="provenance">
      <h2 id="provenance-h">{say(w.provenance)}</h2>
      <dl class="terms">
        <div>
          <dt>{say(w.files)}</dt>
          {document.source.files.map((file) => (
            <dd>
              {file.name}, {writeNumber(file.rows, lang)} {sv ? 'rader' : 'rows'}
            </dd>
          ))}
        </div>
        <div>
          <dt>{sv ? 'Uppgifter till och med' : 'Data up to and including'}</dt>
          <dd>{writeDate(document.as_of, lang)}</dd>
        </div>
        <div>
          <dt>{sv ? 'Program' : 'Program'}</dt>
          <dd>
            {document.tool.name} {document.tool.version}
          </dd>
        </div>
      </dl>
    </footer>
  );
}

/** What stands before the steps of an analysis and after them, whatever its method is. */
export function frameSteps(
  reader: Reader,
  inserts: Inserts,
  template: ReturnType<typeof chooseSteps>,
  steps: ComponentChildren,
): VNode {
  const { say } = reader;
  return (
    <>
      <a class="skip" href="#main">
        {say(w.skip)}
      </a>
      <InternalBand reader={reader} />
      <InternalEdge reader={reader} />
      <div class="page">
        <Head reader={reader} />
        <main id="main" tabIndex={-1}>
          <Important inserts={inserts} reader={reader} />
          {/* after the findings: on a phone and to a screen reader they come first */}
          <Contents reader={reader} template={template} />
          <Remarks reader={reader} />
          <Overview reader={reader} />
          <p class="template">{say(template.title)}</p>
          {steps}
          <Quality reader={reader} />
          <Method reader={reader} template={template} />
          <Glossary reader={reader} />
        </main>
        <Provenance reader={reader} />
      </div>
    </>
  );
}
