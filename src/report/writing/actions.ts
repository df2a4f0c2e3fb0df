import type { ActionTest, Bounded, Measured } from '../../model/action-test.ts';
import type { FindFigure } from '../../model/document-names.ts';
import type { Scale } from '../../model/named-figures.ts';
import { targetOf } from '../../model/staff-files.ts';
import type { Unit } from '../../model/unit.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import type { FigureReader } from '../rows.ts';
import {
  measuredChanges,
  measured as measuredWords,
  outcomeReasons,
  outcomeRemarks,
  targets,
} from '../words/answers-and-actions.ts';
import { decimalsOf, writeFigure, writeGapSize, writePercent } from './figures.ts';
import { findNouns } from './nouns.ts';

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

/** The figure of one period: both sexes and the gap, or the one that the target is about. */
export function writeMeasured(
  test: ActionTest,
  measured: Measured,
  unit: Unit,
  { lang, figure: find }: FigureReader,
): string {
  const scale = scaleOf(test, find);
  if (!test.kind.startsWith('gap')) return writeFigure(measured.figure.value, scale, lang);
  const size = writeGapSize(measured.figure.value, test.ratio ? 'ratio' : 'difference', scale, lang);
  if (measured.women === null || measured.men === null) return fill(measuredWords.gap, { size })[lang];
  const { women, men } = findNouns(unit);
  return fill(measuredWords.gapAndSides, {
    w: women,
    m: men,
    women: writeFigure(measured.women, scale, lang),
    men: writeFigure(measured.men, scale, lang),
    size,
  })[lang];
}

/**
 * The change with its interval: `Skillnaden är 4 procentenheter mindre (osäkerhet: från 9 procentenheter mindre till
 * 1 procentenhet större)`; null without one.
 */
export function writeChange(test: ActionTest, { lang, figure: find }: FigureReader): string | null {
  const { change, before, after, ratio, kind } = test;
  if (!change || !before || !after) return null;
  const gap = kind.startsWith('gap');
  if (gap && ratio) return writeRatioChange(change, before.figure.value, after.figure.value, lang);
  const scale = scaleOf(test, find);
  // A gap shrinks when it moves towards nought, from whichever side it began.
  const turned: Bounded =
    gap && before.figure.value < 0 ? { value: -change.value, low: -change.high, high: -change.low } : change;
  const decimals = fineness(turned, scale);
  const tell = (value: number): string => {
    const size = writeGapSize(value, 'difference', scale, lang, decimals);
    if (value === 0) return size;
    const [up, down] = gap ? (['larger', 'smaller'] as const) : (['higher', 'lower'] as const);
    return fill(measuredChanges[value > 0 ? up : down], { size })[lang];
  };
  return fill(gap ? measuredChanges.gap : measuredChanges.figure, {
    by: tell(turned.value),
    low: tell(turned.low),
    high: tell(turned.high),
  })[lang];
}

/** A ratio is told as the women's figure in per cent of the men's, before and after. */
function writeRatioChange(change: Bounded, before: number, after: number, lang: Lang): string {
  const tell = (value: number): string =>
    fill(measuredChanges[value > 1 ? 'higher' : 'lower'], { size: writeGapSize(value, 'ratio', 'number', lang) })[lang];
  return fill(measuredChanges.ratio, {
    from: writeNumber(before * 100, lang),
    to: writeNumber(after * 100, lang),
    low: tell(change.low),
    high: tell(change.high),
  })[lang];
}

/** One decimal where whole points would round a change to nought. */
function fineness({ value, low, high }: Bounded, scale: Scale): number {
  if (scale !== 'share') return decimalsOf(scale);
  return [value, low, high].some((size) => size !== 0 && Math.abs(size) < 0.005) ? 1 : 0;
}
