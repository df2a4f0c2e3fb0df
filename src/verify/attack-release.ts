import type { AuditDocument } from '../model/audit-document.ts';
import { attack, type Bounded, boundExactly, isTooNarrow, isZero, widthOf } from './system/bounds.ts';
import { buildSystem } from './system/build-system.ts';
import type { Unknown } from './system/linear-system.ts';
import type { TwoNumbers } from './system/published.ts';
import { type Solver, startSolver } from './system/solver.ts';
import { findWitnesses, type Witnesses } from './system/witnesses.ts';

/** What is left of what a release hides, when somebody has done all sums. */
export interface AttackResult {
  /** Every hidden count, with the numbers that are left of it. */
  readonly bounds: readonly Bounded[];
  /** How many they are. */
  readonly tried: number;
  /** Of them, those that are 0 because a shown whole is 0 % or 100 %. */
  readonly zero: number;
  /** Hidden counts that may be too few and have fewer numbers left than the rule demands; the narrowest first. */
  readonly broken: readonly Bounded[];
  /** The narrowest of those that are not 0 and may be too few; null where nothing is hidden. */
  readonly narrowest: Bounded | null;
  readonly witnesses: Witnesses | null;
  /** Lines that two releases give different numbers. */
  readonly twice: readonly TwoNumbers[];
  /** Hidden counts of parts of the release that no table fits. */
  readonly impossible: readonly (readonly Unknown[])[];
  /** Sums of the outsider's that do not hold in this municipality, and were left out. */
  readonly leftOut: number;
}

/** Tries to work out every hidden count of one or several releases about the same municipality. */
export async function attackReleases(documents: readonly AuditDocument[], given?: Solver): Promise<AttackResult> {
  const { system, published } = buildSystem(documents);
  const solver = given ?? (await startSolver());
  const { tried, componentOf, leftOut, impossible } = attack(system, solver);
  const mayBeFew = ({ unknown, low, high }: Bounded) => high !== 0 && high !== null && low < unknown.least!;
  const open = tried.filter(mayBeFew).toSorted(byRoom);
  const broken = open.filter(isTooNarrow);
  const narrowest = broken[0] ?? findNarrowest();
  const component = narrowest && componentOf(narrowest.unknown);
  return {
    ...{ bounds: tried, tried: tried.length, zero: tried.filter(isZero).length, broken, narrowest },
    witnesses: narrowest && component ? findWitnesses(narrowest, component, system, solver) : null,
    ...{ twice: published.twice, impossible, leftOut },
  };

  /** A count that was found free enough may go further than was seen: the first is asked until it stays the first. */
  function findNarrowest(): Bounded | null {
    const left = [...open];
    for (let [first] = left; first?.atLeast; [first] = left) {
      left[0] = boundExactly(first, componentOf(first.unknown)!, solver);
      left.sort(byRoom);
    }
    return left.find(mayBeFew) ?? null;
  }
}

/** How many numbers are left beside those that must be. */
const room = (one: Bounded): number => widthOf(one) - one.required;

function byRoom(a: Bounded, b: Bounded): number {
  const [one, other] = [room(a), room(b)];
  return one === other ? 0 : one - other; // both may be without bound
}
