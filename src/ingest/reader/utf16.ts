/** UTF-16 → UTF-8, cut anywhere: an odd byte and half a surrogate pair wait for the next piece. */
export function createUtf16Decoder(bigEndian: boolean): (chunk: Uint8Array, final: boolean) => Uint8Array {
  // fatal: false: half a pair becomes U+FFFD; TextDecoder is right for UTF-16 on every Node
  const decoder = new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le', { ignoreBOM: true });
  const encoder = new TextEncoder();
  return (chunk, final) => encoder.encode(decoder.decode(chunk, { stream: !final }));
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
