import type { VNode } from 'preact';
import type { Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import { pageWords } from '../words/page-words.ts';
import type { Step } from '../words/steps.ts';
import { ActionTests } from './actions.tsx';

/** Goals and measures: those of the municipality tested, and room to write new ones in print. */
export async function Goals(step: Step, inserts: Inserts, reader: Reader): Promise<VNode> {
  const { say } = reader;
  const heads = [pageWords.goal, pageWords.measure, pageWords.responsible, pageWords.followUp];
  return (
    <section class="step own" id={`step-${step.number}`} aria-labelledby={`step-${step.number}-h`}>
      <h2 id={`step-${step.number}-h`}>
        <span class="number">{step.number}</span> {say(step.title)}
      </h2>
      <p class="lead">{say(step.lead)}</p>
      {step.questions.length > 0 ? (
        <details>
          <summary>{say(pageWords.openQuestions)}</summary>
          <ul>
            {step.questions.map((question) => (
              <li>{say(question)}</li>
            ))}
          </ul>
        </details>
      ) : null}
      <div class="write-table" aria-hidden="true">
        {heads.map((head) => (
          <span class="write-head">{say(head)}</span>
        ))}
        {Array.from({ length: 12 }, () => (
          <span class="write-cell" />
        ))}
      </div>
      {await ActionTests(inserts, reader)}
    </section>
  );
}
