import { byteIn } from './code-page.ts';

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

const encoder = new TextEncoder();

/** Takes one of the two coatings off, cut anywhere. What Windows-1252 cannot have made is kept as it is. */
export function createTwiceDecoder(): (chunk: Uint8Array, final: boolean) => Uint8Array {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let begun = false;
  return (chunk, final) => {
    const text = decoder.decode(chunk, { stream: !final });
    const out = new Uint8Array(text.length * 3);
    let to = 0;
    for (const letter of text) {
      const byte = byteIn('windows-1252', letter) ?? (letter < '\u0100' ? letter.charCodeAt(0) : null);
      if (byte !== null) out[to++] = byte;
      else for (const one of encoder.encode(letter)) out[to++] = one;
    }
    // the mark was read twice too
    const marked = !begun && out[0] === 0xef && out[1] === 0xbb && out[2] === 0xbf;
    begun ||= to > 0;
    return out.subarray(marked ? 3 : 0, to);
  };
}
