/** Words for "not registered" (user-notes §4). Never "no". */
const BLANK_WORDS: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '?',
  '.',
  '..',
  'vet ej',
  'vet inte',
  'ej aktuellt',
  'ej aktuell',
  'ej relevant',
  'ej registrerat',
  'ej registrerad',
  'ej angivet',
  'ej angiven',
  'ej ifyllt',
  'uppgift saknas',
  'saknas',
  'okänt',
  'okänd',
  'null',
  '(null)',
  '(tom)',
  '(tomt)',
  'n/a',
  'na',
  'unknown',
  'not registered',
]);

/** True where a folded label says that nothing was registered. */
export function isBlankWord(folded: string): boolean {
  return BLANK_WORDS.has(folded);
}
