import type { BalanceRow } from '../../model/audit-document.ts';
import type { Apart, Balance } from '../../model/counted.ts';
import type { Indicator } from '../../model/indicator.ts';
import { findDeclared, restsOnPersons } from '../../model/named-figures.ts';
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
  return balances.flatMap((exact) => {
    const indicator = byId.get(exact.indicator);
    if (indicator === undefined) return [];
    if (options.internal) return writeExact(exact, indicator);
    const balance = countPersons(exact, release, indicator);
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

/**
 * Curves of spells: the persons behind those counted, and of the other spells those whose number no table of persons
 * is close to (the spells of couples are).
 */
function countPersons(balance: Balance, release: ProtectedRelease, indicator: Indicator): Balance {
  const figure = findDeclared(indicator, balance.stat);
  const line = findLine(balance, release);
  if (!figure || !restsOnPersons(indicator.unit, figure) || !line) return balance;
  const apart = balance.apart.filter(({ about }) => about !== 'single');
  const counted = ofSexes((sex) => {
    const cell = line.cells[sex];
    return cell.kind === 'hidden' ? 0 : cell.people;
  });
  const cases = ofSexes((sex) => apart.reduce((sum, part) => sum + part.cases[sex], counted[sex]));
  return { ...balance, counted, cases, apart };
}

const ofSexes = (count: (sex: Sex) => number): Balance['cases'] => ({
  women: count('women'),
  men: count('men'),
  unknown: count('unknown'),
});

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
  if (sensitive || !findLine(balance, release)?.shown) return false;
  return sexes.every((sex) => balance.cases[sex] - balance.counted[sex] >= 2 * threshold);
}

function findLine({ indicator, stat, period }: Balance, { lines }: ProtectedRelease) {
  return lines.find(
    (one) => one.indicator === indicator && one.stat === stat && one.period === period && one.by === null,
  );
}

/** Parts of fewer than the threshold of either sex become one, which is told where it is of enough itself. */
function joinSmall(parts: readonly Apart[], sexes: readonly Sex[], threshold: number): readonly Apart[] {
  const isLarge = ({ cases }: Apart) => sexes.every((sex) => cases[sex] >= threshold);
  const small = parts.filter((one) => !isLarge(one));
  const sum = (sex: Sex) => small.reduce((all, { cases }) => all + cases[sex], 0);
  const rest: Apart = {
    reason: 'other',
    about: null,
    cases: ofSexes(sum),
  };
  return [...parts.filter(isLarge), ...(isLarge(rest) ? [rest] : [])];
}
