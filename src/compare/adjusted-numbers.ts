import type { NumberStrata, Stratum } from '../model/strata.ts';
import { type AdjustedGap, adjustMean, adjustRate, adjustShare, countsOf } from '../stats/adjusted/adjust.ts';
import { readSignChange } from '../stats/adjusted/adjusted-gap.ts';
import { decomposeAdjusted } from '../stats/adjusted/kitagawa.ts';
import { type MantelHaenszel, ratesOf, strataDisagree } from '../stats/adjusted/mantel-haenszel.ts';
import { totalOf } from '../stats/adjusted/stratum.ts';
import { compareMeans, compareMeansByRatio } from '../stats/compare-means.ts';
import { compareRates } from '../stats/rate.ts';
import { compareShares } from '../stats/share-difference.ts';
import { storeParts } from './decomposition.ts';
import type { DraftGap, Place, Storage } from './findings.ts';
import { inUnit } from './in-unit.ts';
import { LEAST_EVENTS } from './kinds/rates.ts';
import type { Asked, Beside, Within } from './within.ts';

/** A share, a mean or a rate within equals: strata weighted alike, or a model (docs/methods.md, "Adjusting"). */
export function adjustNumbers(place: Place, crude: DraftGap, table: NumberStrata, { covariates }: Asked): Within {
  const { figure, release } = place;
  const strata = table.strata.map((one): Stratum => ({ ...one, levels: covariates.map(({ at }) => one.levels[at]!) }));
  const names = covariates.map(({ field }) => field);
  const rate = figure.kind === 'rate';
  const ratio = rate || crude.row.estimand === 'ratio';
  const ore = figure.kind === 'mean' && figure.scale === 'ore';
  const unit = ore && !ratio ? 100 : 1;
  const found =
    figure.kind === 'share'
      ? adjustShare(
          strata.map(({ levels, ...sexes }) => ({ levels, ...countsOf(sexes) })),
          names,
          table.clusters,
        )
      : rate
        ? adjustRate(strata, names, table.clusters)
        : adjustMean(strata, names, ratio ? 'ratio' : 'difference', table.clusters);
  const compared = totalOf(found.compared);
  const { women, men } = compared;
  const guarded = release.mode === 'protected';
  const pooled = found.mantelHaenszel;
  // a ratio of rates has no parts that add up to it
  const parts = found.value === null || rate ? null : decomposeAdjusted(strata, found);
  return {
    comparison: inUnit(
      { value: found.value, low: found.low, high: found.high, p: found.p, reason: found.reason },
      unit,
    ),
    method: found.method ?? 'none',
    for: found.covariates,
    overlap: found.overlap,
    compared: Math.min(women.n, men.n),
    withheld: rate && Math.min(Number(women.sum), Number(men.sum)) < LEAST_EVENTS ? 'few' : null,
    change: readSignChange(crude.row, crudeOfCompared(place, crude, found), found, ratio ? 1 : 0),
    clustered: (table.clusters?.shared ?? 0) > 0,
    storage: storageOf(place, ratio),
    disagree: pooled !== null && crude.row.margin !== null && strataDisagree(found, pooled, crude.row.margin),
    beside: pooled && !guarded ? besideOf(pooled) : [],
    parts:
      parts?.byCovariate && found.method
        ? storeParts({ ...parts, byCovariate: parts.byCovariate }, covariates.slice(0, found.covariates.length), {
            method: found.method,
            unit: ore ? 100 : 1,
            storage: guarded ? partStorage(place) : 'exact',
          })
        : null,
  };
}

/**
 * Mantel and Haenszel's gap over the same strata, and whether they agree. Working material only: of a protected table one
 * number over all its strata leaves the house.
 */
function besideOf({ value, low, high, p, q }: MantelHaenszel): readonly Beside[] {
  const none = { value: null, low: null, high: null };
  return [
    { name: 'mantel_haenszel', method: 'mantel_haenszel', value, low, high, p },
    ...(q ? [{ name: 'heterogeneity', method: 'heterogeneity', ...none, p: q.p }] : []),
  ];
}

/** The persons compared, without comparing within anything: what precision their number allows. */
function crudeOfCompared({ figure }: Place, crude: DraftGap, { compared }: AdjustedGap) {
  const total = totalOf(compared);
  if (figure.kind === 'share') return compareShares(countsOf(total), crude.row.phi ?? 1);
  if (figure.kind === 'rate') {
    const { e1, t1, e0, t0 } = ratesOf(total);
    return compareRates({ events: e1, days: t1 }, { events: e0, days: t0 }, crude.row.phi ?? 1);
  }
  return crude.row.estimand === 'ratio'
    ? compareMeansByRatio(total.women, total.men)
    : compareMeans(total.women, total.men);
}

function storageOf({ figure }: Place, ratio: boolean): Storage {
  if (figure.kind === 'share') return 'points';
  return ratio ? 'factor' : partStorage({ figure });
}

function partStorage({ figure }: Pick<Place, 'figure'>): Storage {
  if (figure.kind !== 'mean') return 'points';
  return figure.scale === 'ore' ? 'kronor' : figure.scale;
}
