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
 * Compares two names in Swedish order: … z å ä ö, capitals among small letters, v before w, é as e, ü as y; equal but for that by
 * code units. Not `Intl.Collator`, whose order follows the version of ICU that Node was built with: the same input must
 * give the same bytes everywhere.
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
