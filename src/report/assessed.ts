import { isDifference } from '../model/verdict.ts';
import type { IndicatorRows } from './rows.ts';

/** Women and men are compared and judged: an indicator with a verdict, or a distribution. */
export function isAssessed({ described, headline }: Pick<IndicatorRows, 'described' | 'headline'>): boolean {
  return described.kind === 'verdict' || headline?.family === 'headline';
}

/** What a reader can look for among the answers. */
type KindOfAnswer = 'difference' | 'equal' | 'unclear' | 'none';

/** The kind of an answer; `none` for what is only described. What is hidden or could not be computed is not clear. */
export function kindOfAnswer(rows: IndicatorRows): KindOfAnswer {
  const { headline } = rows;
  if (!isAssessed(rows)) return 'none';
  if (headline?.status !== 'shown') return 'unclear';
  const { verdict } = headline;
  if (verdict === 'equal') return 'equal';
  return isDifference(verdict) ? 'difference' : 'unclear';
}
