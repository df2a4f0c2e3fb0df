import { createHash } from 'node:crypto';
import type { Dialect } from '../../model/records.ts';
import { type Source, unpack } from './source.ts';
import { emptyFile, notATable, oldExcel } from './trouble.ts';
import { createUtf8Check } from './utf8-check.ts';
import { createUtf16Decoder } from './utf16.ts';
import { decode1252 } from './windows-1252.ts';

export type Encoding = Exclude<Dialect['encoding'], null>;

/** What one look at all bytes of a file tells. A plain look costs 0.2 s for 193 MB, and no reading need begin again. */
export interface Survey {
  readonly kind: Dialect['kind'];
  readonly gzip: boolean;
  readonly encoding: Encoding | null;
  readonly bom: boolean;
  /** UTF-8 with lines that are not: these are unreadable. */
  readonly mixed: boolean;
  /** No LF in the file: CR ends a record. */
  readonly loneCr: boolean;
  /** Of the file as it lies on the disk. */
  readonly bytes: number;
  readonly sha256: string;
  /** The first bytes as UTF-8, at most {@link HEAD_BYTES}; the last record may be cut. */
  readonly head: Uint8Array;
  /** True where `head` is all there is. */
  readonly wholeHead: boolean;
}

export const HEAD_BYTES = 1 << 16;

const starts = (bytes: Uint8Array, ...magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);

/** Finds kind, encoding and line ends. @throws CodedError 3 `empty-file`, `not-a-table`, `old-excel`, `damaged-gzip` */
export async function surveySource(source: Source, given: Encoding | null): Promise<Survey> {
  const hash = createHash('sha256');
  let bytes = 0;
  async function* tapped(): AsyncGenerator<Uint8Array> {
    for await (const chunk of source.open()) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
  }
  const opened = await peek(tapped());
  const gzip = starts(opened.first, 0x1f, 0x8b);
  const plain = gzip ? await peek(unpack(opened.all(), source.name)) : opened;
  const kind = kindOf(plain.first, source.name);
  const marks = await lookAt(plain.all(), plain.first, kind, given);
  if (marks.size === 0) throw emptyFile(source.name);
  if (kind === 'csv' && isBinary(marks.head)) throw notATable(source.name);
  return { kind, gzip, ...marks, bytes, sha256: hash.digest('hex') };
}

interface Peeked {
  /** At least 4 kB, or all there is. */
  readonly first: Uint8Array;
  all(): AsyncGenerator<Uint8Array>;
}

async function peek(chunks: AsyncGenerator<Uint8Array>): Promise<Peeked> {
  let first: Uint8Array = new Uint8Array(0);
  while (first.length < 4096) {
    const next = await chunks.next();
    if (next.done) break;
    first = first.length === 0 ? next.value : Buffer.concat([first, next.value]);
  }
  return {
    first,
    async *all() {
      if (first.length > 0) yield first;
      yield* chunks;
    },
  };
}

function kindOf(first: Uint8Array, name: string): Dialect['kind'] {
  if (starts(first, 0x50, 0x4b, 3, 4)) return 'xlsx';
  if (starts(first, 0x50, 0x41, 0x52, 0x31)) return 'parquet';
  if (starts(first, 0xd0, 0xcf, 0x11, 0xe0)) throw oldExcel(name);
  if (starts(first, 0x25, 0x50, 0x44, 0x46) || starts(first, 0x89, 0x50, 0x4e, 0x47)) throw notATable(name);
  // a web page that a system calls .xls or .csv
  if (/^\s*<(?:!doctype|html|head|table|\?xml)/i.test(Buffer.from(first.subarray(0, 64)).toString('latin1'))) {
    throw notATable(name);
  }
  return 'csv';
}

/** BOM, else NUL bytes at every second place; null: 8 bits a letter. */
function wideEncoding(first: Uint8Array): { encoding: 'utf-16le' | 'utf-16be' | null; bom: number } {
  if (starts(first, 0xff, 0xfe)) return { encoding: 'utf-16le', bom: 2 };
  if (starts(first, 0xfe, 0xff)) return { encoding: 'utf-16be', bom: 2 };
  const pairs = Math.min(first.length, 1024) >> 1;
  const nuls = [0, 0];
  for (let at = 0; at < pairs * 2; at++) if (first[at] === 0) nuls[at & 1]!++;
  // Swedish in UTF-16 has a zero in nearly every pair, on one side only
  if (pairs > 0 && nuls[1]! > pairs * 0.7 && nuls[0]! < pairs * 0.05) return { encoding: 'utf-16le', bom: 0 };
  if (pairs > 0 && nuls[0]! > pairs * 0.7 && nuls[1]! < pairs * 0.05) return { encoding: 'utf-16be', bom: 0 };
  return { encoding: null, bom: starts(first, 0xef, 0xbb, 0xbf) ? 3 : 0 };
}

async function lookAt(
  chunks: AsyncIterable<Uint8Array>,
  first: Uint8Array,
  kind: Dialect['kind'],
  given: Encoding | null,
) {
  const wide = wideEncoding(first);
  const sixteen = wide.encoding ?? (given === 'utf-16le' || given === 'utf-16be' ? given : null);
  const wideLf = sixteen === 'utf-16be' ? [0, 0x0a] : [0x0a, 0];
  const check = createUtf8Check();
  let size = 0;
  let hasLf = false;
  let head: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    if (head.length < HEAD_BYTES) head = Buffer.concat([head, chunk.subarray(0, HEAD_BYTES - head.length)]);
    if (kind === 'csv') {
      if (sixteen === null) check.see(chunk);
      hasLf ||= sixteen === null ? chunk.includes(0x0a) : hasWide(chunk, wideLf, size & 1);
    }
    size += chunk.length;
  }
  const verdict = check.end();
  const bare = size - wide.bom;
  if (kind !== 'csv') {
    return { encoding: null, bom: false, mixed: false, loneCr: false, head, wholeHead: true, size };
  }
  const found = verdict === 'windows-1252' && wide.bom === 0 ? 'windows-1252' : 'utf-8';
  const encoding = sixteen ?? given ?? found;
  return {
    encoding,
    bom: wide.bom > 0,
    mixed: encoding === 'utf-8' && verdict !== 'utf-8',
    loneCr: !hasLf,
    head: decodeWhole(head.subarray(wide.bom), encoding),
    wholeHead: size <= HEAD_BYTES,
    size: bare,
  };
}

function hasWide(chunk: Uint8Array, pair: readonly number[], odd: number): boolean {
  for (let at = odd; at + 1 < chunk.length; at += 2)
    if (chunk[at] === pair[0] && chunk[at + 1] === pair[1]) return true;
  return false;
}

function decodeWhole(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return bytes;
  if (encoding === 'windows-1252') return decode1252(bytes);
  return createUtf16Decoder(encoding === 'utf-16be')(bytes, true);
}

/** Control characters that no table has, or a tenth of NULs. A stray NUL is a letter like another. */
function isBinary(head: Uint8Array): boolean {
  let odd = 0;
  for (const byte of head) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) odd++;
  return odd > 8 && odd > head.length / 10;
}
