import { foldLabel } from './fold-label.ts';
import type { FieldLabels } from './labels.ts';
import type { CountedLabel } from './printable-label.ts';

/**
 * Household types are written in dozens of ways that differ only in form (`Ensamst. m. barn`, `Gifta/samboende utan
 * barn`): adults, then whether there are children. A label is read where it says both and nothing else; `Sambo` alone
 * does not say whether there are children, and is asked about.
 */
const COUPLE =
  '(?:gift|gifta|sambo|sambor|sambos|samboende|sammanboende|sammanlevande|par|makar|partner|partners|registrerade? partner|registrerade partners)';
const WHO = '(?:kvinna|kvinnor|man|män|person|personer|vuxen|hushåll)';
const CHILDREN = '(?:hemmavarande |hemmaboende |minderåriga |minderårigt |gemensamma |egna )?barn';
const LABEL = new RegExp(
  [
    `^(?:${WHO} )?`,
    `(?:(?<single>ensam|ensamst|ensamstående|ensamboende|singel)|${COUPLE}(?:(?:/| och | eller | )${COUPLE})*)`,
    `(?: ${WHO})?(?: (?<parent>förälder|föräldrar|mor|moder|mamma|far|fader|pappa))?`,
    `(?: (?:(?<without>(?:utan|u|ej|inga) ${CHILDREN})`,
    `|(?<with>(?:med|m|och) (?:(?:\\d{1,2}|ett|två|tre|fyra|flera) )?${CHILDREN}(?: (?:under|0|<) ?18(?: år)?| 0 17(?: år)?)?)))?$`,
  ].join(''),
  'u',
);

/** The commonest of what is read so, for whoever asks what may be written. */
export const HOUSEHOLD_EXAMPLES: FieldLabels = {
  single_no_children: ['ensamstående utan barn', 'ensamboende utan barn', 'ensamst. u. barn'],
  single_with_children: ['ensamstående med barn', 'ensamstående förälder', 'ensamst. m. barn'],
  couple_no_children: ['par utan barn', 'gifta/samboende utan barn', 'sambo utan barn'],
  couple_with_children: ['par med barn', 'gifta/samboende med barn', 'sambo med barn'],
};

/** The household type that a folded label says in whole, or undefined. */
export function householdByWords(folded: string): string | undefined {
  const plain = folded
    .replace(/[().,:;+-]/g, ' ')
    .replace(/ *\/ */g, '/')
    .replace(/ +/g, ' ')
    .trim();
  const found = LABEL.exec(plain)?.groups;
  if (!found) return undefined;
  const { single, parent, without, with: children } = found;
  if (without === undefined && children === undefined && parent === undefined) return undefined;
  if (without !== undefined && parent !== undefined) return undefined;
  return `${single === undefined ? 'couple' : 'single'}_${without === undefined ? 'with' : 'no'}_children`;
}

/** How people live, without a word of children. */
const COUPLES: ReadonlySet<string> = new Set(
  'gift|gifta|g|sambo|sambor|samboende|sammanboende|par|registrerad partner|partner|maka|make'.split('|'),
);
const OTHERS: ReadonlySet<string> = new Set(
  'ogift|og|skild|frånskild|separerad|änka|änkling|änka/änkling|efterlevande partner|skild partner|ensam|ensamstående|ensamboende|singel|särbo'.split(
    '|',
  ),
);

/** True for a folded word of how somebody lives, without a word of children. */
export function isCivilWord(label: string): boolean {
  return COUPLES.has(label) || OTHERS.has(label);
}

/** True where nearly all words tell of civil status, couples among them: that is no household type. */
export function isCivilStatus(values: readonly CountedLabel[]): boolean {
  const labels = values.map(({ text }) => foldLabel(text));
  const known = labels.filter(isCivilWord);
  return known.length > 1 && known.length >= labels.length * 0.9 && known.some((label) => COUPLES.has(label));
}
