import { EXIT } from '../coded-error.ts';
import type { Subject } from '../entry.ts';

/** What was asked for on the command line. */
export const cli = {
  exists: {
    exit: EXIT.usage,
    cases: {
      /** A file that is edited by hand. */
      settings: {
        what: { sv: '{path} finns redan.', en: '{path} exists already.' },
        advice: { sv: 'Ändra i den, eller skriv över med --force.', en: 'Edit it, or replace it with --force.' },
      },
      sample: {
        what: { sv: '{path} finns redan.', en: '{path} exists already.' },
        advice: {
          sv: 'Välj ett annat namn, eller skriv över med --force.',
          en: 'Choose another name, or replace it with --force.',
        },
      },
    },
  },
  'sample-options': {
    exit: EXIT.usage,
    what: {
      sv: 'Det går inte att skapa ett exempel med de valen.',
      en: 'A sample cannot be made with those choices.',
    },
    advice: {
      sv: 'Ange minst en rad, ett heltal som frö, hela månader (från den första till den sista dagen) och kolumner som layouten har.',
      en: 'Give at least one row, a whole number as seed, whole months (first day to last day) and columns that the layout has.',
    },
  },
} as const satisfies Subject;
