import { describe, expect, it } from 'vitest';
import { cell, countDrawing, draw } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };

describe('measures', () => {
  it('are counted once, when they begin, whatever number of rows', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_month measure_id measure_type  measure_start
        1         woman 2025-01   -          language      2025-01-10
        1         woman 2025-02   -          language      2025-01-10
        1         woman 2025-03   -          language      2025-03-01
        1         woman 2025-03   -          health        2025-03-01
        2         woman 2025-02   7          education     2025-02-01
        2         woman 2025-03   7          education     2025-02-02
        3         woman 2025-01   -          health        2024-12-31
        4         man   2025-02   -          language      2026-01-01
      `),
      YEAR,
    );
    const types = (period: string) =>
      cell(counted, 'category', 'women', 'measure-type', 'category', { period }).counts.map(({ value, n, people }) => [
        value,
        n,
        people,
      ]);
    expect(types('all')).toEqual([
      ['education', 1, 1],
      ['health', 1, 1],
      ['language', 2, 1],
    ]);
    expect(types('2025-Q2')).toEqual([]);
    // 1 has three, two of one kind: Σx² 4 and 1, Σx·n 6 and 3; 2 has one
    expect(cell(counted, 'category', 'women', 'measure-type', 'category')).toMatchObject({
      shared: 1,
      counts: [{ byPerson: { xx: 1, nx: 1 } }, { byPerson: { xx: 1, nx: 3 } }, { byPerson: { xx: 4, nx: 6 } }],
    });
    expect(cell(counted, 'category', 'men', 'measure-type', 'category').n).toBe(0);
  });

  it('lead to work within six months of their start, or not', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_month measure_type  measure_start measure_end measure_outcome
        1         woman 2025-01   language      2025-01-10    2025-07-10  work
        2         woman 2025-01   language      2025-01-10    2025-07-11  work
        3         woman 2025-01   language      2025-01-10    2025-03-01  interrupted
        4         woman 2025-01   language      2025-01-10    -           ongoing
        5         woman 2025-01   language      2025-01-10    -           -
        6         woman 2025-01   language      2025-01-10    2025-03-01  -
        7         woman 2025-01   language      2025-06-30    2025-09-01  studies
        8         woman 2025-01   language      2025-07-02    2025-09-01  studies
        9         woman 2025-01   language      2025-01-10    -           work
        10        woman 2025-01   language      2025-01-10    2025-04-01  ongoing
        10        woman 2025-05   language      2025-01-10    2025-04-01  studies
      `),
      YEAR,
    );
    // yes: 1 7 10; no: 2 3 4 5; ended or at work without the other half: 6 9; begun too late to follow: 8
    expect(cell(counted, 'share', 'women', 'measure-outcome', 'share')).toMatchObject({ units: 9, n: 7, yes: 3 });
  });

  it('are rated by those who answered, of the ended', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex aid_month measure_type measure_start measure_end satisfaction
        1         man 2025-01   health       2025-01-10    2025-03-01  4
        2         man 2025-01   health       2025-01-10    2025-03-01  3
        3         man 2025-01   health       2025-01-10    2025-03-01  -
        4         man 2025-01   health       2025-01-10    2026-03-01  5
        5         man 2025-01   health       2025-01-10    -           -
        6         man 2025-01   health       2025-01-10    2025-03-01  5
        6         man 2025-04   health       2025-01-10    2025-03-01  1
      `),
      YEAR,
    );
    // 6 answered twice: the latest
    expect(cell(counted, 'share', 'men', 'measure-satisfaction', 'share')).toMatchObject({ units: 5, n: 4, yes: 2 });
    expect(cell(counted, 'share', 'men', 'measure-satisfaction', 'share:answered')).toMatchObject({ n: 5, yes: 4 });
  });
});
