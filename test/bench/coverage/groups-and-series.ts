import { adjustByBenjaminiHochberg } from '../../../src/stats/adjust-p.ts';
import { contrastGroups } from '../../../src/stats/groups/contrast.ts';
import { averageGaps } from '../../../src/stats/groups/random-effects.ts';
import { shrinkGaps } from '../../../src/stats/groups/shrink.ts';
import { compareGaps } from '../../../src/stats/series/change-of-gaps.ts';
import { chartGap } from '../../../src/stats/series/gap-chart.ts';
import { type Measured, repeat, type Study } from './measure.ts';
import { binomial, normal, type Random } from './random.ts';
import type { Claim } from './verdicts.ts';

const TAUS = [0, 0.03, 0.1];
/** Standard errors of the groups' gaps: small groups and large. */
const ERRORS = [0.03, 0.08, 0.05, 0.12, 0.04, 0.06, 0.1, 0.05];

export function studyGroups(random: Random, times: number): readonly Study[] {
  const draw = (k: number, tau: number) => {
    const truths = Array.from({ length: k }, () => 0.05 + tau * normal(random));
    const groups = truths.map((truth, i) => {
      const se = ERRORS[i]!;
      return { gap: truth + se * normal(random), variance: se * se, weight: 1 / se };
    });
    return { truths, groups };
  };
  const points = (
    sizes: readonly number[],
    one: (k: number, tau: number) => ReturnType<Parameters<typeof repeat>[2]>,
  ) => sizes.flatMap((k) => TAUS.map((tau) => repeat(`${k} groups, τ ${tau}`, times, () => one(k, tau))));
  return [
    {
      number: 'gap of one group, shrunken',
      method: 'half-normal prior .10',
      how: 'simulated',
      points: points([5, 8], (k, tau) => {
        const { truths, groups } = draw(k, tau);
        const i = Math.floor(random() * k);
        const { low, high } = shrinkGaps(groups).groups[i]!;
        return { low, high, truth: truths[i]! };
      }),
    },
    {
      number: 'average gap over groups',
      method: 'REML, Hartung–Knapp with floor',
      how: 'simulated',
      points: points([3, 5, 8], (k, tau) => {
        const { low, high } = averageGaps(draw(k, tau).groups);
        return { low, high, truth: 0.05 };
      }),
    },
    {
      number: 'a group against the rest',
      method: 'weighted by size',
      how: 'simulated',
      points: points([5, 8], (k, tau) => {
        const { truths, groups } = draw(k, tau);
        const i = Math.floor(random() * k);
        const others = groups.map((_, j) => j).filter((j) => j !== i);
        const weight = others.reduce((sum, j) => sum + groups[j]!.weight, 0);
        const rest = others.reduce((sum, j) => sum + (groups[j]!.weight / weight) * truths[j]!, 0);
        const { low, high } = contrastGroups(groups)[i]!; // five groups or more
        return { low, high, truth: truths[i]! - rest };
      }),
    },
    studyChange(random, times),
  ];
}

/** A group that differs credibly, contrast with q ≤ .05 over the groups, although none does. */
export function studyCredible(random: Random, times: number): Claim {
  return {
    claim: 'some group differs credibly, none does',
    how: 'simulated',
    points: [3, 5, 8].map((k) => {
      let claimed = 0;
      for (let i = 0; i < times; i++) {
        const groups = ERRORS.slice(0, k).map((se) => ({
          gap: 0.05 + se * normal(random),
          variance: se * se,
          weight: 1 / se,
        }));
        const ps = contrastGroups(groups).flatMap((one) => one?.p ?? []);
        if (adjustByBenjaminiHochberg(ps).some((q) => q <= 0.05)) claimed++;
      }
      return { point: `${k} groups`, rate: claimed / times };
    }),
  };
}

/** 100 of each sex in two periods, half of them in both and answering alike with probability .7; nothing changes. */
function studyChange(random: Random, times: number): Study {
  const points: Measured[] = [];
  for (const p of [0.1, 0.4]) {
    for (const known of [true, false]) {
      points.push(
        repeat(`share ${p}, ${known ? 'persons in both known' : 'not known'}`, times, () => {
          const [women, men] = [twice(random, p), twice(random, p)];
          const found = compareGaps(
            { x1: women.before, n1: 100, x0: men.before, n0: 100 },
            { x1: women.after, n1: 100, x0: men.after, n0: 100 },
            known ? { women: women.both, men: men.both } : 'unknown',
          );
          return { low: found.low, high: found.high, truth: 0 };
        }),
      );
    }
  }
  return { number: 'change of a gap between periods', method: 'difference of gaps', how: 'simulated', points };
}

function twice(random: Random, p: number) {
  const both = { yesYes: 0, yesNo: 0, noYes: 0, noNo: 0 };
  for (let i = 0; i < 50; i++) {
    const first = random() < p;
    const second = random() < 0.7 ? first : random() < p;
    both[first ? (second ? 'yesYes' : 'yesNo') : second ? 'noYes' : 'noNo']++;
  }
  return {
    both,
    before: both.yesYes + both.yesNo + binomial(random, 50, p),
    after: both.yesYes + both.noYes + binomial(random, 50, p),
  };
}

/** Share of series without any change in which the chart of the gap signals within eight periods after the baseline. */
export function studyChart(
  random: Random,
  times: number,
): readonly { readonly point: string; readonly rate: number }[] {
  return [8, 12].flatMap((baseline) =>
    [
      [60, 0.4],
      [300, 0.1],
    ].map(([n, p]) => {
      let alarms = 0;
      for (let i = 0; i < times; i++) {
        const periods = Array.from({ length: baseline + 8 }, () => ({
          x1: binomial(random, n!, p!),
          n1: n!,
          x0: binomial(random, n!, p!),
          n0: n!,
        }));
        if (chartGap(periods, baseline).points.some((one) => one.outside || one.run)) alarms++;
      }
      return { point: `baseline ${baseline}, n ${n}, share ${p}`, rate: alarms / times };
    }),
  );
}
