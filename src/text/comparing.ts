/** Fewest insertions, deletions, exchanges and swaps of neighbours that make one word the other. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      row.push(swapped ? Math.min(best, (before[j - 2] ?? 0) + 1) : best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** How like two words are, 0–1: the part of the longer that need not be changed. */
export function likeness(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 0 : 1 - distance(a, b) / longer;
}

/** The word that was probably meant, or null where none is near: at most a third of its letters may differ. */
export function closestWord(word: string, choices: Iterable<string>): string | null {
  const wanted = word.toLowerCase();
  let best: { readonly choice: string; readonly far: number } | null = null;
  for (const choice of choices) {
    const far = distance(wanted, choice.toLowerCase());
    if (far <= Math.max(wanted.length, choice.length) / 3 && (best === null || far < best.far)) best = { choice, far };
  }
  return best?.choice ?? null;
}

/** After z, in the order of the alphabet: å, ä, ö (and the letters of neighbours that Swedish sorts with them). */
const LAST: Readonly<Record<string, string>> = { å: '{', ä: '|', æ: '|', ö: '}', ø: '}', ü: 'y' };

/** What a name is sorted by: small letters without accents, å ä ö after z. */
function sortKey(name: string): string {
  const small = name.normalize('NFC').toLowerCase();
  if (/^[ -z]*$/.test(small)) return small;
  return small
    .replace(/[åäæöøü]/g, (letter) => LAST[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/**
 * Compares two names in Swedish order: … z å ä ö, capitals among small letters, v before w, é as e, ü as y; equal but
 * for that by code units. Not `Intl.Collator`, whose order follows the version of ICU that Node was built with: the
 * same input must give the same bytes everywhere.
 */
export function compareNames(a: string, b: string): number {
  return compare(sortKey(a), sortKey(b)) || compare(a, b);
}

/** Names in the order of {@link compareNames}; each is looked at once. */
export function sortNames(names: Iterable<string>): string[] {
  return Array.from(names, (name) => ({ name, key: sortKey(name) }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name))
    .map(({ name }) => name);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Letters that no screen shows: soft hyphen, zero width, marks of direction, joiners, variation selectors, byte order,
 * the fillers of Hangul. Unicode's own list (Default_Ignorable_Code_Point), not one of ours.
 */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;

/** A text without the letters that nobody sees. Two texts that look the same are then the same. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}
