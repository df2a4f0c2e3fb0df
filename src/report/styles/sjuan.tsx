import type { VNode } from 'preact';
import type { Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import { ActionTests } from '../sections/actions.tsx';
import { findAnswered, StaffAnswers } from '../sections/answers.tsx';
import { Contents } from '../sections/contents.tsx';
import { Groups } from '../sections/groups.tsx';
import { Head, InternalBand, InternalEdge } from '../sections/head.tsx';
import { Important } from '../sections/important.tsx';
import { IndicatorSection } from '../sections/indicator.tsx';
import { Glossary, Method } from '../sections/method.tsx';
import { Overview } from '../sections/overview.tsx';
import { Provenance } from '../sections/provenance.tsx';
import { Quality } from '../sections/quality.tsx';
import { Remarks } from '../sections/remarks.tsx';
import { StepSection } from '../sections/step.tsx';
import { UnansweredTable } from '../sections/unanswered.tsx';
import { chooseSteps } from '../templates/choose-template.ts';
import { pageWords as w } from '../words/page-words.ts';
import type { Step } from '../words/steps.ts';

/** Analysis in seven steps: 2 and 3 filled from the data, the others left to those who know the work. */
export async function Sjuan(reader: Reader, inserts: Inserts): Promise<VNode> {
  const { say } = reader;
  const template = chooseSteps('steps', inserts.template);
  const answers: VNode[] = [];
  for (const rows of reader.indicators)
    if (rows.described.status === 'computed') answers.push(await IndicatorSection(rows, reader));
  const groups = await Groups(reader);
  const actions = await ActionTests(inserts, reader);
  const inside = (step: Step): VNode | null => {
    if (step.number === 2)
      return (
        <>
          {answers}
          <UnansweredTable reader={reader} />
        </>
      );
    if (step.number === 4) return <StaffAnswers answered={findAnswered(inserts)} inserts={inserts} reader={reader} />;
    if (step.number === 7) return actions;
    return step.number === 3 ? groups : null;
  };
  return (
    <>
      <a class="skip" href="#main">
        {say(w.skip)}
      </a>
      <InternalBand reader={reader} />
      <InternalEdge reader={reader} />
      <div class="page">
        <Head reader={reader} />
        <Contents reader={reader} template={template} />
        <main id="main" tabIndex={-1}>
          {await Important(reader, inserts)}
          <Remarks reader={reader} />
          {await Overview(reader)}
          <p class="template">{say(template.title)}</p>
          {template.steps.map((step) => (
            <StepSection step={step} reader={reader}>
              {inside(step)}
            </StepSection>
          ))}
          <Quality reader={reader} />
          <Method reader={reader} template={template} />
          <Glossary reader={reader} />
        </main>
        <Provenance reader={reader} />
      </div>
    </>
  );
}
