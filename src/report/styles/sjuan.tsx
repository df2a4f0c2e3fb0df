import type { ComponentChildren, VNode } from 'preact';
import { chooseSteps, findAnswered, type Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import { ActionTests, StaffAnswers } from '../sections/answers-and-actions.tsx';
import { frameSteps } from '../sections/frame.tsx';
import { Groups } from '../sections/groups.tsx';
import { IndicatorSection } from '../sections/indicator.tsx';
import { UnansweredTable } from '../sections/unanswered.tsx';
import { pageWords as w } from '../words/page.ts';
import type { Step } from '../words/steps.ts';

/** Analysis in seven steps: 2 and 3 filled from the data, the others left to those who know the work. */
export function Sjuan(reader: Reader, inserts: Inserts): VNode {
  const template = chooseSteps('steps', inserts.template);
  const computed = reader.indicators.filter((rows) => rows.described.status === 'computed');
  const inside = (step: Step): VNode | null => {
    if (step.number === 2)
      return (
        <>
          {computed.map((rows) => (
            <IndicatorSection rows={rows} reader={reader} />
          ))}
          <UnansweredTable reader={reader} />
        </>
      );
    if (step.number === 4) return <StaffAnswers answered={findAnswered(inserts)} inserts={inserts} reader={reader} />;
    if (step.number === 7) return <ActionTests inserts={inserts} reader={reader} />;
    return step.number === 3 ? <Groups reader={reader} /> : null;
  };
  const steps = template.steps.map((step) => (
    <StepSection step={step} table={step.number === 7} reader={reader}>
      {inside(step)}
    </StepSection>
  ));
  return frameSteps(reader, inserts, template, steps);
}

/** A step of the analysis: filled from the data, or folded questions on screen and a few lines in print. */
export function StepSection({
  step,
  table = false,
  reader,
  children,
}: {
  step: Step;
  /** Room for goals and measures in rows, instead of lines. */
  table?: boolean;
  reader: Reader;
  children?: ComponentChildren;
}): VNode {
  const { say } = reader;
  return (
    <section
      class={step.filled ? 'step' : 'step own'}
      id={`step-${step.number}`}
      aria-labelledby={`step-${step.number}-h`}
    >
      <h2 id={`step-${step.number}-h`}>
        <span class="number">{step.number}</span> {say(step.title)}
      </h2>
      <p class="lead">{say(step.lead)}</p>
      {step.filled ? null : <OwnWork step={step} table={table} reader={reader} />}
      {children}
    </section>
  );
}

function OwnWork({ step, table, reader }: { step: Step; table: boolean; reader: Reader }): VNode {
  const { say } = reader;
  return (
    <>
      {step.questions.length > 0 ? (
        <details>
          <summary>{say(w.openQuestions)}</summary>
          <ul>
            {step.questions.map((question) => (
              <li>{say(question)}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {table ? <ActionTable reader={reader} /> : <Lines />}
    </>
  );
}

/** Room to write by hand, in print only: less than a quarter of a page. */
function Lines(): VNode {
  return (
    <div class="write" aria-hidden="true">
      {Array.from({ length: 5 }, () => (
        <span />
      ))}
    </div>
  );
}

/** Empty rows to fill in by hand, in print only. */
function ActionTable({ reader }: { reader: Reader }): VNode {
  const { say } = reader;
  const heads = [w.goal, w.measure, w.responsible, w.followUp];
  return (
    <div class="write-table" aria-hidden="true">
      {heads.map((head) => (
        <span class="write-head">{say(head)}</span>
      ))}
      {Array.from({ length: 12 }, () => (
        <span class="write-cell" />
      ))}
    </div>
  );
}
