import type { Encoding } from '../../../model/records.ts';

/** One byte a letter; ASCII below 128. */
export type CodePage = 'windows-1252' | 'cp850' | 'cp865' | 'mac-roman';

/**
 * The upper half of each page, 32 letters a row. Windows-1252 after WHATWG Encoding (the five unassigned bytes are the
 * control characters of the same number); the others after the tables of Unicode.org (VENDORS/MICSFT/PC/CP850, CP865,
 * VENDORS/APPLE/ROMAN). Ours, since TextDecoder knows no 850 and gets 27 letters of 1252 wrong on Node 20
 * (nodejs/node#56542).
 */
const UPPER: Readonly<Record<CodePage, string>> = {
  'windows-1252':
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ' +
    '\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®¯°±²³´µ¶·¸¹º»¼½¾¿' +
    'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß' +
    'àáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
    'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
    '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
    'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  cp865:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø₧ƒ' +
    'áíóúñÑªº¿⌐¬½¼¡«¤░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
    '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀' +
    'αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  'mac-roman':
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü' +
    '†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
    '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ' +
    '‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
};

/** The byte of a letter in the page, or null. */
export function byteIn(page: CodePage, letter: string): number | null {
  const code = letter.charCodeAt(0);
  if (code < 0x80) return code;
  const at = UPPER[page].indexOf(letter);
  return at < 0 ? null : at + 0x80;
}

/** The letter that a byte stands for in the page. */
export function letterIn(page: CodePage, byte: number): string {
  return byte < 0x80 ? String.fromCharCode(byte) : UPPER[page][byte - 0x80]!;
}

const encoder = new TextEncoder();

/** A converter of the page's bytes to UTF-8. */
function createPageDecoder(page: CodePage): (bytes: Uint8Array) => Uint8Array {
  const letters = Array.from({ length: 256 }, (_, byte) => encoder.encode(letterIn(page, byte)));
  const sizes = Uint8Array.from(letters, (letter) => letter.length);
  const parts = [0, 1, 2].map((at) => Uint8Array.from(letters, (letter) => letter[at] ?? 0));
  const [first, second, third] = parts as [Uint8Array, Uint8Array, Uint8Array]; // three, as listed above
  return (bytes) => {
    let length = bytes.length;
    for (let at = 0; at < bytes.length; at++) if (bytes[at]! >= 0x80) length += sizes[bytes[at]!]! - 1;
    if (length === bytes.length) return bytes;
    const out = new Uint8Array(length);
    let to = 0;
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at]!;
      out[to++] = first[byte]!;
      if (byte < 0x80) continue;
      out[to++] = second[byte]!;
      if (sizes[byte] === 3) out[to++] = third[byte]!;
    }
    return out;
  };
}

/** UTF-16 → UTF-8, cut anywhere: an odd byte and half a surrogate pair wait for the next piece. */
export function createUtf16Decoder(bigEndian: boolean): (chunk: Uint8Array, final: boolean) => Uint8Array {
  // fatal: false: half a pair becomes U+FFFD; TextDecoder is right for UTF-16 on every Node
  const decoder = new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le', { ignoreBOM: true });
  const encoder = new TextEncoder();
  return (chunk, final) => encoder.encode(decoder.decode(chunk, { stream: !final }));
}

/** Takes one of the two coatings off, cut anywhere. What Windows-1252 cannot have made is kept as it is. */
function createTwiceDecoder(): (chunk: Uint8Array, final: boolean) => Uint8Array {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let begun = false;
  return (chunk, final) => {
    const text = decoder.decode(chunk, { stream: !final });
    const out = new Uint8Array(text.length * 3);
    let to = 0;
    for (const letter of text) {
      const byte = byteIn('windows-1252', letter) ?? (letter < '\u0100' ? letter.charCodeAt(0) : null);
      if (byte !== null) out[to++] = byte;
      else for (const part of encoder.encode(letter)) out[to++] = part;
    }
    // the mark was read twice too
    const marked = !begun && out[0] === 0xef && out[1] === 0xbb && out[2] === 0xbf;
    begun ||= to > 0;
    return out.subarray(marked ? 3 : 0, to);
  };
}

/** A converter of a file's bytes, cut anywhere and without their mark, to UTF-8. */
export function createTextDecoder(encoding: Encoding): (chunk: Uint8Array, final: boolean) => Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return (chunk) => chunk;
    case 'utf-16le':
    case 'utf-16be':
      return createUtf16Decoder(encoding === 'utf-16be');
    case 'utf-8-twice':
      return createTwiceDecoder();
    default:
      return createPageDecoder(encoding);
  }
}
