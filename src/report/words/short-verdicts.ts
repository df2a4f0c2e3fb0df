import type { Grade } from '../../model/verdict.ts';
import type { Text } from '../../text/text.ts';

/** The verdict in a few words: in a cell of a table, and inside a sentence. */
interface ShortVerdict {
  readonly cell: Text;
  readonly inside: Text;
}
const notEnough: ShortVerdict = {
  cell: { sv: 'Underlaget räcker inte', en: 'Not enough data' },
  inside: { sv: 'underlaget räcker inte', en: 'not enough data' },
};
/** One direction is ruled out and the other is not; the limits beside and the answer tell which. */
const oneSided: ShortVerdict = {
  cell: { sv: 'Underlaget räcker bara åt ena hållet', en: 'Enough data in one direction only' },
  inside: { sv: 'underlaget räcker bara åt ena hållet', en: 'enough data in one direction only' },
};
const difference: ShortVerdict = {
  cell: { sv: 'Säkerställd skillnad', en: 'Established difference' },
  inside: { sv: 'säkerställd skillnad', en: 'established difference' },
};

const distribution: ShortVerdict = {
  cell: { sv: 'Säkerställt olika fördelning', en: 'Established difference in distribution' },
  inside: { sv: 'säkerställt olika fördelning', en: 'established difference in distribution' },
};

export const shortVerdicts: Readonly<Record<Grade | 'may_be_chance' | 'certain_by_itself', ShortVerdict>> = {
  at_least: difference,
  probably: difference,
  distribution,
  size_uncertain: {
    cell: { sv: 'Säkerställd skillnad, osäker storlek', en: 'Established difference, size uncertain' },
    inside: { sv: 'säkerställd skillnad, osäker storlek', en: 'established difference, size uncertain' },
  },
  real_but_small: {
    cell: { sv: 'Säkerställd men liten skillnad', en: 'Established but small difference' },
    inside: { sv: 'säkerställd men liten skillnad', en: 'established but small difference' },
  },
  no_difference_of_size: {
    cell: { sv: 'Ungefär samma nivå', en: 'About the same level' },
    inside: { sv: 'ungefär samma nivå', en: 'about the same level' },
  },
  not_men_higher: oneSided,
  not_women_higher: oneSided,
  open: notEnough,
  not_computed: {
    cell: { sv: 'Går inte att bedöma', en: 'Cannot be assessed' },
    inside: { sv: 'går inte att bedöma', en: 'cannot be assessed' },
  },
  may_be_chance: {
    cell: { sv: 'Kan vara slump', en: 'May be chance' },
    inside: { sv: 'kan vara slump', en: 'may be chance' },
  },
  certain_by_itself: {
    cell: { sv: 'Säkerställd för sig, men kan vara slump', en: 'Established by itself, but may be chance' },
    inside: { sv: 'säkerställd för sig, men kan vara slump', en: 'established by itself, but may be chance' },
  },
};
