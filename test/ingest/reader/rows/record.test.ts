import { describe, expect, it } from 'vitest';
import { digitsOfNumberCell, findShapes } from '../../../../src/ingest/identity/find-shapes.ts';
import { cellText, mayHoldIdentity } from '../../../../src/ingest/reader/rows/record.ts';
import { createRandom } from '../csv/csv-oracle.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const may = (text: string) => mayHoldIdentity(encode(text), 0, encode(text).length);

describe('a cell', () => {
  it('is looked at more closely whenever it holds the shape of an identity number', () => {
    const random = createRandom(11);
    const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
    let shaped = 0;
    for (let n = 0; n < 60_000; n++) {
      const two = (low: number, high: number) => String(low + Math.floor(random() * (high - low + 1))).padStart(2, '0');
      const born = pick(['', '18', '19', '20']) + two(0, 99) + two(1, 12) + two(1, 91);
      const tail = pick(['', 'A', 'å', '1']) + String(100 + Math.floor(random() * 900));
      const wide = (digits: string) => digits.replace(/\d/g, (one) => String.fromCharCode(0xff10 + Number(one)));
      const plain =
        pick(['', 'pnr', 'x ', '3']) +
        born +
        pick(['', '-', '+', ' ', '\u00a0', '–', ' - ', '\u200b']) +
        tail +
        pick(['', ' y', 'z', '1']);
      const text = pick([plain, plain, wide(plain), `${plain.slice(0, 4)}\u00ad${plain.slice(4)}`]);
      if (findShapes(text).length === 0) continue;
      shaped++;
      expect([text, may(text)]).toEqual([text, true]);
    }
    expect(shaped).toBeGreaterThan(5_000);
  });

  it.each(['101019800', '101019800.0', '1.812121212E11'])('so is the number cell %s', (text) => {
    expect(digitsOfNumberCell(text)).toMatch(/^\d{10,12}$/);
    expect(may(text)).toBe(true);
  });

  it.each(['', 'Söder', 'å'.repeat(30), 'a'.repeat(30), '😀'])('keeps the text %s', (text) => {
    const bytes = encode(`;${text};`);
    expect(cellText(bytes, 1, bytes.length - 1)).toBe(text);
  });
});
