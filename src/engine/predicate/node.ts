/** A part of what DuckDB's parser gives as JSON. Only `class` and `type` are relied on before they are looked at. */
export interface Node {
  readonly class: string;
  readonly type: string;
  readonly [key: string]: unknown;
}

/** The value as an object of the tree, or null. */
export function asNode(value: unknown): Node | null {
  // every key is checked where it is read
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : null;
}

export function listOf(value: unknown): readonly (Node | null)[] {
  return Array.isArray(value) ? value.map(asNode) : [];
}

/** The column that a node names, in small letters; null where it names none, or one of another table. */
export function columnOf({ class: kind, column_names: names }: Node): string | null {
  return kind === 'COLUMN_REF' && Array.isArray(names) && names.length === 1 ? String(names[0]).toLowerCase() : null;
}
