import { EXIT } from '../coded-error.ts';
import type { Subject } from '../entry.ts';

/** The mapping file. */
export const mapping = {
  'no-map': {
    exit: EXIT.usage,
    what: {
      sv: 'Mappningsfilen finns inte eller går inte att läsa.',
      en: 'The mapping file does not exist or cannot be read.',
    },
    advice: {
      sv: 'Kontrollera --map, eller låt den heta gender-audit.map.yaml och ligga bredvid underlaget.',
      en: 'Check --map, or name it gender-audit.map.yaml and keep it beside the export.',
    },
  },
} as const satisfies Subject;
