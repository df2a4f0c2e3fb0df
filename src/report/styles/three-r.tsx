import type { VNode } from 'preact';
import type { Inserts } from '../inserts.ts';
import type { Reader } from '../reader.ts';
import { Contents } from '../sections/contents.tsx';
import { Goals } from '../sections/goals.tsx';
import { Groups } from '../sections/groups.tsx';
import { Head, InternalBand, InternalEdge } from '../sections/head.tsx';
import { Important } from '../sections/important.tsx';
import { IndicatorSection } from '../sections/indicator.tsx';
import { Glossary, Method } from '../sections/method.tsx';
import { Overview } from '../sections/overview.tsx';
import { Provenance } from '../sections/provenance.tsx';
import { Quality } from '../sections/quality.tsx';
import { Realia } from '../sections/realia.tsx';
import { Remarks } from '../sections/remarks.tsx';
import { StepSection } from '../sections/step.tsx';
import { UnansweredTable } from '../sections/unanswered.tsx';
import { chooseSteps } from '../templates/choose-template.ts';
import { pageWords as w } from '../words/page-words.ts';
import { insertWords } from '../words/styles/insert-words.ts';

/** Who is here, who gets what, on which terms, and what is to be done: the first two from the data. */
export async function ThreeR(reader: Reader, inserts: Inserts): Promise<VNode> {
  const { say } = reader;
  const template = chooseSteps('parts', inserts.template);
  const [representation, resources, realia, realise] = template.steps;
  if (!representation || !resources || !realia || !realise) throw new RangeError('3R has four parts');
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
          <StepSection step={representation} reader={reader}>
            {await Filled(reader, 'representation')}
          </StepSection>
          <StepSection step={resources} reader={reader}>
            {await Filled(reader, 'resources')}
            <UnansweredTable reader={reader} />
          </StepSection>
          <StepSection step={realia} reader={reader}>
            {await Filled(reader, 'realia')}
            <Realia inserts={inserts} reader={reader} />
          </StepSection>
          {await Goals(realise, inserts, reader)}
          <Quality reader={reader} />
          <Method reader={reader} template={template} />
          <Glossary reader={reader} />
        </main>
        <Provenance reader={reader} />
      </div>
    </>
  );
}

/** The answers of one dimension, and which women and which men they are about. */
async function Filled(reader: Reader, dimension: 'representation' | 'resources' | 'realia'): Promise<VNode | null> {
  const { say } = reader;
  const indicators = reader.indicators.filter(
    ({ described }) => described.dimension === dimension && described.status === 'computed',
  );
  if (indicators.length === 0) return dimension === 'realia' ? null : <p>{say(insertWords.nothingHere)}</p>;
  const answers: VNode[] = [];
  for (const rows of indicators) answers.push(await IndicatorSection(rows, reader));
  const divided = indicators.some((rows) => rows.gaps.some((gap) => gap.by !== null));
  return (
    <>
      {answers}
      {divided ? (
        <>
          <h3 class="which">{say(insertWords.which)}</h3>
          {await Groups({ ...reader, indicators })}
        </>
      ) : null}
    </>
  );
}
