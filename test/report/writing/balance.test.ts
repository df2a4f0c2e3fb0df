import { describe, expect, it } from 'vitest';
import type { BalanceRow } from '../../../src/model/audit-document.ts';
import { isMuch, writeBalance, writeLoss } from '../../../src/report/writing/rows-and-cases.ts';

const row = (sex: 'women' | 'men', cases: number, counted: number, apart: BalanceRow['apart']): BalanceRow => ({
  ...{ indicator: 'granted-share', stat: 'share', period: 'all', sex, cases, counted, rounded_to: null, apart },
});
const unread = (cases: number) => ({ reason: 'not_understood' as const, about: 'household_type', cases });
const couples = (cases: number) => ({ reason: 'not_asked' as const, about: 'single', cases });

describe('where the cases went', () => {
  const rows = [row('women', 112, 52, [unread(40), couples(20)]), row('men', 112, 52, [unread(40), couples(20)])];

  it('is told with the largest part first', () => {
    expect(writeBalance(rows, 'decision', 'sv')).toBe(
      '104 av 224\u00a0beslut räknas: 80 har en uppgift om hushållstyp som inte gick att läsa och 40 gäller par.',
    );
    expect(writeBalance(rows, 'decision', 'en')).toBe(
      '104 of 224\u00a0decisions are counted: 80 have information on household type that could not be read and 40 concern couples.',
    );
  });

  it('is about so many in a release', () => {
    const rounded = rows.map((one) => ({ ...one, rounded_to: 5, cases: 110 }));
    expect(writeBalance(rounded, 'decision', 'sv')).toMatch(/^104 av omkring 220\u00a0beslut räknas: omkring 80 har/);
  });

  it('is not told where at most one in twenty and at most twenty stand apart', () => {
    // 20 of 400 is one in twenty
    expect(writeBalance([row('women', 400, 380, [couples(20)])], 'decision', 'sv')).toBe(null);
    expect(writeBalance([row('women', 399, 379, [couples(20)])], 'decision', 'sv')).not.toBe(null);
    expect(writeBalance([row('women', 4000, 3979, [couples(21)])], 'decision', 'sv')).not.toBe(null);
  });

  it('is much where one in twenty is lost, not where a question concerns few', () => {
    expect(isMuch([row('women', 400, 100, [couples(300)])])).toBe(false);
    expect(isMuch([row('women', 400, 380, [unread(20)])])).toBe(false);
    expect(isMuch([row('women', 400, 379, [unread(21)])])).toBe(true);
  });

  it('tells of what is lost alone, before the figures', () => {
    const blank = { reason: 'not_registered' as const, about: 'aid_start', cases: 30 };
    const outside = { reason: 'outside' as const, about: null, cases: 40 };
    expect(writeLoss([row('women', 240, 150, [blank, couples(60)])], 'person', 'sv')).toBe(
      '30 av 240\u00a0personer saknar uppgift om biståndets början och räknas inte.',
    );
    expect(writeLoss([row('women', 240, 170, [blank, outside])], 'person', 'sv')).toBe(
      '70 av 240\u00a0personer räknas inte: 40 ligger utanför perioden och 30 saknar uppgift om biståndets början.',
    );
    expect(writeLoss([{ ...row('women', 240, 180, [blank]), rounded_to: 5 }], 'person', 'en')).toBe(
      'About 30 of about 240\u00a0people lack information on start of assistance and are not counted.',
    );
    expect(writeLoss([row('women', 240, 40, [couples(200)])], 'person', 'sv')).toBe(null);
  });
});
