/** What stands in a proposed line where only the reader knows the answer. A mapping that still has one is refused. */
export const GAP = '___';

/** True where a value of the mapping was left as it was proposed. */
export function isGap(value: string): boolean {
  return /^_{2,}$/.test(value.trim());
}
