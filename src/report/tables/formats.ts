import type { GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Lang, Text } from '../../text/text.ts';
import { signs } from '../words/figure-names.ts';
import { decimalsOf } from '../writing/figures.ts';

/** Number formats of a workbook (ECMA-376 part 1, 18.8.31); the program that opens it puts in its own decimal sign. */
const ZERO = `[=0]"${signs.zero.sign}";`;

const digits = (decimals: number): string => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

/** Format of a figure: `45 %`, `7.4 mån`, `6 200 kr`; zero is the sign of zero. */
export function figureFormat(scale: Scale, lang: Lang, decimals = decimalsOf(scale)): string {
  switch (scale) {
    case 'share':
      return `${ZERO}${digits(decimals)}${lang === 'sv' ? '" "' : ''}%`;
    case 'months':
      return `${ZERO}${digits(decimals)}" ${lang === 'sv' ? 'mån' : 'mo'}"`;
    case 'days':
      return `${ZERO}${digits(decimals)}" d"`;
    case 'kronor':
      return `${ZERO}#,##0" kr"`;
    case 'count':
      return COUNT;
    default:
      return ZERO + digits(decimals);
  }
}

/** Whole numbers of people, rows or decisions. */
export const COUNT = `${ZERO}#,##0`;
/** Months of a curve and ordinal numbers: nought is a number there. */
export const PLAIN = 'General';
/** A difference too small for its decimals: the number stays, its sign is not shown. */
export const NOUGHT = '"0";"0";"0"';
/** p and q: very small ones are not nought. */
export const probability = (lang: Lang): string =>
  lang === 'sv' ? '[<0.001]"< 0,001";0.000' : '[<0.001]"< 0.001";0.000';

/** Format of a gap: differences with their sign, ratios with two decimals. */
export function gapFormat(estimand: GapRow['estimand'], scale: Scale, decimals = decimalsOf(scale)): string {
  if (estimand !== 'difference') return '0.00';
  const number = scale === 'kronor' ? '#,##0' : digits(decimals);
  return `+${number};"\u2212"${number};${number}`;
}

/** Per cent of a workbook are fractions; percentage points are not, and are written as such. */
export function gapNumber(value: number, estimand: GapRow['estimand'], scale: Scale): number {
  // 12 digits: a fraction times a hundred without the dust of binary arithmetic.
  return estimand === 'difference' && scale === 'share' ? Number((value * 100).toPrecision(12)) : value;
}

const units: Readonly<Record<Scale, Text>> = {
  share: { sv: 'procent', en: 'per cent' },
  months: { sv: 'månader', en: 'months' },
  days: { sv: 'dagar', en: 'days' },
  kronor: { sv: 'kronor', en: 'kronor' },
  rate: { sv: 'gånger per 100 månader', en: 'times per 100 months' },
  count: { sv: 'antal', en: 'number' },
  number: { sv: 'tal', en: 'number' },
};

/** What a figure is counted in. */
export function figureUnit(scale: Scale, lang: Lang): string {
  return units[scale][lang];
}

const estimands: Readonly<Record<Exclude<GapRow['estimand'], 'difference'>, Text>> = {
  ratio: { sv: 'kvot, kvinnor delat med män', en: 'ratio, women divided by men' },
  rate_ratio: { sv: 'kvot mellan takter, kvinnor delat med män', en: 'ratio of paces, women divided by men' },
  hazard_ratio: { sv: 'kvot mellan takter, kvinnor delat med män', en: 'ratio of paces, women divided by men' },
};

/** What a gap is counted in, and which of the two comes first. */
export function gapUnit(estimand: GapRow['estimand'], scale: Scale, lang: Lang): string {
  if (estimand !== 'difference') return estimands[estimand][lang];
  if (scale === 'share') return lang === 'sv' ? 'procentenheter' : 'percentage points';
  return units[scale][lang];
}
