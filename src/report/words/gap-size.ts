import type { GapRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import { writeNumber } from '../../text/number.ts';
import type { Lang } from '../../text/text.ts';
import { decimalsOf, writeWithNoun } from './figure.ts';

const NBSP = '\u00a0';
const points = { sv: ['procentenhet', 'procentenheter'], en: ['percentage point', 'percentage points'] } as const;

/** Decimals for a size in points or per cent: none where the number is whole or large, one for small fractions. */
function fineness(size: number): number {
  return size < 9.95 && Math.abs(size - Math.round(size)) > 0.049 ? 1 : 0;
}

/** A difference of shares, without sign: `12 procentenheter`, `1 procentenhet`, `0,5 procentenheter`. */
export function writePoints(fraction: number, lang: Lang, decimals = 0): string {
  const number = writeNumber(Math.abs(fraction) * 100, lang, decimals);
  return `${number}${NBSP}${points[lang][number === '1' ? 0 : 1]}`;
}

/** Distance of a ratio from 1, in per cent of the men's figure: 0.8 is `20 procent`, 1.25 is `25 procent`. */
export function writeRatio(ratio: number, lang: Lang): string {
  const size = Math.abs(ratio - 1) * 100;
  return `${writeNumber(size, lang, size >= 0.05 && size < 0.95 ? 1 : 0)}${NBSP}${lang === 'sv' ? 'procent' : 'per cent'}`;
}

/** Size of a gap without sign and with its own unit, as a reader says it. Never "procent" for a difference of shares. */
export function writeGapSize(
  value: number,
  estimand: GapRow['estimand'],
  scale: Scale,
  lang: Lang,
  decimals = decimalsOf(scale),
): string {
  if (estimand !== 'difference') return writeRatio(value, lang);
  const size = Math.abs(value);
  if (scale === 'share') return writePoints(size, lang, decimals);
  if (scale === 'months' || scale === 'days' || scale === 'kronor') return writeWithNoun(size, scale, lang, decimals);
  return writeNumber(size, lang, decimals);
}

/** A margin or a smallest detectable gap. Ratios turn with the direction: 1.25 upwards is 0.8 downwards. */
export function writeMargin(
  margin: number,
  gap: Pick<GapRow, 'estimand' | 'verdict'>,
  scale: Scale,
  lang: Lang,
): string {
  if (gap.estimand !== 'difference') return writeRatio(gap.verdict === 'men_higher' ? 1 / margin : margin, lang);
  if (scale === 'share') return writePoints(margin, lang, fineness(margin * 100));
  return writeGapSize(margin, gap.estimand, scale, lang, fineness(margin));
}

/** Both ends of an interval on one side of nought, smaller first: `mellan 1 och 8 procentenheter`. */
export function writeSpan(gap: GapRow, scale: Scale, lang: Lang): string | null {
  if (gap.low === null || gap.high === null) return null;
  const flat = gap.estimand === 'difference';
  const far = (end: number): number => (flat ? Math.abs(end) : Math.abs(end - 1));
  const [near, distant] = far(gap.low) < far(gap.high) ? [gap.low, gap.high] : [gap.high, gap.low];
  const shown = flat && scale === 'share' ? far(near) * 100 : flat ? far(near) : far(near) * 100;
  const decimals = Math.max(shown < 0.95 ? 1 : 0, scale === 'months' && flat ? 1 : 0);
  const factor = flat && scale !== 'share' ? 1 : 100;
  const number = writeNumber(far(near) * factor, lang, decimals);
  const whole = flat ? writeGapSize(distant, gap.estimand, scale, lang, decimals) : writeRatio(distant, lang);
  return lang === 'sv' ? `mellan ${number} och ${whole}` : `between ${number} and ${whole}`;
}
