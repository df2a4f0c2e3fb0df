import type { ResultRow } from './audit-rows.ts';

/** Adults as a report counts them: those of each sex, and apart from them those whose sex is not registered. */
export interface Adults {
  readonly women: number;
  readonly men: number;
  /** Null where their number is not shown. */
  readonly unknown: number | null;
}

type KnownAdults = { readonly [K in keyof Adults]: number };

/** A sex distribution is even when both parts are at least 40 per cent (the 40–60 measure). */
const LEAST_PART = 0.4;

/** From here on the first page says that sex is not registered: more than so many people, or more than this share. */
const MANY = 20;
const MUCH = 0.05;

/** The adults of the whole span, read off the shown rows; null where women and men are not shown. */
export function readAdults(results: readonly ResultRow[]): Adults | null {
  const rows = results.filter(
    ({ indicator, stat, period, by }) =>
      indicator === 'recipients' && stat === 'count' && period === 'all' && by === null,
  );
  const of = (sex: 'women' | 'men' | 'unknown') => {
    const row = rows.find((one) => one.sex === sex);
    return row === undefined ? undefined : row.status === 'shown' ? row.value : null;
  };
  const [women, men, unknown = 0] = [of('women'), of('men'), of('unknown')];
  return women == null || men == null ? null : { women, men, unknown };
}

/** Adults of whom so many have no registered sex that it comes before every figure; null otherwise. */
export function findMuchUnknown(adults: Adults | null): KnownAdults | null {
  if (adults === null || adults.unknown === null) return null;
  const { women, men, unknown } = adults;
  return unknown > MANY || unknown > MUCH * (women + men + unknown) ? { women, men, unknown } : null;
}

/** Share for whom sex is registered, of all adults; null where that is not shown. */
export function shareWithSex(adults: Adults | null): number | null {
  if (adults === null || adults.unknown === null) return null;
  const known = adults.women + adults.men;
  return known + adults.unknown === 0 ? null : known / (known + adults.unknown);
}

/**
 * Whether a number of people divides evenly between the sexes, whichever sex those have for whom none is registered;
 * null where that decides it. Between all men and all women every division is possible.
 */
export function judgeDistribution({ women, men, unknown }: KnownAdults): 'even' | 'uneven' | null {
  const least = LEAST_PART * (women + men + unknown);
  if (women >= least && men >= least) return 'even';
  return women + unknown < least || men + unknown < least ? 'uneven' : null;
}

/** Where a share lies by the marks of the 40–60 measure: below, between or above. */
export function placeByMarks(share: number): -1 | 0 | 1 {
  return share < LEAST_PART ? -1 : share > 1 - LEAST_PART ? 1 : 0;
}
