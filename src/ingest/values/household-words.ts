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
