import { codedError } from '../../errors/catalogue.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Published } from './published.ts';

/** Levels of a field in the order of merging, by field. */
export type LevelOrder = Readonly<Record<string, readonly string[]>>;

/** What the person at the keyboard may decide. */
export interface ProtectOptions {
  /** Smallest count that may be shown, at least 3. */
  readonly threshold: number;
  /** Everything is shown and marked as working material. */
  readonly internal: boolean;
  /** Smallest count for sensitive indicators; 10 unless told. */
  readonly sensitiveThreshold?: number;
  /**
   * Order of merging for fields whose values are the municipality's own (units): smallest first as everyone knows it,
   * written down before the export is seen and kept from release to release. Without it: by name.
   */
  readonly order?: LevelOrder;
  /** What earlier releases show of times within the span. */
  readonly published?: Published;
}

/** The basic rule as it applies to one indicator. */
export interface Rule {
  /** Counts 1 … least − 1 are unsafe. */
  readonly least: number;
  /** People behind a mean, a ratio or a curve (docs/disclosure.md, "Class C"). */
  readonly leastPeople: number;
  /** 0 % and 100 % are hidden too. */
  readonly zeroHidden: boolean;
  /**
   * False for shares of what is registered: blanks are no trait of anybody. The few for whom something is registered may be
   * those of whom it is true, as where a system writes yes and leaves the others blank.
   */
  readonly complement: boolean;
  readonly order: LevelOrder;
}

/** Under 3, a person who subtracts herself would know the other one. */
const SMALLEST_THRESHOLD = 3;
const SENSITIVE = 10;
const CLASS_C = 10;

/** @throws CodedError (exit 2) where the threshold is not a whole number of at least 3. */
export function checkOptions({ threshold, sensitiveThreshold }: ProtectOptions): void {
  for (const given of [threshold, sensitiveThreshold ?? SENSITIVE]) {
    if (Number.isInteger(given) && given >= SMALLEST_THRESHOLD) continue;
    throw codedError('threshold-too-low');
  }
}

/**
 * The basic rule for one indicator. Own indicators may be made of one another, and hardly anything else hides them: of
 * two that are each known to be under t, a sum of 2(t − 1) that is shown tells both. With 2t − 1 as the least, whatever
 * is shown leaves each at least t numbers.
 */
export function ruleOf(indicator: Indicator, { threshold, sensitiveThreshold, order = {} }: ProtectOptions): Rule {
  const ordinary = indicator.sensitive ? Math.max(threshold, sensitiveThreshold ?? SENSITIVE) : threshold;
  const least = indicator.own ? 2 * ordinary - 1 : ordinary;
  return {
    least,
    leastPeople: Math.max(least, CLASS_C),
    zeroHidden: indicator.sensitive === true,
    complement: indicator.unit !== 'field',
    order,
  };
}
