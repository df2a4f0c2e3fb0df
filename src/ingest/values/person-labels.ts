/** Words that tell a sex, and that whoever it is about is a child. In a column of roles the child is all they tell. */
const GIRL_WORDS = ['flicka', 'flickan', 'flickor', 'girl', 'girls'] as const;
const BOY_WORDS = ['pojke', 'pojken', 'pojkar', 'boy', 'boys'] as const;

/** Labels of both columns for sex. Not here, because a label must mean one thing: 1 and 2, X and Z. */
export const SEX_LABELS = {
  woman: ['kvinna', 'kvinnan', 'k', 'f', 'kv', 'kvinnor', 'kvinnlig', 'hon', 'female', ...GIRL_WORDS],
  // `p` is pojke: lists of children only. `h` is han, herr, homme: see ambiguous-labels.ts.
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

/** Who of the household a row is about. */
export const ROLE_LABELS = {
  applicant: ['sökande', 'sökanden', 'registerledare', 'aktledare', 'huvudsökande', 'ärendebärare', 'rl'],
  co_applicant: [
    'medsökande',
    'medsökanden',
    'ms',
    'make',
    'maka',
    'maka/make',
    'make/maka',
    'make/maka/sambo',
    'maka/make/sambo',
    'hustru',
    'fru',
    'sambo',
    'sammanboende',
    'samboende',
    'partner',
    'registrerad partner',
  ],
  child: [
    'barn',
    'hemmavarande barn',
    'hemmaboende barn',
    'barn i hushållet',
    'minderårigt barn',
    'barn under 18',
    'barn under 18 år',
    'barn 0-17',
    'barn 0-17 år',
    'son',
    'dotter',
    'bonusbarn',
    'bonusson',
    'bonusdotter',
    'styvbarn',
    'styvson',
    'styvdotter',
    ...GIRL_WORDS,
    ...BOY_WORDS,
  ],
  visiting_child: [
    'umgängesbarn',
    'barn umgänge',
    'barn, umgänge',
    'barn (umgänge)',
    'växelvis boende barn',
    'växelvist boende barn',
    'barn växelvis boende',
    'barn växelvist boende',
  ],
  adult_child: [
    'vuxet barn',
    'vuxet hemmavarande barn',
    'vuxet hemmaboende barn',
    'hemmavarande vuxet barn',
    'hemmaboende vuxet barn',
    'barn över 18',
    'barn över 18 år',
    'hemmavarande barn över 18',
    'hemmavarande barn över 18 år',
    'hemmaboende barn över 18',
    'hemmaboende barn över 18 år',
    'barn 18+',
    'barn 18-20',
    'barn 18-20 år',
    'barn 18-21 år',
  ],
} as const;

const CHILD_WORDS: ReadonlySet<string> = new Set([...GIRL_WORDS, ...BOY_WORDS]);

/**
 * True where a folded label of a column for sex says that the row is a child. `f` and `p` do not: `f` is mostly female.
 */
export function isChildSex(folded: string): boolean {
  return CHILD_WORDS.has(folded);
}

const DAUGHTERS: ReadonlySet<string> = new Set(['dotter', 'bonusdotter', 'styvdotter', ...GIRL_WORDS]);
const SONS: ReadonlySet<string> = new Set(['son', 'bonusson', 'styvson', ...BOY_WORDS]);

/**
 * The sex that a word for a child's role tells, as its place in the field's closed values; null where it tells none.
 */
export function sexOfChild(role: string): 0 | 1 | null {
  const word = role.replace(/ ?(?:nr\.? ?)?\d+$/, '');
  return DAUGHTERS.has(word) ? 0 : SONS.has(word) ? 1 : null;
}

/** `Barn 1`, `barn2`, `Son nr 3`. A higher number is an age. */
const NUMBERED = /^(\D*?\p{L}) ?(?:nr\.? ?|# ?)?(?:0?[1-9]|1[0-5])$/u;
const ROLES_OF_CHILDREN: ReadonlySet<string> = new Set(['child', 'visiting_child', 'adult_child']);

/**
 * Children of a household are often numbered: the role is that of the word before the number. Adults are not read so,
 * since `Sökande 2` may be the co-applicant.
 */
export function numberedChild(folded: string, roleOf: (label: string) => string | undefined): string | undefined {
  const word = NUMBERED.exec(folded)?.[1];
  const role = word === undefined ? undefined : roleOf(word);
  return role !== undefined && ROLES_OF_CHILDREN.has(role) ? role : undefined;
}
