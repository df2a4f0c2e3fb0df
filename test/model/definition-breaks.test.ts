import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../src/indicators/catalogue.ts';
import { readDay } from '../../src/model/calendar.ts';
import { breaksFor, DEFINITION_BREAKS, type DefinitionBreak } from '../../src/model/definition-breaks.ts';

describe('breaks in definition', () => {
  it('hold real days in order of time, words in both languages and a source', () => {
    expect(DEFINITION_BREAKS.map(({ date }) => readDay(date))).not.toContain(null);
    expect(DEFINITION_BREAKS.map(({ date }) => date)).toEqual(DEFINITION_BREAKS.map(({ date }) => date).toSorted());
    for (const { label, note, source } of DEFINITION_BREAKS)
      for (const text of [label.sv, label.en, note.sv, note.en, source]) expect(text.length).toBeGreaterThan(3);
  });

  it('name indicators of the catalogue only', () => {
    const known = new Set(CATALOGUE.map((one) => one.id));
    const named = DEFINITION_BREAKS.flatMap(({ indicators }) => (indicators === 'all' ? [] : indicators));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  // research: SoL (2025:400) in force 1 July 2025; activity requirement 1 July 2026, first for aid of October 2026
  it('are found where they divide the stretch, for the indicators they touch', () => {
    const dates = (id: string, from: string, to: string) => breaksFor(id, from, to).map(({ date }) => date);
    expect(dates('plan-share', '2025-01-01', '2026-12-31')).toEqual(['2025-07-01', '2026-07-01']);
    expect(dates('granted-share', '2025-01-01', '2026-12-31')).toEqual(['2025-07-01', '2026-10-01']);
    expect(dates('leisure-aid-share', '2025-01-01', '2025-12-31')).toEqual(['2025-09-15']);
    expect(dates('recipients', '2020-01-01', '2030-12-31')).toEqual([]);
  });

  it('are not found at the edge where all days are of one kind', () => {
    const dates = (from: string, to: string) => breaksFor('plan-share', from, to).map(({ date }) => date);
    expect(dates('2025-07-01', '2025-12-31')).toEqual([]);
    expect(dates('2025-06-30', '2025-07-01')).toEqual(['2025-07-01']);
    expect(dates('2025-01-01', '2025-06-30')).toEqual([]);
  });

  it('come in order of time from any list, and `all` touches every indicator', () => {
    const own = (date: string, indicators: DefinitionBreak['indicators']): DefinitionBreak => ({
      date,
      label: { sv: 'x', en: 'x' },
      note: { sv: 'x', en: 'x' },
      source: 'x',
      indicators,
    });
    const list = [own('2025-05-01', 'all'), own('2025-03-01', ['payee']), own('2025-04-01', ['recipients'])];
    const dates = breaksFor('payee', '2025-01-01', '2025-12-31', list).map(({ date }) => date);
    expect(dates).toEqual(['2025-03-01', '2025-05-01']);
  });
});
