import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../../../src/ingest/reader/columns/dictionary.ts';
import { createRandom } from '../csv/csv-oracle.ts';

describe('the dictionary', () => {
  it('gives the codes that a Map gives, for values of every length, and gives them back', () => {
    const random = createRandom(7);
    const dictionary = new Dictionary();
    const map = new Map<string, number>();
    for (let n = 0; n < 60_000; n++) {
      // few letters, NUL among them: values that begin alike and differ in length only
      const text = Array.from({ length: Math.floor(random() * 12) }, () => 'ab\u0000'[Math.floor(random() * 3)]).join(
        '',
      );
      const bytes = new TextEncoder().encode(`x${text}y`);
      if (!map.has(text)) map.set(text, map.size);
      expect(dictionary.intern(bytes, 1, bytes.length - 1)).toBe(map.get(text));
    }
    expect(dictionary.size).toBe(map.size);
    for (const [text, code] of map) expect(Buffer.from(dictionary.bytesOf(code)).toString()).toBe(text);
  });
});
