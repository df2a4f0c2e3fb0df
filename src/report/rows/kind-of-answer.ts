import type { IndicatorRows } from './index-rows.ts';

/** What a reader can look for among the answers. */
export type KindOfAnswer = 'difference' | 'equal' | 'unclear' | 'none';

/** The kind of an answer; `none` for what is only described. What is hidden or could not be computed is not clear. */
export function kindOfAnswer({ described, headline }: IndicatorRows): KindOfAnswer {
  if (described.kind !== 'verdict') return 'none';
  if (headline?.status !== 'shown') return 'unclear';
  const { verdict } = headline;
  if (verdict === 'equal') return 'equal';
  return verdict === 'women_higher' || verdict === 'men_higher' ? 'difference' : 'unclear';
}
