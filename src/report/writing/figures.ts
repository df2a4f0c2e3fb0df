import type { GapRow, ResultRow } from '../../model/audit-document.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { isCertain, isDifference } from '../../model/verdict.ts';
import { roundSize, type Towards, toPercent, writeNumber, writeShare } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { figureUnits, roundedSizes, type signs } from '../words/names.ts';
import { measureNouns } from '../words/nouns.ts';
import { pageWords as w } from '../words/page.ts';
import { directions, plainPace } from '../words/readings.ts';
import { shortVerdicts } from '../words/short-verdicts.ts';
import { decimalsOf, inWrittenUnit } from './decimals.ts';
import { capitalise, findNouns } from './nouns.ts';
import { decimalsOfPercent, type RoundedGap } from './rounded-gap.ts';

const NBSP = '\u00a0';

/** A number as it is written and the noun that it asks for, held together: `1 månad`, `0,5 månader`. */
function joinNoun(number: string, noun: keyof typeof measureNouns, lang: Lang): string {
  const { one, many } = measureNouns[noun];
  return `${number}${NBSP}${(number === '1' ? one : many)[lang]}`;
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

/** Distance of a ratio from 1, in per cent of the men's figure: 0.8 is `20 procent`, 1.25 is `25 procent`. */
function writeRatio(ratio: number, lang: Lang, towards: Towards = 'nearest'): string {
  const size = toPercent(Math.abs(ratio - 1));
  const decimals = decimalsOfPercent(size);
  return writePercent(roundSize(size, decimals, towards), lang, decimals);
}

/** Per cent of another figure, in words: `20 procent`. */
export function writePercent(size: number, lang: Lang, decimals: number): string {
  return joinNoun(writeNumber(size, lang, decimals), 'percent', lang);
}

/**
 * Size of a gap without sign and with its own unit, as a reader says it. Never "procent" for a difference of shares.
 */
export function writeGapSize(
  value: number,
  estimand: GapRow['estimand'],
  scale: Scale,
  lang: Lang,
  decimals = decimalsOf(scale),
): string {
  if (estimand !== 'difference') return writeRatio(value, lang);
  return writeSize(inWrittenUnit(Math.abs(value), scale), scale, lang, decimals);
}

/** A size with its unit, in which it is written: `12 procentenheter`, `1 procentenhet`, `0,5 månader`. */
export function writeSize(size: number, scale: Scale, lang: Lang, decimals: number): string {
  const noun = nounOf(scale);
  const number = writeNumber(size, lang, decimals);
  return noun === null ? number : joinNoun(number, noun, lang);
}

/** For whom a figure is higher, said of women or girls; time is more or less. Neither word says better. */
function writeDirection(value: number, estimand: GapRow['estimand'], scale: Scale, unit: Unit, lang: Lang): string {
  const flat = estimand === 'difference';
  const up = value > (flat ? 0 : 1);
  const inTime = flat && (scale === 'months' || scale === 'days');
  const sentence = inTime ? directions[up ? 'more' : 'less'] : directions[up ? 'higher' : 'lower'];
  return fill(sentence, { women: findNouns(unit).women })[lang];
}

/**
 * A margin or a smallest detectable gap. Ratios turn with the direction: 1.25 upwards is 0.8 downwards. `towards`: `down`
 * after *at least*, `up` after *less than*.
 */
export function writeMargin(
  margin: number,
  gap: Pick<GapRow, 'estimand' | 'verdict'>,
  scale: Scale,
  lang: Lang,
  towards: Towards,
): string {
  if (gap.estimand !== 'difference')
    return writeRatio(gap.verdict === 'men_higher' ? 1 / margin : margin, lang, towards);
  const size = inWrittenUnit(margin, scale);
  const decimals = fineness(size);
  return writeSize(roundSize(size, decimals, towards), scale, lang, decimals);
}

/** The texts of a cell: a value with its interval and base, or one of the three signs. */
type ResultCell =
  | { readonly sign: keyof typeof signs }
  | { readonly value: string; readonly interval: string | null; readonly base: string | null };

/** How a result is written in a table. Nothing of a hidden row is looked at but its status. */
export function writeResultCell(row: ResultRow | undefined, scale: Scale, lang: Lang, decimals: number): ResultCell {
  if (row?.status === 'suppressed') return { sign: 'hidden' };
  if (!row || row.status === 'not_computable') return { sign: 'missing' };
  if (row.value === null) return writeCount(row, lang);
  if (row.value === 0) return { sign: 'zero' };
  const base = row.n === null || scale === 'count' ? null : writeNumber(row.n, lang);
  return {
    value: writeCell(row.value, scale, lang, decimals),
    interval: row.low === null || row.high === null ? null : writeEnds(row.low, row.high, scale, lang, decimals),
    base,
  };
}

/** A figure without a value of its own (a pace told only as a ratio): how many of how many. */
function writeCount({ count, n }: ResultRow, lang: Lang): ResultCell {
  if (count === null || n === null) return { sign: 'missing' };
  const value = fill(figureUnits.of, { count: writeNumber(count, lang), all: writeNumber(n, lang) })[lang];
  return { value, interval: null, base: null };
}

function writeEnds(low: number, high: number, scale: Scale, lang: Lang, decimals: number): string {
  const write = (end: number): string => writeNumber(inWrittenUnit(end, scale), lang, decimals);
  return `${write(low)}–${write(high)}`;
}

/**
 * What a pointer on a dot is told: whose figure, its size, its uncertainty and how many it is about. '' where nothing
 * is shown.
 */
export function writeTip(
  names: readonly string[],
  row: ResultRow | undefined,
  scale: Scale,
  lang: Lang,
  decimals: number,
): string {
  const cell = writeResultCell(row, scale, lang, decimals);
  if ('sign' in cell) return '';
  const interval = cell.interval === null ? '' : ` (${w.uncertainty[lang]} ${cell.interval})`;
  const base = cell.base === null ? '' : `, ${w.number[lang]} ${cell.base}`;
  return `${capitalise(names.filter(Boolean).join(', '))}: ${cell.value}${interval}${base}`;
}

/** A gap as it is printed, without sign and with its unit: `12 procentenheter`, `omkring 40 procent`, `mindre än en dag`. */
export function writeRoundedGap({ kind, size, decimals, told }: RoundedGap, scale: Scale, lang: Lang): string {
  const number = writeNumber(Math.abs(size), lang, decimals);
  const noun = kind === 'percent' ? 'percent' : nounOf(scale);
  const written = noun === null ? number : joinNoun(number, noun, lang);
  if (told === 'exactly') return written;
  const single = told === 'under' && noun !== null && number === '1';
  return fill(roundedSizes[told], { size: single ? measureNouns[noun].single : written })[lang];
}

/** What a difference of figures of this scale is counted in. */
function nounOf(scale: Scale): keyof typeof measureNouns | null {
  if (scale === 'share') return 'points';
  return scale === 'months' || scale === 'days' || scale === 'kronor' ? scale : null;
}

/** A gap for a table cell: its size with unit, and for whom the figure is higher; neither where it reads as none. */
export function writeGapCell(gap: RoundedGap | null, scale: Scale, unit: Unit, lang: Lang): string | null {
  if (gap === null) return null;
  if (gap.size === 0) return writeRoundedGap(gap, scale, lang);
  const estimand = gap.kind === 'difference' ? 'difference' : 'ratio';
  const direction = writeDirection(gap.kind === 'difference' ? gap.size : 1 + gap.size, estimand, scale, unit, lang);
  // for whom it is higher stands before among whom
  if (gap.told !== 'equally_long') return `${writeRoundedGap(gap, scale, lang)} ${direction}`;
  const size = `${writeRoundedGap({ ...gap, told: 'exactly' }, scale, lang)} ${direction}`;
  return fill(roundedSizes.equally_long, { size })[lang];
}

/** The verdict in a few words, for a table or `inside` a sentence; null for figures that are not assessed. */
export function writeVerdict(gap: GapRow | undefined, lang: Lang, place: 'cell' | 'inside' = 'cell'): string | null {
  return shortVerdictOf(gap)?.[place][lang] ?? null;
}

function shortVerdictOf(gap: GapRow | undefined): Readonly<Record<'cell' | 'inside', Text>> | null {
  if (!gap?.verdict || !gap.grade) return null;
  if (gap.verdict === 'unclear' && gap.reason === 'many_comparisons') return shortVerdicts.may_be_chance;
  if (!isDifference(gap.verdict) || gap.family !== 'headline' || gap.q === null || isCertain(gap.q))
    return shortVerdicts[gap.grade];
  return shortVerdicts.certain_by_itself;
}
