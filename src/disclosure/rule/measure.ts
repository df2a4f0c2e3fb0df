import type { Cell } from '../../model/counted.ts';
import { OTHERS } from '../../model/groups.ts';
import type { Rule } from './rule.ts';

/**
 * One number of a cell that a reader may learn. `base`: how many stand behind the figure. `side`: those with yes, those
 * with no, one category. `rest`: what is left when one figure is taken from another, or several sides from their base.
 */
export interface Part {
  readonly role: 'base' | 'side' | 'rest';
  readonly count: number;
  /** Distinct persons (cases) behind it; null where the count itself is what matters. */
  readonly people: number | null;
  /** Base of the figure this belongs to. */
  readonly of: number;
  readonly least: number;
  readonly leastPeople: number;
  /** Events that may be counted in one period only, though their person stands in several (first referrals). */
  readonly once?: true;
  /**
   * A rest that may not be 0 either: one of two independent figures would then be contained in the other, and reveal it
   * in every group.
   */
  readonly tied?: true;
}

/** A sum with its largest contributors, for the dominance rule. */
export interface Contributors {
  readonly sum: bigint;
  readonly largest: bigint;
  readonly twoLargest: bigint;
}

/** The same, and the values that the sum is made of where these are few. */
interface Amount extends Contributors {
  /** Values and how many have each, one value perhaps more than once; null: more different ones than twice the threshold. */
  readonly values: readonly (readonly [value: bigint, n: number])[] | null;
  readonly least: number;
}

/** All that is judged of one cell, or of several cells that are shown or hidden together. */
export interface Measure {
  readonly parts: readonly Part[];
  readonly amounts: readonly Amount[];
}

/** Times the threshold, so many people behind a mean: of fewer it tells how many have each value (test/attack). */
const MEAN = 3;

/** Takes a cell apart into what the basic rule judges. Order and number of parts depend on the kind only. */
export function measure(cell: Cell, rule: Rule): Measure {
  const { least } = rule;
  const { n, people, units } = cell;
  const part = (role: Part['role'], count: number, behind: number | null, leastPeople = least): Part => ({
    role,
    count,
    people: behind,
    of: n,
    least,
    leastPeople,
  });
  // n can be 0 while units is not: the line then reveals the number of units
  const whole = part('rest', units, null);
  const base = part('base', n, people);
  const sides = (yes: number, no: number, peopleYes: number, peopleNo: number) => [
    part('side', yes, peopleYes),
    ...(rule.complement ? [part('side', no, peopleNo)] : []),
  ];
  switch (cell.kind) {
    case 'count':
      return { parts: [base], amounts: [] };
    case 'share':
      return {
        parts: [whole, base, ...sides(cell.yes, n - cell.yes, cell.peopleYes, cell.peopleNo)],
        amounts: [],
      };
    case 'rate': {
      const without = Math.max(0, people - cell.peopleEvents);
      return {
        parts: [whole, base, ...markEvents(sides(cell.events, without, cell.peopleEvents, without))],
        amounts: [],
      };
    }
    case 'survival': {
      // an undercount where a person has both a spell that ended and one that did not
      const without = Math.max(0, people - cell.peopleEvents);
      const classC = part('base', n, people, rule.leastPeople);
      return {
        parts: [whole, classC, ...markEvents(sides(cell.events, n - cell.events, cell.peopleEvents, without))],
        amounts: [],
      };
    }
    case 'mean':
    case 'ratio': {
      const { largest, twoLargest } = cell;
      const sum = cell.kind === 'mean' ? cell.sum : cell.sumY;
      const values = cell.kind === 'mean' && cell.histogram.length <= 2 * least ? cell.histogram : null;
      const amount = { sum, largest, twoLargest, values, least };
      const leastPeople = cell.kind === 'mean' ? Math.max(rule.leastPeople, MEAN * least) : rule.leastPeople;
      return { parts: [whole, part('base', n, people, leastPeople)], amounts: [amount] };
    }
    case 'category': {
      // `*others` must be safe even from a member who subtracts herself, in every period
      const sides = cell.counts.map(({ value, n: count, people: behind }) => {
        const more = value === OTHERS ? 1 : 0;
        return { ...part('side', count, behind, least + more), least: least + more };
      });
      return { parts: [whole, base, ...sides], amounts: [] };
    }
  }
}

/** What is left when one figure is taken from another, or otherwise follows. */
export const rest = (count: number, least: number): Part => ({
  ...{ role: 'rest', count, people: null, of: count, least, leastPeople: least },
});

function markEvents([events, ...others]: readonly Part[]): readonly Part[] {
  return events ? [{ ...events, once: true }, ...others] : others;
}

/** Several figures that are shown or hidden together. */
export function join(measures: readonly Measure[]): Measure {
  // written out: asked of every line, and flatMap is slow
  const parts: Part[] = [];
  const amounts: Amount[] = [];
  for (const one of measures) {
    for (const part of one.parts) parts.push(part);
    for (const amount of one.amounts) amounts.push(amount);
  }
  return { parts, amounts };
}

/** The basic rule: true where the measure reveals too few. n = 0 is "not computable", and no secret. */
export function isUnsafe({ parts, amounts }: Measure, rule: Rule): boolean {
  return parts.some((part) => isSmall(part, rule)) || amounts.some((one) => isDominated(one) || isFewValued(one, 0));
}

function isSmall({ role, count, people, of, least, leastPeople, tied }: Part, rule: Rule): boolean {
  if (count === 0) return of > 0 && (tied === true || (rule.zeroHidden && role === 'side'));
  return Math.abs(count) < least || (people !== null && people < leastPeople);
}

/**
 * True where a sum over merged or hidden groups may be known: every base and side above the threshold also for a reader
 * who subtracts herself, hence "above" and not "at least". A rest may be 0: then there is none.
 */
export function isCover({ parts, amounts }: Measure): boolean {
  return parts.every(isCoveredPart) && !amounts.some((one) => isDominated(one) || isFewValued(one, 1));
}

function isCoveredPart({ role, count, people, of, least, leastPeople, tied }: Part): boolean {
  if (role === 'rest' && !tied ? count === 0 : of === 0) return true;
  return Math.abs(count) > least && (people === null || people > leastPeople);
}

/**
 * A mean of fewer different values than the threshold is a distribution: from the mean and its limits follows how many
 * have each, so that none may be had by fewer than the threshold, and `more`. Where most have one and the same value,
 * however many there are, it tells what the others have: they are at least twice the threshold, or nobody.
 */
function isFewValued({ values, least }: Amount, more: number): boolean {
  if (values === null) return false;
  const counts = new Map<bigint, number>();
  for (const [value, n] of values) counts.set(value, (counts.get(value) ?? 0) + n);
  const all = [...counts.values()];
  if (counts.size < least && all.some((n) => n < least + more)) return true;
  const commonest = Math.max(0, ...all);
  const others = all.reduce((sum, n) => sum + n, -commonest);
  return others > 0 && others <= commonest && others < 2 * least + more;
}

/** Largest contributor above 85 %, or the two largest above 95 % (docs/disclosure.md, "Dominance"). */
function isDominated({ sum, largest, twoLargest }: Contributors): boolean {
  return sum > 0n && (largest * 100n > sum * 85n || twoLargest * 100n > sum * 95n);
}
