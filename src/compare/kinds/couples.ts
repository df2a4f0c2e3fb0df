import { confirmThreeOutcomes, confirmTwoOutcomes } from '../../stats/couples.ts';
import { wilson } from '../../stats/wilson.ts';
import { readCell, readPair } from '../cells.ts';
import type { LineContext, LineFindings } from '../findings.ts';
import { judgeRegistration, marginOf } from '../judging.ts';
import { makeGap, makeResult } from '../rows.ts';
import { isOfCouple } from './kind.ts';

/**
 * Couples. Which of the two: one share each for woman, man and (sex `unknown`) both; gap = woman − man, by Wilson for
 * two outcomes and Tango for three; the margin is not capped. A figure about the couple as one has a single row, sex
 * null.
 */
export function readCouples(context: LineContext): LineFindings {
  const { line, indicator, figure } = context;
  const { women, men } = readPair(line, 'share');
  const row = (sex: 'women' | 'men' | 'unknown' | null, cell: typeof women) =>
    makeResult(context, sex, line.stat, cell, wilson(cell.yes, cell.n), { count: cell.yes });
  if (isOfCouple(indicator, figure)) return { results: [row(null, women)], gaps: [] };
  const both = readCell(line, 'unknown', 'share');
  const three = both !== null && both.units > 0;
  const results = [row('women', women), row('men', men), ...(three ? [row('unknown', both)] : [])];
  if (figure.beside) return { results, gaps: [] };
  const registration = judgeRegistration(women, men);
  const margin = marginOf(indicator, 'points');
  const gap = makeGap(context, {
    stat: line.stat,
    estimand: 'difference',
    comparison: three
      ? confirmThreeOutcomes(women.yes, men.yes, both.yes, margin)
      : confirmTwoOutcomes(women.yes, men.yes, margin),
    women,
    men,
    margin,
    muchMissing: registration.muchMissing,
    withheld: registration.withheld,
    headline: true,
  });
  return { results, gaps: [gap] };
}
