/** `Barn 1`, `barn2`, `Son nr 3`. A higher number is an age. */
const NUMBERED = /^(\D*?\p{L}) ?(?:nr\.? ?|# ?)?(?:0?[1-9]|1[0-5])$/u;
const CHILDREN: ReadonlySet<string> = new Set(['child', 'visiting_child', 'adult_child']);

/**
 * Children of a household are often numbered: the role is that of the word before the number. Adults are not read so,
 * since `Sökande 2` may be the co-applicant.
 */
export function numberedChild(folded: string, roleOf: (label: string) => string | undefined): string | undefined {
  const word = NUMBERED.exec(folded)?.[1];
  const role = word === undefined ? undefined : roleOf(word);
  return role !== undefined && CHILDREN.has(role) ? role : undefined;
}
