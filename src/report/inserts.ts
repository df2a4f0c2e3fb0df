import type { ActionTest } from '../model/action-test.ts';
import type { StaffAnswer } from '../model/answers-file.ts';
import type { QuestionTemplate, TemplateFile } from '../model/template-file.ts';
import { chooseQuestions } from './templates/choose-template.ts';

/** What a municipality lays beside the numbers. */
export interface Inserts {
  readonly answers: readonly StaffAnswer[];
  readonly actions: readonly ActionTest[];
  readonly template: TemplateFile | undefined;
  readonly questions: QuestionTemplate;
  /** The one indicator of a handout. */
  readonly focus: string | undefined;
}

/** What may be given of it. */
export interface GivenInserts {
  readonly answers?: readonly StaffAnswer[] | undefined;
  /** From `testActions`. */
  readonly actions?: readonly ActionTest[] | undefined;
  readonly template?: TemplateFile | undefined;
  readonly focus?: string | undefined;
  /**
   * Ids of the indicators that the page is about, `focus` among them; all without it. Must be of the document.
   */
  readonly area?: readonly string[] | undefined;
}

/** Fills in what was not given. */
export function makeInserts(given: GivenInserts): Inserts {
  return {
    answers: given.answers ?? [],
    actions: given.actions ?? [],
    template: given.template,
    questions: chooseQuestions(given.template),
    focus: given.focus,
  };
}
