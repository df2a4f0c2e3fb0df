import type { Amount, Measure, Part } from './measure.ts';
import type { Rule } from './rule.ts';

/** The basic rule: true where the measure tells of too few. n = 0 is "not computable", and no secret. */
export function isUnsafe({ parts, amounts }: Measure, rule: Rule): boolean {
  return parts.some((part) => isSmall(part, rule)) || amounts.some(isDominated);
}

function isSmall({ role, count, people, of, least, leastPeople, tied }: Part, rule: Rule): boolean {
  if (count === 0) return of > 0 && (tied === true || (rule.zeroHidden && role === 'side'));
  return Math.abs(count) < least || (people !== null && people < leastPeople);
}

/**
 * True where a sum over merged or hidden groups may be known: every base and side above the threshold also for a
 * reader who counts herself out, hence "above" and not "at least". A rest may be 0: then there is none.
 */
export function isCover({ parts, amounts }: Measure): boolean {
  return parts.every(isCoveredPart) && !amounts.some(isDominated);
}

function isCoveredPart({ role, count, people, of, least, leastPeople, tied }: Part): boolean {
  if (role === 'rest' && !tied ? count === 0 : of === 0) return true;
  return Math.abs(count) > least && (people === null || people > leastPeople);
}

/** Largest contributor above 85 %, or the two largest above 95 % (docs/disclosure.md, "Dominance"). */
function isDominated({ sum, largest, twoLargest }: Amount): boolean {
  return sum > 0n && (largest * 100n > sum * 85n || twoLargest * 100n > sum * 95n);
}
