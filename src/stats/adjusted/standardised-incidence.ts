import { readIncidence } from '../aalen-johansen.ts';
import { countAtRisk, type Spell } from '../risk-table.ts';
import { type Gap, noGap, readGap } from './adjusted-gap.ts';
import { countSpells, missingSex, type SpellStratum } from './spell-stratum.ts';
import { LEAST_SPELLS } from './standardised-restricted-mean.ts';

/**
 * Difference of shares ended from `cause` by `time` (days), women − men, if both sexes had the composition of all:
 * Σw_k(F1k − F0k), w_k = N_k/N held fixed, variance φΣw²(V1 + V0) of the infinitesimal jackknife times n/(n − 1), Student's t with
 * Satterthwaite's degrees of freedom, limits within ±1: without open spells the standardised share itself. `no_cases`,
 * `one_sex`; `few` where a stratum has under twenty spells of a sex; `too_short` where in some stratum nobody of a sex is
 * followed to `time` and not all have ended; `no_spread` with value where the variance is 0.
 * Source: Aalen–Johansen standardised as shares are (Keiding & Clayton 2014, Stat Sci 29:529).
 */
export function compareIncidenceWithin(strata: readonly SpellStratum[], cause: number, time: number, phi = 1): Gap {
  const missing = missingSex(strata);
  if (missing) return noGap(missing);
  const sides = strata.map(({ women, men }) => ({ women: readSide(women), men: readSide(men) }));
  if (sides.some(({ women, men }) => Math.min(women.n, men.n) < LEAST_SPELLS)) return noGap('few');
  const whole = sides.reduce((sum, { women, men }) => sum + women.n + men.n, 0);
  let [mean1, mean0, variance, spread] = [0, 0, 0, 0];
  for (const { women, men } of sides) {
    if (!women.known || !men.known) return noGap('too_short');
    const weight = (women.n + men.n) / whole;
    mean1 += weight * women.value;
    mean0 += weight * men.value;
    for (const side of [women, men]) {
      const part = weight * weight * side.variance;
      variance += part;
      spread += part ** 2 / (side.n - 1);
    }
  }
  return readGap({ mean1, mean0, variance, df: spread > 0 ? variance ** 2 / spread : 1 }, 'difference', 1);

  function readSide(spells: readonly Spell[]) {
    const n = countSpells(spells);
    const { value, variance } = readIncidence(spells, cause, time);
    const ended = spells.reduce((sum, [, exit, why, count]) => sum + (why !== 0 && exit <= time ? count : 0), 0);
    const known = countAtRisk(spells, time) > 0 || ended === n;
    return { n, value, variance: n > 1 ? (phi * variance * n) / (n - 1) : variance, known };
  }
}
