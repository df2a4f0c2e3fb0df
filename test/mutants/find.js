/**
 * The small mutations of a source: one change each, of a comparison, a connective, a sign, a number, a yes or no, in the
 * code and in the SQL of its templates. Rolldown's parser is used, which Vitest has with it: TypeScript 7 has no stable
 * programming interface.
 */
import { parseAst } from 'rolldown/parseAst';

const OPERATORS = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '&&': '||',
  '||': '&&',
};
const CALLS = { max: 'min', min: 'max', some: 'every', every: 'some', floor: 'ceil', ceil: 'floor' };

/** Words that no sentence and no name of a field has. */
const SQL =
  /\b(SELECT|FROM|JOIN|WHERE|CASE|WHEN|ELSE|GROUP BY|ORDER BY|AND|OR|BETWEEN|IS NULL|IS NOT NULL)\b|\b(coalesce|least|greatest|count_if|min|max|sum|bool_or|bool_and)\(|\br\.\w/;
const SQL_WORDS = [
  [/(?<![<>=!-])>=(?!=)/g, () => '>'],
  [/(?<![<>=!])<=(?!=)/g, () => '<'],
  [/(?<![<>=!-])>(?![=>])/g, () => '>='],
  [/(?<![<>=!])<(?![=<>])/g, () => '<='],
  [/<>/g, () => '='],
  [/\bOR\b/g, () => 'AND'],
  [/\bIS NOT NULL\b/g, () => 'IS NULL'],
  [/\bIS NULL\b/g, () => 'IS NOT NULL'],
  [/\bLEFT JOIN\b/g, () => 'JOIN'],
  [/\bNOT (?!NULL|IN|MATERIALIZED)/g, () => ''],
  [/\b(min|max)(?=\()/g, ([word]) => CALLS[word]],
  [/\bleast(?=\()/g, () => 'greatest'],
  [/\bgreatest(?=\()/g, () => 'least'],
  [/\b(?:true|false)\b/g, ([word]) => (word === 'true' ? 'false' : 'true')],
  [/(?<![\w.$'"])\d+(?![\w.'"])/g, ([number], sign) => String(Number(number) + sign)],
];

const isText = (node) => node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');

/** Every node of a tree, types and imports left out: they change nothing that runs. */
function* walk(node) {
  if (Array.isArray(node)) for (const one of node) yield* walk(one);
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
  if (typeof node.type === 'string') {
    if (/^TS(?!(AsExpression|NonNullExpression|SatisfiesExpression)$)|^Import/.test(node.type)) return;
    yield node;
  }
  for (const [key, value] of Object.entries(node)) {
    if (key === 'typeAnnotation' || key === 'typeArguments' || key === 'typeParameters' || key === 'returnType')
      continue;
    if (value !== null && typeof value === 'object') yield* walk(value);
  }
}

function ofCode(text, node, sign) {
  const change = (start, before, after) => [{ start, before, after }];
  if (node.type === 'BinaryExpression' || node.type === 'LogicalExpression') {
    const after = OPERATORS[node.operator];
    if (after === undefined || ('+'.includes(node.operator) && (isText(node.left) || isText(node.right)))) return [];
    return change(text.indexOf(node.operator, node.left.end), node.operator, after);
  }
  if (node.type === 'Literal' && typeof node.value === 'number') {
    const after = Number.isInteger(node.value) ? String(node.value + sign) : String(node.value * (sign > 0 ? 2 : 0.5));
    return change(node.start, node.raw, after.startsWith('-') ? `(${after})` : after);
  }
  if (node.type === 'Literal' && typeof node.value === 'boolean')
    return change(node.start, node.raw, String(!node.value));
  if (node.type === 'UnaryExpression' && node.operator === '!') return change(node.start, '!', '');
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && !node.callee.computed) {
    const { property } = node.callee;
    const after = Object.hasOwn(CALLS, property.name) ? CALLS[property.name] : undefined;
    return after === undefined ? [] : change(property.start, property.name, after);
  }
  return [];
}

/** A conjunction in SQL, unless it is that of `BETWEEN … AND …`. */
function* conjunctions(sql) {
  for (const { index } of sql.matchAll(/\bAND\b/g)) {
    const last = sql
      .slice(0, index)
      .match(/\b(BETWEEN|AND|OR|WHEN|WHERE|ON|CASE|HAVING)\b/g)
      ?.at(-1);
    const rows = sql.slice(0, index).match(/(UNBOUNDED|CURRENT ROW|PRECEDING)\W*$/);
    if (last !== 'BETWEEN' && rows === null) yield { start: index, before: 'AND', after: 'OR' };
  }
}

/** `coalesce(a, b)` → `a`, where the brackets of the first argument close. */
function* defaults(sql) {
  for (const { index } of sql.matchAll(/\bcoalesce\(/g)) {
    const from = index + 'coalesce('.length;
    let depth = 0;
    let comma = null;
    for (let at = from; at < sql.length; at++) {
      if ('({['.includes(sql[at])) depth++;
      else if (depth === 0 && sql[at] === ',') comma ??= at;
      else if (depth === 0 && sql[at] === ')') {
        if (comma !== null)
          yield { start: index, before: sql.slice(index, at + 1), after: `(${sql.slice(from, comma)})` };
        break;
      } else if (')}]'.includes(sql[at])) depth--;
    }
  }
}

/** `hole`: where something of the code stands in the SQL; it is the code's own. */
function ofSql(sql, hole, sign) {
  const words = SQL_WORDS.flatMap(([word, after]) =>
    [...sql.matchAll(word)].map((match) => ({ start: match.index, before: match[0], after: after(match, sign) })),
  );
  return [...words, ...conjunctions(sql)]
    .filter(({ start }) => !hole(start))
    .concat([...defaults(sql)].filter(({ start }) => !hole(start)));
}

/** All mutations of a source, in its order. Numbers go up or down by the column they stand in, whatever stands above. */
export function findMutants(text) {
  const found = [];
  const sign = (at) => ((at - text.lastIndexOf('\n', at)) % 2 === 0 ? 1 : -1);
  for (const node of walk(parseAst(text, { lang: 'ts' }))) {
    if (isText(node)) {
      const raw = text.slice(node.start, node.end);
      if (!SQL.test(raw)) continue;
      const holes = node.expressions ?? [];
      const hole = (at) => holes.some(({ start, end }) => node.start + at >= start && node.start + at < end);
      for (const one of ofSql(raw, hole, sign(node.start))) found.push({ ...one, start: node.start + one.start });
    } else found.push(...ofCode(text, node, sign(node.start)));
  }
  const seen = new Set();
  const lines = text.split('\n');
  let [line, from] = [0, 0]; // mutants come in the order of the source
  const lineAt = (start) => {
    while (from + lines[line].length < start) from += lines[line++].length + 1;
    return { line: line + 1, content: lines[line].trim() };
  };
  return found
    .toSorted((a, b) => a.start - b.start || a.before.length - b.before.length)
    .filter(({ start, before, after }) => {
      const key = `${start} ${before} ${after}`;
      if (before === after || seen.has(key)) return false;
      seen.add(key);
      if (text.slice(start, start + before.length) !== before) throw new Error(`${before} does not stand at ${start}`);
      return true;
    })
    .map((one) => ({ ...one, ...lineAt(one.start) }));
}

export function mutate(text, { start, before, after }) {
  return text.slice(0, start) + after + text.slice(start + before.length);
}
