import type { Encoding } from '../../model/records.ts';
import { createPageDecoder } from './code-page.ts';
import { createTwiceDecoder } from './utf8-twice.ts';
import { createUtf16Decoder } from './utf16.ts';

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
