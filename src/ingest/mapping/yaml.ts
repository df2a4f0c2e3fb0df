import { isCollection, isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument, visit } from 'yaml';
import { type CaseOf, codedError } from '../../errors/catalogue.ts';
import type { CodedError } from '../../errors/coded-error.ts';
import { hideNumbers } from '../identity/hide-numbers.ts';
import { createIdentityScan } from '../identity/identity-scan.ts';
import { normalText } from '../identity/normal-text.ts';
import { holdsNeighbourNumber } from '../identity/split-numbers.ts';
import { createPageCheck, wideEncoding } from '../reader/csv/find-encoding.ts';
import { createTextDecoder } from '../reader/csv/text-decoder.ts';

/** Place in a file, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A parsed YAML or JSON file, and where its parts stand. */
export interface YamlFile {
  readonly value: unknown;
  /** Where the key or item at the end of the path stands; the nearest part that exists, where it does not. */
  readonly locate: (path: readonly (string | number)[]) => Position;
}

/** The library's codes that a person can be told more about than "this is not YAML". */
const REASONS: Readonly<Record<string, CaseOf<'yaml'>>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  MISSING_CHAR: 'mark',
  BAD_SCALAR_START: 'quotes',
};
/** Lost without a word in every object of the language. */
const RESERVED = '__proto__';

/**
 * Parses YAML or JSON. Keys are always text (`1`, `01`, `true`, `no` stay as they are written).
 * @throws CodedError 2 `yaml` with line and column
 */
export function readYamlFile(text: string, name: string): YamlFile {
  if (isTooDeep(text)) throw tangled(name);
  const lines = new LineCounter();
  const document = attempt(name, () =>
    parseDocument(text, { lineCounter: lines, stringKeys: true, prettyErrors: false, uniqueKeys: false }),
  );
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const error = document.errors[0];
  if (error) throw unreadable(name, at(error.pos[0]), REASONS[error.code] ?? 'unreadable');
  const twice = joinSections(document.contents);
  if (twice !== null) throw unreadable(name, at(twice), 'twice');
  visit(document, {
    Scalar(place, { value: written, range }) {
      if (place === 'key' && written === RESERVED) throw unreadable(name, at(range?.[0] ?? 0), 'reserved');
    },
  });
  const value: unknown = attempt(name, () => document.toJS({ maxAliasCount: 100 }));
  return { value, locate: (path) => at(offsetOf(document.contents, path)) };
}

/** The library throws over a star that nothing answers to and aliases that grow without end. */
function attempt<T>(name: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw tangled(name, error);
  }
}

function tangled(name: string, cause?: unknown): CodedError {
  const refused = codedError('yaml.tangled', { name });
  refused.cause = cause;
  return refused;
}

const unreadable = (name: string, { line, column }: Position, reason: CaseOf<'yaml'>): CodedError =>
  codedError(`yaml.${reason}`, { name, line, column });

/** A node of the document tree, seen only by the parts that are needed here. */
interface Part {
  readonly range?: readonly number[] | null;
  readonly items?: readonly unknown[];
}

function offsetOf(root: unknown, path: readonly (string | number)[]): number {
  let node = asPart(root);
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    const item: unknown =
      typeof step === 'number' ? node?.items?.[step] : node?.items?.find((pair) => keyOf(pair) === step);
    const part = asPart(item);
    if (!part) return offset;
    const pair = asPair(item);
    offset = (pair ? asPart(pair.key) : part)?.range?.[0] ?? offset;
    node = pair ? asPart(pair.value) : part;
  }
  return offset;
}

const asPart = (value: unknown): Part | null => (typeof value === 'object' && value !== null ? value : null);
const asPair = (value: unknown): { readonly key: unknown; readonly value: unknown } | null =>
  typeof value === 'object' && value !== null && 'key' in value && 'value' in value ? value : null;

function keyOf(pair: unknown): string | null {
  const key = asPair(pair)?.key;
  return typeof key === 'object' && key !== null && 'value' in key ? String(key.value) : null;
}

/**
 * Lays sections of one name together, in place: a line from a message (`columns: { plan: … }`) may be pasted below what
 * is there. Gives the offset of a key that stands twice all the same, or null.
 */
function joinSections(root: unknown): number | null {
  if (!isMap(root)) return null;
  const kept: Pair[] = [];
  for (const pair of root.items) {
    const before = kept.find((earlier) => nameOf(earlier) === nameOf(pair));
    if (!before) kept.push(pair);
    else if (!joinPairs(before, pair)) return offsetOfKey(pair);
  }
  root.items = kept as typeof root.items;
  return twiceBelow(root);
}

/** False for two that cannot be laid together. One with nothing but comments in it says nothing. */
function joinPairs(before: Pair, after: Pair): boolean {
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
      if (seen.has(nameOf(pair))) return offsetOfKey(pair);
      seen.add(nameOf(pair));
    }
    const found = twiceBelow(isMap(node) ? (item as Pair).value : item);
    if (found !== null) return found;
  }
  return null;
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : String(key));
const offsetOfKey = ({ key }: Pair): number => (isScalar(key) ? (key.range?.[0] ?? 0) : 0);

/** Levels of nesting; a file that a person writes has a tenth of it. */
const DEEPEST = 100;
const LEAD = /^[ \t?-]*/;
/** Two blanks a level, and as many dashes on one line. */
const LONGEST_LEAD = DEEPEST * 4;

/**
 * True for a text whose brackets, dashes or indentation nest deeper than any file of settings. A parser that calls
 * itself runs out of stack in the middle of anything, and that may end the process without an error to catch.
 */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    if (depth > DEEPEST) return true;
  }
  return text.split('\n').some((line) => (LEAD.exec(line)?.[0].length ?? 0) > LONGEST_LEAD);
}

/**
 * The text of a file that a person has written, in any encoding that an export may have and that tells itself: UTF-8,
 * UTF-16 with a byte-order mark or without, Windows-1252, code page 850, Mac Roman. The mark is left out. A heading of
 * the mapping would otherwise not be found in the export, and nobody could see why.
 */
export function decodeSettings(bytes: Uint8Array): string {
  const { encoding, bom } = wideEncoding(bytes);
  const text = bytes.subarray(bom);
  const decode = createTextDecoder(encoding ?? eightBits(text));
  return new TextDecoder().decode(decode(text, true));
}

function eightBits(bytes: Uint8Array) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8' as const;
  } catch {
    const pages = createPageCheck();
    pages.see(bytes);
    const page = pages.end();
    // two pages in one text are refused in an export; here each line is read by a person
    return page === 'two-pages' ? 'windows-1252' : page;
  }
}

/**
 * Searches the text of a file that a person has written for identity numbers, and parses it as YAML or JSON.
 * @throws CodedError 2 `yaml` with line and column, 4 `identity-numbers` with the lines
 */
export function readWrittenFile(text: string, name: string): YamlFile {
  const clean = text.replace(/^\ufeff/, '');
  refuseIdentity(clean, name);
  return readYamlFile(clean, name);
}

/** How many of the following lines a number may run on over: one digit on each. */
const LINES_AFTER = 11;

/**
 * Stops at identity numbers anywhere in the text, comments included.
 * @throws CodedError 4 `identity-numbers` with the lines, never the number
 */
function refuseIdentity(text: string, name: string): void {
  const lines = text.split(/\r?\n/);
  const found = linesWithNumbers(lines);
  if (found.length === 0) {
    const runs = lines.map((_, last) => lines.slice(Math.max(0, last - LINES_AFTER), last + 1).join('\n'));
    found.push(...linesWithNumbers(runs));
  }
  if (found.length === 0) return;
  const at = [...new Set(found)].sort((a, b) => a - b).join(', ');
  throw codedError('identity-numbers.written', { name: hideNumbers(name), lines: at });
}

function linesWithNumbers(texts: readonly string[]): number[] {
  const scan = createIdentityScan();
  texts.forEach((text, index) => {
    scan.see('mapping', text, index + 1);
  });
  const neighbours = texts.flatMap((text, index) => (holdsNeighbourNumber(normalText(text)) ? [index + 1] : []));
  return [...scan.decide({ pseudonym: new Set() }).flatMap(({ lines }) => lines), ...neighbours];
}
