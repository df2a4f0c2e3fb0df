import {
  areAlike,
  type ColumnKind,
  FUNCTIONS,
  OPERATORS,
  printColumn,
  type Type,
  type Words,
  type Written,
} from './columns.ts';
import { asNode, columnOf, listOf, type Node } from './parse.ts';

/** What printing needs to know, and the columns it met. */
export interface Printing {
  readonly kinds: ReadonlyMap<string, ColumnKind>;
  readonly words: Words;
  readonly met: Set<string>;
}

/** SQL of a part, and what it is. */
interface Printed {
  readonly sql: string;
  readonly type: Type;
}

/** Larger constants are no ages, months or öre. */
const LARGEST = 10_000_000_000;

/**
 * SQL of a parsed expression, written anew from what is known and from nothing else: an unknown class, type, function,
 * column or value gives a refusal. Comments, brackets and spelling of the original are gone.
 */
export function print(node: Node, on: Printing): Printed | Refusal {
  switch (node.class) {
    case 'COLUMN_REF':
      return printColumnRef(node, on);
    case 'CONSTANT':
      return printConstant(node);
    case 'COMPARISON':
      return put(OPERATORS[node.type], [asNode(node.left), asNode(node.right)], on);
    case 'BETWEEN':
      return put(OPERATORS[node.type], [node.input, node.lower, node.upper].map(asNode), on);
    case 'CONJUNCTION':
    case 'OPERATOR':
      return put(Object.hasOwn(OPERATORS, node.type) ? OPERATORS[node.type] : undefined, listOf(node.children), on);
    case 'CASE':
      return printCase(node, on);
    case 'CAST':
      return printCast(node, on);
    case 'FUNCTION':
      return printFunction(node, on);
    default:
      return refusal('not_allowed');
  }
}

/** The parts, printed, fitting and put together; the first refusal wins. */
function put(written: Written | undefined, parts: readonly (Node | null)[], on: Printing): Printed | Refusal {
  if (!written) return refusal('not_allowed');
  const wrong = checkValues(parts, on.kinds);
  if (wrong) return wrong;
  const printed = printAll(parts, on);
  if ('kind' in printed) return printed;
  const types = printed.map(({ type }) => type);
  if (!written.takes(types)) return refusal('types');
  const type = written.gives === 'alike' ? commonType(types) : written.gives;
  return { sql: written.put(printed.map(({ sql }) => sql)), type };
}

const commonType = (types: readonly Type[]): Type => types.find((type) => type !== 'null') ?? 'null';

function printAll(parts: readonly (Node | null)[], on: Printing): readonly Printed[] | Refusal {
  const printed: Printed[] = [];
  for (const part of parts) {
    const one = part === null ? refusal('not_allowed') : print(part, on);
    if ('kind' in one) return one;
    printed.push(one);
  }
  return printed;
}

function printColumnRef(node: Node, on: Printing): Printed | Refusal {
  const name = columnOf(node);
  const kind = name === null ? undefined : on.kinds.get(name);
  if (name === null || !kind) return refusal('unknown_column', name ?? '', [...on.kinds.keys()]);
  on.met.add(name);
  const sql = printColumn(name, kind, on.words);
  return sql === null ? refusal('too_many_words', name) : { sql, type: kind.kind };
}

function printConstant({ value }: Node): Printed | Refusal {
  const constant = asNode(value);
  const type = asNode(constant?.type)?.id;
  const content = constant?.value;
  if (type === 'NULL' || constant?.is_null === true) return { sql: 'NULL', type: 'null' };
  if (type === 'BOOLEAN') return { sql: String(content === true), type: 'flag' };
  if (type === 'VARCHAR' && typeof content === 'string')
    return { sql: `'${content.replaceAll("'", "''")}'`, type: 'text' };
  if (type === 'INTEGER' || type === 'BIGINT') {
    const number = Number(content);
    if (!Number.isSafeInteger(number) || Math.abs(number) > LARGEST) return refusal('number_too_large');
    return { sql: `CAST(${number} AS HUGEINT)`, type: 'number' };
  }
  return refusal(type === 'HUGEINT' || type === 'UHUGEINT' ? 'number_too_large' : 'not_allowed');
}

function printCase(node: Node, on: Printing): Printed | Refusal {
  const checks = listOf(node.case_checks);
  const whens = printAll(
    checks.map((check) => asNode(check?.when_expr)),
    on,
  );
  if ('kind' in whens) return whens;
  const thens = printAll([...checks.map((check) => asNode(check?.then_expr)), asNode(node.else_expr)], on);
  if ('kind' in thens) return thens;
  const types = thens.map(({ type }) => type);
  if (!whens.every(({ type }) => type === 'flag' || type === 'null') || !areAlike(types)) return refusal('types');
  const arms = whens.map(({ sql }, at) => `WHEN ${sql} THEN ${thens[at]?.sql}`);
  return { sql: `CASE ${arms.join(' ')} ELSE ${thens[checks.length]?.sql} END`, type: commonType(types) };
}

/** `true`, `false` and `… IS TRUE` are casts to the parser; others could fail on a cell. */
function printCast(node: Node, on: Printing): Printed | Refusal {
  const child = asNode(node.child);
  if (asNode(node.cast_type)?.id !== 'BOOLEAN' || child === null) return refusal('not_allowed');
  const constant = child.class === 'CONSTANT' ? asNode(child.value)?.value : undefined;
  if (constant === 't' || constant === 'f') return { sql: String(constant === 't'), type: 'flag' };
  const printed = print(child, on);
  return 'kind' in printed || printed.type === 'flag' ? printed : refusal('not_allowed');
}

function printFunction(node: Node, on: Printing): Printed | Refusal {
  const name = String(node.function_name ?? '').toLowerCase();
  const own = ['', 'main', 'pg_catalog'].includes(String(node.schema ?? '')) && (node.catalog ?? '') === '';
  const orders = asNode(node.order_bys)?.orders;
  const plain = node.filter === null && node.distinct === false && Array.isArray(orders) && orders.length === 0;
  if (!own || !plain || !Object.hasOwn(FUNCTIONS, name)) {
    const named = Object.keys(FUNCTIONS).filter((name) => /^[a-z]/.test(name));
    return refusal('unknown_function', name, named);
  }
  // each may make a text many times longer: within one another they have no bound
  if (name === 'replace' && /"function_name":"replace"/i.test(JSON.stringify(node.children)))
    return refusal('too_deep');
  return put(FUNCTIONS[name], listOf(node.children), on);
}

/** A misspelt value of a closed list would silently never be met. */
function checkValues(parts: readonly (Node | null)[], kinds: ReadonlyMap<string, ColumnKind>): Refusal | null {
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

/** Why a condition is refused; `word` is a word of the condition, never of a cell. */
export interface Refusal {
  readonly kind:
    | 'too_long'
    | 'too_deep'
    | 'unreadable'
    | 'not_allowed'
    | 'unknown_column'
    | 'unknown_function'
    | 'unknown_value'
    | 'number_too_large'
    | 'types'
    | 'not_a_condition'
    | 'too_many_words';
  readonly word: string;
  readonly choices: readonly string[];
}

export const refusal = (kind: Refusal['kind'], word = '', choices: readonly string[] = []): Refusal => ({
  kind,
  word,
  choices,
});
