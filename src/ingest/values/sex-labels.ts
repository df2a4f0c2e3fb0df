import { BOY_WORDS, GIRL_WORDS } from './child-words.ts';

/** Labels of both columns for sex. Not here, because a label must mean one thing: 1 and 2, X and Z (user-notes §4). */
export const SEX_LABELS = {
  woman: ['kvinna', 'kvinnan', 'k', 'f', 'kv', 'kvinnor', 'kvinnlig', 'hon', 'female', ...GIRL_WORDS],
  // `p` is pojke: lists of children only (user-notes §4). `h` is han, herr, homme: see sex-codes.ts.
  man: ['man', 'mannen', 'm', 'h', 'p', 'män', 'manlig', 'han', 'male', ...BOY_WORDS],
  unknown: [
    'okänt',
    'okänd',
    'okänt kön',
    'uppgift saknas',
    'saknas',
    'ej angivet',
    'ej angiven',
    'ej registrerat',
    'ej registrerad',
    'annat',
    '-',
    '?',
    '0',
    '9',
  ],
} as const;
