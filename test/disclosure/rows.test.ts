import { describe, expect, it } from 'vitest';
import { protectBlanks, protectFilled, protectRemark, protectRows } from '../../src/disclosure/seal/rows.ts';
import type { RowLedger } from '../../src/model/records.ts';

const rows = { women: 1, men: 2, unknown: 3 };
const ledger: RowLedger = {
  read: 106,
  used: 100,
  left: [{ reason: 'duplicate', rows }],
  badValues: [
    { field: 'age', rows },
    { field: 'plan_focus', rows },
  ],
};
const options = { threshold: 5, internal: false };

describe('the row ledger in a release', () => {
  it('is no secret, however few rows a reason has', () => {
    expect(protectRows(ledger, { women: 60, men: 40, unknown: 0 }, options)).toEqual({
      read: 106,
      used: 100,
      left: [{ reason: 'duplicate', women: 1, men: 2, unknown: 3 }],
      bad_values: [{ field: 'age', women: 1, men: 2, unknown: 3 }],
    });
  });

  it('loses its split by sex where there are fewer rows of a sex than the threshold', () => {
    const { left, bad_values } = protectRows(ledger, { women: 96, men: 4, unknown: 0 }, options);
    expect(left).toEqual([{ reason: 'duplicate', women: null, men: null, unknown: null }]);
    expect(bad_values).toEqual([{ field: 'age', women: null, men: null, unknown: null }]);
  });

  it('is whole in working material', () => {
    const all = protectRows(ledger, { women: 96, men: 4, unknown: 0 }, { threshold: 5, internal: true });
    expect(all.bad_values.map((one) => one.field)).toEqual(['age', 'plan_focus']);
    expect(all.left[0]).toMatchObject({ women: 1 });
  });
});

describe('a remark in a release', () => {
  it('has no number of fewer than the threshold, and keeps none at all', () => {
    const told = (count: number | undefined, internal = false) =>
      protectRemark(
        { code: 'blank-counted', fields: ['plan'], ...(count !== undefined && { count }) },
        { threshold: 5, internal },
      );
    expect([5, 4, 0, undefined].map((count) => told(count).count)).toEqual([5, null, 0, null]);
    expect(told(4, true)).toEqual({ code: 'blank-counted', fields: ['plan'], count: 4 });
  });

  it('tells of blanks as of its field: only some have a direction of their plan', () => {
    const blanks = { as: 'no', cells: { women: 49, men: 30, unknown: 0 }, rows: { women: 100, men: 60, unknown: 0 } };
    const told = (field: string) => protectRemark({ code: 'blank-counted', fields: [field], blanks }, options).blanks;
    expect(told('plan')).toMatchObject({ women: 40, men: 30, at_least: true });
    expect(told('plan_focus')).toMatchObject({ women: null, men: null });
  });
});

describe('filled shares in a release', () => {
  const at = (field: string, women: number, men: number) => ({
    field,
    of: { women: 100, men, unknown: 2 },
    registered: { women, men, unknown: 1 },
    people: { women: 100, men, unknown: 2 },
  });

  it('leave out fields that only some have', () => {
    const fields = ['obstacle', 'plan_focus', 'violence_support', 'denial_reason', 'exit_reason', 'measure_outcome'];
    expect(
      protectFilled(
        fields.map((one) => at(one, 88, 50)),
        options,
      ),
    ).toEqual([{ id: 'obstacle', filled: { women: 0.9, men: 1, unknown: null } }]);
  });

  it('stand for women and men or for neither', () => {
    for (const few of [4, 9])
      expect(protectFilled([at('obstacle', 98, few)], options)[0]!.filled).toEqual({
        women: null,
        men: null,
        unknown: null,
      });
    expect(protectFilled([at('obstacle', 98, 0)], options)[0]!.filled).toEqual({
      women: 1,
      men: null,
      unknown: null,
    });
  });
});

describe('filled shares where a system writes yes and leaves the others blank', () => {
  const told = (registered: number, rows: number, people: number, internal = false) =>
    protectFilled(
      [
        {
          field: 'newly_arrived',
          of: { women: rows, men: 60, unknown: 0 },
          registered: { women: registered, men: 30, unknown: 0 },
          people: { women: people, men: 60, unknown: 0 },
        },
      ],
      { threshold: 5, internal },
    )[0]!.filled.women;

  it('are told in steps of twice the threshold of the people, from both ends', () => {
    // 100 people: steps of a tenth, 0–4 are 0, 5–14 a tenth; 95–100 are all
    expect([0, 4, 5, 14, 50, 94, 95, 100].map((n) => told(n, 100, 100))).toEqual([0, 0, 0.1, 0.1, 0.5, 0.9, 1, 1]);
    // twelve rows a person: one newly arrived woman of 58 has twelve rows of 696
    expect(told(12, 696, 58)).toBe(0);
    expect(told(3, 100, 100, true)).toBe(0.03);
  });

  it('leave at least the threshold of numbers to choose among, whatever their number', () => {
    for (let people = 10; people <= 80; people++) {
      const all = Array.from({ length: people + 1 }, (_, n) => told(n, people, people));
      expect(all[0]).toBe(0);
      for (const one of all) expect(all.filter((other) => other === one).length).toBeGreaterThanOrEqual(5);
    }
  });

  it('are not told of fewer than twice the threshold', () => {
    expect(told(9, 9, 9)).toBeNull();
  });

  it('are whole per cent at the finest', () => {
    expect(told(1234, 100_000, 100_000)).toBe(0.01);
  });
});

describe('blank cells that count as an answer', () => {
  const told = (women: number, rows: number, threshold: number) =>
    protectBlanks(
      'plan',
      { as: 'no', cells: { women, men: 30, unknown: 0 }, rows: { women: rows, men: 60, unknown: 0 } },
      { threshold, internal: false },
    ).women;

  it('are told in steps of twice the threshold, and not nearer to all rows than the threshold', () => {
    // steps of 10: 49 → 40; of 52 rows at most 47 count, → 40; of 55 rows 50
    expect([told(49, 100, 5), told(51, 52, 5), told(55, 55, 5), told(4, 100, 5)]).toEqual([40, 40, 50, 0]);
  });

  it('leave more than a threshold of numbers to choose among, whatever their number', () => {
    for (const threshold of [3, 4, 5, 10])
      for (let rows = threshold; rows <= 60; rows++) {
        const all = Array.from({ length: rows + 1 }, (_, cells) => told(cells, rows, threshold));
        for (const one of all)
          expect(all.filter((other) => other === one).length).toBeGreaterThan(Math.min(rows, threshold));
      }
  });

  it('have no number for a field that only some have, nor where a sex has few rows; all in working material', () => {
    const blanks = { as: 'no', cells: { women: 9, men: 9, unknown: 0 }, rows: { women: 60, men: 60, unknown: 0 } };
    const release = { threshold: 5, internal: false };
    expect(protectBlanks('violence_disclosed', blanks, release)).toMatchObject({ women: null, men: null });
    const few = { ...blanks, rows: { women: 60, men: 4, unknown: 0 } };
    expect(protectBlanks('plan', few, release)).toMatchObject({ women: null, men: null });
    expect(protectBlanks('plan', blanks, { threshold: 5, internal: true })).toEqual({
      ...{ as: 'no', women: 9, men: 9, unknown: 0, at_least: false },
    });
  });
});
