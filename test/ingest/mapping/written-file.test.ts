import { describe, expect, it } from 'vitest';
import { decodeSettings } from '../../../src/ingest/mapping/yaml.ts';

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
    ['UTF-16 without a mark', utf16(false).subarray(2)],
    ['UTF-16 without a mark, the other way round', utf16(true).subarray(2)],
    // ö is F6, the dash 96, ä E4 in Windows-1252
    ['Windows-1252', Buffer.from('sex: { from: "K\xf6net \x96 \xe4r" }\r\n', 'latin1')],
  ])('%s', (_, bytes) => {
    expect(decodeSettings(bytes)).toBe(TEXT);
  });

  // ö is 94 and ä 84 in code page 850, ö is 9A and ä 8A in Mac Roman; neither has the dash of Windows at 96
  it.each([
    ['code page 850', 'K\x94net \x84r'],
    ['Mac Roman', 'K\x9anet \x8ar'],
  ])('%s', (_, bytes) => {
    expect(decodeSettings(Buffer.from(`a: "${bytes}"`, 'latin1'))).toBe('a: "Könet är"');
  });
});
