import { readActions, readAnswers } from '../../../src/ingest/answers/read-inserts.ts';
import type { ActionTest } from '../../../src/model/action-test.ts';
import type { StaffAnswer } from '../../../src/model/staff-files.ts';
import { staffQuestions } from '../../../src/report/templates/ready-made.ts';
import { testActions } from '../../../src/series/actions.ts';
import { exampleDocument } from '../example-document.ts';

const answersText = `version: 1
talks:
  - date: 2026-02-03
    group: Socialsekreterare <mottagningen>
    answers:
      referral: |
        Arbete kommer upp senare i samtalen med kvinnor.

        Vi har inte tänkt på det förut & vill pröva något nytt.
      national-support: En mall.
  - date: 2026-02-10
    group: Långtidsgruppen
    answers:
      referral: Vi skriver remiss när läkarintyget löper ut.
      parental-leave: ""
`;

const action = (goal: string, indicator: string, start: string, target: string) => `
  - goal: ${goal}
    measure: Fråga om arbete i alla nybesök
    responsible: Enhetschef
    start: ${start}
    due: 2025-12-31
    indicator: ${indicator}
    target: { ${target} }`;

const actionsText = `version: 1
actions:${[
  action('Lika ofta hänvisade', 'referral-share', '2025-04-01', 'gap_at_most: 5'),
  action('Fler kvinnor hänvisas', 'referral-share', '2025-04-01', 'women_at_least: 26'),
  action('Lika handläggningstid', 'processing-time', '2025-04-01', 'gap_at_most: 2'),
  action('Lika långa biståndstider', 'aid-duration', '2025-04-01', 'gap_at_most: 1'),
].join('')}
`;

/** Answers of two made-up groups. */
export function exampleAnswers(): readonly StaffAnswer[] {
  return readAnswers(
    answersText,
    'answers.yaml',
    staffQuestions.questions.map(({ id }) => id),
  );
}

/** Four actions against the example document. */
export function exampleActions(): readonly ActionTest[] {
  const document = exampleDocument();
  const ids = document.indicators.map(({ id }) => id);
  return testActions(document, readActions(actionsText, 'actions.yaml', ids));
}
