import { holdsWithin } from '../../../src/compare/within-time.ts';
import { SHARE_BANDS } from '../../../src/model/time-in-aid.ts';
import type { TwoShares } from '../../../src/stats/share-difference.ts';
import { confirmShares } from '../../../src/stats/unconditional-test.ts';
import { capMargin, judge } from '../../../src/stats/verdict.ts';
import { exponential, type Random } from './random.ts';
import type { Claim, FalseVerdict } from './verdicts.ts';

const MONTH = 30.4375;
const YEAR = 365;

/** What happens to whom, a month: before `early` months with aid, and after. The same for both sexes. */
interface Pace {
  readonly name: string;
  readonly early: number;
  readonly first: number;
  readonly later: number;
}

const PACES: readonly Pace[] = [
  { name: 'mostly early', early: 3, first: 0.15, later: 0.02 },
  { name: 'even', early: 3, first: 0.03, later: 0.03 },
  { name: 'mostly late', early: 6, first: 0.02, later: 0.1 },
];
/** How aid ends, a month, of women and of men, and how many years of inflow there have been. */
const STAYS = [
  [0.08, 0.2, 5],
  [0.03, 0.1, 10],
] as const;
const SIZES = [100, 300, 1000] as const;

interface One {
  readonly place: number;
  readonly yes: boolean;
}

/**
 * Shares of those to whom something has happened by the last day of a year, everybody with aid some day of it: the same
 * pace at every time with aid, while women stay longer. The plain comparison, and the verdict, which asks the same
 * among those who have had aid equally long. Both directions are counted, each for itself.
 */
export function studyUnequalTime(
  random: Random,
  times: number,
): { readonly plain: readonly FalseVerdict[]; readonly claim: Claim } {
  const points: { readonly plain: FalseVerdict[]; readonly within: FalseVerdict[] } = { plain: [], within: [] };
  for (const n of SIZES) {
    for (const [women, men, years] of STAYS) {
      for (const pace of PACES) {
        const said = { plain: [0, 0], within: [0, 0] };
        for (let i = 0; i < times; i++) {
          const draw = (end: number) => Array.from({ length: n }, () => drawOne(random, end, years, pace));
          const [one, other] = [draw(women), draw(men)];
          const table = { x1: count(one), n1: n, x0: count(other), n0: n };
          const margin = capMargin(0.05, table);
          const { value, low, high } = confirmShares(table, 1, margin);
          const { verdict } = judge({ value: value!, low: low!, high: high!, margin }); // both sexes are there
          if (verdict !== 'women_higher' && verdict !== 'men_higher') continue;
          const at = verdict === 'women_higher' ? 0 : 1;
          said.plain[at]!++;
          if (holdsWithin(divide(one, other), verdict, 1)) said.within[at]!++;
        }
        (['women_higher', 'men_higher'] as const).forEach((verdict, at) => {
          const point = `n ${n}/${n}, ${pace.name}, aid ends by ${women} and ${men}, ${verdict}`;
          points.plain.push({ point, rate: said.plain[at]! / times, draws: times });
          points.within.push({ point, rate: said.within[at]! / times, draws: times });
        });
      }
    }
  }
  const claim = 'a direction, shares that grow with time';
  return { plain: points.plain, claim: { claim, how: 'simulated', points: points.within } };
}

function drawOne(random: Random, end: number, years: number, { early, first, later }: Pace): One {
  const [from, last] = [(years - 1) * YEAR, years * YEAR - 1];
  for (;;) {
    const start = Math.floor(random() * years * YEAR);
    const stay = Math.floor(exponential(random, MONTH / end));
    if (start + stay < from) continue;
    const until = Math.min(start + stay, last);
    const u = exponential(random, 1);
    const happens = Math.floor((u < first * early ? u / first : early + (u - first * early) / later) * MONTH);
    const lasted = until - start;
    const held = until - Math.max(start, from) + 1;
    const part = start >= from ? 0 : 2 * held < YEAR ? 1 : held < YEAR ? 2 : 3;
    const band = SHARE_BANDS.findLastIndex((day) => lasted >= day);
    return { place: 4 * band + part, yes: happens <= lasted };
  }
}

const count = (all: readonly One[]) => all.filter(({ yes }) => yes).length;

function divide(women: readonly One[], men: readonly One[]): readonly TwoShares[] {
  const places = new Set([...women, ...men].map(({ place }) => place));
  return [...places].map((place) => {
    const [one, other] = [women, men].map((all) => all.filter((own) => own.place === place)) as [One[], One[]];
    return { x1: count(one), n1: one.length, x0: count(other), n0: other.length };
  });
}
