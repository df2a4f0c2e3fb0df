import { isCertain } from '../../model/verdict.ts';
import { writeShare } from '../../text/number.ts';
import { fill, type Lang, type Text } from '../../text/text.ts';
import { findWhole, type IndicatorRows, type Pair } from '../rows.ts';
import { amongMany, forWhom } from '../words/certainty.ts';
import { distributionWords as words } from '../words/describing.ts';
import { writeReason } from './caveats.ts';
import type { Labels } from './names.ts';
import { findNouns, joinWords, quote } from './nouns.ts';

/** Whether a distribution differs between the sexes, and in which parts; null where it is not judged. */
export function writeDistribution(
  { described: { unit }, headline, pairs }: IndicatorRows,
  labels: Labels,
  lang: Lang,
): string | null {
  if (headline?.status !== 'shown' || headline.verdict === null || headline.value !== null) return null;
  const nouns = findNouns(unit);
  const say = (text: Text) =>
    fill(text, { w: nouns.women, m: nouns.men, reason: writeReason(headline.reason, lang) })[lang];
  if (headline.grade === 'not_computed') return say(words.notComputed);
  if (headline.grade === 'no_difference_of_size') return say(words.alike);
  if (headline.grade === 'real_but_small') return say(words.small);
  if (headline.verdict !== 'differ') return say(words.open);
  const parts = findWhole(pairs).filter(({ figure }) => figure.category);
  const told = (['women', 'men'] as const).flatMap((sex) => writeCommoner(parts, sex, nouns, labels, lang) ?? []);
  const where = told.length > 0 ? told : [words.nowhere[lang]];
  const many = isCertain(headline.q) ? [] : [amongMany[lang]];
  return [say(words.differs), ...where, ...many].join(' ');
}

/** The parts that are certain to be commoner for one sex; null without any. */
function writeCommoner(
  parts: readonly Pair[],
  sex: 'women' | 'men',
  nouns: ReturnType<typeof findNouns>,
  labels: Labels,
  lang: Lang,
): string | null {
  const other = sex === 'women' ? 'men' : 'women';
  const whom = (of: 'women' | 'men') => fill(forWhom.among, { nouns: nouns[of] });
  const told = parts
    .filter(({ gap }) => gap?.verdict === `${sex}_higher`)
    .map((pair) => {
      const { field, value } = pair.figure.category!; // filtered by the caller
      const share = (of: 'women' | 'men') => writeShare(pair[of]?.value ?? 0, lang);
      return fill(words.part, {
        value: quote(labels.level(field, value), lang),
        one: share(sex),
        other: share(other),
        for_other: whom(other),
      })[lang];
    });
  if (told.length === 0) return null;
  return fill(words.commoner, { for_one: whom(sex), parts: joinWords(told, lang) })[lang];
}
