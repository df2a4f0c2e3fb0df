import { normalCdf, Z95 } from './distributions.ts';
import { type Estimate, nothing } from './estimate.ts';
import { buildRiskTable, countAtRisk, type Spell } from './risk-table.ts';
import type { Influence } from './spell-clusters.ts';
import { sumUntil } from './sum-until.ts';

/** F at one time, with what its limits need; `atRisk`: just before the time, or everyone where F is 1; a φ-th of them. */
export interface PointOfCurve {
  readonly value: number;
  readonly variance: number;
  readonly atRisk: number;
}

/**
 * F(t): share that has ended from `cause` by `time` (days) when other causes compete, with the infinitesimal-jackknife
 * variance, times φ where spells belong together, and log-log limits. `no_cases`; `few` where nothing has happened and nobody is at risk at `time`.
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
  const atRisk = whole ? spells.reduce((sum, [, , , count]) => sum + count, 0) : countAtRisk(spells, time);
  if (value === 0 && atRisk === 0) return null;
  return { value: whole ? 1 : value, variance: variance * phi, atRisk: atRisk / phi };
}

/**
 * Limits 1 − (1 − F)^exp(±z·se/((1 − F)|log(1 − F)|)). F = 0: 0 and the exact 1 − α^(1/n), α = Φ(−z) (.025 at 95 %);
 * F = 1 mirrored.
 */
export function incidenceLimits({ value, variance, atRisk }: PointOfCurve, z: number) {
  const exact = normalCdf(-z) ** (1 / atRisk);
  if (value === 0) return { low: 0, high: 1 - exact };
  if (value === 1) return { low: exact, high: 1 };
  const left = 1 - value;
  const factor = Math.exp((z * Math.sqrt(variance)) / (left * Math.abs(Math.log(left))));
  return { low: 1 - left ** (1 / factor), high: 1 - left ** factor };
}

/** F(t), its infinitesimal-jackknife variance (the sum of squared influences of the spells), and what each spell adds. */
export function readIncidence(spells: readonly Spell[], cause: number, time: number): IncidenceAt {
  const known = points.get(spells) ?? new Map<string, IncidenceAt>();
  points.set(spells, known);
  const key = `${cause} ${time}`;
  const found = known.get(key) ?? measure(spells, cause, time);
  known.set(key, found);
  return found;
}

type IncidenceAt = Influence & { readonly value: number };

/** The share, its gap and its φ begin with the same point: once is enough. */
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
