/** What may be said of a gap; `differ`: of a whole distribution. Decision table: docs/methods.md, "Verdict". */
export const VERDICTS = ['women_higher', 'men_higher', 'differ', 'equal', 'unclear'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** The verdicts of a figure that is higher or lower. */
export type LevelVerdict = Exclude<Verdict, 'differ'>;

/** A difference that is certain but small has wordings of its own. */
export type Slight = 'women_slightly_higher' | 'men_slightly_higher';

export const GRADES = [
  'no_difference_of_size',
  'real_but_small',
  'at_least',
  'probably',
  'size_uncertain',
  'distribution',
  'not_men_higher',
  'not_women_higher',
  'open',
  'not_computed',
] as const;
export type Grade = (typeof GRADES)[number];

/**
 * Why a verdict is fragile: one case fewer changes it; it changes with what those not registered may have answered; so much
 * is not registered that it may mislead.
 */
export const FRAGILE_BY = ['one_case', 'missing', 'much_missing'] as const;
export type FragileBy = (typeof FRAGILE_BY)[number];

/** How far a verdict holds when those not registered are counted in. */
export const HOLDS = ['worst', 'plausible', 'neither'] as const;

/** Why a number or a verdict is missing. `suppressed` is the only one a protected release gives for a hidden number. */
export const REASONS = [
  'suppressed',
  'no_field',
  'no_cases',
  'one_sex',
  'only_yes',
  'partial_year',
  'too_short',
  'only_closed',
  'window_inferred',
  'selected_by_decision',
  'time_in_aid',
  'unequal_time',
  'not_registered',
  'no_person_id',
  'undated',
  'too_coarse',
  'months_alone',
  'no_spread',
  'few_ended',
  'few',
  'many_comparisons',
  'little_overlap',
  'separation',
  'unequal_spans',
  'not_alike',
  'not_reached',
  'not_divided',
  'description',
] as const;
export type Reason = (typeof REASONS)[number];

/**
 * The smallest gap that matters, in the unit of the figure: points are fractions (0.05), ratios factors (1.25). Of
 * restricted means a share of the horizon (1/12).
 */
export interface Margin {
  readonly kind: 'points' | 'ratio' | 'months' | 'days' | 'horizon';
  readonly value: number;
}

/** A difference that is told with its direction. */
export function isDirected(verdict: Verdict | null | undefined): boolean {
  return verdict === 'women_higher' || verdict === 'men_higher';
}

/** The largest p, corrected for all that is asked at once (q), at which a difference still is certain. */
const MOST = 0.05;

/** A difference that is told: with its direction, or of a distribution, which has none. */
export function isDifference(verdict: Verdict | null | undefined): boolean {
  return verdict === 'differ' || isDirected(verdict);
}

/**
 * Certain when all of its family is asked at once; docs/methods.md, "Families". One rule for verdicts, sentences and
 * tables.
 */
export function isCertain(q: number | null): boolean {
  return q !== null && q <= MOST;
}

/**
 * What may be said of a change of a gap (for ratios in logarithms): that there is one, only where it is certain among all that
 * are asked; that the gap is alike, only where the whole interval lies within the margin.
 */
export function judgeChange(
  { low, high, q }: { readonly low: number; readonly high: number; readonly q: number | null },
  margin: number | null,
): 'changed' | 'alike' | 'unclear' {
  if (isCertain(q)) return 'changed';
  return margin !== null && low > -margin && high < margin ? 'alike' : 'unclear';
}
