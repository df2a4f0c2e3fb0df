import { isAscii, isUtf8 } from 'node:buffer';
import { byteIn, type CodePage } from './text-decoder.ts';

/**
 * What the bytes of a whole file are. `mixed`: UTF-8 with letters beyond ASCII, and later a line
 * that is not UTF-8; that line is unreadable. Without such letters before it the file is Windows-1252.
 */
type Utf8Verdict = 'utf-8' | 'mixed' | 'windows-1252';

/** Looks at every byte of a file, cut anywhere; 16 ms for 193 MB. */
export function createUtf8Check(): { see(chunk: Uint8Array): void; verdict(): Utf8Verdict; end(): Utf8Verdict } {
  let carry: Uint8Array = new Uint8Array(0);
  let letters = false;
  let verdict: Utf8Verdict = 'utf-8';
  const look = (bytes: Uint8Array) => {
    if (isUtf8(bytes)) {
      letters ||= !isAscii(bytes);
      return;
    }
    verdict = letters || lettersBeforeFault(bytes) ? 'mixed' : 'windows-1252';
  };
  return {
    see(chunk) {
      if (verdict !== 'utf-8') return;
      const bytes = carry.length === 0 ? chunk : Buffer.concat([carry, chunk]);
      const whole = bytes.length - unfinished(bytes);
      carry = bytes.slice(whole);
      look(bytes.subarray(0, whole));
    },
    verdict: () => verdict,
    end() {
      if (verdict === 'utf-8' && carry.length > 0) look(carry);
      return verdict;
    },
  };
}

/** Bytes at the end that begin a letter without finishing it: 0 to 3. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const needs = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needs > back ? back : 0;
  }
  return 0;
}

function lettersBeforeFault(bytes: Uint8Array): boolean {
  for (let from = 0; from < bytes.length; ) {
    const at = bytes.indexOf(0x0a, from);
    const to = at < 0 ? bytes.length : at + 1;
    const line = bytes.subarray(from, to);
    if (!isUtf8(line)) return false;
    if (!isAscii(line)) return true;
    from = to;
  }
  return false;
}

/** True where bytes begin so. */
export const starts = (bytes: Uint8Array, ...magic: readonly number[]) => magic.every((byte, at) => bytes[at] === byte);

/** BOM, else NUL bytes at every second place; null: 8 bits a letter. */
export function wideEncoding(first: Uint8Array): { encoding: 'utf-16le' | 'utf-16be' | null; bom: number } {
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

/** `Ã` with what Windows-1252, or Latin-1, makes of the second half of å, ä, ö, é, Å, Ä and Ö. */
const TWICE = [
  [0xc3, 0x83, 0xc2],
  [0xc3, 0x83, 0xe2, 0x80],
].map((bytes) => Buffer.from(bytes));

const ONCE = ['å', 'ä', 'ö'].map((letter) => Buffer.from(letter));

/** Looks for UTF-8 that was read as Windows-1252 and written as UTF-8 once more: `kÃ¶n`. */
export function createTwiceCheck(): { see(chunk: Uint8Array): void; end(): boolean } {
  let twice = false;
  let once = false;
  return {
    see(chunk) {
      if (once) return;
      const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      once = ONCE.some((part) => bytes.includes(part));
      twice ||= !once && TWICE.some((part) => bytes.includes(part));
    },
    end: () => twice && !once,
  };
}

/** Pages told apart by their Swedish letters. 865 has them where 850 has: it must be stated. */
const PAGES = ['windows-1252', 'cp850', 'mac-roman'] as const satisfies readonly CodePage[];

/** Byte → bit of each page in which it is one of the letters. */
function marksOf(letters: string): Uint8Array {
  const marks = new Uint8Array(256);
  PAGES.forEach((page, bit) => {
    for (const letter of letters) marks[byteIn(page, letter)!]! |= 1 << bit;
  });
  return marks;
}

const SMALL = marksOf('åäöéü');
const CAPITAL = marksOf('ÅÄÖ');

/** What the bytes beyond ASCII are letters in: a page, or two pages side by side in one file. */
type PageVerdict = CodePage | 'two-pages';

/** After so many letters only the beginning of each chunk is looked at: a file of two pages is still found out. */
const ENOUGH = 50_000;
const GLANCE = 1 << 16;

/** So large a part may a second page have by chance: a š in a name. */
const CHANCE = 0.02;

/**
 * Looks at every byte beyond ASCII of a file that is not UTF-8. A small å, ä or ö stands between two letters, where the
 * same byte in the other pages is a quotation mark, a sign of division or nothing; a capital one begins a word, which
 * is weaker.
 */
export function createPageCheck(): { see(chunk: Uint8Array): void; end(): PageVerdict } {
  const inside = PAGES.map(() => 0);
  const opening = PAGES.map(() => 0);
  const add = (counts: number[], bits: number) => {
    for (let page = 0; page < counts.length; page++) if (bits & (1 << page)) counts[page]!++;
  };
  let letters = 0;
  return {
    see(chunk) {
      const to = letters < ENOUGH ? chunk.length - 1 : Math.min(GLANCE, chunk.length - 1);
      for (let at = 0; at < to; at++) {
        const byte = chunk[at]!;
        if (byte < 0x80 || (SMALL[byte] === 0 && CAPITAL[byte] === 0) || !isLetter(chunk[at + 1]!)) continue;
        letters++;
        if (at > 0 && isLetter(chunk[at - 1]!)) add(inside, SMALL[byte]!);
        else if (at === 0 || chunk[at - 1]! < 0x80) add(opening, CAPITAL[byte]!);
      }
    },
    end() {
      const counts = inside.some((count) => count > 0) ? inside : opening;
      const most = Math.max(...counts);
      const rest = counts.reduce((sum, count) => sum + count, -most);
      if (rest > Math.max(2, most * CHANCE)) return 'two-pages';
      // no Swedish letter at all: as Windows writes
      return PAGES[most === 0 ? 0 : counts.indexOf(most)]!;
    },
  };
}

function isLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}
