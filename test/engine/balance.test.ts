import { describe, expect, it } from 'vitest';
import type { Balance } from '../../src/model/balance.ts';
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
});
