import type { ActionTest, Bounded, Measured } from '../../model/action-test.ts';
import type { FindFigure } from '../../model/document-names.ts';
import type { Scale } from '../../model/named-figures.ts';
import { targetOf } from '../../model/staff-files.ts';
import type { Unit } from '../../model/unit.ts';
import { roundNumber, toPercent, writeNumber } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import type { FigureReader, Pair } from '../rows.ts';
import {
  measuredChanges,
  measured as measuredWords,
  outcomeReasons,
  outcomeRemarks,
  targets,
} from '../words/answers-and-actions.ts';
import { roundedSizes } from '../words/names.ts';
import { roundPair } from './additive-rounding.ts';
import { decimalsOf, inWrittenUnit } from './decimals.ts';
import { writeFigure, writeGapSize, writePercent, writeRoundedGap } from './figures.ts';
import { findNouns } from './nouns.ts';
import { roundAlone } from './rounded-gap.ts';

/** Why it cannot be told, and what to keep in mind; null where there is nothing. */
export function writeActionNotes(test: ActionTest, lang: Lang): string | null {
  const told = [
    ...(test.reason ? [outcomeReasons[test.reason]] : []),
    ...test.remarks.map((code) => outcomeRemarks[code]),
  ];
  return told.length === 0 ? null : told.map((text) => text[lang]).join(' ');
}

/** The target as it was set: `skillnad på högst 5 procentenheter`, `minst 40 % av kvinnorna`. */
export function writeTarget(test: ActionTest, unit: Unit, { lang, figure: find }: FigureReader): string {
  const { kind, value } = targetOf(test.action);
  const scale = scaleOf(test, find);
  const fine = Number.isInteger(value) ? 0 : 1;
  const told = scale === 'share' ? value / 100 : value;
  if (kind === 'gap_at_most')
    return fill(targets.gapAtMost, {
      size: test.ratio ? writePercent(value, lang, fine) : writeGapSize(told, 'difference', scale, lang, fine),
    })[lang];
  return fill(kind.endsWith('at_least') ? targets.atLeast : targets.atMost, {
    figure: writeFigure(told, scale, lang, fine),
    whom: sideOf(kind, unit),
  })[lang];
}

function sideOf(kind: string, unit: Unit): Text {
  if (kind.startsWith('couples')) return targets.couples;
  const { women, men } = findNouns(unit);
  return kind.startsWith('women') ? women : men;
}

function scaleOf({ action, stat }: ActionTest, find: FindFigure): Scale {
  return find(action.indicator, stat ?? action.stat ?? 'share').scale;
}

/**
 * The figure of one period: both sexes and the gap, or the one that the target is about. `pair`: the row of the report
 * that it was read from.
 */
export function writeMeasured(
  test: ActionTest,
  measured: Measured,
  pair: Pair | undefined,
  { lang, figure: find }: FigureReader,
): string {
  const scale = scaleOf(test, find);
  const rounded = pair && roundPair(pair);
  if (!test.kind.startsWith('gap')) return writeFigure(measured.figure.value, scale, lang, rounded?.decimals);
  const estimand = test.ratio ? 'ratio' : 'difference';
  const gap = rounded?.gap ?? roundAlone({ value: measured.figure.value, estimand }, scale);
  const size = gap ? writeRoundedGap(gap, scale, lang) : '';
  if (rounded?.women?.value == null || rounded.men?.value == null) return fill(measuredWords.gap, { size })[lang];
  const { women, men } = findNouns(pair!.unit);
  return fill(measuredWords.gapAndSides, {
    w: women,
    m: men,
    women: writeFigure(rounded.women.value, scale, lang, rounded.decimals),
    men: writeFigure(rounded.men.value, scale, lang, rounded.decimals),
    size,
  })[lang];
}

/**
 * The change with its interval: `Skillnaden är 4 procentenheter mindre (osäkerhet: från 9 procentenheter mindre till
 * 1 procentenhet större)`; null without one. Where both periods stand in the report, the difference of the two as printed.
 */
export function writeChange(test: ActionTest, periods: Periods, { lang, figure: find }: FigureReader): string | null {
  const { change, before, after, ratio, kind } = test;
  if (!change || !before || !after) return null;
  const gap = kind.startsWith('gap');
  if (gap && ratio)
    return fill(measuredChanges.ratio, {
      from: writePercentOf(before, periods.before, lang),
      to: writePercentOf(after, periods.after, lang),
      low: tellRatio(change.low, lang),
      high: tellRatio(change.high, lang),
    })[lang];
  const scale = scaleOf(test, find);
  // A gap shrinks when it moves towards nought, from whichever side it began.
  const turned: Bounded =
    gap && before.figure.value < 0 ? { value: -change.value, low: -change.high, high: -change.low } : change;
  const printed = subtractPrinted(test, periods);
  const decimals = printed?.decimals ?? fineness(turned, scale);
  const tell = (value: number): string => {
    const size = writeGapSize(value, 'difference', scale, lang, decimals);
    if (roundNumber(inWrittenUnit(value, scale), decimals) === 0) return size;
    const [up, down] = gap ? (['larger', 'smaller'] as const) : (['higher', 'lower'] as const);
    return fill(measuredChanges[value > 0 ? up : down], { size })[lang];
  };
  return fill(gap ? measuredChanges.gap : measuredChanges.figure, {
    by: tell(printed?.value ?? turned.value),
    low: tell(turned.low),
    high: tell(turned.high),
  })[lang];
}

/** The rows of the report for the two periods of a measure. */
export interface Periods {
  readonly before: Pair | undefined;
  readonly after: Pair | undefined;
}

/** After − before as both are printed, in the unit of audit.json, turned as the change is; null where one is not. */
function subtractPrinted({ kind, before: measured }: ActionTest, { before, after }: Periods) {
  const [from, to] = [before, after].map((pair) => (pair ? printedFigure(kind, pair) : null));
  if (!from || !to || !before || !measured) return null;
  const decimals = Math.max(from.decimals, to.decimals);
  const turn = kind.startsWith('gap') && measured.figure.value < 0 ? -1 : 1;
  const size = roundNumber(turn * (to.size - from.size), decimals);
  return { value: before.figure.scale === 'share' ? size / 100 : size, decimals };
}

/** The figure that a target is about, in the unit in which it is written. */
function printedFigure(kind: string, pair: Pair): { readonly size: number; readonly decimals: number } | null {
  const { women, men, decimals, gap } = roundPair(pair);
  if (kind.startsWith('gap')) return gap?.kind === 'difference' && gap.told === 'exactly' ? gap : null;
  const side = kind.startsWith('women') ? women : kind.startsWith('men') ? men : undefined;
  if (side?.value == null) return null;
  return { size: roundNumber(inWrittenUnit(side.value, pair.figure.scale), decimals), decimals };
}

/** Women’s figure in per cent of men’s, as a reader works it out where both stand in the report: `87`, `omkring 90`. */
function writePercentOf({ figure }: Measured, pair: Pair | undefined, lang: Lang): string {
  const { besideRatio: printed = null } = pair ? roundPair(pair) : {};
  if (printed?.kind !== 'percent') return writeNumber(toPercent(figure.value), lang);
  const size = writeNumber(100 + printed.size, lang, printed.decimals);
  return printed.told === 'exactly' ? size : fill(roundedSizes[printed.told], { size })[lang];
}

function tellRatio(value: number, lang: Lang): string {
  const size = writeGapSize(value, 'ratio', 'number', lang);
  return fill(measuredChanges[value > 1 ? 'higher' : 'lower'], { size })[lang];
}

/** One decimal where whole points would round a change to nought. */
function fineness({ value, low, high }: Bounded, scale: Scale): number {
  if (scale !== 'share') return decimalsOf(scale);
  return [value, low, high].some((size) => size !== 0 && Math.abs(size) < 0.005) ? 1 : 0;
}
