import { decode, readZip } from './zip-entries.ts';

/** A stretch of a file that is written as one: the text of an element, an attribute, a cell. */
export interface Piece {
  /** Where it stands, for a person: `line 12`, or the part of a workbook and the line in it. */
  readonly part: string | null;
  readonly line: number;
  /** `spoken`: words that a reader meets. `drawn`: coordinates, styles, settings, comments. */
  readonly kind: 'spoken' | 'drawn';
  /** The element or the attribute. */
  readonly name: string;
  readonly text: string;
}

/** Attributes whose words a reader meets, on the screen, read aloud, or in the properties of a sheet. */
const SPOKEN: readonly string[] = [
  ...['title', 'alt', 'aria-label', 'aria-description', 'content', 'placeholder', 'data-tip', 'label', 'summary'],
  ...['descr', 'prompt', 'tooltip', 'display', 'name'],
];

/** Everything in a file, cut into pieces; null for a file of a kind that is not read. Nothing of the file is left out. */
export function cutFile(name: string, bytes: Uint8Array): readonly Piece[] | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'html') return cutMarkup(decode(bytes), null);
  if (ending === 'csv') return cutCells(decode(bytes));
  if (ending === 'xlsx' || ending === 'docx') return cutArchive(bytes);
  return null;
}

function cutArchive(bytes: Uint8Array): readonly Piece[] | null {
  const entries = readZip(bytes);
  return (
    entries?.flatMap(({ name, bytes: inside }) => [
      { part: name, line: 0, kind: 'drawn' as const, name: 'file', text: name },
      ...cutMarkup(decode(inside), name),
    ]) ?? null
  );
}

function cutCells(text: string): readonly Piece[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((row, line) =>
      row.split(';').map((cell): Piece => ({ part: null, line: line + 1, kind: 'spoken', name: 'cell', text: cell })),
    );
}

/** A comment, what stands between tags that hold no tags, a tag. */
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(style|script)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)|<(?:"[^"]*"|'[^']*'|[^>"'])*(?:>|$)/gi;
const ATTRIBUTE = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g;

/** HTML and XML. A tag is cut into its attributes; whatever else stands in it is a piece too. */
function cutMarkup(source: string, part: string | null): readonly Piece[] {
  const pieces: Piece[] = [];
  let line = 1;
  let counted = 0;
  let at = 0;
  let element = '';
  const add = (from: number, kind: Piece['kind'], name: string, text: string) => {
    for (; counted < from; counted++) if (source.charCodeAt(counted) === 10) line++;
    pieces.push({ part, line, kind, name, text });
  };
  const addText = (from: number, text: string) => {
    if (text.trim() !== '') add(from, 'spoken', element, readEntities(text.trim()));
  };
  for (const match of source.matchAll(MARKUP)) {
    addText(at, source.slice(at, match.index));
    at = match.index + match[0].length;
    if (match[0].startsWith('<!--')) add(match.index, 'drawn', 'comment', match[0]);
    else if (match[1]) add(match.index, 'drawn', match[1].toLowerCase(), match[0]);
    else cutTag(match[0], match.index);
  }
  addText(at, source.slice(at));
  return pieces;

  function cutTag(tag: string, from: number): void {
    element = /^<\/?([^\s>/]+)/.exec(tag)?.[1] ?? '';
    const rest = tag.replace(ATTRIBUTE, (_, name: string, double?: string, quoted?: string, bare?: string) => {
      const text = readEntities(double ?? quoted ?? bare ?? '');
      add(from, SPOKEN.includes(name.toLowerCase()) ? 'spoken' : 'drawn', name, text);
      return '';
    });
    add(from, 'drawn', 'tag', rest);
  }
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function readEntities(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.NaN;
    if (code >= 0 && code <= 0x10ffff) return String.fromCodePoint(code);
    return (name && NAMED[name]) ?? whole;
  });
}
