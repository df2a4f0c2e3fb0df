import type { CaseDatabase } from '../database.ts';

/** A word, or a name; a quotation mark within is doubled. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"/g;
/** Before a word in quotation marks: it would be read by other rules (`E'\''`, `X'41'`, `U&'\0061'`). */
const PREFIXED = /(?<![\p{L}\d_$])(?:[benx]|u&)'/iu;
/** Comments, a second statement, parameters and words in dollar signs. */
const MARKS = /--|\/\*|;|\$/;
/** Each is one more expression within another: nine hundred hold the engine for a minute, two hundred for a second. */
const SIGNS = /[-+%/|]/g;
const MOST_SIGNS = 100;

/**
 * The one expression that a condition is; `unreadable` where it is none, `several` where it is more than an expression,
 * `deep` where it computes in too many steps.
 * Bare it would be read as a column with another name (`first x`), and in parentheses it may close them and open new
 * ones (`first) OR (1=1`). So it is read in two kinds of brackets: no text closes both.
 */
export async function parseCondition(
  database: CaseDatabase,
  text: string,
): Promise<Node | 'unreadable' | 'several' | 'deep'> {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text) || text.trim() === '') return 'unreadable';
  const plain = text.replace(QUOTED, "''");
  if ((plain.match(SIGNS)?.length ?? 0) > MOST_SIGNS) return 'deep';
  if (MARKS.test(plain) || PREFIXED.test(plain)) return 'several';
  const inParentheses = await parse(database, `(${text})`);
  const inBrackets = await parse(database, `[${text}]`);
  return inParentheses === null || inBrackets === null ? 'unreadable' : (onlyPart(inParentheses) ?? 'several');
}

async function parse(database: CaseDatabase, text: string): Promise<Node | null> {
  const quoted = `select ${text}`.replaceAll("'", "''");
  const rows = await database
    .rows(`SELECT CAST(json_serialize_sql(CAST('${quoted}' AS VARCHAR)) AS VARCHAR)`)
    .catch(() => null);
  const tree = rows === null ? null : readTree(String(rows[0]?.[0]));
  return tree === null || tree.error !== false ? null : tree;
}

/** A number beyond all that can be written makes the engine's own text unreadable. */
function readTree(text: string): Node | null {
  try {
    return asNode(JSON.parse(text));
  } catch {
    return null;
  }
}

function onlyPart(tree: Node): Node | null {
  const statements = listOf(tree.statements);
  const select = asNode(statements[0]?.node);
  const list = listOf(select?.select_list);
  const bare =
    statements.length === 1 &&
    select?.type === 'SELECT_NODE' &&
    list.length === 1 &&
    asNode(select.from_table)?.type === 'EMPTY' &&
    ['where_clause', 'having', 'qualify', 'sample'].every((key) => select[key] === null) &&
    ['modifiers', 'group_expressions', 'group_sets'].every((key) => listOf(select[key]).length === 0) &&
    listOf(asNode(select.cte_map)?.map).length === 0 &&
    listOf(statements[0]?.named_param_map).length === 0;
  return bare ? (list[0] ?? null) : null;
}

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
