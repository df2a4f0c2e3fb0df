import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AuditDocument, BalanceRow } from '../../../src/model/audit-document.ts';
import { writeReadFirst } from '../../../src/report/writing/remarks.ts';

const example: AuditDocument = JSON.parse(readFileSync('reports/exempelstad-2025/audit.json', 'utf8'));

function withBalances(balances: readonly Partial<BalanceRow>[]): AuditDocument {
  const whole = { stat: 'share', period: 'all', sex: 'women' as const, cases: 100, counted: 0, rounded_to: null };
  const rows = balances.map((one): BalanceRow => ({ indicator: '', apart: [], ...whole, ...one }));
  return { ...example, remarks: [], balances: rows };
}

describe('what is told before any figure', () => {
  const start = (cases: number) => ({ reason: 'not_registered' as const, about: 'aid_start', cases });
  const answer = { reason: 'not_registered' as const, about: 'plan', cases: 20 };

  it('is the cases that no question about them counts', () => {
    // by hand: both questions lack 10 for want of a start; the twenty without an answer on plans are told under that question
    const document = withBalances([
      { indicator: 'recipients', stat: 'count', apart: [start(12)] },
      { indicator: 'plan-share', apart: [answer, start(10)] },
    ]);
    expect(writeReadFirst(document, 'sv')).toEqual([
      '10 av 100\u00a0personer saknar uppgift om biståndets början och räknas inte.',
    ]);
  });

  it('is silent of what one question lacks, and of what is no more than one in twenty', () => {
    const one = withBalances([
      { indicator: 'recipients', stat: 'count', apart: [] },
      { indicator: 'plan-share', apart: [answer] },
    ]);
    expect(writeReadFirst(one, 'sv')).toEqual([]);
    expect(writeReadFirst(withBalances([{ indicator: 'recipients', stat: 'count', apart: [start(5)] }]), 'sv')).toEqual(
      [],
    );
  });
});
