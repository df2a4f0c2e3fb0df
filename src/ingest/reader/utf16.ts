/** UTF-16 → UTF-8, cut anywhere: an odd byte and half a surrogate pair wait for the next piece. */
export function createUtf16Decoder(bigEndian: boolean): (chunk: Uint8Array, final: boolean) => Uint8Array {
  // fatal: false: half a pair becomes U+FFFD; TextDecoder is right for UTF-16 on every Node
  const decoder = new TextDecoder(bigEndian ? 'utf-16be' : 'utf-16le', { ignoreBOM: true });
  const encoder = new TextEncoder();
  return (chunk, final) => encoder.encode(decoder.decode(chunk, { stream: !final }));
}
