import type { VNode } from 'preact';
import type { Reader } from '../reader.ts';
import { pageWords as w } from '../words/page.ts';
import type { StepTemplate } from '../words/steps.ts';
import { writeReadFirst } from '../writing/read-first.ts';

/** The way through the page. */
export function Contents({ reader, template }: { reader: Reader; template: StepTemplate }): VNode {
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
