import type { GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { isCertain } from '../../model/verdict.ts';
import type { Lang, Text } from '../../text/text.ts';
import { writeDirection } from './direction.ts';
import { decimalsOf } from './figure.ts';
import { writeGapSize } from './gap-size.ts';

/** A gap for a table cell: its size with unit, and for whom the figure is higher. */
export function writeGapCell(
  gap: GapRow,
  scale: Scale,
  unit: Unit,
  lang: Lang,
  decimals = decimalsOf(scale),
): string | null {
  if (gap.status !== 'shown' || gap.value === null) return null;
  const nought = gap.estimand === 'difference' ? 0 : 1;
  const size = writeGapSize(gap.value, gap.estimand, scale, lang, decimals);
  if (gap.value === nought || /^0(?:[.,]0+)?(?![\d.,])/.test(size)) return size;
  return `${size} ${writeDirection(gap.value, gap.estimand, scale, unit, lang)}`;
}

const verdicts: Readonly<Record<string, Text>> = {
  at_least: { sv: 'Säkerställd skillnad', en: 'Established difference' },
  probably: { sv: 'Säkerställd skillnad', en: 'Established difference' },
  size_uncertain: { sv: 'Säkerställd skillnad, osäker storlek', en: 'Established difference, size uncertain' },
  real_but_small: { sv: 'Säkerställd men liten skillnad', en: 'Established but small difference' },
  no_difference_of_size: { sv: 'Ungefär samma nivå', en: 'About the same level' },
  not_men_higher: { sv: 'Underlaget räcker inte', en: 'Not enough data' },
  not_women_higher: { sv: 'Underlaget räcker inte', en: 'Not enough data' },
  open: { sv: 'Underlaget räcker inte', en: 'Not enough data' },
  not_computed: { sv: 'Går inte att bedöma', en: 'Cannot be assessed' },
};

/** The verdict in a few words, for tables; null for figures that are not assessed. */
export function writeVerdict(gap: GapRow | undefined, lang: Lang): string | null {
  if (!gap?.verdict || !gap.grade) return null;
  if (gap.verdict === 'unclear' && gap.reason === 'many_comparisons')
    return lang === 'sv' ? 'Kan vara slump' : 'May be chance';
  const told = verdicts[gap.grade]?.[lang] ?? null;
  const directed = gap.verdict === 'women_higher' || gap.verdict === 'men_higher';
  if (!directed || gap.family !== 'headline' || gap.q === null || isCertain(gap.q)) return told;
  return lang === 'sv' ? 'Säkerställd för sig, men kan vara slump' : 'Established by itself, but may be chance';
}
