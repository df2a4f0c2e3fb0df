import { judgeDistribution } from '../../model/adults.ts';
import type { ResultRow } from '../../model/audit-document.ts';
import type { IndicatorWords } from '../../model/indicator.ts';
import { fieldOfStat } from '../../model/named-figures.ts';
import type { Unit } from '../../model/unit.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { isShown, type Pair } from '../rows.ts';
import { commonest, dataGapWords, examples, sexDistribution, splitPaymentWords } from '../words/describing.ts';
import type { SideNouns } from '../words/nouns.ts';
import { roundPair, roundSexShares } from './additive-rounding.ts';
import { writeFigure } from './figures.ts';
import { fieldName } from './names.ts';
import { joinWords, quote, writeCounted } from './nouns.ts';

/**
 * What a description says in a sentence of its own, from the figure that stands first. Null unless all of it is shown.
 */
export function writeStatement(words: IndicatorWords | undefined, pair: Pair | undefined, lang: Lang): string | null {
  if (!words?.statement || !pair) return null;
  const { women, men, whole } = pair;
  if (whole) {
    if (whole.status !== 'shown' || whole.value === null || whole.count === null || whole.n === null) return null;
    return fill(words.statement, {
      count: writeNumber(whole.count, lang),
      couples: writeCounted(whole.n, 'couples', lang),
      share: writeShare(whole.value, lang),
    })[lang];
  }
  if (women?.status !== 'shown' || men?.status !== 'shown' || women.value === null || men.value === null) return null;
  const { scale } = pair.figure;
  const { decimals } = roundPair(pair);
  return fill(words.statement, {
    women: writeFigure(women.value, scale, lang, decimals),
    men: writeFigure(men.value, scale, lang, decimals),
  })[lang];
}

type Named = { readonly name: Text; readonly pair: Pair };

/**
 * The commonest value of a distribution for each sex, in quotation marks: some come from the export. Null unless every
 * category is shown for both. Of decisions and measures the caption says which ones the shares are of.
 */
export function writeCommonest(categories: readonly Named[], nouns: SideNouns, unit: Unit, lang: Lang): string | null {
  if (categories.length === 0 || !categories.every(({ pair }) => isShown(pair))) return null;
  const top = (sex: 'women' | 'men') =>
    categories.toSorted((a, b) => (b.pair[sex]?.value ?? 0) - (a.pair[sex]?.value ?? 0))[0]!;
  const share = ({ pair }: Named, sex: 'women' | 'men'): string => writeShare(pair[sex]?.value ?? 0, lang);
  const [women, men] = [top('women'), top('men')];
  const sides = { w: nouns.women, m: nouns.men };
  const shares = { women: share(women, 'women'), men: share(men, 'men') };
  if (women !== men)
    return fill(commonest.each, {
      ...sides,
      ...shares,
      women_value: quote(women.name, lang),
      men_value: quote(men.name, lang),
    })[lang];
  const people = unit === 'person' || unit === 'child';
  const figures = people
    ? fill(commonest.figuresOf, { ...shares, w: nouns.theWomen, m: nouns.theMen })
    : fill(commonest.figuresFor, { ...shares, ...sides });
  return fill(commonest.both, { ...sides, value: quote(women.name, lang), figures })[lang];
}

/**
 * How a counted group is divided into women and men. Only from two shown counts; `unknown`: those of them without a
 * registered sex, as far as that is shown.
 */
export function writeSexDistribution(women: number, men: number, lang: Lang, unknown = 0): string | null {
  if (women + men === 0) return null;
  if (unknown === 0 && men === 0) return sexDistribution.allWomen[lang];
  if (unknown === 0 && women === 0) return sexDistribution.allMen[lang];
  const shares = roundSexShares(women, men);
  return fill(sexDistribution[judgeDistribution({ women, men, unknown }) ?? 'open'], {
    women: writeShare(shares.women, lang),
    men: writeShare(shares.men, lang),
    unknown: writeCounted(unknown, 'people', lang),
  })[lang];
}

/** From here on a gap in the data is told: the usual margin of shares (docs/methods.md, "Margin"). */
const TOLD = 0.05;

/** The field whose registration differs most between women and men; null when none differs so much. */
export function writeLargestDataGap(fields: readonly Pair[], lang: Lang): string | null {
  const apart = (pair: Pair): number => Math.abs((pair.women?.value ?? 0) - (pair.men?.value ?? 0));
  const shown = fields.filter((pair) => pair.women?.value != null && pair.men?.value != null);
  const largest = shown.toSorted((a, b) => apart(b) - apart(a))[0];
  if (!largest) return null;
  if (apart(largest) < TOLD) return dataGapWords.none[lang];
  return fill(dataGapWords.largest, {
    field: fieldName(fieldOfStat(largest.stat)),
    women: writeShare(largest.women?.value ?? 0, lang),
    men: writeShare(largest.men?.value ?? 0, lang),
  })[lang];
}

interface Couples {
  readonly n: number;
  readonly count: number;
  readonly value: number;
}

/** A figure about the couple as one; null unless all of it is shown. */
function readCouples(pairs: readonly Pair[], stat: string): Couples | null {
  const row: ResultRow | undefined = pairs.find((pair) => pair.stat === stat)?.whole;
  if (row?.status !== 'shown' || row.n === null || row.count === null || row.value === null) return null;
  return { n: row.n, count: row.count, value: row.value };
}

/**
 * How couples are paid, in numbers of couples: of all, and of those who could choose, as a committee asks for it. Those
 * who could not choose are told only where they are none or at least `threshold`: they are what the others leave.
 */
export function writeSplitPayment(pairs: readonly Pair[], threshold: number, lang: Lang): string | null {
  const all = readCouples(pairs, 'share:all');
  const able = readCouples(pairs, 'share:able');
  const notAsked = readCouples(pairs, 'share:not_asked');
  const first = all ? writeAllCouples(all, able, notAsked, threshold, lang) : null;
  if (!able || able.n === 0) return first;
  const second = fill(splitPaymentWords.able, {
    couples: writeCounted(able.n, 'couples', lang),
    number: writeNumber(able.count, lang),
    share: writeShare(able.value, lang),
  })[lang];
  return first === null ? second : `${first} ${second}`;
}

function writeAllCouples(
  all: Couples,
  able: Couples | null,
  notAsked: Couples | null,
  threshold: number,
  lang: Lang,
): string {
  const write = (words: Text, count: number): string =>
    fill(words, { number: writeNumber(count, lang), share: writeShare(all.value, lang) })[lang];
  const others: readonly (readonly [words: Text, count: number])[] = [
    [splitPaymentWords.declined, able ? able.n - able.count : 0],
    [splitPaymentWords.unable, able && notAsked ? all.n - able.n - notAsked.count : 0],
    ...(notAsked ? [[splitPaymentWords.notAsked, notAsked.count] as const] : []),
  ];
  const told = others.filter(([, count]) => count >= threshold).map(([words, count]) => write(words, count));
  return fill(splitPaymentWords.all, {
    couples: writeCounted(all.n, 'couples', lang),
    parts: joinWords([write(splitPaymentWords.chosen, all.count), ...told], lang),
  })[lang];
}

/** How the adults of the report are divided, as an example of a sex distribution. Null where one sex is missing. */
export function writeDistributionExample(women: number, men: number, lang: Lang): string | null {
  if (women === 0 || men === 0) return null;
  const shares = roundSexShares(women, men);
  return fill(examples.distribution, {
    women: writeCounted(women, 'women', lang),
    men: writeCounted(men, 'men', lang),
    women_share: writeShare(shares.women, lang),
    men_share: writeShare(shares.men, lang),
  })[lang];
}

/**
 * A question of the report as an example of shares of the women and of the men, and the same people once more as a sex
 * distribution where their numbers are shown: the two percentages are easily taken for each other.
 */
export function writeSharesExample(title: string, women: ResultRow, men: ResultRow, lang: Lang): string {
  const told = fill(examples.shares, {
    title,
    women: writeShare(women.value ?? 0, lang),
    men: writeShare(men.value ?? 0, lang),
  })[lang];
  const all = (women.count ?? 0) + (men.count ?? 0);
  if (women.count === null || men.count === null || all === 0) return told;
  const shares = roundSexShares(women.count, men.count);
  const other = fill(examples.notTheSame, {
    people: writeNumber(all, lang),
    women_share: writeShare(shares.women, lang),
    men_share: writeShare(shares.men, lang),
  })[lang];
  return `${told} ${other}`;
}
