import type { GapRow, ResultRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import { fill, type Lang } from '../../text/text.ts';
import type { Pair } from '../rows/pair.ts';
import { figureUnits } from '../words/figure-names.ts';
import { measureNouns } from '../words/nouns.ts';
import { plainPace } from '../words/pace.ts';
import { between, directions } from '../words/readings.ts';
import { findNouns } from './nouns.ts';

const NBSP = '\u00a0';

/** A number as it is written and the noun that it asks for, held together: `1 månad`, `0,5 månader`. */
function joinNoun(number: string, noun: keyof typeof measureNouns, lang: Lang): string {
  const { one, many } = measureNouns[noun];
  return `${number}${NBSP}${(number === '1' ? one : many)[lang]}`;
}

/** Decimals that a figure of this scale is written with. Amounts and days are whole (disclosure rules). */
export function decimalsOf(scale: Scale): number {
  return scale === 'months' || scale === 'rate' || scale === 'number' ? 1 : 0;
}

/** Shares are whole per cent under this base (disclosure rules), and mostly above it. */
const FINE = 100;

/**
 * Decimals for a pair of figures and their gap. Shares get one decimal only where both bases allow it and it is
 * needed: rare or nearly general things, or whole numbers whose difference would not be the gap.
 */
export function decimalsForPair(women: ResultRow | undefined, men: ResultRow | undefined, scale: Scale): number {
  if (scale !== 'share') return decimalsOf(scale);
  const [w, m] = [women?.value ?? null, men?.value ?? null];
  if (w === null || m === null || Math.min(women?.n ?? 0, men?.n ?? 0) < FINE) return 0;
  const extreme = Math.min(w, m) < 0.1 || Math.max(w, m) > 0.9;
  const whole = (value: number): number => Math.round(value * 100);
  const adds = Math.abs(whole(w) - whole(m)) === Math.abs(whole(w - m));
  return extreme || !adds ? 1 : 0;
}

/** Decimals of a pair in a table, and of the gap between its figures. How far a field is filled in is whole per cent. */
export function decimalsInTable(
  { figure: { scale }, women, men, gap }: Pair,
  unit: Unit,
): { readonly decimals: number; readonly gapDecimals: number } {
  const own = decimalsOf(scale);
  const decimals = unit === 'field' ? own : decimalsForPair(women, men, scale);
  return { decimals, gapDecimals: gap?.estimand === 'difference' ? decimals : own };
}

/** A figure with its unit: `45 %`, `7,4 månader`, `6 200 kronor`, `6,1 hänvisningar per 100 månader`. */
export function writeFigure(
  value: number,
  scale: Scale,
  lang: Lang,
  decimals = decimalsOf(scale),
  events = plainPace.events[lang],
): string {
  switch (scale) {
    case 'share':
      return writeShare(value, lang, decimals);
    case 'months':
    case 'days':
    case 'kronor':
      return joinNoun(writeNumber(value, lang, decimals), scale, lang);
    case 'rate':
      return fill(figureUnits.rate, { number: writeNumber(value, lang, decimals), events })[lang];
    default:
      return writeNumber(value, lang, decimals);
  }
}

/** The bare number for a table cell whose heading names the unit; shares keep their sign. */
export function writeCell(value: number, scale: Scale, lang: Lang, decimals = decimalsOf(scale)): string {
  return scale === 'share' ? writeShare(value, lang, decimals) : writeNumber(value, lang, decimals);
}

/** Decimals for a size in points or per cent: none where the number is whole or large, one for small fractions. */
function fineness(size: number): number {
  return size < 9.95 && Math.abs(size - Math.round(size)) > 0.049 ? 1 : 0;
}

/** A difference of shares, without sign: `12 procentenheter`, `1 procentenhet`, `0,5 procentenheter`. */
export function writePoints(fraction: number, lang: Lang, decimals = 0): string {
  return joinNoun(writeNumber(Math.abs(fraction) * 100, lang, decimals), 'points', lang);
}

/** Distance of a ratio from 1, in per cent of the men's figure: 0.8 is `20 procent`, 1.25 is `25 procent`. */
function writeRatio(ratio: number, lang: Lang): string {
  const size = Math.abs(ratio - 1) * 100;
  return writePercent(size, lang, size >= 0.05 && size < 0.95 ? 1 : 0);
}

/** Per cent of another figure, in words: `20 procent`. */
export function writePercent(size: number, lang: Lang, decimals: number): string {
  return joinNoun(writeNumber(size, lang, decimals), 'percent', lang);
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
  if (scale === 'months' || scale === 'days' || scale === 'kronor')
    return joinNoun(writeNumber(size, lang, decimals), scale, lang);
  return writeNumber(size, lang, decimals);
}

/** For whom a figure is higher, said of women or girls; time is more or less. Neither word says better. */
export function writeDirection(
  value: number,
  estimand: GapRow['estimand'],
  scale: Scale,
  unit: Unit,
  lang: Lang,
): string {
  const flat = estimand === 'difference';
  const up = value > (flat ? 0 : 1);
  const inTime = flat && (scale === 'months' || scale === 'days');
  const sentence = inTime ? directions[up ? 'more' : 'less'] : directions[up ? 'higher' : 'lower'];
  return fill(sentence, { women: findNouns(unit).women })[lang];
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
  return fill(between, {
    near: writeNumber(far(near) * factor, lang, decimals),
    far: flat ? writeGapSize(distant, gap.estimand, scale, lang, decimals) : writeRatio(distant, lang),
  })[lang];
}
