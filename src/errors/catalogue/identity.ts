import { EXIT } from '../coded-error.ts';
import type { Subject } from '../entry.ts';

/** Identity numbers, and what else points out people. */
export const identity = {
  'identity-numbers': {
    exit: EXIT.identityNumbers,
    cases: {
      arguments: {
        what: {
          sv: 'Körningen stoppades: ett filnamn eller ett värde på kommandoraden innehåller personnummer eller liknande nummer.',
          en: 'The run was stopped: the name of a file or a value on the command line holds an identity number or the like.',
        },
        advice: {
          sv: 'Byt namn på filen, eller skriv värdet utan nummer. Står numret i en rubrik: ge kolumnen en annan rubrik i filen.',
          en: 'Rename the file, or write the value without the number. If it is a heading: give the column another one in the file.',
        },
      },
    },
  },
} as const satisfies Subject;
