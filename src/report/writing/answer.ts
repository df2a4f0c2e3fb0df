import type { FigureRow, GapRow, ResultRow } from '../../model/audit-document.ts';
import type { IndicatorWords, PaceWords, Readings } from '../../model/indicator.ts';
import type { Scale } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import type { Grade, LevelVerdict, Slight } from '../../model/verdict.ts';
import { type Towards, writeNumber } from '../../text/number.ts';
import { fill, type Lang, placesIn, type Text, type Values } from '../../text/text.ts';
import type { Pair } from '../rows.ts';
import {
  established,
  establishedRatio,
  forWhom,
  notEstablished,
  sizeNotTold,
  small,
  subjects,
} from '../words/certainty.ts';
import { singleNouns } from '../words/nouns.ts';
import { besidePace, commonReadings, paceReadings, plainPace } from '../words/readings.ts';
import { measures } from '../words/time.ts';
import { type RoundedPair, roundPair } from './additive-rounding.ts';
import { writeManyQuestions, writeReason, writeWhyNot } from './caveats.ts';
import { decimalsOf } from './decimals.ts';
import { writeCell, writeFigure, writeMargin, writeRoundedGap } from './figures.ts';
import { writeSpan } from './limits.ts';
import { findNouns } from './nouns.ts';
import { roundDown } from './rounding-down.ts';
import { writeHorizon, writePartOf } from './time.ts';

/** Everything an answer is made of: the gap and the two figures it compares, all of them shown. */
interface AnswerParts {
  readonly gap: GapRow;
  readonly figure: Pick<FigureRow, 'kind' | 'scale' | 'horizon'>;
  readonly women: ResultRow | undefined;
  readonly men: ResultRow | undefined;
  readonly both?: ResultRow | undefined;
  readonly unit: Unit;
  readonly words: IndicatorWords | undefined;
  /** The export does not tell who is single: figures of single people hold everybody. */
  readonly everybody?: boolean;
  /** A difference that was chosen to stand first, with the limit that its size may be told by (null: none). */
  readonly chosen?: { readonly limit: number | null } | undefined;
}

/** The answer in words: first what is higher for whom, then how sure and how large. */
export interface Answer {
  readonly reading: string;
  readonly certainty: string | null;
}

/** Writes the answer to an indicator's question from its headline gap. Null when the gap has no verdict. */
export function writeAnswer(parts: AnswerParts, lang: Lang): Answer | null {
  const { gap, unit } = parts;
  const { verdict } = gap;
  if (verdict === null || verdict === 'differ') return null;
  const { scale } = parts.figure;
  const rounded = roundPair({ ...parts, third: parts.both });
  const values = placeholders(parts, rounded, lang);
  const template = chooseReading(parts, verdict, values, lang);
  const places = placesIn(template[lang]);
  const said = {
    ...{ margin: places.includes('margin'), gap: places.includes('gap'), decimals: rounded.decimals },
    of: writePartOf(parts.figure),
  };
  const reading = template === silence ? '' : fill(template, values)[lang];
  if (reading !== '' && gap.grade === 'not_computed') return { reading, certainty: writeWhyNot(gap, lang) };
  if (parts.chosen && gap.verdict !== 'equal')
    return { reading, certainty: writeChosen(parts, parts.chosen, lang, said) };
  return {
    reading,
    certainty: [writeCertainty(gap, scale, unit, lang, said), writeManyQuestions(gap, lang)].filter(Boolean).join(' '),
  };
}

/** Established, and at least how large although it was chosen for its size. */
function writeChosen({ gap, figure, unit }: AnswerParts, { limit }: { limit: number | null }, lang: Lang, said: Said) {
  const margin = limit === null ? null : roundDown(limit, gap, figure.scale);
  if (margin === null) return sizeNotTold[said.gap ? 'afterGap' : 'first'][lang];
  return writeCertainty({ ...gap, grade: 'at_least', margin }, figure.scale, unit, lang, said);
}

/** No figure may be told: the certainty sentence stands alone. */
const silence: Text = { sv: '', en: '' };

/** The first reading that can be filled: a slight difference as such, else by the verdict; own words first. */
function chooseReading(parts: AnswerParts, verdict: LevelVerdict, values: Values, lang: Lang): Text {
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

/** What is said where the indicator has no words of its own. Of a pace whose rates are hidden its size alone. */
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
function placeholders(parts: AnswerParts, rounded: RoundedPair, lang: Lang): Values {
  const { gap, unit, words } = parts;
  const { scale } = parts.figure;
  const nouns = findNouns(unit);
  const { women, men, third: both, decimals } = rounded;
  const values: Record<string, Text | string> = {
    w: nouns.women,
    m: nouns.men,
    w_first: nouns.womenFirst,
    the_w: nouns.theWomen,
    the_m: nouns.theMen,
    ...singleNouns[parts.everybody ? 'everybody' : 'single'],
    ...(parts.figure.horizon === null ? {} : writeHorizon(parts.figure.horizon)),
    happened: (words?.pace ?? plainPace).happened,
    measured: writePartOf(parts.figure) ?? measures.on_average,
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
  put('margin', gap.margin, (value) => writeMargin(value, gap, scale, lang, 'up'));
  if (rounded.gap === null) return values;
  const size = writeRoundedGap(rounded.gap, scale, lang);
  return { ...values, size, gap: size };
}

/**
 * Where the verdict rests on a pace, the share of the whole period is told as well; where the two disagree, so is the
 * reason: those with longer aid have more months to be referred in.
 */
export function writeShareBeside(pace: GapRow, share: Pair, unit: Unit, lang: Lang, words?: PaceWords): string | null {
  const { women, men, gap } = share;
  if (women?.value == null || men?.value == null) return null;
  const { decimals } = roundPair(share);
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

function subjectOf(scale: Scale, estimand: GapRow['estimand']): keyof typeof subjects {
  if (estimand === 'rate_ratio' || estimand === 'hazard_ratio') return 'pace';
  if (scale === 'share') return 'share';
  if (scale === 'months' || scale === 'days') return 'time';
  return scale === 'kronor' ? 'amount' : 'figure';
}

/** What the sentence before has named. */
interface Said {
  readonly margin: boolean;
  readonly gap: boolean;
  /** Decimals of the gap; those of its scale where it stands by itself. */
  readonly decimals?: number;
  /** What a size is part of: the first 30 days. */
  readonly of?: Text | null;
}

/**
 * How sure the verdict of a gap is, in words, after a reading that may have named the margin or the gap already. Empty
 * when there is nothing to add; null without a grade.
 */
export function writeCertainty(gap: GapRow, scale: Scale, unit: Unit, lang: Lang, said: Said): string | null {
  const { grade, margin, detectable } = gap;
  if (grade === null) return null;
  if (said.margin && grade === 'no_difference_of_size') return '';
  const sentence = sentenceOf(gap, grade, said);
  if (sentence === null) return null;

  const kind = subjectOf(scale, gap.estimand);
  const subject = subjects[kind];
  const nouns = findNouns(unit);
  const whom = kind === 'share' && unit !== 'couple' ? forWhom.among : forWhom.for;
  const write = (size: number | null, towards: Towards, verdict = gap.verdict): string =>
    size === null ? '' : writeMargin(size, { estimand: gap.estimand, verdict }, scale, lang, towards);
  return fill(sentence, {
    reason: grade === 'not_computed' ? writeReason(gap.reason, lang) : '',
    margin: write(margin, grade === 'at_least' || grade === 'probably' ? 'down' : 'up', ruledOut(gap)),
    span: writeSpan(gap, scale, lang, said.decimals ?? decimalsOf(scale)) ?? '',
    detectable: said.of ? `${write(detectable, 'nearest')} ${said.of[lang]}` : write(detectable, 'nearest'),
    times: detectable === null ? '' : writeNumber(Math.max(detectable, 1 / detectable), lang, 1),
    times_as: subject.timesAs,
    subject: subject.name,
    subject_first: subject.first,
    it: subject.it,
    alike: subject.alike,
    higher: subject.higher,
    level: gap.verdict === 'men_higher' ? subject.lower : subject.higher,
    for_women: fill(whom, { nouns: nouns.women }),
    for_men: fill(whom, { nouns: nouns.men }),
  })[lang];
}

/** The sentence for a grade; null where it needs a margin and there is none. */
function sentenceOf({ estimand, margin, detectable }: GapRow, grade: Grade, said: Said): Text | null {
  const place = said.gap ? 'afterGap' : 'first';
  const ratio = estimand !== 'difference';
  if (grade === 'distribution') return null; // has sentences of its own
  if (grade === 'not_computed') return notEstablished.not_computed;
  if (said.margin && grade === 'real_but_small') return small[place];
  if (grade === 'open' && detectable === null) return notEstablished.open_without_size;
  if (grade === 'open') return notEstablished[ratio ? 'open_ratio' : 'open'];
  if (grade === 'size_uncertain') return established.size_uncertain[place];
  if (margin === null) return null;
  if (grade === 'at_least' || grade === 'probably') return (ratio ? establishedRatio : established)[grade][place];
  return grade === 'real_but_small' ? established.real_but_small[place] : notEstablished[grade];
}

/** An unclear grade rules out a figure clearly higher for one sex: its margin is written upwards, whoever it is. */
function ruledOut(gap: GapRow): GapRow['verdict'] {
  return gap.verdict === 'men_higher' ? 'men_higher' : 'women_higher';
}
