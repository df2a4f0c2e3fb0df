import type { ActionTest } from '../model/action-test.ts';
import type { QuestionTemplate, StaffAnswer, StaffQuestion, TemplateFile } from '../model/staff-files.ts';
import type { Lang, Text } from '../text/text.ts';
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

const answersHead: Text = {
  sv: `# Personalens svar. Läses med: gender-audit analyze … --answers answers.yaml
# Skriv vad gruppen kom fram till, inte vem som sade vad. Inga namn, inga nummer, inga enskilda ärenden.
# Ett samtal till: kopiera från raden "- date" och ned. Svar som lämnas tomma visas inte.
# Flera rader: skriv | efter kolonet och texten på raderna under, indragen.`,
  en: `# The staff's answers. Read with: gender-audit analyze … --answers answers.yaml
# Write what the group arrived at, not who said what. No names, no numbers, no single cases.
# One more talk: copy from the line "- date" and down. Answers left empty are not shown.
# Several lines: write | after the colon and the text on the lines below, indented.`,
};
const date: Text = { sv: '# till exempel 2026-02-03', en: '# for example 2026-02-03' };
const group: Text = {
  sv: '# till exempel Socialsekreterare, mottagningen',
  en: '# for example Social workers, reception',
};
const followUps: Text = {
  sv: '      # Följdfrågor, om samtalet inte har kommit in på dem',
  en: '      # Follow-up questions, where the talk has not come to them',
};

/** The text of an answers.yaml with every question and no answer, for `init --answers`. */
export function emptyAnswers(lang: Lang, own?: TemplateFile): string {
  const { questions } = chooseQuestions(own);
  const ordered = [
    ...questions.filter((question) => !question.followUp),
    ...questions.filter((question) => question.followUp),
  ];
  const first = ordered.find((question) => question.followUp);
  const lines = ordered.flatMap((question) => [
    ...(question === first ? ['', followUps[lang]] : []),
    // A line break in a question of one's own would end the comment.
    `      # ${question.text[lang].replace(/\s+/g, ' ')}`,
    `      ${question.id}: ""`,
  ]);
  return [
    answersHead[lang],
    'version: 1',
    'talks:',
    `  - date: "" ${date[lang]}`,
    `    group: "" ${group[lang]}`,
    '    answers:',
    ...lines,
    '',
  ].join('\n');
}

const actionsText: Text = {
  sv: `# Mål och åtgärder. Läses med: gender-audit analyze … --actions actions.yaml
# Ansvarig är en funktion, aldrig ett namn. Ett mål har en rad av dessa: gap_at_most (skillnaden högst),
# women_at_least, women_at_most, men_at_least, men_at_most, couples_at_least, couples_at_most.
# Andelar i procent, skillnader mellan andelar i procentenheter, tid i månader eller dagar, belopp i kronor.
version: 1
actions: []
# - goal: Kvinnor och män hänvisas i samma takt
#   measure: Fråga om arbete i alla nybesök
#   responsible: Enhetschef, mottagningen
#   start: 2026-01-01
#   due: 2026-12-31
#   indicator: referral-share
#   target: { gap_at_most: 10 }
`,
  en: `# Goals and measures. Read with: gender-audit analyze … --actions actions.yaml
# Responsible is a function, never a name. A target has one of these lines: gap_at_most (the gap at most),
# women_at_least, women_at_most, men_at_least, men_at_most, couples_at_least, couples_at_most.
# Shares in per cent, gaps of shares in percentage points, time in months or days, amounts in kronor.
version: 1
actions: []
# - goal: Women and men are referred at the same pace
#   measure: Ask about work in every first visit
#   responsible: Unit head, reception
#   start: 2026-01-01
#   due: 2026-12-31
#   indicator: referral-share
#   target: { gap_at_most: 10 }
`,
};

/** The text of an actions.yaml without actions, with one as an example in comments. */
export function emptyActions(lang: Lang): string {
  return actionsText[lang];
}
