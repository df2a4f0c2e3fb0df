import type { CurveRow } from '../model/audit-document.ts';
import { findCurveGrid, type GridPoint } from '../model/curve-grid.ts';
import { estimateSurvival, survivalAt } from '../stats/kaplan-meier.ts';
import { buildRiskTable, countAtRisk, type Spell } from '../stats/risk-table.ts';
import type { Place } from './findings.ts';
import { store, storeLimits } from './rounding.ts';
import { type CommonSpells, censorRivals } from './spells.ts';

type Point = CurveRow['points'][number];

const MONTH = 30.4375;
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
    ? findCurveGrid(
        sides.map(({ own }) => own),
        release.threshold,
        spells.start,
      )
    : null;
  if (grid?.length === 0) return [];
  const { indicator, period, by, level } = line;
  return sides.map(({ sex, own }) => ({
    ...{ indicator, period, by, level, sex },
    points: [
      {
        t: monthsOf(spells.start, guarded),
        value: 1,
        low: null,
        high: null,
        at_risk: guarded && spells.start > 0 ? null : startersOf(own, spells.start),
      },
      ...(grid ? grid.slice(1).map((place) => pointAt(own, place)) : stepsOf(own)),
    ],
  }));
}

function pointAt(spells: readonly Spell[], { months, days, atRisk }: GridPoint): Point {
  const { value, low, high } = survivalAt(spells, days);
  return {
    t: months,
    ...storeLimits({ value, low, high }, 'percent'),
    at_risk: atRisk ? countAtRisk(spells, days) : null,
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
