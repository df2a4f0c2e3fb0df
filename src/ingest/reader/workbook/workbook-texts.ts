import { decodeXml, eachTag, tagName } from './sheet-xml.ts';
import { xmlOf, type ZipEntries } from './zip-entries.ts';

/**
 * Digits of any script, six at least: a text with fewer holds nothing that is looked for, and nearly all have fewer.
 */
const SIX_DIGITS =
  /(?:[\p{N}一二三四五六七八九零壹貳贰參叁肆伍陸陆柒捌玖][^\p{N}一二三四五六七八九零壹貳贰參叁肆伍陸陆柒捌玖]*){6}/u;
/** Tags inside one text, where letters change their looks: what they part is read as one. */
const RUN = new Set(['r', 't', 'rPr', 'rPh', 'font', 'span', 'b', 'i', 'u', 'br']);
const PHONETIC = 'rPh';
const LOOKS = 'rPr';
/** What holds cells, whose values are read with their columns, and what only lists them. */
const OF_CELLS = new Set(['sheetData', 'calcChain']);
/** Longer than any that says where a cell is, of what kind, and how it looks. */
const LONG_TAG = 64;
/** Numbers that programs draw by lot, for axes of charts, and codes of letterforms. */
const DRAWN = new Set(['axId', 'crossAx', 'creationId', 'modId']);
const PANOSE = /\spanose="[^"]*"/g;
/** Formatting codes of headers and footers: `&L&"Arial"&12`. */
const HEADER_CODE = /&(?:"[^"]*"|[LCRPNDTAFGZBIUESXY]|K(?:[\dA-F]{6}|\d{2}[+-]\d{3})|\d{1,2} )/g;
/** A size of letters hard against the text, `&8811228-9874`: where it ends only its writer knew. */
const SIZE = /&\d/;
const SIZES = [/&\d/g, /&\d{2}/g, /&\d{3}/g];
const HEADER = /(?:Header|Footer)$/;
const FOREIGN = /[\x80-\xff]/;
const JOINS = /&|CONCAT|TEXTJOIN/i;
/** A value, which ends at the sign it begins with, or what stands between two. */
const QUOTED = /"([^"]*)"?|'([^']*)'?|([^"']+)/g;
const LITERAL = /"([^"]*)"|(?<![\w.$!:])\d+(?![\w.!:(])/g;

/**
 * What a workbook says anywhere but in the values of its cells: every text and every value of an attribute of all its
 * XML, the names of its files and its own comment, where they have digits enough for an identity number. Not a list of
 * places: each version of Excel has more of them.
 */
export function workbookTexts(entries: ZipEntries, comment = ''): readonly string[] {
  const texts = new Set<string>();
  const add = (text: string) => {
    if (SIX_DIGITS.test(text)) texts.add(text);
  };
  add(comment);
  for (const [name, entry] of entries) {
    add(name);
    const xml = xmlOf(entry);
    if (xml !== null) readPart(xml, add);
  }
  return [...texts];
}

function readPart(xml: string, add: (text: string) => void): void {
  let run = '';
  let phonetic = false;
  let looks = false;
  let cells: { readonly prefix: number } | null = null;
  const endRun = () => {
    if (run !== '') add(run);
    run = '';
  };
  eachTag(xml, (from, to, next) => {
    if (cells !== null && !phonetic && to - from < LONG_TAG && isOfCell(xml, from, cells.prefix)) return;
    const tag = xml.slice(from, to);
    const name = tagName(tag.slice(0, LONG_TAG));
    const bare = name.startsWith('/') ? name.slice(1) : name;
    const opens = name === bare && !tag.endsWith('/');
    if (OF_CELLS.has(bare)) cells = opens ? { prefix: tag.indexOf(bare) } : null;
    if (!DRAWN.has(bare)) readTag(tag, add);
    if (bare === LOOKS) looks = opens;
    else if (!looks && !RUN.has(bare)) endRun();
    if (bare === PHONETIC && opens !== phonetic) {
      // how a text is said stands behind it, and is another text
      if (!phonetic) endRun();
      phonetic = opens;
    }
    if (bare === 'br') run += ' ';
    if (next - to < 2) return;
    const text = read(xml.slice(to + 1, next));
    if (RUN.has(bare) || looks) run += text;
    else readText(name, text, add);
  });
  endRun();
}

const [SLASH, C, I, P, R, T, V] = [0x2f, 0x63, 0x69, 0x50, 0x72, 0x74, 0x76];

/** Cells and rows, which are millions: `c`, `v`, `is`, `t`, `r`, `row`, and no other that stands among them. */
function isOfCell(xml: string, from: number, prefix: number): boolean {
  const at = from + prefix + (xml.charCodeAt(from) === SLASH ? 1 : 0);
  const sign = xml.charCodeAt(at);
  return sign === C || sign === V || sign === I || sign === T || (sign === R && xml.charCodeAt(at + 1) !== P);
}

/** The values of its attributes; of a comment, and of what a program is told, all that stands in it. */
function readTag(bytes: string, add: (text: string) => void): void {
  const tag = read(bytes);
  if (!SIX_DIGITS.test(tag)) return;
  if (/^[!?]/.test(tag)) add(tag);
  else for (const [, ...groups] of bytes.replace(PANOSE, '').matchAll(QUOTED)) add(read(groups.find(Boolean) ?? ''));
}

function readText(name: string, text: string, add: (text: string) => void): void {
  if (HEADER.test(name)) {
    const plain = text.replace(HEADER_CODE, ' ');
    add(plain);
    if (SIZE.test(plain)) for (const size of SIZES) add(plain.replace(size, ' '));
    return;
  }
  add(text);
  // `="1981"&"1218"&"9876"`: what a formula joins
  if (JOINS.test(text)) add([...text.matchAll(LITERAL)].map(([all, quoted]) => quoted ?? all).join(''));
}

/** Parts are gone through byte by byte; what is told has to be letters. */
const read = (bytes: string): string =>
  decodeXml(FOREIGN.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes);
