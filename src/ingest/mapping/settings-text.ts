import { createPageDecoder } from '../reader/code-page.ts';

/**
 * The text of a file that a person has written: UTF-8, UTF-16 with its mark, else Windows-1252, as Notepad saves it. The
 * mark is left out. A heading of the mapping would otherwise not be found in the export, and nobody could see why.
 */
export function decodeSettings(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder().decode(createPageDecoder('windows-1252')(bytes));
  }
}
