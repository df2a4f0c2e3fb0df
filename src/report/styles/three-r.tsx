import type { VNode } from 'preact';
import type { Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import { ActionTests } from '../sections/actions.tsx';
import { Groups } from '../sections/groups.tsx';
import { IndicatorSection } from '../sections/indicator.tsx';
import { Realia } from '../sections/realia.tsx';
import { StepSection } from '../sections/step.tsx';
import { UnansweredTable } from '../sections/unanswered.tsx';
import { chooseSteps } from '../templates/choose-template.ts';
import { insertWords } from '../words/answers-and-actions.ts';
import { frameSteps } from './frame-steps.tsx';

/** Who is here, who gets what, on which terms, and what is to be done: the first two from the data. */
export function ThreeR(reader: Reader, inserts: Inserts): VNode {
  const template = chooseSteps('parts', inserts.template);
  const [representation, resources, realia, realise] = template.steps;
  if (!representation || !resources || !realia || !realise) throw new RangeError('3R has four parts');
  const parts = (
    <>
      <StepSection step={representation} reader={reader}>
        <Filled reader={reader} dimension="representation" />
      </StepSection>
      <StepSection step={resources} reader={reader}>
        <Filled reader={reader} dimension="resources" />
        <UnansweredTable reader={reader} />
      </StepSection>
      <StepSection step={realia} reader={reader}>
        <Filled reader={reader} dimension="realia" />
        <Realia inserts={inserts} reader={reader} />
      </StepSection>
      <StepSection step={realise} table reader={reader}>
        <ActionTests inserts={inserts} reader={reader} />
      </StepSection>
    </>
  );
  return frameSteps(reader, inserts, template, parts);
}

/** The answers of one dimension, and which women and which men they are about. */
function Filled({
  reader,
  dimension,
}: {
  reader: Reader;
  dimension: 'representation' | 'resources' | 'realia';
}): VNode | null {
  const { say } = reader;
  const indicators = reader.indicators.filter(
    ({ described }) => described.dimension === dimension && described.status === 'computed',
  );
  if (indicators.length === 0) return dimension === 'realia' ? null : <p>{say(insertWords.nothingHere)}</p>;
  const divided = indicators.some((rows) => rows.gaps.some((gap) => gap.by !== null));
  return (
    <>
      {indicators.map((rows) => (
        <IndicatorSection rows={rows} reader={reader} />
      ))}
      {divided ? (
        <>
          <h3 class="which">{say(insertWords.which)}</h3>
          <Groups reader={{ ...reader, indicators }} />
        </>
      ) : null}
    </>
  );
}
