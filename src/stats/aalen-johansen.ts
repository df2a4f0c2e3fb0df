import { normalCdf, normalTwoSided, Z95 } from './distributions.ts';
import { type Estimate, nothing, valueOnly } from './estimate.ts';
import { findRoot } from './find-root.ts';
import { buildRiskTable, countAtRisk, countSpells, type Spell, sumUntil } from './risk-table.ts';
import type { TwoShares } from './share-difference.ts';
import type { Influence } from './spell-clusters.ts';
import { stretch } from './stretch.ts';
import type { MeanComparison } from './two-t-tests.ts';
import { tailOfScore } from './unconditional-test.ts';

/**
 * F at one time, with what its limits need; `atRisk`: just before the time, or everyone where F is 1; a φ-th of them.
 */
export interface PointOfCurve {
  readonly value: number;
  readonly variance: number;
  readonly atRisk: number;
}

/**
 * F(t): share that has ended from `cause` by `time` (days) when other causes compete, with the infinitesimal-jackknife
 * variance, times φ where spells belong together, and log-log limits. `no_cases`; `few` where nothing has happened and
 * nobody is at risk at `time`.
 * Source: Aalen & Johansen 1978, Scand J Stat 5:141; Andersen & Keiding 2012, Stat Med 31:1074.
 * R: `survfit(Surv(entry, exit, factor) ~ 1, id = id)`.
 */
export function estimateIncidence(spells: readonly Spell[], cause: number, time: number, phi = 1): Estimate {
  if (spells.length === 0) return nothing('no_cases');
  const point = readPoint(spells, cause, time, phi);
  return point ? { value: point.value, ...incidenceLimits(point, Z95), reason: null } : nothing('few');
}

/** F at `time`, worth a φ-th of the spells; null where nothing has happened and nobody is at risk. */
export function readPoint(spells: readonly Spell[], cause: number, time: number, phi = 1): PointOfCurve | null {
  const { value, variance } = readIncidence(spells, cause, time);
  const whole = value > 1 - 1e-12;
  const atRisk = whole ? countSpells(spells) : countAtRisk(spells, time);
  if (value === 0 && atRisk === 0) return null;
  return { value: whole ? 1 : value, variance: variance * phi, atRisk: atRisk / phi };
}

/**
 * Limits 1 − (1 − F)^exp(±z·se/((1 − F)|log(1 − F)|)). F = 0: 0 and the exact 1 − α^(1/n), α = Φ(−z) (.025 at 95 %);
 * F = 1 mirrored.
 */
function incidenceLimits({ value, variance, atRisk }: PointOfCurve, z: number) {
  const exact = normalCdf(-z) ** (1 / atRisk);
  if (value === 0) return { low: 0, high: 1 - exact };
  if (value === 1) return { low: exact, high: 1 };
  const left = 1 - value;
  const factor = Math.exp((z * Math.sqrt(variance)) / (left * Math.abs(Math.log(left))));
  return { low: 1 - left ** (1 / factor), high: 1 - left ** factor };
}

/**
 * F(t), its infinitesimal-jackknife variance (the sum of squared influences of the spells), and what each spell adds.
 */
export function readIncidence(spells: readonly Spell[], cause: number, time: number): IncidenceAt {
  const known = points.get(spells) ?? new Map<string, IncidenceAt>();
  points.set(spells, known);
  const key = `${cause} ${time}`;
  const found = known.get(key) ?? measure(spells, cause, time);
  known.set(key, found);
  return found;
}

type IncidenceAt = Influence & { readonly value: number };

/** The share, its gap and its φ start from the same point, which is computed once. */
const points = new WeakMap<readonly Spell[], Map<string, IncidenceAt>>();

function measure(spells: readonly Spell[], cause: number, time: number): IncidenceAt {
  const table = buildRiskTable(spells, cause).filter((row) => row.time <= time);
  const incidence: number[] = [];
  let [survival, value] = [1, 0];
  const before = table.map(({ atRisk, events, ends }) => {
    const was = survival;
    value += (was * events) / atRisk;
    incidence.push(value);
    survival *= 1 - ends / atRisk;
    return was;
  });
  // What one more end of the cause, and of another cause, would add to F(t), per person at risk.
  const own: number[] = [];
  const rival: number[] = [];
  const drift: number[] = [];
  let sum = 0;
  table.forEach(({ atRisk, events, ends }, j) => {
    const later = ends < atRisk ? (value - incidence[j]!) / (1 - ends / atRisk) : 0;
    own.push((before[j]! - later) / atRisk);
    rival.push(-later / atRisk);
    sum += (own[j]! * events + rival[j]! * (ends - events)) / atRisk;
    drift.push(sum);
  });
  const index = new Map(table.map((row, j) => [row.time, j]));
  const driftAt = sumUntil(
    table.map((row) => row.time),
    drift,
  );
  const of = ([entry, exit, why]: Spell) => {
    if (!(exit > entry)) return 0;
    const j = index.get(exit);
    const jump = j === undefined || why === 0 ? 0 : why === cause ? own[j]! : rival[j]!;
    return jump - driftAt(exit) + driftAt(entry);
  };
  const variance = spells.reduce((total, spell) => total + spell[3] * of(spell) ** 2, 0);
  return { value, variance, of };
}

/**
 * Difference of F(t), women − men, by MOVER from the two log-log intervals; p is found by asking at which level the
 * interval just reaches 0, so test and interval agree; stretched to 0 where the exact unconditional test of as many yes
 * and no as the variance corresponds to does not confirm a difference. φ (`spellClusterFactor`) is in both variances.
 * `se` (jackknife) is for the smallest detectable difference.
 * `no_cases`, `one_sex`; `few` where nobody is at risk at `time` and nothing has happened.
 * Source: Zou & Donner 2008, Stat Med 27:1693. Wald intervals miss 20 % at small F.
 */
export function compareIncidence(
  women: readonly Spell[],
  men: readonly Spell[],
  cause: number,
  time: number,
  phi = 1,
): MeanComparison {
  if (women.length === 0 || men.length === 0) {
    return { ...nothing(women.length === men.length ? 'no_cases' : 'one_sex'), se: null };
  }
  const [w, m] = [readPoint(women, cause, time, phi), readPoint(men, cause, time, phi)];
  if (!w || !m) return { ...nothing('few'), se: null };
  const se = Math.sqrt(w.variance + m.variance);
  const { value, low, high } = subtractPoints(w, m);
  if (low === high) return { ...valueOnly(value, 'no_spread'), se: null };
  const reach = (z: number) => (value > 0 ? limitsOf(w, m, z).low : -limitsOf(w, m, z).high);
  const p = value === 0 ? 1 : normalTwoSided(findRoot(reach, 1e-9, 38));
  const found: MeanComparison = { value, low, high, p, reason: null, se: se > 0 ? se : null };
  return stretch(found, 0, () => tailOfScore(tableOf(w, countSpells(women) / phi, m, countSpells(men) / phi), 0));
}

/**
 * The two shares as if of persons followed to the end: as many as have the variance that was found, F(1 − F)/variance,
 * at most all; the share of ends among them rounded to a whole number.
 */
function tableOf(women: PointOfCurve, n1: number, men: PointOfCurve, n0: number): TwoShares {
  const [w, m] = [effectiveNumber(women, n1), effectiveNumber(men, n0)];
  return { x1: Math.round(women.value * w), n1: w, x0: Math.round(men.value * m), n0: m };
}

function effectiveNumber({ value, variance }: PointOfCurve, all: number): number {
  const most = Math.max(2, Math.round(all));
  return variance > 0 ? Math.min(most, Math.max(2, Math.round((value * (1 - value)) / variance))) : most;
}

/** Difference of two points of curves, women − men, with its 95 % limits. */
export function subtractPoints(women: PointOfCurve, men: PointOfCurve) {
  return { value: women.value - men.value, ...limitsOf(women, men, Z95) };
}

function limitsOf(women: PointOfCurve, men: PointOfCurve, z: number) {
  const [w, m] = [incidenceLimits(women, z), incidenceLimits(men, z)];
  const value = women.value - men.value;
  return {
    low: value - Math.hypot(women.value - w.low, m.high - men.value),
    high: value + Math.hypot(w.high - women.value, men.value - m.low),
  };
}
