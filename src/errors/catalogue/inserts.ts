import { EXIT, type Subject } from '../coded-error.ts';

/** What may be wrong at a place in any of the files that go into the pages. */
const written = {
  exit: EXIT.usage,
  cases: {
    unknown_key: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: nyckeln {key} är okänd.',
        en: '{name}, line {line}, column {column}: the key {key} is unknown.',
      },
      advice: { sv: '{guess}Här kan stå: {choices}.', en: '{guess}Here may stand: {choices}.' },
    },
    unknown_id: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: {key} finns inte.',
        en: '{name}, line {line}, column {column}: {key} does not exist.',
      },
      advice: { sv: '{guess}Id som går: {choices}.', en: '{guess}Ids that work: {choices}.' },
    },
    not_one_of: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: värdet för {key} går inte.',
        en: '{name}, line {line}, column {column}: the value of {key} is not allowed.',
      },
      advice: { sv: 'Skriv ett av: {choices}.', en: 'Write one of: {choices}.' },
    },
    wrong_type: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: {key} har fel slag av värde.',
        en: '{name}, line {line}, column {column}: {key} has the wrong kind of value.',
      },
      advice: {
        sv: 'Text skrivs som text, antal som tal och listor med streck framför varje rad.',
        en: 'Write text as text, numbers as numbers, and lists with a dash before each line.',
      },
    },
    wrong_form: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: {key} är skrivet på fel sätt.',
        en: '{name}, line {line}, column {column}: {key} is written in the wrong way.',
      },
      advice: {
        sv: 'Datum skrivs 2026-02-03, med slutet efter början. Ett mål har en enda rad. Mallen har sju steg eller fyra delar. Ett jämförelsetal har women och men, eller both; andelar i procent.',
        en: 'Dates are written 2026-02-03, with the end after the start. A target has one line only. A template has seven steps or four parts. A reference has women and men, or both; shares in per cent.',
      },
    },
    missing: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: {key} saknas.',
        en: '{name}, line {line}, column {column}: {key} is missing.',
      },
      advice: { sv: 'Fyll i raden.', en: 'Fill in the line.' },
    },
    twice: {
      what: {
        sv: '{name}, rad {line}, kolumn {column}: {key} står två gånger.',
        en: '{name}, line {line}, column {column}: {key} stands twice.',
      },
      advice: { sv: 'Ta bort den ena.', en: 'Remove one of them.' },
    },
  },
} as const satisfies Subject[string];

/** Files that go into the pages: answers of staff, actions, a template, figures to lay beside. */
export const inserts = {
  answers: written,
  actions: written,
  template: written,
  reference: written,
} as const satisfies Subject;
