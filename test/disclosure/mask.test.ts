import { describe, expect, it } from 'vitest';
import { allows, type Decided, joinDecided, tableKey } from '../../src/disclosure/tables/mask.ts';

const decided = (more: Partial<Decided>): Decided => ({
  ...{ headline: true, periods: new Map(), unknown: new Map(), tables: new Map() },
  ...more,
});
const table = (levels: readonly string[] | null) => new Map([['unit all', levels && new Set(levels)]]);

describe('what two groups of figures both show', () => {
  it('is a headline and a period that neither of them hides', () => {
    const periods = (q1: boolean) => new Map([['2025-Q1', q1]]);
    for (const [a, b] of [
      [true, true],
      [true, false],
      [false, true],
      [false, false],
    ] as const) {
      const both = joinDecided(
        decided({ headline: a, periods: periods(a), unknown: periods(b) }),
        decided({ headline: b, periods: periods(b), unknown: periods(a) }),
      );
      expect([both.headline, both.periods.get('2025-Q1'), both.unknown.get('2025-Q1')]).toEqual([
        a && b,
        a && b,
        a && b,
      ]);
    }
    expect(joinDecided(decided({ periods: periods(true) }), decided({})).periods).toEqual(periods(true));
  });

  it('is a table that neither withholds, with the groups merged that either merges', () => {
    const both = (a: readonly string[] | null, b: readonly string[] | null) =>
      joinDecided(decided({ tables: table(a) }), decided({ tables: table(b) })).tables.get('unit all');
    expect(both(['nord'], ['nord', 'syd'])).toEqual(new Set(['nord', 'syd']));
    expect([both(null, ['nord']), both(['nord'], null), both(null, null)]).toEqual([null, null, null]);
    expect(joinDecided(decided({ tables: table(['nord']) }), decided({})).tables).toEqual(table(['nord']));
    expect(joinDecided(decided({}), decided({ tables: table(null) })).tables).toEqual(table(null));
    expect(tableKey('unit', 'all')).toBe('unit all');
  });
});

describe('a group above', () => {
  it('allows the periods that it shows, and those that it does not have as its whole span', () => {
    const above = decided({ headline: true, periods: new Map([['2025-Q1', false]]) });
    expect([allows(null, '2025-Q1'), allows(above, '2025-Q1'), allows(above, '2025-Q2')]).toEqual([true, false, true]);
    expect(allows(decided({ headline: false }), '2025-Q2')).toBe(false);
  });
});
