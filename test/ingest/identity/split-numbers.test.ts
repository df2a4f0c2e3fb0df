import { describe, expect, it } from 'vitest';
import { createSplitScan } from '../../../src/ingest/identity/split-numbers.ts';
import { digits, makeNumber, type Random, seeded } from './synthetic-numbers.ts';

const iso = ({ century, date }: ReturnType<typeof makeNumber>) =>
  `${century}${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}`;

function scan(rows: number, ending: (made: ReturnType<typeof makeNumber>, random: Random) => string, seed = 5) {
  const random = seeded(seed);
  const split = createSplitScan();
  for (let row = 0; row < rows; row++) {
    const made = makeNumber(random);
    split.see(['bifall', iso(made), 'kvinna', ending(made, random)], row + 2);
  }
  return split.findings();
}

describe('birth date and last four in two columns', () => {
  it('stop, in the column of the four', () => {
    expect(scan(20, ({ tail }) => tail)).toMatchObject([{ scope: 3, kind: 'personal', lines: [2, 3, 4, 5, 6] }]);
    expect(scan(3, ({ tail }) => tail)).toHaveLength(1);
  });

  it.each(['.', '/', '-'])('stop where the day is first, %s between', (mark) => {
    const split = createSplitScan();
    for (let row = 1; row <= 5; row++) {
      const { century, date, tail } = makeNumber(seeded(row));
      split.see([[date.slice(4), date.slice(2, 4), century + date.slice(0, 2)].join(mark), tail], row + 1);
    }
    expect(split.findings()).toMatchObject([{ scope: 1, shaped: 5, valid: 5 }]);
  });

  it('stop where the date has its midnight', () => {
    const split = createSplitScan();
    for (let row = 1; row <= 5; row++) {
      const made = makeNumber(seeded(row));
      split.see([`${iso(made)}T00:00:00.000Z`, made.tail], row + 1);
    }
    expect(split.findings()).toMatchObject([{ scope: 1, shaped: 5, valid: 5 }]);
  });

  it('stop where noughts are lost', () => {
    // no made-up number begins with a nought: the ending is worked out anew, with birth number 0xx and its own check digit
    const split = createSplitScan();
    // 19811228 0019: 8 1 1 2 2 8 0 0 1 by 2 1 2 1 2 1 2 1 2: 16 1 2 2 4 8 0 0 2, digits 7+1+2+2+4+8+0+0+2 = 26, check 4
    // 19811228 0027: the same with 2: 4 for 2, 28, check 2 · 0035: 6, 30, check 0
    for (const four of ['14', '22', '30']) split.see(['19811228', four], 2);
    expect(split.findings()).toHaveLength(1);
  });

  // any cut of a number, with its century or without: the halves are put together, so no value is worked out here
  it.each([
    [12, 6],
    [12, 2],
    [12, 4],
    [12, 11],
    [10, 5],
    [10, 9],
  ])('stop where a number of %i digits is cut after %i', (length, at) => {
    const split = createSplitScan();
    for (let row = 1; row <= 8; row++) {
      const { century, date, tail } = makeNumber(seeded(row));
      const all = (century + date + tail).slice(12 - length);
      split.see(['bifall', all.slice(0, at), all.slice(at)], row + 1);
    }
    expect(split.findings()).toMatchObject([{ scope: 2, shaped: 8, valid: 8 }]);
  });

  it('are looked for among four thousand columns in no time', { timeout: 10_000 }, () => {
    const split = createSplitScan();
    const random = seeded(3);
    // every pair of them was judged: half a minute for three rows
    const cells = Array.from({ length: 4_000 }, (_, at) => String(at % 10));
    const made = Array.from({ length: 3 }, () => makeNumber(random));
    made.forEach((one, row) => {
      split.see([...cells, iso(one), one.tail], row + 2);
    });
    expect(split.findings()).toMatchObject([{ scope: 4_001, shaped: 3, valid: 3 }]);
  });

  it('are not columns of any digits', () => {
    for (let seed = 1; seed <= 20; seed++) {
      const random = seeded(seed);
      const split = createSplitScan();
      for (let row = 0; row < 50; row++)
        split.see(
          [1, 4, 5, 5, 6, 6, 9].map((length) => digits(random, length)),
          row + 2,
        );
      expect(split.findings()).toEqual([]);
    }
  });

  it('are not years, amounts or codes', () => {
    for (let seed = 1; seed <= 20; seed++) {
      expect(scan(50, (_, random) => digits(random, 4), seed)).toEqual([]);
      expect(scan(50, ({ century, date }) => century + date.slice(0, 2), seed)).toEqual([]);
    }
  });
});
