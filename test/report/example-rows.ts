import type { GapRow, ResultRow } from '../../src/model/audit-document.ts';

/** Builders for a made-up document. Intervals are rough (normal, 1.96): plausible to look at, not to be quoted. */
export interface Place {
  readonly indicator: string;
  readonly stat: string;
  readonly period?: string;
  readonly by?: string | null;
  readonly level?: string | null;
}

const line = (place: Place) => ({
  indicator: place.indicator,
  period: place.period ?? 'all',
  by: place.by ?? null,
  level: place.level ?? null,
});
const round = (value: number): number => Number(value.toFixed(4));

type Sex = 'women' | 'men';
export interface Side {
  readonly value: number | null;
  readonly half: number | null;
  readonly n: number;
  readonly missing?: number;
}

export function shareSide(yes: number, n: number, missing = 0): Side {
  const p = yes / n;
  return { value: round(p), half: 1.96 * Math.sqrt((p * (1 - p)) / n), n, missing };
}

function result(place: Place, sex: Sex, side: Side): ResultRow {
  const { value, half, n } = side;
  const bounded = value !== null && half !== null;
  const share = /^(share|category)/.test(place.stat);
  return {
    ...line(place),
    sex,
    stat: place.stat,
    n,
    count: value !== null && share ? Math.round(value * n) : null,
    missing: side.missing ?? 0,
    value,
    low: bounded ? round(Math.max(0, value - half)) : null,
    high: bounded ? round(share ? Math.min(1, value + half) : value + half) : null,
    phi: null,
    status: 'shown',
    reason: null,
  };
}

/** Both sexes of a shown figure. */
export function pair(place: Place, women: Side, men: Side): ResultRow[] {
  return [result(place, 'women', women), result(place, 'men', men)];
}

/** Both sexes of a hidden figure: no number at all. */
export function hidden(place: Place): ResultRow[] {
  return (['women', 'men'] as const).map((sex) => ({
    ...line(place),
    sex,
    stat: place.stat,
    n: null,
    count: null,
    missing: null,
    value: null,
    low: null,
    high: null,
    phi: null,
    status: 'suppressed',
    reason: 'suppressed',
  }));
}

const empty = {
  estimand: 'difference',
  adjusted: null,
  value: null,
  low: null,
  high: null,
  p: null,
  q: null,
  family: null,
  verdict: null,
  grade: null,
  margin: null,
  detectable: null,
  n_women: null,
  n_men: null,
  clusters: null,
  phi: null,
  cautions: [],
  status: 'shown',
  reason: null,
} as const satisfies Partial<GapRow>;

/** A gap; what is not said is null. */
export function gap(place: Place, more: Partial<GapRow>): GapRow {
  return { ...line(place), stat: place.stat, ...empty, cautions: [], ...more };
}

export function hiddenGap(place: Place): GapRow {
  return gap(place, { status: 'suppressed', reason: 'suppressed' });
}
