import type { QuestionTemplate, TemplateFile } from '../../model/template-file.ts';
import { type StepTemplate, sevenSteps } from '../words/steps.ts';
import { fourR } from './four-r.ts';
import { staffQuestions } from './staff-questions.ts';

/** The steps of a page: the municipality's own where it has given them, else ours. Which of them the data fill is ours. */
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
