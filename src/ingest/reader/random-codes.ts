import { randomBytes } from 'node:crypto';

/** 32 letters and digits. No `e`, which makes a number of `1e5`; no `i`, `l`, `o`, which are taken for digits. */
const LETTERS = 'abcdfghjkmnpqrstuvwxyz0123456789';
const LENGTH = 10;

/**
 * A random code for every text, the same for the same text: nearly 50 bits, drawn again should it have been drawn. The key is this
 * function alone and is gone with it.
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
