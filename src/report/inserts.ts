import type { ActionTest } from '../model/action-test.ts';
import type { QuestionTemplate, StaffAnswer, StaffQuestion, TemplateFile } from '../model/staff-files.ts';
import { fourR, staffQuestions } from './templates/ready-made.ts';
import { type StepTemplate, sevenSteps } from './words/steps.ts';

/** What a municipality adds to the numbers: the staff's answers, its measures and its own questions. */
export interface Inserts {
  readonly answers: readonly StaffAnswer[];
  readonly actions: readonly ActionTest[];
  readonly template: TemplateFile | undefined;
  readonly questions: QuestionTemplate;
  /** The one indicator of a handout. */
  readonly focus: string | undefined;
}

/** The same as it is given: each part may be missing. */
export interface GivenInserts {
  readonly answers?: readonly StaffAnswer[] | undefined;
  /** From `testActions`. */
  readonly actions?: readonly ActionTest[] | undefined;
  readonly template?: TemplateFile | undefined;
  readonly focus?: string | undefined;
  /** Ids of the indicators that the page is about, `focus` among them; without it all. They must be in the document. */
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

/** The part of the inserts that concerns some of the indicators. */
export function narrowInserts<T extends GivenInserts>(given: T, area: readonly string[]): T {
  const asked = chooseQuestions(given.template).questions.filter(({ indicators }) =>
    indicators.some((id) => area.includes(id)),
  );
  return {
    ...given,
    actions: given.actions?.filter(({ action }) => area.includes(action.indicator)),
    answers: given.answers?.filter(({ question }) => asked.some(({ id }) => id === question)),
  };
}

/**
 * The steps of a page: the municipality's own where it has given them, else ours. Which of them are filled from the
 * data is ours to say.
 */
export function chooseSteps(kind: 'steps' | 'parts', own: TemplateFile | undefined): StepTemplate {
  const ours = kind === 'steps' ? sevenSteps : fourR;
  const given = own?.[kind];
  if (!own || !given) return ours;
  return {
    id: `${ours.id}-own`,
    title: own.title,
    official: own.official,
    source: own.source,
    steps: given.map((step, index) => ({ ...step, number: index + 1, filled: ours.steps[index]?.filled ?? false })),
  };
}

/** The questions to the staff: the municipality's own, else those of the focus groups. */
export function chooseQuestions(own: TemplateFile | undefined): QuestionTemplate {
  if (!own?.questions) return staffQuestions;
  return {
    id: 'own',
    official: own.official,
    source: own.source,
    questions: own.questions.map(({ id, text, follow_up, indicators }) => ({
      id,
      text,
      followUp: follow_up ?? false,
      indicators: indicators ?? [],
    })),
  };
}

/** A question that was answered, with its answers in the order of the file. */
export interface Answered {
  readonly question: StaffQuestion;
  readonly answers: readonly StaffAnswer[];
}

/** The questions that were answered, in the order of the template. */
export function findAnswered({ questions, answers }: Inserts): readonly Answered[] {
  return questions.questions
    .map((question) => ({ question, answers: answers.filter((answer) => answer.question === question.id) }))
    .filter((answered) => answered.answers.length > 0);
}

/** Blank lines separate paragraphs; other line breaks are only where the writer wrapped a line. */
export function splitParagraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}
