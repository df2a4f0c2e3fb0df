/** Words that tell a sex, and that whoever it is about is a child. In a column of roles the child is all they tell. */
export const GIRL_WORDS = ['flicka', 'flickan', 'flickor', 'girl', 'girls'] as const;
export const BOY_WORDS = ['pojke', 'pojken', 'pojkar', 'boy', 'boys'] as const;

const WORDS: ReadonlySet<string> = new Set([...GIRL_WORDS, ...BOY_WORDS]);

/** True where a folded label of a column for sex says that the row is a child. `f` and `p` do not: `f` is mostly female. */
export function isChildSex(folded: string): boolean {
  return WORDS.has(folded);
}
