import { foldLabel } from './label-text.ts';

/** `sure`: a sum, a mean or a part of a sum. `maybe`: also the name of a unit or purpose (`Total tandvård`, `Alla`). */
export type TotalWord = 'sure' | 'maybe';

const WOMEN = '(?:kvinnor|kvinna|k|women|females?|flickor)';
const MEN = '(?:män|man|m|men|males?|pojkar)';
const AND = ' ?(?:och|&|\\+|\\/|and|,) ?';
const PAIR = `(?:${WOMEN}${AND}${MEN}|${MEN}${AND}${WOMEN})`;
const BOTH = '(?:båda|bägge|both)(?: könen| sexes)?';
const SUM = '(?:summa|s:a|totalt|totalsumma|delsumma|slutsumma|antal|sum of|subtotal|grand total)';
const MEAN = '(?:medel|medelvärde|medeltal|medelålder|genomsnitt|snitt|median|medianvärde|medianålder|average|mean)';

/** What follows may be anything: `Antal rader: 120`, `Summa kvinnor`, `varav män`. */
const SURE = new RegExp(
  `^(?:(?:${SUM}|${MEAN}|varav)(?![\\p{L}\\d-])|(?:total|tot)[.:]?$|(?:${WOMEN}|${MEN}) (?:totalt|total|summa|sammanlagt)$)`,
  'u',
);
const MAYBE = new RegExp(
  `^(?:summa|total|delsumma|antal|(?:alla|samtliga|all)(?: (?:kön|könen|kvinnor|män|personer))?:?$|(?:${BOTH}|${PAIR}):?$)`,
  'u',
);
const SUM_OF_SEXES = new RegExp(`^(?:${PAIR}|${BOTH}|tot(?:al|alt)?|t|samtliga|alla|all|summa)$`, 'u');

/** What a cell says of a total, or null. */
export function totalWord(text: string): TotalWord | null {
  const folded = foldLabel(text);
  if (SURE.test(folded)) return 'sure';
  return MAYBE.test(folded) ? 'maybe' : null;
}

/** True for a folded label of a column for sex that is the sum of the others. */
export const isSumOfSexes = (folded: string): boolean => SUM_OF_SEXES.test(folded);

/** 1 at the two first letters of those words, and of sexes, small; `å` and `ä` begin with the same byte. */
const BEGINNINGS = new Uint8Array(1 << 16);
for (const two of [
  ...['su', 's:', 'to', 'de', 'sl', 'an', 'gr', 'me', 'ge', 'sn', 'av', 'va', 'al', 'sa', 'bo', 'b\u00e3', 'kv', 'k '],
  ...['m\u00e3', 'ma', 'm ', 'wo', 'fe', 'fl', 'po'],
]) {
  BEGINNINGS[(two.charCodeAt(0) << 8) | two.charCodeAt(1)] = 1;
}

/** False where a cell begins as no word for a total does: most cells are told by their first two letters. */
export function mayBeTotalWord(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && bytes[at]! <= 0x20) at++;
  // 0x20 makes a capital small, and leaves `:` as it is
  return end - at > 1 && BEGINNINGS[((bytes[at]! | 0x20) << 8) | bytes[at + 1]! | 0x20] === 1;
}
