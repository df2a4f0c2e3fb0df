import type { Text } from '../../text/text.ts';

/** Both ends of an interval. */
export const between: Text = { sv: 'mellan {near} och {far}', en: 'between {near} and {far}' };

/** The limits of a gap below its size: on both sides of nought, or on one where the size itself reads as none. */
export const limits = {
  level: {
    both: { sv: '{low} lägre – {high} högre', en: '{low} lower – {high} higher' },
    up: { sv: '{near}–{far} högre', en: '{near}–{far} higher' },
    down: { sv: '{near}–{far} lägre', en: '{near}–{far} lower' },
  },
  time: {
    both: { sv: '{low} mindre – {high} mer', en: '{low} less – {high} more' },
    up: { sv: '{near}–{far} mer', en: '{near}–{far} more' },
    down: { sv: '{near}–{far} mindre', en: '{near}–{far} less' },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Text>>>>;
