import { describe, expect, it } from 'vitest';
import type { Balance } from '../../src/model/counted.ts';
import { SEXES } from '../../src/model/sex.ts';
import { countDrawing, draw, findLine } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };

function unbalanced(balances: readonly Balance[]) {
  return balances.flatMap(({ indicator, stat, cases, counted, apart }) =>
    SEXES.filter((sex) => apart.reduce((sum, one) => sum + one.cases[sex], counted[sex]) !== cases[sex]).map(
      (sex) => `${indicator} ${stat} ${sex}`,
    ),
  );
}

describe('the balance of a figure', () => {
  it('names where every decision went', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   household_type     decision  decision_date
        1         woman single_no_children granted   2025-01-10
        2         woman couple_no_children granted   2025-01-10
        3         woman -                  denied    2025-01-10
        4         woman single_no_children withdrawn 2025-01-10
        5         woman single_no_children granted   2024-12-31
        6         woman single_no_children granted   -
        7         man   single_no_children denied    2025-12-31
      `),
      YEAR,
    );
    const [share] = counted.balances.filter(({ indicator }) => indicator === 'granted-share');
    const one = { women: 1, men: 0, unknown: 0 };
    // by hand: 1 and 6 count; 2 lives in a couple, 3 has no household type, 4 is withdrawn, 5 lies before the span
    expect(share).toEqual({
      indicator: 'granted-share',
      stat: 'share',
      period: 'all',
      cases: { women: 6, men: 1, unknown: 0 },
      counted: { women: 2, men: 1, unknown: 0 },
      apart: [
        { reason: 'not_asked', about: 'single', cases: one },
        { reason: 'not_asked', about: 'decision', cases: one },
        { reason: 'not_registered', about: 'household_type', cases: one },
        { reason: 'outside', about: null, cases: one },
      ],
    });
    expect(unbalanced(counted.balances)).toEqual([]);
    for (const { indicator, stat, counted: n } of counted.balances) {
      const cells = findLine(counted, indicator, stat)?.cells;
      if (cells)
        expect({ indicator, stat, women: cells.women.n, men: cells.men.n }).toEqual({
          indicator,
          stat,
          women: n.women,
          men: n.men,
        });
    }
  });

  it('does not take a blank for a no: whose aid is not told of is not registered', async () => {
    const rows = `
        person_id sex   aid_start  aid_end    aid_months plan
        1         woman 2025-01-10 2025-04-30 4          yes
        2         woman -          -          -          no
        3         woman -          -          0          no
        4         man   2025-02-10 -          -          yes
        5         man   -          -          2          no
      `;
    const counted = await countDrawing(draw(rows), YEAR);
    const share = counted.balances.find(({ indicator }) => indicator === 'plan-share');
    // by hand: 1, 4 and 5 have aid; 3 had no month of it; of 2 nothing is told
    expect(share?.counted).toEqual({ women: 1, men: 2, unknown: 0 });
    const one = { women: 1, men: 0, unknown: 0 };
    expect(share?.apart).toEqual([
      { reason: 'not_asked', about: 'recipient', cases: one },
      { reason: 'not_registered', about: 'aid_start', cases: one },
    ]);
    const duration = counted.balances.find(({ indicator }) => indicator === 'aid-duration');
    // the starts of 2 and 5 are blank: their spans may be there
    expect(duration?.apart).toContainEqual({
      reason: 'not_registered',
      about: null,
      cases: { women: 1, men: 1, unknown: 0 },
    });
    expect(unbalanced(counted.balances)).toEqual([]);
  });

  it('leaves those out whom a file names that says nothing of aid', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   birth_year aid_start  measure_type measure_start
        1         woman 1980       2025-01-10 -            -
        2         woman 1980       -          labour_market 2025-03-01
      `),
      { ...YEAR, inFile: [0, 1] },
    );
    const recipients = counted.balances.find(({ indicator }) => indicator === 'recipients');
    expect(recipients?.apart).toEqual([
      { reason: 'not_asked', about: 'recipient', cases: { women: 1, men: 0, unknown: 0 } },
    ]);
  });

  it('gives both adults the aid of their case, and leaves the span of the one without dates open', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id role         sex   aid_start  aid_end    plan
        1       1         applicant    man   2025-01-10 2025-04-30 yes
        1       2         co_applicant woman -          -          no
        2       3         applicant    woman -          -          no
      `),
      YEAR,
    );
    const cells = findLine(counted, 'plan-share', 'share')?.cells;
    // by hand: 1 yes; 2 has the aid of 1 and no plan; of 3 nothing is told
    expect([cells?.women, cells?.men]).toMatchObject([
      { n: 1, yes: 0 },
      { n: 1, yes: 1 },
    ]);
    expect(counted.balances.find(({ indicator }) => indicator === 'plan-share')?.apart).toEqual([
      { reason: 'not_registered', about: 'aid_start', cases: { women: 1, men: 0, unknown: 0 } },
    ]);
    expect(unbalanced(counted.balances)).toEqual([]);
  });

  it('names decisions about the young, and those whom another file says are', async () => {
    const rows = `
        person_id sex   birth_year household_type     decision decision_date
        1         woman 1980       couple_no_children -        -
        2         man   2010       -                  -        -
        3         man   1975       -                  -        -
        1         -     -          -                  granted  2025-03-01
        2         -     -          -                  granted  2025-03-02
        3         -     -          -                  denied   2025-03-03
      `;
    const counted = await countDrawing(draw(rows), { ...YEAR, inFile: [0, 0, 0, 1, 1, 1] });
    const of = (stat: string) => counted.balances.find((one) => one.indicator === 'granted-share' && one.stat === stat);
    // by hand: the woman lives in a couple by the other file; of the man no household type is told; the boy, who is one by the other file, is no adult
    expect(of('share:couples')?.counted).toEqual({ women: 1, men: 0, unknown: 0 });
    expect(of('share')?.apart).toEqual([
      { reason: 'not_asked', about: 'child', cases: { women: 0, men: 1, unknown: 0 } },
      { reason: 'not_asked', about: 'single', cases: { women: 1, men: 0, unknown: 0 } },
      { reason: 'not_registered', about: 'household_type', cases: { women: 0, men: 1, unknown: 0 } },
    ]);
    expect(counted.balances.find(({ indicator }) => indicator === 'recipients')?.apart).toContainEqual({
      reason: 'not_asked',
      about: 'child',
      cases: { women: 0, men: 1, unknown: 0 },
    });
    expect(unbalanced(counted.balances)).toEqual([]);
  });
});
