import { describe, expect, it } from 'vitest';
import { inspectFiles } from '../../../../src/ingest/inspect-files.ts';
import { validateExport } from '../../../../src/ingest/validate-export.ts';
import { read, withFiles } from '../read-text.ts';

// Made up. Line 2: fine; 3 and 4: the aid ends before it begins; 5 and 6: decided before it was applied for; 7: both on one day.
const TEXT = `person_id;kön;ansökningsdatum;beslutsdatum;beslut;bistånd_start;bistånd_slut
A;kvinna;2025-01-01;2025-01-08;bifall;2025-01-01;2025-06-30
B;kvinna;2025-01-01;2025-01-08;bifall;2025-02-01;2024-11-30
C;man;2025-01-01;2025-01-08;bifall;2025-02-01;2025-01-31
D;man;2025-02-01;2025-01-08;bifall;2025-01-01;2025-06-30
E;;2025-02-01;2025-01-08;bifall;2025-01-01;
F;man;2025-01-08;2025-01-08;bifall;2025-02-01;2025-02-01
`;
const request = { mapping: null, drop: [], window: { from: null, to: null } };
const FOUND = [
  {
    code: 'ends-before-it-starts',
    earlier: 'aid_start',
    later: 'aid_end',
    rows: { women: 1, men: 1, unknown: 0 },
    lines: [3, 4],
  },
  {
    code: 'decided-before-applied',
    earlier: 'application_date',
    later: 'decision_date',
    rows: { women: 0, men: 1, unknown: 1 },
    lines: [5, 6],
  },
];

describe('dates on one row that cannot both be right', () => {
  it('an end before the beginning is a bad value and kept out of the table; a decision stays', async () => {
    const { rows, result } = await read({ 'a.csv': TEXT });
    expect(rows.map((row) => row.aid_end === null)).toEqual([false, true, true, false, true, false]);
    expect(rows.every((row) => row.decision_date !== null && row.application_date !== null)).toBe(true);
    expect(result.ledger.badValues).toEqual([{ field: 'aid_end', rows: { women: 1, men: 1, unknown: 0 } }]);
    expect(result.remarks).toContainEqual({ code: 'ends-before-it-starts', fields: ['aid_end'], count: 2 });
    expect(result.remarks).toContainEqual({ code: 'decided-before-applied', fields: ['decision_date'], count: 2 });
  });

  it('are told by validate and inspect, by sex and with their lines', async () => {
    await withFiles({ 'a.csv': TEXT }, async (files) => {
      const validated = await validateExport({ ...request, files });
      expect(validated.files[0]?.contradictions).toEqual(FOUND);
      expect(validated.files[0]?.badValues).toEqual([{ field: 'aid_end', lines: [3, 4] }]);
      const inspected = await inspectFiles({ ...request, files });
      expect(inspected.files[0]?.contradictions).toEqual(FOUND);
      expect(inspected.files[0]?.columns.find(({ field }) => field === 'aid_end')?.bad).toEqual({
        rows: 2,
        lines: [3, 4],
      });
    });
  });

  it('a first day without aid may be the first day with it: no day of aid, no contradiction', async () => {
    const text = 'person_id;kön;bistånd_start;bistånd_slut\nA;man;2025-02-01;2025-02-01\nB;man;2025-02-01;2025-01-31\n';
    const mapping = { version: 1 as const, window: { aid_end_is: 'first_day_without' as const } };
    const { result } = await read({ 'a.csv': text }, { mapping });
    expect(result.ledger.badValues).toEqual([{ field: 'aid_end', rows: { women: 0, men: 1, unknown: 0 } }]);
  });

  it('leave a row where its beginning places it: outside the span, and then not counted; of measures too', async () => {
    const text = `person_id;kön;beslutsdatum;bistånd_start;bistånd_slut;insats_start;insats_slut
A;man;2019-01-01;2019-02-01;2019-01-01;;
B;man;;2025-02-01;2024-11-30;;
C;man;2025-01-01;2025-02-01;2025-03-01;2025-03-01;2025-02-01
`;
    const { result } = await read({ 'a.csv': text }, { window: { from: '2025-01-01', to: '2025-12-31' } });
    expect(result.ledger.left.map(({ reason, rows }) => [reason, rows.men])).toEqual([['outside_period', 1]]);
    expect(result.ledger.badValues.map(({ field, rows }) => [field, rows.men])).toEqual([
      ['aid_end', 1],
      ['measure_end', 1],
    ]);
  });
});
