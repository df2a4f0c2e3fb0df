import type { Lang, Text } from '../../text/text.ts';
import { filterQuestions } from './filter-questions.ts';
import type { ScriptWords } from './page-types.ts';
import { pointOut } from './point-out.ts';
import { sortTables } from './sort-tables.ts';

const words = {
  find: { sv: 'Sök bland frågorna', en: 'Search the questions' },
  show: { sv: 'Visa', en: 'Show' },
  counted: { sv: '{shown} av {all} frågor visas.', en: '{shown} of {all} questions are shown.' },
} as const satisfies Readonly<Record<string, Text>>;

/** Answers that a reader can choose, as they stand in `data-answer`. */
const choices: readonly (readonly [answer: string, words: Text])[] = [
  ['', { sv: 'alla frågor', en: 'all questions' }],
  ['difference', { sv: 'frågor där en skillnad är säkerställd', en: 'questions where a difference is established' }],
  ['equal', { sv: 'frågor där nivån är ungefär lika', en: 'questions where the level is about the same' }],
  ['unclear', { sv: 'frågor där underlaget inte räcker', en: 'questions where there are not enough data' }],
  ['none', { sv: 'frågor som bara beskriver', en: 'questions that only describe' }],
];

/** The one script of an interactive page: hover, sort, filter. Without it the page lacks nothing but these. */
export function writePageScript(lang: Lang): string {
  const said: ScriptWords = {
    find: words.find[lang],
    show: words.show[lang],
    counted: words.counted[lang],
    choices: choices.map(([answer, text]) => [answer, text[lang]]),
  };
  const given = JSON.stringify(said).replaceAll('<', '\\u003c');
  const calls = [`(${pointOut})(document);`, `(${sortTables})(document);`, `(${filterQuestions})(document,${given});`];
  return `'use strict';${calls.join('')}`;
}
