import type { GapRow } from '../model/audit-document.ts';
import type { Estimate } from '../stats/estimate.ts';
import type { DraftGap, Storage } from './findings.ts';

const DECIMALS: Readonly<Record<Exclude<Storage, 'exact' | 'kronor'>, number>> = {
  months: 1,
  days: 0,
  rate: 1,
  factor: 2,
  percent: 2,
  points: 3,
};

type Direction = 'nearest' | 'down' | 'up';

/**
 * A number as a protected release stores it (docs/methods.md, "Rounding"): months and rates to 0.1, whole days, kronor
 * to hundreds or, under a thousand, two figures, ratios to 0.01, points of curves to whole per cent,
 * adjusted shares to 0.1 points. Lower limits go
 * down and upper limits up, so that a stored interval holds the exact one and always has a width. Null stays null.
 */
export function store(
  value: number | null,
  storage: Storage,
  direction: Direction = 'nearest',
  share: number | null = null,
): number | null {
  const step = value === null ? null : coarser(value, storage, share);
  if (value === null || step === null) return value;
  return ofSteps(wholeSteps(value / step, direction), step);
}

/** What a step of a share of people is of another storage; kronor are coarse as they are. */
const PER_SHARE: Readonly<Partial<Record<Storage, number>>> = {
  ...{ points: 1, percent: 1, factor: 2 },
  ...{ months: 10, rate: 10, days: 200 },
};

/** The step of a storage, or the one that a step of a share of people asks for, where that is larger; null: as it is. */
export function coarser(value: number, storage: Storage, share: number | null): number | null {
  const step = stepOf(value, storage);
  return step === null || share === null ? step : Math.max(step, share * (PER_SHARE[storage] ?? 0));
}

/** The step of a storage for a number of this size; null where it is stored as it is. */
export function stepOf(value: number, storage: Storage): number | null {
  if (storage === 'exact') return null;
  return storage === 'kronor' ? kronorStep(Math.abs(value)) : 10 ** -DECIMALS[storage];
}

/** So many whole steps: no negative zero, no 0.30000000000000004. */
export function ofSteps(steps: number, step: number): number {
  return steps === 0 ? 0 : step < 1 ? steps / Math.round(1 / step) : steps * step;
}

/** Value and limits of an estimate as stored. */
export function storeLimits(
  { value, low, high }: { readonly value: number | null; readonly low: number | null; readonly high: number | null },
  storage: Storage,
  share: number | null = null,
) {
  return {
    value: store(value, storage, 'nearest', share),
    low: store(low, storage, 'down', share),
    high: store(high, storage, 'up', share),
  };
}

/** The stored figures of women and of men that a gap lies between. */
export interface StoredPair {
  readonly women: number | null;
  readonly men: number | null;
}

/**
 * A gap as it is stored; where numbers are rounded, p, q and detectable keep two figures, or they would give the exact
 * numbers away. An adjusted one that is stored in
 * coarser steps than its storage has no p.
 * A difference is that of the stored figures, where they share its step: 12 and 11 days differ by 1 day. It stands
 * within the stored limits, since it is a whole step beside the exact gap.
 */
export function storeGap(
  { row, storage, step = null }: DraftGap,
  protectedMode: boolean,
  pair: StoredPair | null = null,
): GapRow {
  if (!protectedMode || storage === 'exact') return row;
  const limits = storeLimits(row, storage, step);
  return {
    ...row,
    ...limits,
    value: subtractStored(row, storage, pair) ?? limits.value,
    p: step === null || row.adjusted === null ? twoFigures(row.p) : null,
    q: twoFigures(row.q),
    phi: row.phi === null ? null : Math.round(row.phi * 100) / 100,
    detectable:
      row.estimand === 'difference' && step === null
        ? twoFigures(row.detectable)
        : store(row.detectable, row.estimand === 'difference' ? storage : 'factor', 'up', step),
  };
}

/** Kronor are stored in steps that grow with their size: there the pair is coarser than the gap. */
function subtractStored({ value, estimand, adjusted }: GapRow, storage: Storage, pair: StoredPair | null) {
  if (estimand !== 'difference' || adjusted !== null || storage === 'kronor' || storage === 'exact') return null;
  if (value === null || pair === null || pair.women === null || pair.men === null) return null;
  const step = 10 ** -DECIMALS[storage];
  return ofSteps(Math.round(pair.women / step) - Math.round(pair.men / step), step);
}

function wholeSteps(steps: number, direction: Direction): number {
  const slack = 1e-9 * Math.max(1, Math.abs(steps)); // 7.000000000000001 steps are 7
  if (direction === 'down') return Math.floor(steps + slack);
  return direction === 'up' ? Math.ceil(steps - slack) : Math.round(steps);
}

function kronorStep(size: number): number {
  if (size >= 1000) return 100;
  return size >= 100 ? 10 : 1;
}

function twoFigures(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(2));
}

/** An estimate with value and limits divided by `unit`: öre to kronor, days to months. */
export function inUnit<E extends Pick<Estimate, 'value' | 'low' | 'high'>>(estimate: E, unit: number): E {
  const scale = (x: number | null) => (x === null ? null : x / unit);
  return { ...estimate, value: scale(estimate.value), low: scale(estimate.low), high: scale(estimate.high) };
}

/**
 * People from which the mean of an amount has an interval: with fewer, one side misses over 6.5 % (lognormal, σ = .8).
 */
const LEAST = 30;

/** A mean of kronor; of fewer than 30 people without its interval, reason `few`. */
export function withoutFew(estimate: Estimate, people: number): Estimate {
  if (people >= LEAST || estimate.low === null) return estimate;
  return { value: estimate.value, low: null, high: null, reason: 'few' };
}
