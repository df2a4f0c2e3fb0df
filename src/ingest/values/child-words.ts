const CHILD_SEXES: ReadonlySet<string> = new Set(['flicka', 'pojke', 'flickor', 'pojkar', 'girl', 'boy']);

/** True for a label of a sex, folded, that says that the row is a child. */
export function isChildSex(folded: string): boolean {
  return CHILD_SEXES.has(folded);
}
