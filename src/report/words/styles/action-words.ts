import type { ActionTest, Bounded, Measured, Outcome, TestReason, TestRemark } from '../../../model/action-test.ts';
import { targetOf } from '../../../model/actions-file.ts';
import type { Scale } from '../../../model/named-figures.ts';
import type { Unit } from '../../../model/unit.ts';
import { writeNumber } from '../../../text/number.ts';
import type { Lang, Text } from '../../../text/text.ts';
import type { FigureReader, FindFigure } from '../../rows/index-rows.ts';
import { decimalsOf, writeFigure } from '../figure.ts';
import { writeGapSize } from '../gap-size.ts';
import { findNouns } from '../nouns.ts';

/** The five outcomes. Worse is told as the distance to the goal: the figure moved, nobody did wrong. */
export const outcomes: Readonly<Record<Outcome, Text>> = {
  reached: { sv: 'Målet är nått', en: 'The goal is reached' },
  on_the_way: { sv: 'På väg mot målet', en: 'On the way to the goal' },
  no_change: { sv: 'Ingen förändring visad', en: 'No change shown' },
  worse: { sv: 'Längre från målet än före', en: 'Further from the goal than before' },
  cannot_tell: { sv: 'Går inte att säga', en: 'Cannot tell' },
};

const reasons: Readonly<Record<TestReason, Text>> = {
  not_computed: {
    sv: 'Siffran kunde inte räknas i det här underlaget.',
    en: 'The figure could not be computed from these data.',
  },
  no_periods: {
    sv: 'Siffran finns bara för hela perioden, inte för tiden före och efter.',
    en: 'The figure exists for the whole period only, not for the time before and after.',
  },
  not_begun: { sv: 'Åtgärden har inte börjat än.', en: 'The measure has not begun yet.' },
  no_before: {
    sv: 'Det finns ingen hel period före åtgärden som får visas.',
    en: 'There is no whole period before the measure that may be shown.',
  },
  no_after: {
    sv: 'Det finns ingen hel period efter åtgärdens början som får visas.',
    en: 'There is no whole period after the start of the measure that may be shown.',
  },
  no_interval: {
    sv: 'Hur osäkra siffrorna är har inte kunnat räknas ut.',
    en: 'How uncertain the figures are could not be worked out.',
  },
  too_wide: {
    sv: 'Underlaget är för litet: siffran kan stå stilla, och den kan ha ändrats så mycket som behövs.',
    en: 'The data are too few: the figure may stand still, and it may have changed as much as is needed.',
  },
  may_be_chance: {
    sv: 'Siffran når målet, men förändringen kan vara slump.',
    en: 'The figure meets the goal, but the change may be chance.',
  },
};

const remarks: Readonly<Record<TestRemark, Text>> = {
  regression: {
    sv: 'Det finns ingen tidigare period att utgå från. En del av förändringen kan vara återgång till det vanliga: en siffra som väljs ut för att den avviker ändras ofta av sig själv.',
    en: 'There is no earlier period to start from. Part of the change may be a return to the usual: a figure chosen because it stands out often moves by itself.',
  },
  cautious: {
    sv: 'Försiktigt räknat: samma personer kan finnas i båda perioderna.',
    en: 'Counted with caution: the same people may be in both periods.',
  },
  turned: {
    sv: 'Skillnaden har bytt håll.',
    en: 'The gap has turned round.',
  },
  'before-due': { sv: 'Åtgärden pågår fortfarande.', en: 'The measure is still under way.' },
};

/** Said once under all actions. */
export const notCause: Text = {
  sv: 'Siffrorna visar vad som har ändrats, inte varför. Annat kan ha ändrats samtidigt.',
  en: 'The figures show what has changed, not why. Other things may have changed at the same time.',
};

/** Why it cannot be told, and what to keep in mind; null where there is nothing. */
export function writeActionNotes(test: ActionTest, lang: Lang): string | null {
  const told = [...(test.reason ? [reasons[test.reason]] : []), ...test.remarks.map((one) => remarks[one])];
  return told.length === 0 ? null : told.map((one) => one[lang]).join(' ');
}

/** The target as it was set: `skillnad på högst 5 procentenheter`, `minst 40 % av kvinnorna`. */
export function writeTarget(test: ActionTest, unit: Unit, { lang, figure: find }: FigureReader): string {
  const { kind, value } = targetOf(test.action);
  const scale = scaleOf(test, find);
  const fine = Number.isInteger(value) ? 0 : 1;
  if (kind === 'gap_at_most') {
    const size = test.ratio
      ? `${writeNumber(value, lang, fine)}\u00a0${lang === 'sv' ? 'procent' : 'per cent'}`
      : writeGapSize(scale === 'share' ? value / 100 : value, 'difference', scale, lang, fine);
    return lang === 'sv' ? `en skillnad på högst ${size}` : `a gap of at most ${size}`;
  }
  const least = kind.endsWith('at_least');
  const bound = lang === 'sv' ? (least ? 'minst' : 'högst') : least ? 'at least' : 'at most';
  const figure = writeFigure(scale === 'share' ? value / 100 : value, scale, lang, fine);
  return `${bound} ${figure} ${lang === 'sv' ? 'för' : 'for'} ${sideOf(kind, unit, lang)}`;
}

function sideOf(kind: string, unit: Unit, lang: Lang): string {
  if (kind.startsWith('couples')) return lang === 'sv' ? 'par' : 'couples';
  const nouns = findNouns(unit);
  return (kind.startsWith('women') ? nouns.women : nouns.men)[lang];
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
  const nouns = findNouns(unit);
  const sides =
    measured.women === null || measured.men === null
      ? ''
      : `${nouns.women[lang]} ${writeFigure(measured.women, scale, lang)}, ${nouns.men[lang]} ${writeFigure(measured.men, scale, lang)}; `;
  const size = writeGapSize(measured.figure.value, test.ratio ? 'ratio' : 'difference', scale, lang);
  return `${sides}${lang === 'sv' ? 'skillnad' : 'gap'} ${size}`;
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
    return value === 0 ? size : `${size} ${(gap ? sizes : levels)[value > 0 ? 0 : 1][lang]}`;
  };
  const subject = gap ? { sv: 'Skillnaden', en: 'The gap' } : { sv: 'Siffran', en: 'The figure' };
  return lang === 'sv'
    ? `${subject.sv} är ${tell(turned.value)} (osäkerhet: från ${tell(turned.low)} till ${tell(turned.high)})`
    : `${subject.en} is ${tell(turned.value)} (uncertainty: from ${tell(turned.low)} to ${tell(turned.high)})`;
}

/** A ratio is told as the women's figure in per cent of the men's, before and after. */
function writeRatioChange(change: Bounded, before: number, after: number, lang: Lang): string {
  const [from, to] = [before, after].map((one) => writeNumber(one * 100, lang));
  const tell = (value: number): string =>
    `${writeGapSize(value, 'ratio', 'number', lang)} ${levels[value > 1 ? 0 : 1][lang]}`;
  return lang === 'sv'
    ? `Kvinnornas siffra gick från ${from} till ${to} procent av männens (osäkerhet i förändringen: från ${tell(change.low)} till ${tell(change.high)})`
    : `The women’s figure went from ${from} to ${to} per cent of the men’s (uncertainty of the change: from ${tell(change.low)} to ${tell(change.high)})`;
}

const sizes: readonly [up: Text, down: Text] = [
  { sv: 'större', en: 'larger' },
  { sv: 'mindre', en: 'smaller' },
];
const levels: readonly [up: Text, down: Text] = [
  { sv: 'högre', en: 'higher' },
  { sv: 'lägre', en: 'lower' },
];

/** One decimal where whole points would say nought of what is not. */
function fineness({ value, low, high }: Bounded, scale: Scale): number {
  if (scale !== 'share') return decimalsOf(scale);
  return [value, low, high].some((one) => one !== 0 && Math.abs(one) < 0.005) ? 1 : 0;
}
