import { describe, expect, it } from 'vitest';
import { createSeenRows } from '../../../../src/ingest/reader/rows/duplicates.ts';

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
