import { describe, expect, it } from 'vitest';
import { cell, countDrawing, draw, findLine } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const HEAD =
  'case_id person_id sex household_type application_date decision_date decision applied_amount granted_amount denial_reason';
const row = (id: number, asked: string, decided: string, decision: string, more = '- - -') =>
  `${id} ${id} woman single_no_children ${asked} ${decided} ${decision} ${more}`;

describe('processing time', () => {
  it('follows applications where some are undecided: late entry, withdrawn ones leave, open ones stay to the last day', async () => {
    const counted = await countDrawing(
      draw(
        [
          HEAD,
          row(1, '2025-03-01', '2025-03-13', 'granted'),
          row(2, '2025-03-01', '2025-03-01', 'denied'),
          row(3, '2024-12-20', '2025-01-05', 'partly'),
          row(4, '2025-05-01', '2025-05-08', 'withdrawn'),
          row(5, '2025-12-21', '-', '-'),
          row(6, '2025-12-11', '2026-01-20', 'granted'),
          row(7, '2024-11-01', '-', '-'),
          row(8, '2025-06-10', '2025-06-01', 'granted'),
          row(9, '2026-01-05', '-', '-'),
          row(10, '2024-12-01', '2024-12-20', 'granted'),
        ].join('\n'),
      ),
      YEAR,
    );
    expect(cell(counted, 'survival', 'women', 'processing-time', 'rmst').durations).toEqual([
      [0, 0.5, 1, 1],
      [0, 7, 2, 1],
      [0, 10, 0, 1],
      [0, 12, 1, 1],
      [0, 20, 0, 1],
      [12, 16, 1, 1],
      [61, 425, 0, 1],
    ]);
    expect(findLine(counted, 'processing-time', 'mean')).toBeUndefined();
    expect(counted.skipped.filter(({ indicator }) => indicator === 'processing-time')).toEqual([]);
    // nothing open, nothing decided after the last day, is a decision
    expect(counted.facts.decisions.women).toBe(5);
  });

  it('is not counted in days from months', async () => {
    const drawing = draw([HEAD, row(1, '2025-03-01', '2025-03-13', 'granted')].join('\n'));
    const remarks = [{ code: 'days-from-months' as const, fields: ['application_date', 'plan_date'] }];
    const { skipped } = await countDrawing(drawing, { ...YEAR, remarks });
    expect(skipped).toContainEqual(
      expect.objectContaining({
        ...{ indicator: 'processing-time', reason: 'months_alone', fields: ['application_date'] },
      }),
    );
  });

  it('is the mean days of the decided where none is open, by the day of decision', async () => {
    const counted = await countDrawing(
      draw(
        [
          HEAD,
          row(1, '2025-03-01', '2025-03-13', 'granted'),
          row(2, '2024-12-30', '2025-04-09', 'denied'),
          row(3, '2025-03-01', '2025-03-02', 'withdrawn'),
        ].join('\n'),
      ),
      YEAR,
    );
    expect(cell(counted, 'mean', 'women', 'processing-time', 'mean')).toMatchObject({ n: 2, sum: 112n });
    expect(cell(counted, 'mean', 'women', 'processing-time', 'mean', { period: '2025-Q1' })).toMatchObject({
      n: 1,
      sum: 12n,
    });
    expect(findLine(counted, 'processing-time', 'rmst')).toBeUndefined();
  });

  it('takes no row for an open application when another row of the person tells the decision', async () => {
    const counted = await countDrawing(
      draw([HEAD, row(1, '2025-03-01', '2025-03-13', 'granted'), row(1, '2025-03-01', '-', '-')].join('\n')),
      YEAR,
    );
    expect(cell(counted, 'mean', 'women', 'processing-time', 'mean').n).toBe(1);
  });
});

describe('what is granted of what is applied for', () => {
  it('is a ratio of sums: a denial is 0, both must be registered, more than asked for is counted', async () => {
    const counted = await countDrawing(
      draw(
        [
          HEAD,
          row(1, '-', '2025-01-10', 'granted', '100 100 -'),
          row(2, '-', '2025-01-10', 'partly', '100 40 -'),
          row(3, '-', '2025-01-10', 'denied', '50 - norm'),
          row(4, '-', '2025-01-10', 'granted', '- 70 -'),
          row(5, '-', '2025-01-10', 'granted', '80 - -'),
          row(6, '-', '2025-01-10', 'granted', '60 90 -'),
          row(7, '-', '2025-01-10', 'withdrawn', '60 - -'),
        ].join('\n'),
      ),
      YEAR,
    );
    expect(cell(counted, 'ratio', 'women', 'granted-amount-share', 'ratio')).toMatchObject({
      units: 6,
      n: 4,
      sumY: 230n,
      sumX: 310n,
    });
    expect(cell(counted, 'share', 'women', 'granted-amount-share', 'share:above')).toMatchObject({ n: 4, yes: 1 });
  });

  it('names the grounds of denials in the export’s own words', async () => {
    const counted = await countDrawing(
      draw(
        [
          HEAD,
          row(1, '-', '2025-01-10', 'denied', '- - Underlag'),
          row(2, '-', '2025-01-10', 'denied', '- - Inkomst'),
          row(2, '-', '2025-02-10', 'denied', '- - Inkomst'),
          row(3, '-', '2025-01-10', 'denied', '- - -'),
          row(4, '-', '2025-01-10', 'granted', '- - Inkomst'),
        ].join('\n'),
      ),
      YEAR,
    );
    expect(cell(counted, 'category', 'women', 'denial-reason', 'category')).toMatchObject({
      units: 4,
      n: 3,
      counts: [
        { value: 'Inkomst', n: 2, people: 1 },
        { value: 'Underlag', n: 1, people: 1 },
      ],
    });
  });
});

describe('applications for children’s leisure', () => {
  it('are counted, and what was granted among them', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id role  sex   age leisure_applied leisure_granted aid_month
        1       1         child woman 9   yes             yes             2025-01
        1       2         child woman 9   yes             no              2025-01
        1       3         child woman 9   no              -               2025-01
        1       4         child woman 9   -               yes             2025-01
        1       5         child woman 9   yes             -               2025-01
      `),
      YEAR,
    );
    expect(cell(counted, 'share', 'women', 'leisure-aid-applied', 'share')).toMatchObject({ units: 5, n: 4, yes: 3 });
    expect(cell(counted, 'share', 'women', 'leisure-aid-applied', 'share:granted')).toMatchObject({
      units: 3,
      n: 2,
      yes: 1,
    });
  });
});
