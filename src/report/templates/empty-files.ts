import type { TemplateFile } from '../../model/staff-files.ts';
import type { Lang, Text } from '../../text/text.ts';
import { chooseQuestions } from '../inserts.ts';

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
  const ordered = [...questions.filter((one) => !one.followUp), ...questions.filter((one) => one.followUp)];
  const first = ordered.find((one) => one.followUp);
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
