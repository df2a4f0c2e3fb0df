import { isCollection, isMap, isScalar, isSeq, type Pair } from 'yaml';

/**
 * Lays sections of one name together, in place: a line from a message (`columns: { plan: … }`) may be pasted below what
 * is there. Gives the offset of a key that stands twice all the same, or null.
 */
export function joinSections(root: unknown): number | null {
  if (!isMap(root)) return null;
  const kept: Pair[] = [];
  for (const pair of root.items) {
    const before = kept.find((one) => nameOf(one) === nameOf(pair));
    if (!before) kept.push(pair);
    else if (!joined(before, pair)) return offsetOf(pair);
  }
  root.items = kept as typeof root.items;
  return twiceBelow(root);
}

/** False for two that cannot be laid together. One with nothing but comments in it says nothing. */
function joined(before: Pair, after: Pair): boolean {
  if (isEmpty(after.value)) return true;
  if (isEmpty(before.value)) before.value = after.value;
  else if (isMap(before.value) && isMap(after.value)) before.value.items.push(...after.value.items);
  else if (isSeq(before.value) && isSeq(after.value)) before.value.items.push(...after.value.items);
  else return false;
  return true;
}

const isEmpty = (value: unknown): boolean => value === null || (isScalar(value) && value.value === null);

function twiceBelow(node: unknown): number | null {
  if (!isCollection(node)) return null;
  const seen = new Set<string>();
  for (const item of node.items) {
    if (isMap(node)) {
      const pair = item as Pair; // the items of a map are pairs
      if (seen.has(nameOf(pair))) return offsetOf(pair);
      seen.add(nameOf(pair));
    }
    const found = twiceBelow(isMap(node) ? (item as Pair).value : item);
    if (found !== null) return found;
  }
  return null;
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));
const offsetOf = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);
