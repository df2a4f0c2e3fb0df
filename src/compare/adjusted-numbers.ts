import type { DecompositionRow } from '../model/audit-document.ts';
import type { Covariate, NumberStrata, Stratum } from '../model/strata.ts';
import { readSignChange, widenGap } from '../stats/adjusted/adjusted-gap.ts';
import { type AdjustedParts, decomposeAdjusted } from '../stats/adjusted/kitagawa.ts';
import { type MantelHaenszel, strataDisagree } from '../stats/adjusted/mantel-haenszel.ts';
import { totalOf } from '../stats/adjusted/stratum.ts';
import { LEAST_CLUSTERS } from '../stats/cluster-factor.ts';
import type { Adjustment, CovariateChoice, Supplement } from './adjustment.ts';
import { meanStep } from './few-people.ts';
import type { DraftGap, LineContext, Storage } from './findings.ts';
import { adjustmentOf } from './kinds/all-kinds.ts';
import { openStep } from './open-strata.ts';
import { coarser, inUnit, ofSteps, stepOf } from './rounding.ts';

/**
 * The adjusted gap of a share, a mean or a rate: strata weighted alike, or a model (docs/methods.md, "Adjusting"). In a
 * protected release households count by the φ that the crude gap is published with: how members of one answered within
 * the strata is told by nothing else.
 */
export function adjustNumbers(
  context: LineContext,
  crude: DraftGap,
  table: NumberStrata,
  { covariates }: CovariateChoice,
): Adjustment {
  const { figure, release } = context;
  const how = adjustmentOf(figure, 'numbers');
  const strata = table.strata.map((one): Stratum => ({ ...one, levels: covariates.map(({ at }) => one.levels[at]!) }));
  const names = covariates.map(({ field }) => field);
  const guarded = release.mode === 'protected';
  const phi = guarded ? crude.row.phi : null;
  const told = phi === null && (!guarded || (table.clusters?.shared ?? 0) >= LEAST_CLUSTERS);
  const found = how.adjust(strata, names, told ? table.clusters : null);
  const compared = totalOf(found.compared);
  const { women, men } = compared;
  const pooled = found.mantelHaenszel;
  const { method } = found;
  const gap = widenGap(found, how.isRatio ? 'ratio' : 'difference', phi ?? 1, how.bound);
  const { value, low, high, p, reason } = gap;
  const open = openStep(context, found.covariates);
  const few = figure.kind === 'mean' ? meanStep(context, Math.min(women.n, men.n)) : null;
  const step = open === null ? few : Math.max(open, few ?? 0);
  const cut = how.parts && value !== null && method && (step === null || step <= FINEST_PARTS);
  const parts = cut ? decomposeAdjusted(strata, found) : null;
  return {
    comparison: inUnit({ value, low, high, p, reason }, how.unit),
    method: method ?? 'none',
    for: found.covariates,
    overlap: found.overlap,
    compared: Math.min(women.n, men.n),
    withheld: how.leastEvents !== null && Math.min(Number(women.sum), Number(men.sum)) < how.leastEvents ? 'few' : null,
    // whether the gap was established at all among those compared, whose number limits the precision
    change: readSignChange(crude.row, how.crude(compared, crude.row.phi ?? 1), gap, how.isRatio ? 1 : 0),
    clustered: (table.clusters?.shared ?? 0) > 0,
    storage: how.storage,
    step,
    disagree: pooled !== null && crude.row.margin !== null && strataDisagree(gap, pooled, crude.row.margin),
    supplements: pooled && !guarded ? supplementsOf(pooled) : [],
    parts:
      how.parts && method && parts?.byCovariate
        ? storeParts({ ...parts, byCovariate: parts.byCovariate }, covariates.slice(0, found.covariates.length), {
            method,
            unit: how.parts.unit,
            storage: guarded ? how.parts.storage : 'exact',
            open: step,
          })
        : null,
  };
}

/**
 * Mantel and Haenszel's gap over the same strata, and whether they agree. Working material only: a protected release
 * publishes one number over all the strata of a table and no more.
 */
function supplementsOf({ value, low, high, p, q }: MantelHaenszel): readonly Supplement[] {
  const none = { value: null, low: null, high: null };
  return [
    { name: 'mantel_haenszel', method: 'mantel_haenszel', value, low, high, p },
    ...(q ? [{ name: 'heterogeneity', method: 'heterogeneity', ...none, p: q.p }] : []),
  ];
}

interface HowStored {
  readonly method: string;
  /** Of the sums: 100 where they are öre. */
  readonly unit: number;
  readonly storage: Storage;
  /** Step of the gap, as a share of people; null where it is stored as finely as its storage allows. */
  readonly open: number | null;
}

/** Parts in coarser steps than a point say nothing that the gap does not. */
const FINEST_PARTS = 0.01;

type Stored = Omit<DecompositionRow, 'indicator' | 'stat' | 'period' | 'kind'>;

/**
 * A decomposition as it is stored: its crude gap and its rest are rounded like the rows they repeat, so that no number
 * stands in two versions, and what rounding leaves over goes to the parts in which it is least seen, so that they add
 * up. Where the gap is stored in coarser steps than the crude one, so are the parts, and what the steps leave over goes
 * to the largest: the crude gap tells it.
 */
function storeParts(
  parts: AdjustedParts & { readonly byCovariate: readonly number[] },
  covariates: readonly Covariate[],
  { method, unit, storage, open }: HowStored,
): Stored {
  const exact = [parts.womenOutside, parts.menOutside, ...parts.byCovariate].map((one) => one / unit);
  const [crude, rest] = [parts.crude / unit, parts.rest / unit];
  const build = (whole: number, left: number, values: readonly number[]): Stored => ({
    method,
    crude: whole,
    rest: left,
    women_outside: values[0]!,
    men_outside: values[1]!,
    parts: covariates.map(({ field, kind }, at) => ({ field, kind, value: values[at + 2]! })),
  });
  const step = stepOf(crude, storage);
  if (step === null) return build(crude, rest, exact);
  const [whole, left] = [Math.round(crude / step), Math.round(rest / step)];
  const back = (steps: number) => ofSteps(steps, step);
  const wide = Math.round((coarser(crude, storage, open) ?? step) / step);
  if (wide > 1) {
    const [remains, ...values] = [rest, ...exact].map((one) => Math.round(one / step / wide) * wide) as [number];
    const sizes = (values as readonly number[]).map(Math.abs);
    const largest = sizes.indexOf(Math.max(...sizes));
    const over = whole - remains - (values as readonly number[]).reduce((sum, one) => sum + one, 0);
    return build(
      back(whole),
      back(remains),
      (values as readonly number[]).map((one, at) => back(at === largest ? one + over : one)),
    );
  }
  return build(
    back(whole),
    back(left),
    apportion(
      exact.map((one) => one / step),
      whole - left,
    ).map(back),
  );
}

/** Whole numbers near `values` that add up to `total`: the remainder goes, one by one, where it changes least. */
function apportion(values: readonly number[], total: number): readonly number[] {
  const rounded = values.map((one) => Math.round(one));
  for (let over = total - rounded.reduce((a, b) => a + b, 0); over !== 0; over -= Math.sign(over)) {
    const sign = Math.sign(over);
    // parts that are 0 stay 0, as long as another can take the remainder
    const cost = rounded.map((one, i) => sign * (one - values[i]!) + (values[i] === 0 ? values.length : 0));
    rounded[cost.indexOf(Math.min(...cost))]! += sign;
  }
  return rounded;
}
