import type { Contributors, Measure, Part } from './measure.ts';

/**
 * What is known of several groups together. The same person may stand in more than one group (decisions), so the
 * people behind the union are bounded from below: at least the largest group's, and at least those of the whole who
 * are in no other group. Where nobody stands in two groups both bounds meet in the plain sum.
 *
 * @param inside the groups to put together
 * @param outside the other groups of the table
 * @param whole the undivided line; null where there is none to compare with
 */
export function unite(inside: readonly Measure[], outside: readonly Measure[], whole: Measure | null): Measure {
  const first = inside[0];
  if (first === undefined) throw new RangeError('nothing to unite');
  let apart = true;
  const parts = first.parts.map((pattern, i): Part => {
    const count = add(inside, (one) => one.parts[i]!.count);
    const of = add(inside, (one) => one.parts[i]!.of);
    if (pattern.people === null) return { ...pattern, count, of };
    const people = add(inside, (one) => one.parts[i]!.people!);
    const others = add(outside, (one) => one.parts[i]!.people!);
    const all = whole === null ? people + others : whole.parts[i]!.people!;
    if (people + others > all) apart = false;
    const atLeast = Math.max(all - others, ...inside.map((one) => one.parts[i]!.people!));
    return { ...pattern, count, of, people: Math.min(people, atLeast) };
  });
  return {
    parts,
    amounts: first.amounts.map(({ least }, i) => {
      const own = inside.map((one) => one.amounts[i]!);
      const values = own.some((one) => one.values === null) ? null : own.flatMap((one) => one.values ?? []);
      return { ...uniteAmounts(own, apart), values, least };
    }),
  };
}

/** Sum of one number of each. */
export function add<T>(list: readonly T[], value: (item: T) => number): number {
  let sum = 0;
  for (const item of list) sum += value(item);
  return sum;
}

/**
 * Largest contributors of a union. Nobody in two groups: the largest of the largest, and the better of the best pair
 * inside one group and the two largest of all. Otherwise the same person may be the largest everywhere: the sums,
 * which are never too small.
 */
export function uniteAmounts(amounts: readonly Contributors[], apart: boolean): Contributors {
  const total = (pick: (one: Contributors) => bigint) => amounts.reduce((sum, one) => sum + pick(one), 0n);
  const sum = total((one) => one.sum);
  if (!apart) return { sum, largest: total((one) => one.largest), twoLargest: total((one) => one.twoLargest) };
  const [first = 0n, second = 0n] = amounts.map((one) => one.largest).sort(descending);
  const pair = amounts.map((one) => one.twoLargest).sort(descending)[0] ?? 0n;
  return { sum, largest: first, twoLargest: first + second > pair ? first + second : pair };
}

function descending(a: bigint, b: bigint): number {
  return a > b ? -1 : a < b ? 1 : 0;
}
