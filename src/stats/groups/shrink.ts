import { normalCdf, Z95 } from '../distributions.ts';
import { findRoot } from '../find-root.ts';
import { type GroupBlank, type GroupGap, usable } from './group-gap.ts';

/** Fewer groups than this are shown raw only. */
const LEAST_TO_SHRINK = 5;

/** A gap with 95 % limits. */
interface Shrunken {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The groups' gaps shrunk towards each other, in the order given, and the gap they are shrunk to. */
interface Shrinkage {
  readonly groups: readonly Shrunken[];
  readonly centre: Shrunken | null;
  /** Posterior mean of the spread τ between groups, in the unit of the gap. */
  readonly tau: number | null;
  readonly reason: GroupBlank | null;
}

interface Node {
  readonly tau2: number;
  readonly weight: number;
  readonly mean: number;
  readonly variance: number;
}

/** Posterior weight below e^−36 of the greatest is left out. */
const NEGLIGIBLE = 36;

/**
 * Normal–normal model, flat on the mean, half-normal with `scale` on τ (.10 for shares, else twice the margin). Given τ
 * all is normal; τ is integrated by fixed quadrature, so the same input gives the same bytes. Value: posterior mean;
 * limits:
 * 2.5 and 97.5 % points of the mixture. Plugging in one estimate of τ claims too much (misses 10–16 % with 3–8 groups).
 * `no_cases` without groups; `few` under five (`least`); `no_spread` where a variance is 0.
 * Source: Röver et al. 2021, Res Synth Methods 12:448; Röver 2020, J Stat Softw 93(6), eqs. 13–22.
 */
export function shrinkGaps(groups: readonly GroupGap[], scale = 0.1, least = LEAST_TO_SHRINK): Shrinkage {
  const none = (reason: GroupBlank): Shrinkage => ({ groups: [], centre: null, tau: null, reason });
  if (groups.length === 0) return none('no_cases');
  if (groups.length < Math.max(least, 2)) return none('few');
  if (!usable(groups) || !(scale > 0)) return none('no_spread');
  const nodes = integrateTau(groups, scale);
  const centre = mixture(nodes.map(({ weight, mean, variance }) => ({ weight, mean, variance })));
  const drawn = groups.map(({ gap, variance }) =>
    mixture(
      nodes.map((node) => {
        const towards = variance / (variance + node.tau2);
        return {
          weight: node.weight,
          mean: towards * node.mean + (1 - towards) * gap,
          variance: (1 - towards) * variance + towards * towards * node.variance,
        };
      }),
    ),
  );
  const tau = nodes.reduce((sum, node) => sum + node.weight * Math.sqrt(node.tau2), 0);
  return { groups: drawn, centre, tau, reason: null };
}

/** Posterior of τ as weighted nodes, each with mean and variance of the common gap. */
function integrateTau(groups: readonly GroupGap[], scale: number): readonly Node[] {
  const at = (tau: number) => {
    const tau2 = tau * tau;
    let [precision, sum, logLikelihood] = [0, 0, 0];
    for (const { gap, variance } of groups) {
      precision += 1 / (variance + tau2);
      sum += gap / (variance + tau2);
      logLikelihood -= Math.log(variance + tau2) / 2;
    }
    const mean = sum / precision;
    for (const { gap, variance } of groups) logLikelihood -= (gap - mean) ** 2 / (variance + tau2) / 2;
    logLikelihood -= Math.log(precision) / 2 + tau2 / scale / scale / 2;
    return { tau2, mean, variance: 1 / precision, log: logLikelihood };
  };
  // Beyond this the prior, or the likelihood's fall, leaves nothing: gaps lie within their own range.
  const range = Math.max(...groups.map((group) => group.gap)) - Math.min(...groups.map((group) => group.gap));
  const widest = Math.sqrt(Math.max(...groups.map((group) => group.variance)));
  const furthest = Math.min(12 * scale, 1e3 * (range + widest));
  const grid = Array.from({ length: 400 }, (_, i) => furthest * (i / 399) ** 3);
  const logs = grid.map((tau) => at(tau).log);
  const highest = Math.max(...logs);
  const inside = logs.map((log) => log > highest - NEGLIGIBLE);
  const from = grid[Math.max(0, inside.indexOf(true) - 1)]!;
  const to = grid[Math.min(grid.length - 1, inside.lastIndexOf(true) + 1)]!;
  const panels = 6;
  const nodes: (Node & { log: number })[] = [];
  for (let panel = 0; panel < panels; panel++) {
    for (const [node, weight] of GAUSS16) {
      const u = (panel + node) / panels;
      // τ = from + (to − from)u²: denser where the posterior may lean against 0.
      const point = at(from + (to - from) * u * u);
      nodes.push({ ...point, weight: weight * u * Math.exp(point.log - highest) });
    }
  }
  const total = nodes.reduce((sum, one) => sum + one.weight, 0);
  return nodes.map(({ tau2, mean, variance, weight }) => ({ tau2, mean, variance, weight: weight / total }));
}

/** Mean and the two 2.5 % points of a mixture of normals. */
function mixture(parts: readonly { weight: number; mean: number; variance: number }[]): Shrunken {
  const value = parts.reduce((sum, part) => sum + part.weight * part.mean, 0);
  // What is left out weighs less than rounding.
  const normals = parts
    .filter((part) => part.weight > 1e-14)
    .map((part) => ({ ...part, sd: Math.sqrt(part.variance) }));
  const below = (x: number) =>
    normals.reduce((sum, { weight, mean, sd }) => sum + weight * normalCdf((x - mean) / sd), 0);
  const least = Math.min(...normals.map(({ mean, sd }) => mean - 4 * Z95 * sd));
  const most = Math.max(...normals.map(({ mean, sd }) => mean + 4 * Z95 * sd));
  return {
    value,
    low: findRoot((x) => below(x) - 0.025, least, value),
    high: findRoot((x) => below(x) - 0.975, value, most),
  };
}

/**
 * Nodes and weights of 16-point Gauss–Legendre quadrature on (0, 1), Abramowitz & Stegun table 25.4, by Newton's
 * method.
 */
export const GAUSS16: readonly (readonly [node: number, weight: number])[] = legendre(16);

function legendre(n: number): readonly (readonly [number, number])[] {
  return Array.from({ length: n }, (_, i) => {
    let x = Math.cos((Math.PI * (i + 0.75)) / (n + 0.5));
    let slope = 0;
    for (let step = 0; step < 20; step++) {
      let [before, now] = [1, x];
      for (let k = 2; k <= n; k++) [before, now] = [now, ((2 * k - 1) * x * now - (k - 1) * before) / k];
      slope = (n * (x * now - before)) / (x * x - 1);
      x -= now / slope;
    }
    return [(1 - x) / 2, 1 / ((1 - x * x) * slope * slope)] as const;
  });
}
