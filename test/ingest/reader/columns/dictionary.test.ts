import { describe, expect, it } from 'vitest';
import { Dictionary } from '../../../../src/ingest/reader/columns/dictionary.ts';
import { createSeenRows } from '../../../../src/ingest/reader/rows/duplicates.ts';
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

describe('the marks of rows', () => {
  it('tell 300,000 different rows apart and know every one again', () => {
    const seen = createSeenRows();
    const met = (text: string) => {
      const bytes = new TextEncoder().encode(text);
      seen.mix(bytes, 0, bytes.length);
      return seen.met();
    };
    let known = 0;
    for (let n = 0; n < 300_000; n++) if (met(`P${n};kvinna;2025`)) known++;
    expect(known).toBe(0);
    for (let n = 0; n < 300_000; n += 7) if (met(`P${n};kvinna;2025`)) known++;
    expect(known).toBe(Math.ceil(300_000 / 7));
  });

  it('keep cells apart: "ab" + "c" is not "a" + "bc"', () => {
    const seen = createSeenRows();
    const bytes = new TextEncoder().encode('abc');
    const met = (cut: number) => {
      seen.mix(bytes, 0, cut);
      seen.mix(bytes, cut, 3);
      return seen.met();
    };
    expect([met(2), met(1), met(2)]).toEqual([false, false, true]);
  });
});
