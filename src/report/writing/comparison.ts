import type {
  ComparedAudit,
  ComparedAudits,
  ComparedFigures,
  ComparedHeadline,
  NotCompared,
} from '../../model/compared.ts';
import type { Scale } from '../../model/named-figures.ts';
import { isCertain } from '../../model/verdict.ts';
import { roundNumber, toPercent, writeNumber } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import type { Reader } from '../reader.ts';
import type { Pair } from '../rows.ts';
import {
  breakBetween,
  changeCautions,
  changeVerdicts,
  comparisonRemarks,
  notCompared,
  comparisonWords as w,
} from '../words/comparison.ts';
import { gateReasons } from '../words/gate.ts';
import { reasons } from '../words/reasons.ts';
import { roundPair } from './additive-rounding.ts';
import { decimalsOf, inWrittenUnit } from './decimals.ts';
import { writeFigure, writeGapCell, writeGapSize, writePercent } from './figures.ts';
import { findNouns } from './nouns.ts';
import type { RoundedGap } from './rounded-gap.ts';
import { writeDate, writeDates } from './time.ts';

/** What one audit says of a question: `kvinnor 62 %, män 58 %` and `4 procentenheter högre för kvinnor`. */
export interface ToldFigures {
  readonly sides: string | null;
  readonly gap: string;
}

/** One question of a comparison, as it is printed. */
export interface ToldHeadline {
  readonly indicator: string;
  readonly title: string;
  readonly first: ToldFigures | null;
  readonly second: ToldFigures | null;
  readonly change: string | null;
  readonly verdict: string;
  /** Certain that the gap is another. */
  readonly different: boolean;
  /** Null where it is not judged. */
  readonly judged: boolean;
  /** Why it is not judged, and what to keep in mind where it is. */
  readonly notes: readonly string[];
}

/** The two readers are those of the first and of the second audit. */
type Readers = readonly [Reader, Reader];

export function writeHeadlines({ headlines }: ComparedAudits, readers: Readers): readonly ToldHeadline[] {
  return headlines.map((one) => writeHeadline(one, readers));
}

function writeHeadline(headline: ComparedHeadline, readers: Readers): ToldHeadline {
  const { lang } = readers[0];
  const { indicator, first, second, verdict } = headline;
  const printed = [read(headline, first, readers[0]), read(headline, second, readers[1])] as const;
  const titles = readers.map((reader) => reader.title(indicator));
  const told = verdict === null ? null : agree(verdict, printed[0]?.gap ?? null, printed[1]?.gap ?? null);
  return {
    ...{ indicator, title: titles.find((title) => title !== indicator) ?? indicator },
    first: printed[0]?.told ?? null,
    second: printed[1]?.told ?? null,
    change: writeChangeBy(headline, printed[0], printed[1], lang),
    verdict: (told === null ? w.unjudged : changeVerdicts[told])[lang],
    different: told === 'greater' || told === 'smaller' || told === 'changed',
    judged: told !== null,
    notes: writeNotes(headline, lang),
  };
}

interface Printed {
  readonly told: ToldFigures;
  readonly gap: RoundedGap;
  readonly scale: Scale;
}

/** The figures of one audit as its own report prints them. */
function read(headline: ComparedHeadline, figures: ComparedFigures | null, reader: Reader): Printed | null {
  const { indicator, stat, unit, estimand } = headline;
  const rows = reader.indicators.find(({ described }) => described.id === indicator);
  const pair = rows?.pairs.find((one) => one.by === null && one.stat === stat && one.period === figures?.period);
  if (!figures || !pair) return null;
  const { scale } = pair.figure;
  const rounded = roundPair(pair);
  const gap = estimand === 'difference' ? rounded.gap : rounded.besideRatio;
  if (gap === null) return null;
  const sides = writeSides(pair, rounded, reader.lang);
  return { told: { sides, gap: writeGapCell(gap, scale, unit, reader.lang) ?? '' }, gap, scale };
}

function writeSides(pair: Pair, { women, men, decimals }: ReturnType<typeof roundPair>, lang: Lang): string | null {
  if (women?.value == null || men?.value == null) return null;
  const nouns = findNouns(pair.unit);
  const write = (value: number) => writeFigure(value, pair.figure.scale, lang, decimals);
  return fill(w.sides, { w: nouns.women, m: nouns.men, women: write(women.value), men: write(men.value) })[lang];
}

/** That one is the greater is said only where the printed sizes say so too. */
function agree(
  verdict: NonNullable<ComparedHeadline['verdict']>,
  first: RoundedGap | null,
  second: RoundedGap | null,
): NonNullable<ComparedHeadline['verdict']> {
  if (verdict !== 'greater' && verdict !== 'smaller') return verdict;
  const [before, after] = [Math.abs(first?.size ?? 0), Math.abs(second?.size ?? 0)];
  return (verdict === 'greater' ? after > before : after < before) ? verdict : 'changed';
}

/**
 * The change with its sign and its interval. Of differences what a reader finds who subtracts the printed gaps, where that is
 * not nought though the change is certain.
 */
function writeChangeBy(
  { change, estimand, verdict, unit }: ComparedHeadline,
  first: Printed | null,
  second: Printed | null,
  lang: Lang,
): string | null {
  if (change === null || first === null || second === null) return null;
  const ratio = estimand !== 'difference';
  const { scale } = first;
  const nouns = findNouns(unit);
  const far = (value: number): number => (ratio ? toPercent(value - 1) : inWrittenUnit(value, scale));
  const printed = ratio ? null : subtract(first.gap, second.gap);
  const certain = verdict !== 'alike' && verdict !== 'unclear';
  const by = printed === null || (certain && printed.size === 0) ? far(change.value) : printed.size;
  const [low, high] = [far(change.low), far(change.high)];
  const usual = ratio ? 0 : (printed?.decimals ?? decimalsOf(scale));
  const vanishes = [by, low, high].some((size) => size !== 0 && roundNumber(size, usual) === 0);
  const decimals = vanishes ? usual + 1 : usual;
  const signed = (size: number): string => sign(size, decimals) + writeNumber(Math.abs(size), lang, decimals);
  const withUnit = ratio
    ? writePercent(Math.abs(by), lang, decimals)
    : writeGapSize(scale === 'share' ? by / 100 : by, 'difference', scale, lang, decimals);
  return fill(ratio ? w.ratioBy : w.changeBy, {
    by: sign(by, decimals) + withUnit,
    low: signed(low),
    high: signed(high),
    w: nouns.women,
    m: nouns.men,
  })[lang];
}

const sign = (size: number, decimals: number): string =>
  roundNumber(size, decimals) === 0 ? '' : size > 0 ? '+' : '\u2212';

function subtract(before: RoundedGap, after: RoundedGap): { readonly size: number; readonly decimals: number } | null {
  if ([before, after].some(({ kind, told }) => kind !== 'difference' || told !== 'exactly')) return null;
  const decimals = Math.max(before.decimals, after.decimals);
  return { size: roundNumber(after.size - before.size, decimals), decimals };
}

/** Every reason for which a figure is missing or two cannot be compared. */
const whyNot: Readonly<Record<NotCompared, Text>> = { ...reasons, ...gateReasons, ...notCompared };

/** Outside of chance by itself, and not among all that are compared. */
const isChance = ({ change, verdict }: ComparedHeadline): boolean =>
  verdict === 'unclear' && change !== null && isCertain(change.p);

function writeNotes(headline: ComparedHeadline, lang: Lang): readonly string[] {
  const { reason, of, cautions, breaks } = headline;
  if (reason !== null) {
    const why = whyNot[reason];
    const of_one = of === 'first' ? fill(w.inA, { why }) : of === 'second' ? fill(w.inB, { why }) : why;
    const between = breaks.map(({ date, label }) => fill(breakBetween, { day: writeDate(date, lang), label })[lang]);
    return [of_one[lang], ...between];
  }
  const chance = isChance(headline) ? [w.mayBeChance[lang]] : [];
  return [...chance, ...cautions.map((code) => changeCautions[code][lang])];
}

/** Which audit: the part of the municipality, the days, and the files that it was made from. */
export function writeAudit({ from, to, scope, files }: ComparedAudit, lang: Lang): string {
  const dates = writeDates(from, to, lang);
  const name = scope === null ? dates : fill(w.part, { scope, dates })[lang];
  return files.length === 0 ? name : fill(w.from, { name, files: files.join(', ') })[lang];
}

/** What to keep in mind of the whole. */
export const writeComparisonRemarks = ({ remarks }: ComparedAudits, lang: Lang): readonly string[] =>
  remarks.map((code) => comparisonRemarks[code][lang]);

/** What is to be kept in mind of every question that is judged is said once, with what is to be kept in mind of the whole. */
export function gatherNotes(told: readonly ToldHeadline[]) {
  const judged = told.filter((one) => one.judged);
  const everywhere =
    judged.length < 2 ? [] : judged[0]!.notes.filter((note) => judged.every(({ notes }) => notes.includes(note)));
  return {
    everywhere,
    told: told.map((one) => ({ ...one, notes: one.notes.filter((note) => !everywhere.includes(note)) })),
  };
}

/** How many were compared, how many differ, and how many are not judged. */
export function writeComparisonCount(told: readonly ToldHeadline[], lang: Lang): string {
  const count = (some: (one: ToldHeadline) => boolean) => writeNumber(told.filter(some).length, lang);
  return fill(w.counted, {
    compared: count(({ judged }) => judged),
    different: count(({ different }) => different),
    rest: count(({ judged }) => !judged),
  })[lang];
}

/** A question of which the gap is another, in a sentence with both. */
export function writeMoved({ title, verdict, first, second }: ToldHeadline, lang: Lang): string {
  return fill(w.moved, { title, verdict, first: first?.gap ?? '', second: second?.gap ?? '' })[lang];
}

/** The lines of one question for a terminal: what it is, what each audit says, and the change or why there is none. */
export function writeLines(one: ToldHeadline, lang: Lang): readonly string[] {
  const { indicator: id, title, first, second, change, verdict, notes } = one;
  const tell = (name: Text, { sides, gap }: ToldFigures) =>
    fill(w.audit, { name, told: sides === null ? gap : fill(w.gapOfSides, { sides, gap })[lang] })[lang];
  return [
    fill(w.line, { title, id })[lang],
    ...(first === null ? [] : [tell(w.a, first)]),
    ...(second === null ? [] : [tell(w.b, second)]),
    ...(change === null ? [] : [fill(w.change, { change })[lang]]),
    [verdict, ...notes].join(' '),
  ];
}
