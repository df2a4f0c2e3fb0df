import type { Text } from '../../text/text.ts';

/** Hidden, zero and missing are three different things and look different everywhere. Signs as in SCB's tables. */
export const signs = {
  hidden: { sign: 'x', name: { sv: 'dolt av sekretesskäl', en: 'hidden for confidentiality' } },
  zero: { sign: '–', name: { sv: 'noll', en: 'zero' } },
  missing: {
    sign: '..',
    name: { sv: 'uppgift saknas eller går inte att räkna', en: 'not available or not computable' },
  },
} as const satisfies Readonly<Record<string, { readonly sign: string; readonly name: Text }>>;
