import type { VNode } from 'preact';
import { chooseSteps, findAnswered, type Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import { ActionTests, StaffAnswers } from '../sections/answers-and-actions.tsx';
import { UnansweredTable } from '../sections/first-page.tsx';
import { frameSteps } from '../sections/frame.tsx';
import { Groups } from '../sections/groups.tsx';
import { IndicatorSection } from '../sections/indicator.tsx';
import { StepSection } from '../sections/step.tsx';
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
