import { describe, expect, it } from 'vitest';
import { cell, countDrawing, draw, findLine } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };

describe('a decision', () => {
  it('is of a single adult or of a couple also where nothing is told of children', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   household_type       decision decision_date
        1         woman single               granted  2025-01-10
        2         woman couple               denied   2025-01-10
        3         woman couple_with_children denied   2025-01-10
        4         woman unknown              denied   2025-01-10
        5         man   single               denied   2025-01-10
        6         man   single_no_children   granted  2025-01-10
      `),
      YEAR,
    );
    // of the women one is single, two live in couples, and of one it is not known
    expect(cell(counted, 'share', 'women', 'granted-share', 'share')).toMatchObject({ n: 1, yes: 1 });
    expect(cell(counted, 'share', 'women', 'granted-share', 'share:couples')).toMatchObject({ n: 2, yes: 0 });
    expect(cell(counted, 'share', 'men', 'granted-share', 'share')).toMatchObject({ n: 2, yes: 1 });
  });

  it('on both adults’ rows is one, the applicant’s; withdrawn and dismissed are none', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id role         sex   household_type     purpose decision  decision_date
        1       1         applicant    woman single_no_children hyra    granted   2025-01-10
        1       1         applicant    woman single_no_children el      partly    2025-01-10
        1       1         applicant    woman single_no_children el      denied    2025-02-10
        1       1         applicant    woman single_no_children el      withdrawn 2025-03-10
        2       2         applicant    man   couple_no_children hyra    denied    2025-01-10
        2       3         co_applicant woman couple_no_children hyra    denied    2025-01-10
        3       4         applicant    man   single_no_children hyra    granted   2025-05-10
        3       4         applicant    man   single_no_children el      dismissed 2025-05-10
      `),
      YEAR,
    );
    expect(cell(counted, 'share', 'women', 'granted-share', 'share')).toMatchObject({
      n: 3,
      yes: 1,
      people: 1,
      peopleYes: 1,
      peopleNo: 1,
    });
    expect(cell(counted, 'share', 'women', 'granted-share', 'share:partly').yes).toBe(1);
    expect(cell(counted, 'share', 'women', 'granted-share', 'share:denied').yes).toBe(1);
    expect(cell(counted, 'share', 'women', 'granted-share', 'share', { period: '2025-Q2' }).n).toBe(0);
    expect(cell(counted, 'share', 'men', 'granted-share', 'share')).toMatchObject({ n: 1, yes: 1 });
    // the couple's decision is one, and the applicant's: a man
    expect(counted.facts.decisions).toEqual({ women: 4, men: 3, unknown: 0 });
    expect(findLine(counted, 'granted-share', 'share')?.clusters).toMatchObject({
      m: 2,
      shared: 1,
      womenShared: 1,
      menShared: 0,
      women: 1,
      men: 1,
      n1n1: 9,
      x1x1: 1,
      n1x1: 3,
      n0n0: 1,
    });
  });

  it('is the person’s first on her first day with a decision in the period', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id sex   decision decision_date
        1       1         woman denied   2025-01-10
        1       1         woman granted  2025-02-10
        1       1         woman granted  2025-04-10
        1       1         woman denied   2025-05-10
        2       2         man   granted  2025-05-10
      `),
      YEAR,
    );
    const first = (period: string) => cell(counted, 'share', 'women', 'granted-share', 'share:first', { period });
    expect(first('all')).toMatchObject({ n: 1, yes: 0 });
    expect(first('2025-Q2')).toMatchObject({ n: 1, yes: 1 });
    expect(first('2025-Q3')).toMatchObject({ n: 0, yes: 0 });
  });

  it('granted with less than applied for is partly, only where the export never says partly', async () => {
    const picture = (last: string) =>
      draw(`
        case_id person_id sex   decision decision_date applied_amount granted_amount
        1       1         woman granted  2025-01-10    500000         400000
        1       1         woman granted  2025-02-10    500000         500000
        2       2         man   granted  2025-02-10    500000         -
        2       2         man   ${last}  2025-03-10    500000         0
      `);
    const derived = await countDrawing(picture('denied'), YEAR);
    expect(cell(derived, 'share', 'women', 'granted-share', 'share')).toMatchObject({ n: 2, yes: 1 });
    expect(derived.remarks).toContainEqual({
      code: 'partly-from-amounts',
      fields: ['decision', 'granted_amount'],
      count: 1,
    });
    const told = await countDrawing(picture('partly'), YEAR);
    expect(cell(told, 'share', 'women', 'granted-share', 'share')).toMatchObject({ n: 2, yes: 2 });
  });

  it('gives amounts in öre, with the largest contributions of one person', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id sex   household_type     decision decision_date granted_amount
        1       1         woman single_no_children granted  2025-01-10    100
        1       1         woman single_no_children partly   2025-02-10    300
        2       2         woman single_no_children granted  2025-01-10    250
        3       3         woman single_no_children granted  2025-01-10    50
        4       4         woman single_no_children granted  2025-01-10    -
        5       5         woman single_no_children granted  2025-01-10    0
        6       6         woman single_no_children denied   2025-01-10    900
        7       7         woman couple_no_children granted  2025-01-10    900
      `),
      YEAR,
    );
    expect(cell(counted, 'mean', 'women', 'granted-amount', 'mean')).toEqual({
      kind: 'mean',
      units: 5,
      n: 4,
      people: 3,
      sum: 700n,
      squares: 10_000n + 90_000n + 62_500n + 2_500n,
      largest: 400n,
      twoLargest: 650n,
      histogram: [
        [50n, 1],
        [100n, 1],
        [250n, 1],
        [300n, 1],
      ],
      // by person: 400 of two decisions, 250 and 50 of one
      byCluster: { squaresY: 160_000n + 62_500n + 2_500n, squaresX: 4n + 1n + 1n, products: 800n + 250n + 50n },
    });
    expect(
      cell(counted, 'mean', 'women', 'granted-amount', 'mean', { by: 'household_type', level: 'single_no_children' })
        .sum,
    ).toBe(700n);
  });

  it('without case and date is a row, and without a person each row its own', async () => {
    const counted = await countDrawing(
      draw(`
        sex   decision period
        woman granted  2025010
        woman granted  2025010
        woman denied   2025010
      `),
      YEAR,
    );
    expect(cell(counted, 'share', 'women', 'granted-share', 'share')).toMatchObject({ n: 3, yes: 2, people: 3 });
  });
});
