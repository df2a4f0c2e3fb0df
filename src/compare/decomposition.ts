import type { DecompositionRow } from '../model/audit-document.ts';
import type { Covariate } from '../model/strata.ts';
import type { AdjustedParts } from '../stats/adjusted/kitagawa.ts';
import type { Storage } from './findings.ts';
import { ofSteps, stepOf } from './rounding.ts';

interface HowStored {
  readonly method: string;
  /** Of the sums: 100 where they are öre. */
  readonly unit: number;
  readonly storage: Storage;
}

type Stored = Omit<DecompositionRow, 'indicator' | 'stat' | 'period' | 'kind'>;

/**
 * A decomposition as it is stored: its crude gap and its rest are rounded like the rows they repeat, so that no number
 * stands in two versions, and what rounding leaves over goes to the parts in which it is least seen, so that they add up.
 */
export function storeParts(
  parts: AdjustedParts & { readonly byCovariate: readonly number[] },
  covariates: readonly Covariate[],
  { method, unit, storage }: HowStored,
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
  return build(
    back(whole),
    back(left),
    apportion(
      exact.map((one) => one / step),
      whole - left,
    ).map(back),
  );
}

/** Whole numbers near `values` that add up to `total`: what is over goes, one by one, where it changes least. */
function apportion(values: readonly number[], total: number): readonly number[] {
  const rounded = values.map((one) => Math.round(one));
  for (let over = total - rounded.reduce((a, b) => a + b, 0); over !== 0; over -= Math.sign(over)) {
    const sign = Math.sign(over);
    // parts that are nothing stay nothing, as long as others can take it
    const cost = rounded.map((one, i) => sign * (one - values[i]!) + (values[i] === 0 ? values.length : 0));
    rounded[cost.indexOf(Math.min(...cost))]! += sign;
  }
  return rounded;
}
