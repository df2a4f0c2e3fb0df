import { EXIT } from '../coded-error.ts';
import type { Subject } from '../entry.ts';

/** Files that the program reads. */
export const reading = {
  'no-audit': {
    exit: EXIT.nothingToRead,
    what: { sv: 'Filen finns inte eller går inte att läsa.', en: 'The file does not exist or cannot be read.' },
    advice: {
      sv: 'Ange en audit.json som gender-audit analyze har skrivit.',
      en: 'Name an audit.json that gender-audit analyze has written.',
    },
  },
  'not-audit': {
    exit: EXIT.usage,
    what: {
      sv: 'Filen är inte en audit.json i den form som den här versionen läser.',
      en: 'The file is not an audit.json of the form that this version reads.',
    },
    advice: {
      sv: 'Kör gender-audit analyze igen, eller se gender-audit schema audit.',
      en: 'Run gender-audit analyze again, or see gender-audit schema audit.',
    },
  },
} as const satisfies Subject;
