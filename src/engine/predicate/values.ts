import type { ColumnKind } from './column-kinds.ts';
import { asNode, columnOf, type Node } from './node.ts';
import { type Refusal, refusal } from './refusal.ts';

/** A misspelt value of a closed list would silently never be met. */
export function checkValues(parts: readonly (Node | null)[], kinds: ReadonlyMap<string, ColumnKind>): Refusal | null {
  const closed = parts.flatMap((part) => {
    const kind = kinds.get((part && columnOf(part)) ?? '');
    return kind?.kind === 'closed' ? [kind.values] : [];
  })[0];
  if (closed === undefined) return null;
  for (const part of parts) {
    const content = part?.class === 'CONSTANT' ? asNode(part.value)?.value : undefined;
    if (content !== undefined && !(typeof content === 'string' && closed.includes(content)))
      return refusal('unknown_value', String(content), closed);
  }
  return null;
}
