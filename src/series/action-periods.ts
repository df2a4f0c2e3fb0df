import type { Action } from '../model/actions-file.ts';
import type { AuditDocument } from '../model/audit-document.ts';

type Period = AuditDocument['periods'][number];

/** The periods that a measure is tested on, all whole and of one length, in time order. */
export interface ActionPeriods {
  readonly before: readonly Period[];
  readonly after: readonly Period[];
}

const LENGTHS = [/^\d{4}$/, /^\d{4}-Q\d$/, /^\d{4}-\d{2}$/];

/**
 * Whole single periods that end before the measure began, and that began with it or later: years where both sides have
 * one, else quarters, else months. The period in which it began is on neither side.
 */
export function splitPeriods(
  document: AuditDocument,
  { start }: Action,
  usable: (period: string) => boolean,
): ActionPeriods {
  const split = (length: RegExp): ActionPeriods => {
    const alike = document.periods.filter(({ id, complete }) => complete && length.test(id) && usable(id));
    const ordered = alike.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    return {
      before: ordered.filter(({ to }) => to < start),
      after: ordered.filter(({ from }) => from >= start),
    };
  };
  const splits = LENGTHS.map(split);
  const whole = splits.find(({ before, after }) => before.length > 0 && after.length > 0);
  return whole ?? splits.find(({ before, after }) => before.length + after.length > 0) ?? { before: [], after: [] };
}

/** The period to start from, and whether it is the one that led to the measure. */
export interface Baseline {
  readonly period: string;
  readonly chosen: boolean;
}

/**
 * The last period before the one that led to the measure: an indicator chosen because it looked unusual moves back by
 * itself (regression to the mean). Without an earlier period it is that one itself, and the reader is told.
 */
export function findBaseline(
  before: readonly Period[],
  chosenFrom: string | undefined,
  all: readonly Period[],
): Baseline | null {
  const last = before.at(-1);
  if (!last) return null;
  const from = all.find(({ id }) => id === chosenFrom)?.from ?? last.from;
  const earlier = before.filter(({ to }) => to < from).at(-1);
  return earlier ? { period: earlier.id, chosen: false } : { period: last.id, chosen: true };
}
