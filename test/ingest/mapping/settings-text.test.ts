import { describe, expect, it } from 'vitest';
import { decodeSettings } from '../../../src/ingest/mapping/settings-text.ts';

const TEXT = 'sex: { from: "Könet – är" }\r\n';
const utf16 = (bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${TEXT}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('a file of settings is read however an editor saved it', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16', utf16(false)],
    ['UTF-16, the other way round', utf16(true)],
    // ö is F6, the dash 96, ä E4 in Windows-1252
    ['Windows-1252', Buffer.from('sex: { from: "K\xf6net \x96 \xe4r" }\r\n', 'latin1')],
  ])('%s', (_, bytes) => {
    expect(decodeSettings(bytes)).toBe(TEXT);
  });
});
