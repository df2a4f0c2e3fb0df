import { describe, expect, it } from 'vitest';
import { createUtf8Check } from '../../../../src/ingest/reader/csv/find-encoding.ts';
import { createUtf16Decoder } from '../../../../src/ingest/reader/csv/text-decoder.ts';

function check(bytes: Uint8Array, size: number) {
  const seen = createUtf8Check();
  for (let at = 0; at < bytes.length; at += size) seen.see(bytes.subarray(at, at + size));
  return seen.end();
}

const utf8 = Buffer.from('kön\nålder €\n😀\n');
const latin = Buffer.from('k\xf6n\n', 'latin1');

describe('the encoding of a whole file, wherever it is cut', () => {
  it.each<[string, Uint8Array, string]>([
    ['letters of one to four bytes', utf8, 'utf-8'],
    ['plain letters only', Buffer.from('kon\nman\n'), 'utf-8'],
    ['one byte that is no UTF-8, after plain lines', Buffer.concat([Buffer.from('a;b\n'), latin]), 'windows-1252'],
    ['one byte that is no UTF-8, after other letters', Buffer.concat([utf8, latin]), 'mixed'],
    ['a letter cut off by the end', utf8.subarray(0, 2), 'windows-1252'],
  ])('%s', (_, bytes, verdict) => {
    for (const size of [1, 2, 3, 7, 100]) expect(check(bytes, size)).toBe(verdict);
  });

  it.each([true, false])('UTF-16 becomes UTF-8, big-endian: %s', (bigEndian) => {
    const little = Buffer.from(utf8.toString(), 'utf16le');
    const bytes = bigEndian ? little.swap16() : little;
    for (const size of [1, 2, 3, 7]) {
      const decode = createUtf16Decoder(bigEndian);
      const out: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += size) out.push(decode(bytes.subarray(at, at + size), false));
      out.push(decode(new Uint8Array(0), true));
      expect(Buffer.concat(out)).toEqual(utf8);
    }
  });
});
