import { randomBytes } from 'node:crypto';

/** The name to propose for a copy of a file with codes: beside it, a CSV whatever the source was. */
export function codedFile(file: string): string {
  return `${file.replace(/(\.[a-z]{2,7})?(\.gz)?$/i, '')}-koder.csv`;
}

/** A word of a command line as it must be written. */
export function shellWord(word: string): string {
  return /^[\p{L}\p{N}._/\\:-]+$/u.test(word) ? word : JSON.stringify(word);
}

/** 32 letters and digits. No `e`, which makes a number of `1e5`; no `i`, `l`, `o`, which are taken for digits. */
const LETTERS = 'abcdfghjkmnpqrstuvwxyz0123456789';
const LENGTH = 10;

/**
 * A random code for every text, the same for the same text: nearly 50 bits, drawn again should it have been drawn. The
 * key is this function alone and is gone with it.
 */
export function createCodes(): (text: string) => string {
  const codes = new Map<string, string>();
  const taken = new Set<string>();
  return (text) => {
    const found = codes.get(text);
    if (found !== undefined) return found;
    let code = draw();
    while (taken.has(code)) code = draw();
    taken.add(code);
    codes.set(text, code);
    return code;
  };
}

/** Begins with a letter: a spreadsheet would make a number of digits alone. */
function draw(): string {
  const code = Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte & 31]).join('');
  return /^[a-z]/.test(code) ? code : draw();
}
