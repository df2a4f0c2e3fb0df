import { createPageCheck, wideEncoding } from '../reader/csv/find-encoding.ts';
import { createTextDecoder } from '../reader/csv/text-decoder.ts';

/**
 * The text of a file that a person has written, in any encoding that an export may have and that tells itself: UTF-8, UTF-16
 * with its mark or without, Windows-1252, code page 850, Mac Roman. The mark is left out. A heading of the mapping would
 * otherwise not be found in the export, and nobody could see why.
 */
export function decodeSettings(bytes: Uint8Array): string {
  const { encoding, bom } = wideEncoding(bytes);
  const text = bytes.subarray(bom);
  const decode = createTextDecoder(encoding ?? eightBits(text));
  return new TextDecoder().decode(decode(text, true));
}

function eightBits(bytes: Uint8Array) {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8' as const;
  } catch {
    const pages = createPageCheck();
    pages.see(bytes);
    const page = pages.end();
    // two pages in one text are refused in an export; here each line is read by a person
    return page === 'two-pages' ? 'windows-1252' : page;
  }
}
