/**
 * The bytes 0x80–0x9F of Windows-1252 as code points (WHATWG Encoding, index windows-1252: the five unassigned bytes are
 * the control characters of the same number). Ours, since TextDecoder of Node 20 gets 27 of them wrong (nodejs/node#56542).
 */
// biome-ignore format: four rows of eight, as code pages are printed
const HIGH = [
  0x20ac, 0x81, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021,
  0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0x8d, 0x17d, 0x8f,
  0x90, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
  0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0x9d, 0x17e, 0x178,
] as const;

const encoder = new TextEncoder();
const UTF8 = Array.from({ length: 256 }, (_, byte) => {
  const code = byte >= 0x80 && byte < 0xa0 ? HIGH[byte - 0x80]! : byte;
  return encoder.encode(String.fromCodePoint(code));
});

/** Windows-1252 → UTF-8. */
export function decode1252(bytes: Uint8Array): Uint8Array {
  let length = bytes.length;
  for (let at = 0; at < bytes.length; at++) if (bytes[at]! >= 0x80) length += UTF8[bytes[at]!]!.length - 1;
  if (length === bytes.length) return bytes;
  const out = new Uint8Array(length);
  let to = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x80) out[to++] = byte;
    else if (byte >= 0xa0) {
      out[to++] = 0xc0 | (byte >> 6);
      out[to++] = 0x80 | (byte & 0x3f);
    } else for (const one of UTF8[byte]!) out[to++] = one;
  }
  return out;
}
