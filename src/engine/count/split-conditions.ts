/**
 * The conditions that a predicate joins by AND, outermost and in order: `single AND decision IN ('a', 'b')` is two. AND
 * inside brackets, quotes, CASE … END or BETWEEN stays where it is, and a predicate with an outer OR is one condition.
 */
export function splitConditions(predicate: string): readonly string[] {
  const words = predicate.match(/'(?:[^']|'')*'|\(|\)|[a-z_][a-z_0-9]*|\s+|./gi) ?? [];
  const parts: string[] = [];
  let depth = 0;
  let between = false;
  let at = '';
  for (const word of words) {
    const upper = word.toUpperCase();
    if (word === '(' || upper === 'CASE') depth++;
    if (word === ')' || upper === 'END') depth--;
    if (depth === 0 && upper === 'OR') return [predicate];
    if (depth === 0 && upper === 'BETWEEN') between = true;
    if (depth === 0 && upper === 'AND' && !between) {
      parts.push(at.trim());
      at = '';
      continue;
    }
    if (upper === 'AND') between = false;
    at += word;
  }
  return [...parts, at.trim()];
}
