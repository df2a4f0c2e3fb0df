import type { Lang } from '../text/text.ts';

/** How a file looks; a file compressed with gzip is the caller's matter. */
export interface SampleDialect {
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  readonly delimiter: ';' | ',' | '\t' | '|';
  readonly decimal: ',' | '.';
  readonly newline: '\r\n' | '\n' | '\r';
  /** Language of headings and labels. English headings are the field ids. */
  readonly lang: Lang;
  /** Two title rows and a blank one above, a sum row below. */
  readonly framed: boolean;
}

/** What a Swedish Excel would write. */
export const SWEDISH: SampleDialect = {
  encoding: 'utf-8-bom',
  delimiter: ';',
  decimal: ',',
  newline: '\r\n',
  lang: 'sv',
  framed: false,
};

/** Bytes of the letters that Windows-1252 keeps outside Latin-1; those that a sample can hold. */
const OUTSIDE_LATIN_1: Readonly<Record<string, string>> = {
  '–': '\u0096',
  '’': '\u0092',
  '€': '\u0080',
  '…': '\u0085',
};

export function encodeText(text: string, encoding: SampleDialect['encoding']): Buffer {
  switch (encoding) {
    case 'utf-8':
    case 'utf-8-bom':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'windows-1252':
      return Buffer.from(
        text.replace(/[–’€…]/g, (letter) => OUTSIDE_LATIN_1[letter] ?? letter),
        'latin1',
      );
  }
}

/** The byte order mark that opens a file of this encoding; none for plain UTF-8 and Windows-1252. */
export function markOf(encoding: SampleDialect['encoding']): Buffer {
  const marked = encoding === 'utf-8-bom' || encoding.startsWith('utf-16');
  return marked ? encodeText('\ufeff', encoding) : Buffer.alloc(0);
}

/** A cell with quotes round it where the delimiter, a quote or a line end demands it. */
export function quote(cell: string, delimiter: string): string {
  const risky = cell.includes(delimiter) || cell.includes('"') || cell.includes('\n') || cell.includes('\r');
  return risky ? `"${cell.replaceAll('"', '""')}"` : cell;
}
