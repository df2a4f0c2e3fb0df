/** Words that tell a sex, and that whoever it is about is a child. In a column of roles the child is all they tell. */
export const GIRL_WORDS = ['flicka', 'flickan', 'flickor', 'girl', 'girls'] as const;
export const BOY_WORDS = ['pojke', 'pojken', 'pojkar', 'boy', 'boys'] as const;

const WORDS: ReadonlySet<string> = new Set([...GIRL_WORDS, ...BOY_WORDS]);

/** True where a folded label of a column for sex says that the row is a child. `f` and `p` do not: `f` is mostly female. */
export function isChildSex(folded: string): boolean {
  return WORDS.has(folded);
}

const DAUGHTERS: ReadonlySet<string> = new Set(['dotter', 'bonusdotter', 'styvdotter', ...GIRL_WORDS]);
const SONS: ReadonlySet<string> = new Set(['son', 'bonusson', 'styvson', ...BOY_WORDS]);

/** The sex that a word for a child's role tells, as its place in the field's closed values; null where it tells none. */
export function sexOfChild(role: string): 0 | 1 | null {
  const word = role.replace(/ ?(?:nr\.? ?)?\d+$/, '');
  return DAUGHTERS.has(word) ? 0 : SONS.has(word) ? 1 : null;
}
