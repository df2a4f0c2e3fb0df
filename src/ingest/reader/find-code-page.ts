import { byteIn, type CodePage } from './code-page.ts';

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
export type PageVerdict = CodePage | 'two-pages';

/** After so many letters only the beginning of each chunk is looked at: a file of two pages is still found out. */
const ENOUGH = 50_000;
const GLANCE = 1 << 16;

/** So large a part may a second page have by chance: a š in a name. */
const CHANCE = 0.02;

/**
 * Looks at every byte beyond ASCII of a file that is not UTF-8. A small å, ä or ö stands between two letters, where the same
 * byte in the other pages is a quotation mark, a sign of division or nothing; a capital one begins a word, which is weaker.
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
