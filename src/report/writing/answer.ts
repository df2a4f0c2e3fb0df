import type { FigureRow, GapRow, ResultRow } from '../../model/audit-document.ts';
import type { IndicatorWords, PaceWords, Readings } from '../../model/indicator.ts';
import type { Unit } from '../../model/unit.ts';
import { isCertain, type Slight, type Verdict } from '../../model/verdict.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang, placesIn, type Text, type Values } from '../../text/text.ts';
import type { Pair } from '../rows/pair.ts';
import { amongMany } from '../words/certainty.ts';
import { singleNouns } from '../words/nouns.ts';
import { besidePace, paceReadings, plainPace } from '../words/pace.ts';
import { commonReadings } from '../words/readings.ts';
import { writeCertainty } from './certainty.ts';
import { writeHorizon } from './dates.ts';
import { decimalsForPair, writeCell, writeFigure, writeGapSize, writeMargin } from './figures.ts';
import { findNouns } from './nouns.ts';
import { writeReason } from './reasons.ts';

/** Everything an answer is made of: the gap and the two figures it compares, all of them shown. */
export interface AnswerParts {
  readonly gap: GapRow;
  readonly figure: Pick<FigureRow, 'scale' | 'horizon'>;
  readonly women: ResultRow | undefined;
  readonly men: ResultRow | undefined;
  readonly both?: ResultRow | undefined;
  readonly unit: Unit;
  readonly words: IndicatorWords | undefined;
  /** The export does not tell who is single: figures of single people hold everybody. */
  readonly everybody?: boolean;
}

/** The answer in words: first what is higher for whom, then how sure and how large. */
export interface Answer {
  readonly reading: string;
  readonly certainty: string | null;
}

/** Writes the answer to an indicator's question from its headline gap. Null when the gap has no verdict. */
export function writeAnswer(parts: AnswerParts, lang: Lang): Answer | null {
  const { gap, unit } = parts;
  if (gap.verdict === null) return null;
  const { scale } = parts.figure;
  const values = placeholders(parts, lang);
  const template = chooseReading(parts, gap.verdict, values, lang);
  const places = placesIn(template[lang]);
  const said = { margin: places.includes('margin'), gap: places.includes('gap') };
  const reading = template === silence ? '' : fill(template, values)[lang];
  if (reading !== '' && gap.grade === 'not_computed') return { reading, certainty: whyNot(gap, lang) };
  return {
    reading,
    certainty: [writeCertainty(gap, scale, unit, lang, said), writeManyQuestions(gap, lang)].filter(Boolean).join(' '),
  };
}

/** After a reading that has said already that the data are not enough. */
function whyNot({ reason }: GapRow, lang: Lang): string {
  return reason === null || reason === 'few' ? '' : writeReason(reason, lang);
}

/** A difference that is certain by itself, but not among all questions, says so (docs/methods.md, "Families"). */
function writeManyQuestions(gap: GapRow, lang: Lang): string | null {
  if (gap.family !== 'headline' || gap.q === null || isCertain(gap.q)) return null;
  if (gap.verdict !== 'women_higher' && gap.verdict !== 'men_higher') return null;
  return amongMany[lang];
}

/** No figure may be told: the certainty sentence stands alone. */
const silence: Text = { sv: '', en: '' };

/** The first reading that can be filled: of a slight difference as such, else by the verdict; own words before common ones. */
function chooseReading(parts: AnswerParts, verdict: Verdict, values: Values, lang: Lang): Text {
  const { gap, words } = parts;
  if (gap.grade === 'not_computed' && (parts.women?.value ?? null) === null) return silence;
  const slight = slightnessOf(gap);
  const common = commonOf(parts, values);
  const turns: readonly (keyof Readings)[] = slight === null ? [verdict] : isPace(gap) ? [slight] : [slight, verdict];
  const own = isPace(gap) ? null : words?.reading;
  const candidates = turns.flatMap((turn) => [own?.[turn] ?? null, common[turn]]);
  return candidates.find((reading) => reading !== null && isFilled(reading[lang], values)) ?? silence;
}

/** For whom a difference that is certain but small is higher; null for any other. */
function slightnessOf({ grade, value, estimand }: GapRow): Slight | null {
  if (grade !== 'real_but_small' || value === null) return null;
  return value > (estimand === 'difference' ? 0 : 1) ? 'women_slightly_higher' : 'men_slightly_higher';
}

/** What is said where the indicator has no words of its own. Of a pace its size alone, where the rates may not be shown. */
function commonOf(
  { gap, unit, figure: { scale } }: AnswerParts,
  values: Values,
): Readonly<Record<keyof Readings, Text>> {
  if (isPace(gap)) return paceReadings[gap.estimand === 'rate_ratio' && 'men_bare' in values ? 'often' : 'soon'];
  if (scale === 'share') return unit === 'couple' ? commonReadings.couple : commonReadings.share;
  if (scale === 'months' || scale === 'days') return commonReadings.time;
  return scale === 'kronor' ? commonReadings.amount : commonReadings.figure;
}

/** Told on time with assistance: a ratio of rates or of hazards. */
function isPace({ estimand }: GapRow): boolean {
  return estimand === 'rate_ratio' || estimand === 'hazard_ratio';
}

function isFilled(sentence: string, values: Values): boolean {
  return placesIn(sentence).every((name) => name in values);
}

/** Every word a reading may ask for, as far as it is shown. */
function placeholders(parts: AnswerParts, lang: Lang): Values {
  const { gap, women, men, both, unit, words } = parts;
  const { scale } = parts.figure;
  const nouns = findNouns(unit);
  const decimals = decimalsForPair(women, men, scale);
  const values: Record<string, Text | string> = {
    w: nouns.women,
    m: nouns.men,
    w_first: nouns.womenFirst,
    the_w: nouns.theWomen,
    the_m: nouns.theMen,
    ...singleNouns[parts.everybody ? 'everybody' : 'single'],
    ...(parts.figure.horizon === null ? {} : writeHorizon(parts.figure.horizon)),
    happened: (words?.pace ?? plainPace).happened,
  };
  const category = words?.figures?.[gap.stat];
  if (category) values.category = category;
  const put = (name: string, value: number | null | undefined, write: (value: number) => string): void => {
    if (value !== null && value !== undefined) values[name] = write(value);
  };
  const events = (words?.pace ?? plainPace).events[lang];
  put('women', women?.value, (value) => writeFigure(value, scale, lang, decimals, events));
  put('men', men?.value, (value) => writeFigure(value, scale, lang, decimals, events));
  if (women?.value != null) put('men_bare', men?.value, (value) => writeCell(value, scale, lang, decimals));
  put('both', both?.value, (value) => writeFigure(value, scale, lang, decimals));
  put('women_n', gap.n_women ?? women?.n, (value) => writeNumber(value, lang));
  put('men_n', gap.n_men ?? men?.n, (value) => writeNumber(value, lang));
  put('margin', gap.margin, (value) => writeMargin(value, gap, scale, lang));
  put('size', gap.value, (value) => writeGapSize(value, gap.estimand, scale, lang, decimals));
  put('gap', sizeOf(parts), (value) =>
    writeGapSize(value, inKronor(parts) ? 'difference' : gap.estimand, scale, lang, decimals),
  );
  return values;
}

/** A ratio of amounts is told in kronor when both figures are shown. */
function inKronor({ gap, women, men }: AnswerParts): boolean {
  return gap.estimand === 'ratio' && (women?.value ?? null) !== null && (men?.value ?? null) !== null;
}

/** The gap that agrees with the two figures as the reader sees them. */
function sizeOf(parts: AnswerParts): number | null {
  const { gap, women, men } = parts;
  if (inKronor(parts)) return (women?.value ?? 0) - (men?.value ?? 0);
  return gap.value;
}

/**
 * Where the verdict rests on a pace, the share of the whole period is told as well; where the two disagree, so is the
 * reason: those with longer aid have more months to be referred in.
 */
export function writeShareBeside(pace: GapRow, share: Pair, unit: Unit, lang: Lang, words?: PaceWords): string | null {
  const { women, men, gap } = share;
  if (women?.value == null || men?.value == null) return null;
  const decimals = decimalsForPair(women, men, 'share');
  const nouns = findNouns(unit);
  const { horizon } = share.figure;
  const told = fill(words?.beside ?? (horizon ? besidePace.within : besidePace.whole), {
    women: writeFigure(women.value, 'share', lang, decimals),
    men: writeFigure(men.value, 'share', lang, decimals),
    horizon: horizon ? writeHorizon(horizon).horizon : '',
    the_w: nouns.theWomen,
    the_m: nouns.theMen,
  })[lang];
  if (!gap?.verdict || gap.verdict === (pace.verdict ?? 'unclear')) return told;
  return `${told} ${besidePace.apart[lang]}`;
}
