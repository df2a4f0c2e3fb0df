import type { IndicatorWords } from '../../model/indicator.ts';
import { writeNumber, writeShare } from '../../text/number.ts';
import { fill, type Lang } from '../../text/text.ts';
import type { Pair } from '../rows/pair.ts';
import { writeCounted } from './counted-nouns.ts';
import { decimalsForPair } from './precision.ts';

/** What a description says in a sentence of its own, from the figure that stands first. Null unless all of it is shown. */
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
  const decimals = decimalsForPair(women, men, 'share');
  return fill(words.statement, {
    women: writeShare(women.value, lang, decimals),
    men: writeShare(men.value, lang, decimals),
  })[lang];
}
