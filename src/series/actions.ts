import type { ActionTest, Measured, TestReason, TestRemark } from '../model/action-test.ts';
import type { AuditDocument } from '../model/audit-document.ts';
import type { Protected } from '../model/protected.ts';
import { type Action, targetOf } from '../model/staff-files.ts';
import { changeByLimits } from './change-by-limits.ts';
import { findFigure, judgeAction, measure, type TargetFigure } from './judge-action.ts';
import { RECURRING } from './recurring.ts';

/**
 * Tests each action against the single periods of a protected document: the figure in a period before its start
 * against the latest whole period after it. The change is the difference of two independent estimates from their own
 * limits (Zou & Donner 2008), in logarithms for ratios; people answer alike over time, so independence makes it too
 * wide (`cautious`). Uses shown rows only. Nothing here says that the measure was the cause.
 */
export function testActions(document: Protected<AuditDocument>, actions: readonly Action[]): readonly ActionTest[] {
  return actions.map((action) => testAction(document, action));
}

function testAction(document: AuditDocument, action: Action): ActionTest {
  const { kind } = targetOf(action);
  const unknown = (reason: TestReason, more: Partial<ActionTest> = {}): ActionTest => ({
    ...{ action, outcome: 'cannot_tell', reason, stat: null, kind, ratio: false, before: null, after: null },
    ...{ change: null, remarks: [], ...more },
  });
  const described = document.indicators.find(({ id }) => id === action.indicator);
  if (described?.status !== 'computed') return unknown('not_computed');
  const figure = findFigure(document, action.indicator, action.stat);
  if (!figure) return unknown('no_periods');
  const at = (period: string): Measured | null => measure(document, action.indicator, figure, kind, period);
  const { before, after } = splitPeriods(document, action, (period) => at(period) !== null);
  const { stat, ratio } = figure;
  const known = { stat, ratio };
  const baseline = findBaseline(before, action.chosen_from, document.periods);
  const [start, end] = [baseline && at(baseline.period), at(after.at(-1)?.id ?? '')];
  const shown = { ...known, before: start, after: end };
  if (action.start > document.as_of) return unknown('not_begun', shown);
  if (!baseline || !start) return unknown(hasRows(document, action, figure) ? 'no_before' : 'no_interval', shown);
  if (!end) return unknown('no_after', shown);
  const change = changeByLimits(start.figure, end.figure, ratio)?.change ?? null;
  if (!change) return unknown('no_interval', shown);
  const verdict = judgeAction(action, figure, start.figure, end.figure, change);
  const remarks: TestRemark[] = [
    ...(baseline.chosen ? (['regression'] as const) : []),
    ...(RECURRING[described.unit] ? (['cautious'] as const) : []),
    ...(verdict.turned ? (['turned'] as const) : []),
    ...(action.due > document.as_of ? (['before-due'] as const) : []),
  ];
  return { action, kind, ...shown, change, outcome: verdict.outcome, reason: verdict.reason, remarks };
}

/** True where at least one single period of the figure has limits. */
function hasRows(document: AuditDocument, action: Action, { stat }: TargetFigure): boolean {
  return document.results.some(
    (row) =>
      row.indicator === action.indicator &&
      row.stat === stat &&
      row.by === null &&
      row.period !== 'all' &&
      row.low !== null,
  );
}

type Period = AuditDocument['periods'][number];

/** The periods that a measure is tested on, all whole and of one length, in time order. */
interface ActionPeriods {
  readonly before: readonly Period[];
  readonly after: readonly Period[];
}

const LENGTHS = [/^\d{4}$/, /^\d{4}-Q\d$/, /^\d{4}-\d{2}$/];

/**
 * Whole single periods that end before the measure began, and that began with it or later: years where both sides have
 * one, else quarters, else months. The period in which it began is on neither side.
 */
function splitPeriods(document: AuditDocument, { start }: Action, usable: (period: string) => boolean): ActionPeriods {
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
interface Baseline {
  readonly period: string;
  readonly chosen: boolean;
}

/**
 * The last period before the one that led to the measure: an indicator chosen because it looked unusual moves back by
 * itself (regression to the mean). Without an earlier period it is that one itself, and the reader is told.
 */
function findBaseline(
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
