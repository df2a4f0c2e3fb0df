import type { CurveRow } from '../../model/audit-document.ts';
import { isShareReading, type SurvivalReading } from '../../model/indicator.ts';
import { survivalStat } from '../../model/named-figures.ts';
import { estimateSurvival, survivalAt } from '../../stats/kaplan-meier.ts';
import { buildRiskTable, countAtRisk, type Spell } from '../../stats/risk-table.ts';
import { readPair } from '../cells.ts';
import { findCurveGrid, type GridPoint } from '../curve-grid.ts';
import type { DurationContext } from '../duration-context.ts';
import type { LineContext, LineFindings } from '../findings.ts';
import { store, storeLimits } from '../rounding.ts';
import { alignSpells, type CommonSpells, censorRivals } from '../spells.ts';
import { readHazards } from './hazards.ts';
import { declareOne, type KindOfComparing } from './kind.ts';
import { readRestrictedMeans } from './restricted-means.ts';
import { readSharesAt } from './shares-at-horizons.ts';

/** Durations with delayed entry, in the order the figure declares its readings (docs/methods.md, "Durations"). */
function readDurations(context: LineContext, figure: DurationContext['figure']): LineFindings {
  const { women, men } = readPair(context.line, 'survival');
  const spells = alignSpells(women, men);
  const readings = figure.read.map((read, index) => {
    const whole: DurationContext = { ...context, figure, women, men, spells, first: index === 0 };
    if (read === 'rmst') return readRestrictedMeans(whole);
    return read === 'hazard' ? readHazards(whole) : readSharesAt(whole, read);
  });
  return {
    results: readings.flatMap((one) => one.results),
    gaps: figure.beside ? [] : readings.flatMap((one) => one.gaps),
    curves: figure.read.includes('rmst') ? readCurves(context, spells) : [],
  };
}

/** Days in the unit of the adjusted gap, and how that gap is stored. */
function unitOf(read: SurvivalReading | undefined, scale: DurationContext['figure']['scale']) {
  if (read === 'hazard') return { unit: 1, storage: 'factor' } as const;
  if (read !== undefined && isShareReading(read)) return { unit: 1, storage: 'percent' } as const;
  return scale === 'days' ? ({ unit: 1, storage: 'days' } as const) : ({ unit: MONTH, storage: 'months' } as const);
}

export const durations: KindOfComparing<DurationContext['figure']> = {
  read: readDurations,
  declares: (figure, allowed) => {
    const all = figure.read.flatMap((read) => {
      const mayBeRead = (horizon: number) => allowed === null || !isShareReading(read) || allowed.includes(horizon);
      return (read === 'hazard' ? [0] : figure.horizons.filter(mayBeRead)).map((horizon) =>
        declareOne(survivalStat(figure, read, horizon), read === 'hazard' ? 'hazard_ratio' : 'difference'),
      );
    });
    return { results: all.flatMap(({ results }) => results), gaps: all.flatMap(({ gaps }) => gaps) };
  },
  group: null,
  adjustment: ({ read: [read], scale }) => ({ table: 'spells', read, ...unitOf(read, scale) }),
};

type Point = CurveRow['points'][number];

const MONTH = 30.4375;

/**
 * Survival curves, undivided lines only; t in months. Protected: the fixed grid, coarsened until between neighbours
 * either none or at least `threshold` ended, and likewise left without an end, for both sexes; S in whole per cent.
 * Internal: every step. The first point is the common start, where S is 1 without limits.
 */
function readCurves(context: LineContext, spells: CommonSpells | null): readonly CurveRow[] {
  const { line, release } = context;
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
        // with nobody entering later all spells start here, and how many there are is not told
        at_risk: guarded ? null : startersOf(own, spells.start),
      },
      ...(grid ? grid.slice(1).map((point) => pointAt(own, point)) : stepsOf(own)),
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
