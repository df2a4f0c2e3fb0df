import type { Unit } from '../../model/unit.ts';
import type { Text } from '../../text/text.ts';

/** What there would have to be more of, by what is counted. */
export const neededNouns: Readonly<Record<Unit, Text>> = {
  person: { sv: 'kvinnor och män', en: 'women and men' },
  child: { sv: 'flickor och pojkar', en: 'girls and boys' },
  couple: { sv: 'par', en: 'couples' },
  decision: { sv: 'beslut', en: 'decisions' },
  spell: { sv: 'biståndsperioder', en: 'spells of assistance' },
  measure: { sv: 'insatser', en: 'measures' },
  case: { sv: 'ärenden', en: 'cases' },
  field: { sv: 'rader', en: 'rows' },
};

/** How many more would settle a question without an answer. `{times}`: 4; `{span}`: `3 år`. */
export const needed = {
  times: {
    sv: 'För att avgöra frågan skulle det behövas omkring {times} gånger så många {nouns}.',
    en: 'To settle the question, about {times} times as many {nouns} would be needed.',
  },
  span: {
    sv: 'För att avgöra frågan skulle det behövas omkring {times} gånger så många {nouns}, det vill säga så många som på {span}.',
    en: 'To settle the question, about {times} times as many {nouns} would be needed, that is, as many as in {span}.',
  },
  over: {
    sv: 'För att avgöra frågan skulle det behövas mer än {times} gånger så många {nouns}.',
    en: 'To settle the question, more than {times} times as many {nouns} would be needed.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** `{times}` and `{nouns}` after the name of a question, in a list. */
export const neededShort = {
  times: { sv: 'omkring {times} gånger så många {nouns}', en: 'about {times} times as many {nouns}' },
  over: { sv: 'mer än {times} gånger så många {nouns}', en: 'more than {times} times as many {nouns}' },
} as const satisfies Readonly<Record<string, Text>>;

/** A length of time: whole months under two years, else half years. */
export const lengths = {
  months: { sv: '{number} månader', en: '{number} months' },
  years: { sv: '{number} år', en: '{number} years' },
} as const satisfies Readonly<Record<string, Text>>;

/** The questions that are nearest an answer, each with what would settle it, in the memo. */
export const nearestAnswer: Text = {
  sv: 'Närmast ett svar: {questions}. Inom parentes står ungefär hur många som skulle behövas för att avgöra frågan.',
  en: 'Nearest an answer: {questions}. In brackets stands about how many would be needed to settle the question.',
};
