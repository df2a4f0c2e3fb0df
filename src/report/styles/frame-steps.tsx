import type { ComponentChildren, VNode } from 'preact';
import type { Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import { Contents } from '../sections/contents.tsx';
import { Head, InternalBand, InternalEdge } from '../sections/head.tsx';
import { Important } from '../sections/important.tsx';
import { Glossary, Method } from '../sections/method.tsx';
import { Overview } from '../sections/overview.tsx';
import { Provenance } from '../sections/provenance.tsx';
import { Quality } from '../sections/quality.tsx';
import { Remarks } from '../sections/remarks.tsx';
import type { chooseSteps } from '../templates/choose-template.ts';
import { pageWords as w } from '../words/page.ts';

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
