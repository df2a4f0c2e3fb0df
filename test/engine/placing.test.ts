import { describe, expect, it } from 'vitest';
import type { CountedExport } from '../../src/engine/count.ts';
import { cell, countDrawing, draw, findLine } from './draw.ts';

// Expected numbers are read off the drawings by hand: each is a case on which another rule of time or identity lost somebody.

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const share = (counted: CountedExport, sex: 'women' | 'men', indicator: string, stat = 'share') =>
  cell(counted, 'share', sex, indicator, stat);
const skipped = (counted: CountedExport, indicator: string) =>
  counted.skipped.find((one) => one.indicator === indicator && one.stat === null);
/** A heading and the same row so many times, `#` its number. */
const many = (heading: string, ...rows: readonly (readonly [number, string])[]) =>
  draw(
    [
      heading,
      ...rows.flatMap(([n, row], of) =>
        Array.from({ length: n }, (_, at) => row.replaceAll('#', `${of}${String(at).padStart(3, '0')}`)),
      ),
    ].join('\n'),
  );

describe('a case is placed by its own marks alone', () => {
  it('a decision without a date is held by the span; by no part of it', async () => {
    const counted = await countDrawing(
      many('person_id sex decision decision_date', [3, '1# woman granted 2025-02-10'], [1, '2# woman denied -']),
      YEAR,
    );
    expect(share(counted, 'women', 'granted-share')).toMatchObject({ n: 4, yes: 3 });
    expect(counted.remarks).toContainEqual({ code: 'undated-cases', fields: ['decision_date'], count: 1 });
  });

  it('a decision is not placed by the start of the aid, nor a child', async () => {
    const decisions = await countDrawing(
      draw(`
        person_id sex   decision aid_start  aid_end
        1         woman granted  2019-01-01 -
        2         woman denied   2019-01-01 -
      `),
      YEAR,
    );
    expect(share(decisions, 'women', 'granted-share')).toMatchObject({ n: 2, yes: 1 });
    const children = await countDrawing(
      draw(`
        case_id person_id role  sex   aid_start  leisure_granted
        1       1         child woman 2019-01-01 yes
        1       2         child man   2019-01-01 no
      `),
      YEAR,
    );
    expect(share(children, 'women', 'leisure-aid-share')).toMatchObject({ n: 1, yes: 1 });
  });

  it('decisions are told by quarter while at most one in twenty is held by the span alone', async () => {
    const count = (dated: number) =>
      countDrawing(
        many('person_id sex decision decision_date', [dated, '1# woman granted 2025-02-10'], [1, '2# woman denied -']),
        YEAR,
      );
    const quarter = (counted: CountedExport) => findLine(counted, 'granted-share', 'share', { period: '2025-Q1' });
    // one of 20, and one of 19
    const [few, more] = [await count(19), await count(18)];
    expect(quarter(few)?.cells.women).toMatchObject({ n: 19, yes: 19 });
    expect(quarter(more)).toBeUndefined();
    const codes = [few, more].map(({ remarks }) => remarks.some(({ code }) => code === 'not-by-period'));
    expect(codes).toEqual([false, true]);
  });

  it('a person told of for a whole year is in no quarter of it, beside those whose aid went on from day to day', async () => {
    const counted = await countDrawing(
      many(
        'person_id sex period aid_months aid_start aid_end',
        [19, '1# woman - - 2025-01-10 2025-05-31'],
        [1, '2# woman 2025010 5 - -'],
      ),
      YEAR,
    );
    const women = ['all', '2025-Q1', '2025-Q2', '2025-Q3'].map(
      (period) => cell(counted, 'count', 'women', 'recipients', 'count', { period }).n,
    );
    expect(women).toEqual([20, 19, 19, 0]);
  });

  it('a person whose case has an end alone is placed by it, whichever of the ends the export has', async () => {
    const at = (end: string) =>
      countDrawing(
        draw(`
          person_id sex   aid_month ${end}
          1         woman 2025-01   -
          2         woman -         2025-06-30
          3         man   2025-01   -
          4         man   -         2024-06-30
        `),
        YEAR,
      );
    // 2 ends in the span, 4 the year before it
    for (const end of ['aid_end', 'closed_date']) {
      const recipients = (await at(end)).balances.find(({ indicator }) => indicator === 'recipients');
      expect(recipients?.apart.filter(({ reason }) => reason === 'outside')).toEqual([
        { reason: 'outside', about: null, cases: { women: 0, men: 1, unknown: 0 } },
      ]);
    }
  });

  it('a person is in the span whatever happened before it', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   referred referral_date
        1         woman yes      2024-10-01
        2         woman yes      2025-04-01
        3         woman no       -
      `),
      YEAR,
    );
    expect(cell(counted, 'count', 'women', 'recipients', 'count').n).toBe(3);
    expect(share(counted, 'women', 'referral-share')).toMatchObject({ n: 3, yes: 2 });
  });

  it('a measure without a start is held by the span, unless it ended before', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   measure_type   measure_start measure_end
        1         woman work_placement 2025-03-01    -
        2         woman language       -             -
        3         woman language       -             2024-06-01
      `),
      YEAR,
    );
    expect(cell(counted, 'category', 'women', 'measure-type', 'category').n).toBe(2);
  });

  it('a year’s row is in no quarter, and a quarter cannot be told from it', async () => {
    const yearly = many('person_id sex period decision', [3, '1# woman 2025010 granted'], [3, '2# man 2025010 denied']);
    const quarter = await countDrawing(yearly, { from: '2025-07-01', to: '2025-09-30' });
    expect(skipped(quarter, 'granted-share')).toMatchObject({ reason: 'too_coarse', fields: ['period'] });
    const whole = await countDrawing(yearly, YEAR);
    expect(share(whole, 'women', 'granted-share')).toMatchObject({ n: 3, yes: 3 });
    expect(findLine(whole, 'granted-share', 'share', { period: '2025-Q1' })).toBeUndefined();
    expect(whole.remarks.map(({ code }) => code)).toContain('not-by-period');
  });

  it('first and last day are in the span', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   decision decision_date
        1         woman granted  2025-01-01
        2         woman granted  2025-12-31
        3         woman granted  2024-12-31
        4         woman granted  2026-01-01
      `),
      YEAR,
    );
    expect(share(counted, 'women', 'granted-share').n).toBe(2);
  });
});

describe('aid', () => {
  it('is no month of 0 kr, unless its decision says so', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_month decision granted_amount
        1         woman 2025-01   -        0
        2         woman 2025-01   -        0
        2         woman 2025-02   -        500
        3         man   2025-01   -        -
        4         man   2025-01   granted  0
        5         man   2025-01   denied   500
      `),
      YEAR,
    );
    // 2 by her second month; 3 has a month and no amount; 4 is granted, whatever was paid
    expect(cell(counted, 'count', 'women', 'recipients', 'count').n).toBe(1);
    expect(cell(counted, 'count', 'men', 'recipients', 'count').n).toBe(2);
  });

  it('is what an amount says where nothing else tells of it', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   decision_date granted_amount
        1         woman 2025-01-10    0
        2         woman 2025-01-10    500
        3         man   2025-01-10    -
      `),
      YEAR,
    );
    expect(cell(counted, 'count', 'women', 'recipients', 'count').n).toBe(1);
    // a blank amount is no answer: he may have been refused
    expect(cell(counted, 'count', 'men', 'recipients', 'count').n).toBe(0);
  });
});

describe('what is one case', () => {
  it('two decisions of one person on one day are two, and the two adults’ rows of each are one', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id role         sex   household_type       decision decision_date granted_amount
        1       1         applicant    woman single_no_children   granted  2025-03-10    400000
        1       1         applicant    woman single_no_children   denied   2025-03-10    0
        2       2         applicant    man   couple_no_children   granted  2025-03-10    300000
        2       2         applicant    man   couple_no_children   denied   2025-03-10    0
        2       3         co_applicant woman couple_no_children   granted  2025-03-10    300000
        2       3         co_applicant woman couple_no_children   denied   2025-03-10    0
      `),
      YEAR,
    );
    expect(share(counted, 'women', 'granted-share')).toMatchObject({ n: 2, yes: 1 });
    expect(counted.facts.decisions).toEqual({ women: 2, men: 2, unknown: 0 });
    expect(share(counted, 'men', 'granted-share', 'share:couples')).toMatchObject({ n: 2, yes: 1 });
  });

  it('months of one decision are one', async () => {
    const counted = await countDrawing(
      draw(`
        case_id person_id sex   aid_month decision decision_date
        1       1         woman 2025-03   granted  2025-03-10
        1       1         woman 2025-04   granted  2025-03-10
      `),
      YEAR,
    );
    expect(share(counted, 'women', 'granted-share').n).toBe(1);
  });

  it('sisters without a code are two, and households without any number are one a row', async () => {
    const rows = await countDrawing(
      draw(`
        case_id role  sex   age leisure_granted
        1       child woman 5   yes
        1       child woman 8   no
        2       child woman 5   no
      `),
      YEAR,
    );
    expect(share(rows, 'women', 'leisure-aid-share')).toMatchObject({ n: 3, yes: 1 });
    const counts = await countDrawing(
      many('sex girls boys girls_leisure boys_leisure', [15, 'man 1 2 0 1'], [15, 'woman 1 2 1 1']),
      YEAR,
    );
    expect(share(counts, 'women', 'leisure-aid-share')).toMatchObject({ n: 30, yes: 15 });
    expect(share(counts, 'men', 'leisure-aid-share')).toMatchObject({ n: 60, yes: 30 });
  });

  it('the sum of a month on one adult’s row is the household’s, and 0 kr on both is none', async () => {
    const rows = many(
      'case_id person_id sex role aid_month granted_amount',
      ...[1, 2, 3].flatMap((of) => [
        [1, `${of} 1${of} woman applicant 2025-01 ${of === 3 ? 0 : 500000}`] as const,
        [1, `${of} 2${of} man co_applicant 2025-01 0`] as const,
      ]),
    );
    const counted = await countDrawing(rows, YEAR);
    // three couples, of whom two had aid
    expect(['women', 'men'].map((sex) => cell(counted, 'count', sex as 'women', 'recipients', 'count').n)).toEqual([
      2, 2,
    ]);
  });

  it('numbers of children on both adults’ rows are one household’s: the co-applicant’s row counts them again', async () => {
    // 15 couples without a number of the case: a girl and two boys each, the girl with aid
    const head = 'person_id sex role girls boys girls_leisure boys_leisure';
    const both = many(head, [15, '1# woman applicant 1 2 1 0'], [15, '2# man co_applicant 1 2 1 0']);
    const counts = await countDrawing(both, YEAR);
    expect(share(counts, 'women', 'leisure-aid-share')).toMatchObject({ n: 15, yes: 15 });
    expect(share(counts, 'men', 'leisure-aid-share')).toMatchObject({ n: 30, yes: 0 });
    // 15 couples told of twice, and 4 of whom the co-applicant's row alone tells
    const four = [4, '3# man co_applicant 1 2 1 0'] as const;
    const some = many(head, [15, '1# woman applicant 1 2 1 0'], [15, '2# man co_applicant 1 2 1 0'], four);
    expect(share(await countDrawing(some, YEAR), 'women', 'leisure-aid-share')).toMatchObject({ n: 19, yes: 19 });
    const one = many(head, [15, '1# woman applicant - - - -'], [15, '2# man co_applicant 1 2 1 0']);
    expect(share(await countDrawing(one, YEAR), 'women', 'leisure-aid-share')).toMatchObject({ n: 15, yes: 15 });
  });

  it('children under a parent’s code are children of their own, of one household', async () => {
    const counted = await countDrawing(
      draw(`
        person_id role      sex   age leisure_granted
        1         applicant woman 35  -
        1         child     woman 5   yes
        1         child     woman 8   no
        1         child     man   9   no
        2         applicant man   40  -
        2         child     woman 7   no
      `),
      YEAR,
    );
    expect(share(counted, 'women', 'leisure-aid-share')).toMatchObject({ n: 3, yes: 1, people: 2 });
    expect(share(counted, 'men', 'leisure-aid-share')).toMatchObject({ n: 1, yes: 0 });
  });

  it('visiting and grown children are asked nothing, and named; a girl of nineteen without a role is an adult', async () => {
    const counted = await countDrawing(
      draw(`
        person_id role           sex   age leisure_granted
        1         child          woman 5   yes
        2         visiting_child woman 8   no
        3         adult_child    woman 19  no
        4         -              woman 19  -
        5         child          woman 6   no
      `),
      YEAR,
    );
    expect(share(counted, 'women', 'leisure-aid-share')).toMatchObject({ n: 2, yes: 1 });
    const balance = counted.balances.find(({ indicator }) => indicator === 'leisure-aid-share');
    expect(balance).toMatchObject({
      cases: { women: 4, men: 0, unknown: 0 },
      apart: [{ reason: 'not_asked', about: 'other_child', cases: { women: 2, men: 0, unknown: 0 } }],
    });
    expect(cell(counted, 'count', 'women', 'recipients', 'count').n).toBe(1);
  });

  it('months of a child without a code are no children', async () => {
    const counted = await countDrawing(
      draw(`
        case_id role  sex   aid_month leisure_granted
        1       child woman 2025-01   yes
        1       child woman 2025-02   no
      `),
      YEAR,
    );
    expect(skipped(counted, 'leisure-aid-share')).toMatchObject({ reason: 'no_person_id' });
  });

  it('children without a code are told by the month, where a case has them in one alone, or by no month', async () => {
    const one = draw(`
      case_id role  sex   aid_month leisure_granted
      1       child woman 2025-01   yes
      1       child woman 2025-01   no
      2       child man   2025-02   yes
    `);
    const none = draw(`
      case_id role      sex   aid_month leisure_granted
      1       applicant woman 2025-01   -
      1       applicant woman 2025-02   -
      1       child     woman -         yes
      1       child     woman -         no
      2       child     man   -         yes
    `);
    for (const picture of [one, none]) {
      const counted = await countDrawing(picture, YEAR);
      expect(cell(counted, 'share', 'women', 'leisure-aid-share', 'share')).toMatchObject({ n: 2, yes: 1 });
      expect(cell(counted, 'share', 'men', 'leisure-aid-share', 'share')).toMatchObject({ n: 1, yes: 1 });
    }
  });

  it('a couple is the case’s two adults, also where they part', async () => {
    const months = Array.from(
      { length: 6 },
      (_, at) => `1 1 applicant woman 2025-0${at + 1}\n1 2 co_applicant man 2025-0${at + 1}`,
    );
    const alone = Array.from({ length: 3 }, (_, at) => `2 1 applicant woman 2025-${at + 10}`);
    const counted = await countDrawing(
      draw(['case_id person_id role sex aid_month', ...months, ...alone].join('\n')),
      YEAR,
    );
    expect(share(counted, 'women', 'registered-applicant')).toMatchObject({ n: 1, yes: 1 });
  });

  it('where each adult has a row that names the other, nobody is told to be the applicant', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   co_applicant_id co_applicant_sex aid_month
        1         woman 2               man              2025-01
        2         man   1               woman            2025-01
        3         man   4               woman            2025-01
      `),
      YEAR,
    );
    // of the two couples only 3 and 4 have one row
    expect(share(counted, 'women', 'registered-applicant')).toMatchObject({ n: 1, yes: 0 });
  });

  it('a row with a co-applicant is a household without any case number', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   co_applicant_id co_applicant_sex aid_month
        1         woman 2               man              2025-01
        1         woman 2               man              2025-02
        2         man   1               woman            2025-03
        3         man   4               woman            2025-01
        5         man   -               -                2025-01
      `),
      YEAR,
    );
    expect(share(counted, 'women', 'registered-applicant').n).toBe(2);
    expect(counted.filled.map(({ field }) => field)).not.toContain('case_id');
  });
});

describe('a column that cannot carry a question does not carry it', () => {
  it('an empty column is a field that is not there', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   plan
        1         woman -
        2         man   -
      `),
      YEAR,
    );
    expect(skipped(counted, 'plan-share')).toMatchObject({ reason: 'no_field', fields: ['plan'] });
    expect(counted.filled.find(({ field }) => field === 'plan')?.filled).toEqual({ women: 0, men: 0, unknown: 0 });
  });

  it('no end, no shares of who left; no code, no returns and no people from months', async () => {
    const open = await countDrawing(many('person_id sex aid_start exit_reason', [3, '1# woman 2025-01-15 work']), YEAR);
    expect(skipped(open, 'exit-to-work')).toMatchObject({ reason: 'no_field', fields: ['aid_end'] });
    const spells = await countDrawing(
      many(
        'sex aid_start aid_end',
        [9, 'man 2022-01-01 2022-06-30'],
        [9, 'man 2022-10-01 2023-03-31'],
        [9, 'man 2025-10-01 -'],
      ),
      { from: '2022-01-01', to: '2025-12-31' },
    );
    expect(skipped(spells, 'return-share')).toMatchObject({ reason: 'no_person_id' });
    const months = await countDrawing(many('sex aid_month obstacle', [12, 'man 2025-01 works']), YEAR);
    expect(skipped(months, 'recipients')).toMatchObject({ reason: 'no_person_id' });
    expect(skipped(months, 'obstacle')).toMatchObject({ reason: 'no_person_id' });
  });

  it('a date of referral never says no, whatever else is over', async () => {
    const counted = await countDrawing(
      draw(`
        person_id sex   aid_start  referral_date measure_end
        1         woman 2025-01-01 2025-02-10    -
        2         woman 2025-01-01 2024-05-01    2024-09-01
        3         woman 2025-01-01 -             -
      `),
      YEAR,
    );
    expect(skipped(counted, 'referral-share')).toMatchObject({ reason: 'only_yes', fields: ['referral_date'] });
  });

  it('without roles nobody is applicant, but woman and man are who they are', async () => {
    const rows = (to: string) =>
      draw(`
      case_id person_id sex   payment_to
      1       1         woman ${to}
      1       2         man   ${to}
    `);
    expect(skipped(await countDrawing(rows('applicant'), YEAR), 'payee')).toMatchObject({
      reason: 'no_field',
      fields: ['role'],
    });
    expect(share(await countDrawing(rows('woman'), YEAR), 'women', 'payee')).toMatchObject({ n: 1, yes: 1 });
  });
});
