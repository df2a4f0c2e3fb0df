import { describe, expect, it } from 'vitest';
import { cell, countDrawing, draw, findLine } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };

describe('a person', () => {
  it('counts once in a period however many rows she has, and once in the span', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_month
        1         woman 2025-01
        1         woman 2025-02
        1         woman 2025-04
        2         man   2025-02
        3         man   2025-07
      `),
      YEAR,
    );
    const women = ['all', '2025-Q1', '2025-Q2', '2025-Q3'].map(
      (period) => cell(counted, 'count', 'women', 'recipients', 'count', { period }).n,
    );
    const men = ['all', '2025-Q1', '2025-Q2', '2025-Q3'].map(
      (period) => cell(counted, 'count', 'men', 'recipients', 'count', { period }).n,
    );
    expect(women).toEqual([1, 1, 1, 0]);
    expect(men).toEqual([2, 1, 0, 1]);
  });

  it('is no recipient by a denial alone; a granted or partly granted decision, a month or a start is enough', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   decision decision_date
        1         woman denied   2025-01-10
        2         woman granted  2025-01-10
        3         woman partly   2025-01-10
        4         man   denied   2025-01-10
        4         man   granted  2025-05-10
        5         man   withdrawn 2025-01-10
      `),
      YEAR,
    );
    expect(cell(counted, 'count', 'women', 'recipients', 'count').n).toBe(2);
    expect(cell(counted, 'count', 'men', 'recipients', 'count').n).toBe(1);
    expect(counted.facts.adults).toEqual({ women: 3, men: 2, unknown: 0 });
  });

  it('on a row with a co-applicant is two: the second gets her own sex, age and birth region', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id sex birth_year born_abroad co_applicant_id co_applicant_sex co_applicant_birth_year co_applicant_born_abroad aid_month
        1       10        man 1990       no          11              woman            2003                    yes                      2025-01
        1       10        man 1990       no          11              woman            2003                    yes                      2025-02
        2       12        man 1970       no          -               -                -                       -                        2025-01
      `),
      YEAR,
    );
    expect(cell(counted, 'count', 'women', 'recipients', 'count').n).toBe(1);
    expect(cell(counted, 'count', 'men', 'recipients', 'count').n).toBe(2);
    expect(cell(counted, 'count', 'women', 'recipients', 'count', { by: 'age_group', level: '18-24' }).n).toBe(1);
    expect(cell(counted, 'count', 'women', 'recipients', 'count', { by: 'born_abroad', level: 'yes' }).n).toBe(1);
    expect(cell(counted, 'count', 'men', 'recipients', 'count', { by: 'born_abroad', level: 'no' }).n).toBe(2);
    expect(counted.facts).toMatchObject({ couples: 1, couplesWithoutOther: 0 });
  });

  it('registered as both woman and man is of unknown sex, in every period, with a remark', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_month
        1         woman 2025-01
        1         man   2025-06
        2         -     2025-01
        2         woman 2025-06
      `),
      YEAR,
    );
    expect(cell(counted, 'count', 'unknown', 'recipients', 'count', { period: '2025-Q1' }).n).toBe(1);
    expect(cell(counted, 'count', 'unknown', 'recipients', 'count').n).toBe(1);
    expect(cell(counted, 'count', 'women', 'recipients', 'count', { period: '2025-Q1' }).n).toBe(1);
    expect(counted.remarks).toContainEqual({ code: 'two-sexes', fields: ['sex'], count: 1 });
  });

  it('has the commonest value; a tie goes to the latest, then to the first of the closed list', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_month obstacle
        1         woman 2025-01   social
        1         woman 2025-02   social
        1         woman 2025-03   ill_health
        2         woman 2025-01   unemployment
        2         woman 2025-03   parental_leave
        3         woman 2025-01   social
        3         woman 2025-01   ill_health
        4         woman 2025-01   -
      `),
      { ...YEAR, by: ['obstacle'] },
    );
    const at = (level: string) => findLine(counted, 'recipients', 'count', { by: 'obstacle', level })?.cells.women;
    expect(at('social')).toMatchObject({ n: 1 }); // 1: two against one
    expect(at('parental_leave')).toMatchObject({ n: 1 }); // 2: latest
    expect(at('ill_health')).toMatchObject({ n: 1 }); // 3: same month, first of the list
    expect(at('*missing')).toMatchObject({ n: 1 });
    expect(at('unemployment')).toBeUndefined();
  });

  it('gives levels in the order of the closed list, texts in the order of their letters, blanks last', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_month unit household_type
        1         woman 2025-01   Öst  couple_no_children
        2         man   2025-01   Väst single_no_children
        3         man   2025-01   -    unknown
        4         man   2025-01   Nord single_with_children
      `),
      YEAR,
    );
    const levels = (by: string) =>
      counted.release.lines
        .filter((line) => line.indicator === 'recipients' && line.by === by)
        .map((line) => line.level);
    expect(levels('unit')).toEqual(['Nord', 'Väst', 'Öst', '*missing']);
    expect(levels('household_type')).toEqual([
      'single_no_children',
      'single_with_children',
      'couple_no_children',
      '*missing',
    ]);
  });

  it('gets attributes from an undated file, and is no recipient by standing there alone', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   birth_year aid_month
        1         woman 1990       -
        2         man   1960       -
        1         -     -          2025-04
      `),
      YEAR,
    );
    expect(cell(counted, 'count', 'women', 'recipients', 'count', { by: 'age_group', level: '35-44' }).n).toBe(1);
    expect(cell(counted, 'count', 'women', 'recipients', 'count', { period: '2025-Q2' }).n).toBe(1);
    expect(cell(counted, 'count', 'men', 'recipients', 'count').n).toBe(0);
  });

  it('without a pseudonym is told apart by case, role, sex and year of birth', async () => {
    const counted = await countDrawing(
      draw(`
        case_id role         sex   birth_year aid_month
        1       applicant    woman 1990       2025-01
        1       applicant    woman 1990       2025-02
        1       co_applicant man   1991       2025-01
        2       applicant    woman 1990       2025-01
      `),
      YEAR,
    );
    expect(cell(counted, 'count', 'women', 'recipients', 'count').n).toBe(2);
    expect(cell(counted, 'count', 'men', 'recipients', 'count').n).toBe(1);
    expect(counted.remarks.map((remark) => remark.code)).toContain('no-person-id');
  });

  it('who is a child, a visiting child or a grown child of the household is not among the adults', async () => {
    const counted = await countDrawing(
      draw(`
        person_id role           sex   age aid_month
        1         applicant      woman 40  2025-01
        2         child          woman 9   2025-01
        3         visiting_child man   9   2025-01
        4         adult_child    man   19  2025-01
        5         -              man   17  2025-01
        6         -              man   18  2025-01
      `),
      YEAR,
    );
    expect(counted.facts.adults).toEqual({ women: 1, men: 1, unknown: 0 });
  });
});

describe('months with aid', () => {
  it('of a whole calendar year: the span where it is one, else the year apart', async () => {
    const picture = draw(`
      person_id sex   aid_month
      ${Array.from({ length: 10 }, (_, at) => `1 woman 2025-${String(at + 1).padStart(2, '0')}`).join('\n')}
      2         man   2025-12
      2         man   2025-12
    `);
    const year = await countDrawing(picture, YEAR);
    expect(cell(year, 'share', 'women', 'long-term-share', 'share')).toMatchObject({ n: 1, yes: 1 });
    expect(cell(year, 'share', 'men', 'long-term-share', 'share')).toMatchObject({ n: 1, yes: 0 });
    expect(cell(year, 'mean', 'women', 'aid-months', 'mean')).toMatchObject({
      n: 1,
      sum: 10n,
      squares: 100n,
      histogram: [[10n, 1]],
    });
    expect(cell(year, 'mean', 'men', 'aid-months', 'mean')).toMatchObject({ sum: 1n });
    expect(findLine(year, 'long-term-share', 'share', { period: '2025-Q1' })).toBeUndefined();

    const longer = await countDrawing(picture, { from: '2024-10-01', to: '2026-03-31' });
    expect(findLine(longer, 'long-term-share', 'share')).toBeUndefined();
    expect(cell(longer, 'share', 'women', 'long-term-share', 'share', { period: '2025' })).toMatchObject({
      n: 1,
      yes: 1,
    });
    expect(longer.release.periods.map((one) => one.id)).toEqual([
      'all',
      '2024-Q4',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
      '2026-Q1',
      '2025',
    ]);
    expect(findLine(longer, 'recipients', 'count', { period: '2025' })).toBeUndefined();
  });

  it('from a start and an end: a month counts if any day has aid', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  aid_end
        1         woman 2024-06-01 2025-10-01
        2         woman 2025-03-31 2025-12-31
        3         man   2025-04-01 -
      `),
      YEAR,
    );
    // 1: January–October 10; 2: March–December 10; 3: April–December 9
    expect(cell(counted, 'share', 'women', 'long-term-share', 'share')).toMatchObject({ n: 2, yes: 2 });
    expect(cell(counted, 'share', 'men', 'long-term-share', 'share')).toMatchObject({ n: 1, yes: 0 });
    expect(cell(counted, 'mean', 'men', 'aid-months', 'mean').sum).toBe(9n);
  });

  it('from the count of the export where there is nothing finer', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   period  aid_months
        1         woman 2025010 12
        2         man   2025010 3
      `),
      YEAR,
    );
    expect(cell(counted, 'share', 'women', 'long-term-share', 'share')).toMatchObject({ n: 1, yes: 1 });
    expect(cell(counted, 'mean', 'men', 'aid-months', 'mean').sum).toBe(3n);
  });

  it('of none is no aid: who has nought months is no recipient', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   period  aid_months
        1         woman 2025010 12
        2         woman 2025010 0
        3         woman 2025010 1
        4         man   2025010 0
        5         man   2025010 1
      `),
      YEAR,
    );
    expect(cell(counted, 'count', 'women', 'recipients', 'count').n).toBe(2);
    expect(cell(counted, 'count', 'men', 'recipients', 'count').n).toBe(1);
  });
});
