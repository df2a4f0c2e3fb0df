import type { CurveRow } from '../model/audit-document.ts';
import { estimateSurvival } from '../stats/kaplan-meier.ts';
import { buildRiskTable, countAtRisk, type Spell } from '../stats/risk-table.ts';
import { survivalAt } from '../stats/survival-at.ts';
import type { Place } from './findings.ts';
import { store, storeLimits } from './rounding.ts';
import { type CommonSpells, censorRivals } from './spells.ts';

type Point = CurveRow['points'][number];

const MONTH = 30.4375;
/** Months at which a protected curve may be read (docs/methods.md, "Rounding"). */
const GRID = [0, 3, 6, 9, 12, 18, 24];
/** Months at which the number at risk may stand beside it. */
const AT_RISK = new Set([0, 6, 12, 24]);
/** Fewer at risk: the curve ends. */
const LEAST = 10;

/**
 * Survival curves, undivided lines only; t in months. Protected: the fixed grid, coarsened until between neighbours either
 * none or at least `threshold` ended, and likewise left without an end, for both sexes; S in whole per cent. Internal: every
 * step. The first point is the common start, where S is 1 without limits.
 */
export function readCurves(place: Place, spells: CommonSpells | null): readonly CurveRow[] {
  const { line, release } = place;
  if (line.by !== null || !spells) return [];
  const sides = [
    { sex: 'women' as const, own: censorRivals(spells.women) },
    { sex: 'men' as const, own: censorRivals(spells.men) },
  ].filter(({ own }) => own.length > 0);
  const guarded = release.mode === 'protected';
  const grid = guarded
    ? coarsen(
        sides.map(({ own }) => own),
        spells.start,
        release.threshold,
      )
    : null;
  const { indicator, period, by, level } = line;
  return sides.map(({ sex, own }) => ({
    ...{ indicator, period, by, level, sex },
    points: [
      { t: monthsOf(spells.start, guarded), value: 1, low: null, high: null, at_risk: startersOf(own, spells.start) },
      ...(grid ? grid.map((days) => pointAt(own, days)) : stepsOf(own)),
    ],
  }));
}

/** Grid points (days) after the start that may be shown; greedy from the left, so that it depends on shown steps only. */
function coarsen(groups: readonly (readonly Spell[])[], start: number, threshold: number): readonly number[] {
  const kept: number[] = [];
  let from = start;
  for (const month of GRID) {
    const to = month * MONTH;
    if (to <= start) continue;
    const fits = groups.every((spells) => {
      if (countAtRisk(spells, to) < LEAST) return false;
      const left = (ended: boolean) =>
        spells.reduce(
          (n, [, exit, cause, count]) => n + (exit > from && exit <= to && (cause === 1) === ended ? count : 0),
          0,
        );
      return [left(true), left(false)].every((count) => count === 0 || count >= threshold);
    });
    if (!fits) continue;
    kept.push(to);
    from = to;
  }
  return kept;
}

function pointAt(spells: readonly Spell[], days: number): Point {
  const { value, low, high } = survivalAt(spells, days);
  const t = days / MONTH;
  return {
    t,
    ...storeLimits({ value, low, high }, 'percent'),
    at_risk: AT_RISK.has(t) ? countAtRisk(spells, days) : null,
  };
}

function stepsOf(spells: readonly Spell[]): readonly Point[] {
  return estimateSurvival(buildRiskTable(spells)).map(({ time, value, low, high, atRisk }) => ({
    ...{ t: time / MONTH, value, low, high, at_risk: atRisk },
  }));
}

/** A rounded start keeps the protected grid from telling single days. */
function monthsOf(days: number, guarded: boolean): number {
  return guarded ? store(days / MONTH, 'months')! : days / MONTH;
}

function startersOf(spells: readonly Spell[], start: number): number {
  return spells.reduce((sum, [entry, , , count]) => sum + (entry <= start ? count : 0), 0);
}
