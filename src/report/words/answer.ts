import type { FigureRow, GapRow, ResultRow } from '../../model/audit-document.ts';
import type { IndicatorWords } from '../../model/indicator.ts';
import type { Unit } from '../../model/unit.ts';
import { isCertain, type Verdict } from '../../model/verdict.ts';
import { writeNumber } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { writeCertainty } from './certainty.ts';
import { amongMany } from './certainty-sentences.ts';
import { writeCell, writeFigure } from './figure.ts';
import { writeGapSize, writeMargin } from './gap-size.ts';
import { genericReading, slightReading } from './generic-reading.ts';
import { writeHorizon } from './horizon.ts';
import { capitalise, findNouns, lowerFirst } from './nouns.ts';
import { plainPace, readPace } from './pace-reading.ts';
import { decimalsForPair } from './precision.ts';
import { writeReason } from './reasons.ts';
import { nameSingles } from './singles.ts';
import { soften } from './soften.ts';

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
  const said = { margin: template[lang].includes('{margin}'), gap: template[lang].includes('{gap}') };
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

/** A difference that is certain by itself but not among all questions of the report says so (statistics-exact §3). */
function writeManyQuestions(gap: GapRow, lang: Lang): string | null {
  if (gap.family !== 'headline' || gap.q === null || isCertain(gap.q)) return null;
  if (gap.verdict !== 'women_higher' && gap.verdict !== 'men_higher') return null;
  return amongMany[lang];
}

/** No figure may be told: the certainty sentence stands alone. */
const silence: Text = { sv: '', en: '' };

function chooseReading(parts: AnswerParts, verdict: Verdict, values: Record<string, Text | string>, lang: Lang): Text {
  const { gap, unit, words } = parts;
  const { scale } = parts.figure;
  if (gap.grade === 'not_computed' && (parts.women?.value ?? null) === null) return silence;
  if (isPace(gap)) {
    const reading = readPace(verdict, gap.grade, gap.value, gap.estimand === 'rate_ratio' && 'men_bare' in values);
    return isFilled(reading[lang], values) ? reading : silence;
  }
  if (gap.grade === 'real_but_small' && gap.value !== null) {
    const women = gap.value > (gap.estimand === 'difference' ? 0 : 1);
    const directed = words?.definition ? undefined : words?.reading?.[women ? 'women_higher' : 'men_higher'];
    const own = directed ? soften(directed) : null;
    if (own && isFilled(own[lang], values)) return own;
    const plain = slightReading(scale, unit, women);
    const slight = words?.definition ? nameFirst(words.title, plain) : plain;
    if (isFilled(slight[lang], values)) return slight;
  }
  const own = words?.reading?.[verdict];
  if (own && isFilled(own[lang], values)) return own;
  const generic = genericReading(scale, unit, verdict);
  return isFilled(generic[lang], values) ? generic : silence;
}

/** The title of an own indicator before a common sentence; a brace in it is no place to fill. */
function nameFirst(title: Text, sentence: Text): Text {
  const put = (lang: Lang) => `${title[lang].replace(/[{}]/g, '')}: ${lowerFirst(sentence[lang])}`;
  return { sv: put('sv'), en: put('en') };
}

/** Told on time with assistance: a ratio of rates or of hazards. */
function isPace({ estimand }: GapRow): boolean {
  return estimand === 'rate_ratio' || estimand === 'hazard_ratio';
}

function isFilled(pattern: string, values: Record<string, Text | string>): boolean {
  return [...pattern.matchAll(/\{([a-z_0-9]+)\}/g)].every(([, name]) => name !== undefined && name in values);
}

/** Every word a reading may ask for, as far as it is shown. */
function placeholders(parts: AnswerParts, lang: Lang): Record<string, Text | string> {
  const { gap, women, men, both, unit, words } = parts;
  const { scale } = parts.figure;
  const nouns = findNouns(unit);
  const decimals = decimalsForPair(women, men, scale);
  const values: Record<string, Text | string> = {
    w: nouns.women,
    m: nouns.men,
    w_first: { sv: capitalise(nouns.women.sv), en: capitalise(nouns.women.en) },
    the_w: nouns.theWomen,
    the_m: nouns.theMen,
    ...nameSingles(parts.everybody ?? false),
    ...writeHorizon(parts.figure.horizon),
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

/** A ratio of amounts is told in kronor when both figures stand beside it. */
function inKronor({ gap, women, men }: AnswerParts): boolean {
  return gap.estimand === 'ratio' && (women?.value ?? null) !== null && (men?.value ?? null) !== null;
}

/** The gap that agrees with the two figures as the reader sees them. */
function sizeOf(parts: AnswerParts): number | null {
  const { gap, women, men } = parts;
  if (inKronor(parts)) return (women?.value ?? 0) - (men?.value ?? 0);
  return gap.value;
}
