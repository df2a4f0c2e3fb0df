import type { BySex } from './sex.ts';

/**
 * Why a case of the unit is not among those that a figure counts:
 * - `not_asked`: the question does not concern it (`column` of the unit says why: in a couple, under 18 …)
 * - `not_registered`: the answer, or what decides whether it is asked, is blank (`field`)
 * - `not_understood`: it stands there and could not be read (`field`)
 * - `outside`: its dates lie outside the span · `too_coarse`: they name a longer time than the span
 * - `sex_unknown`, `more_adults`: a household of several adults that is no couple of a known woman or man
 * - `other`: several of these, each of too few
 */
export const APART = [
  'not_asked',
  'not_registered',
  'not_understood',
  'outside',
  'too_coarse',
  'sex_unknown',
  'more_adults',
  'other',
] as const;
export type ApartReason = (typeof APART)[number];

/** Cases that are not counted, for one reason. */
export interface Apart {
  readonly reason: ApartReason;
  /**
   * What the reason is about: a column of the unit table that says no (`not_asked`; `not_single`: that says yes; `open`: the
   * application is not decided; `child`; `other_child`: visiting, or grown), or a field of the export; else null.
   */
  readonly about: string | null;
  readonly cases: BySex<number>;
}

/**
 * Where every case of the export went, for one figure of the whole span (a yearly figure: of its first year): `cases` =
 * `counted` + the sum of `apart`, for each sex. Couples are counted as `unknown`.
 */
export interface Balance {
  readonly indicator: string;
  readonly stat: string;
  readonly period: string;
  readonly cases: BySex<number>;
  readonly counted: BySex<number>;
  readonly apart: readonly Apart[];
}
