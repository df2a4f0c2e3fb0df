import type { BalanceRow } from '../../model/audit-document.ts';
import type { Apart, Balance } from '../../model/counted.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { ProtectedRelease } from '../../model/release.ts';
import { COMPARED, SEXES, type Sex } from '../../model/sex.ts';
import type { ProtectOptions } from '../rule/rule.ts';

/**
 * The balances as they stand in audit.json. A protected release rounds every number but the count that the figure
 * itself shows to a multiple of the threshold, joins small parts, and gives a balance only where its figure is shown
 * and at least twice the threshold of each sex stands apart: what one figure leaves out, another may count
 * (docs/disclosure.md).
 */
export function protectBalances(
  balances: readonly Balance[],
  release: ProtectedRelease,
  indicators: readonly Indicator[],
  options: Pick<ProtectOptions, 'threshold' | 'internal'>,
): BalanceRow[] {
  const byId = new Map(indicators.map((one) => [one.id, one]));
  return balances.flatMap((balance) => {
    const indicator = byId.get(balance.indicator);
    if (indicator === undefined) return [];
    if (options.internal) return writeExact(balance, indicator);
    const couples = indicator.unit === 'couple';
    const sexes: readonly Sex[] = couples ? ['unknown'] : COMPARED;
    if (!isTold(balance, release, indicator, sexes, options.threshold)) return [];
    return sexes
      .filter((sex) => balance.cases[sex] > 0)
      .map((sex): BalanceRow => {
        const { indicator: id, stat, period } = balance;
        const place = { indicator: id, stat, period, sex: couples ? null : sex };
        const { threshold } = options;
        const round = (n: number) => Math.round(n / threshold) * threshold;
        const apart = joinSmall(balance.apart, sexes, threshold).map((one) => write(one, round(one.cases[sex])));
        const counted = balance.counted[sex];
        return { ...place, cases: round(balance.cases[sex]), counted, rounded_to: threshold, apart };
      });
  });
}

/** The balance of one figure as it was counted: for the analyst's own screen, and for working material. */
export function writeExact({ indicator, stat, period, ...counts }: Balance, { unit }: Indicator): BalanceRow[] {
  const couples = unit === 'couple';
  return SEXES.filter((sex) => counts.cases[sex] > 0).map((sex) => ({
    ...{ indicator, stat, period, sex: couples ? null : sex },
    ...{ cases: counts.cases[sex], counted: counts.counted[sex], rounded_to: null },
    apart: counts.apart.filter(({ cases }) => cases[sex] > 0).map((one) => write(one, one.cases[sex])),
  }));
}

const write = ({ reason, about }: Apart, cases: number): BalanceRow['apart'][number] => ({ reason, about, cases });

function isTold(
  balance: Balance,
  release: ProtectedRelease,
  { sensitive }: Indicator,
  sexes: readonly Sex[],
  threshold: number,
): boolean {
  const { indicator, stat, period } = balance;
  const line = release.lines.find(
    (one) => one.indicator === indicator && one.stat === stat && one.period === period && one.by === null,
  );
  if (sensitive || !line?.shown) return false;
  return sexes.every((sex) => balance.cases[sex] - balance.counted[sex] >= 2 * threshold);
}

/** Parts of fewer than the threshold of either sex become one, which is told where it is of enough itself. */
function joinSmall(parts: readonly Apart[], sexes: readonly Sex[], threshold: number): readonly Apart[] {
  const isLarge = ({ cases }: Apart) => sexes.every((sex) => cases[sex] >= threshold);
  const small = parts.filter((one) => !isLarge(one));
  const sum = (sex: Sex) => small.reduce((all, { cases }) => all + cases[sex], 0);
  const rest: Apart = {
    reason: 'other',
    about: null,
    cases: { women: sum('women'), men: sum('men'), unknown: sum('unknown') },
  };
  return [...parts.filter(isLarge), ...(isLarge(rest) ? [rest] : [])];
}
