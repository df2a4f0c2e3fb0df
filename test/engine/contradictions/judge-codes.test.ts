import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../src/engine/database.ts';
import { judgeRecords } from '../../../src/engine/records/judge-records.ts';
import { draw, load } from '../draw.ts';

/** What is said of a drawing (synthetic), and how many different decision codes it has afterwards. */
async function judge(head: string, rows: readonly string[], inFile: readonly number[] = []) {
  const database = await openDatabase({ threads: 1 });
  try {
    const read = await load(database, draw([head, ...rows].join('\n')), { inFile });
    const remarks = await judgeRecords(database, read, { from: '2025-01-01', to: '2025-12-31' });
    const counted = head.includes('decision_id')
      ? await database.rows('SELECT count(DISTINCT decision_id) FROM records')
      : [[0]];
    return { remarks, codes: Number(counted[0]![0]) };
  } finally {
    database.close();
  }
}

const many = (n: number, row: (at: number) => string) => Array.from({ length: n }, (_, at) => row(at));

describe('codes that contradict themselves', () => {
  it('are refused where they start over in two files: one code, two years of birth', async () => {
    const rows = many(40, (at) => `${at % 20} woman ${at < 20 ? 1950 : 1980} yes`);
    const refused = judge('person_id sex birth_year plan', rows);
    await expect(refused).rejects.toMatchObject({ code: 'codes-contradict', exit: 2 });
    // 20 codes, all of them on two rows; the remedy names the heading
    await expect(refused).rejects.toThrow(
      /^20 of 20 person codes \("person_id"\) stand for people with different years/,
    );
    await expect(refused).rejects.toMatchObject({
      advice: { sv: expect.stringContaining('columns: { person_id: { from: ["___", "person_id"] } }') },
    });
  });

  it('are refused where one word stands for all without a code, however few codes that is', async () => {
    // 60 people with a code of their own, 20 rows that share one: 20 of 80 rows
    const rows = [...many(60, (at) => `${at} woman`), ...many(20, (at) => `99 ${at % 2 ? 'man' : 'woman'}`)];
    await expect(judge('person_id sex', rows)).rejects.toThrow(/^1 of 61 person codes .* stand for both women and men/);
  });

  it('are told where they are few, and a year that is off by one is worked out from an age', async () => {
    // 2 of 40 rows is one in twenty, and no more
    const rows = many(38, (at) => `${at} woman 1980`);
    const slip = await judge('person_id sex birth_year', [...rows, '90 woman 1980', '90 woman 1990']);
    expect(slip.remarks).toEqual([{ code: 'two-birth-years', fields: ['person_id'], count: 2 }]);
    const years = many(40, (at) => `${at % 20} woman ${at < 20 ? 1980 : 1981}`);
    expect((await judge('person_id sex birth_year', years)).remarks).toEqual([]);
  });

  it('are told where one of a small export has a row too many', async () => {
    const slip = await judge('person_id sex birth_year', ['1 woman 1980', '1 man 1950', '2 woman 1980']);
    expect(slip.remarks).toEqual([{ code: 'two-birth-years', fields: ['person_id'], count: 2 }]);
  });

  it('look at adults: children may stand under the code of a parent', async () => {
    const rows = many(40, (at) => `${at % 20} ${at < 20 ? 'applicant woman 1980' : 'child man 2015'}`);
    expect((await judge('person_id role sex birth_year', rows)).remarks).toEqual([]);
  });

  it('look at co-applicants too', async () => {
    const rows = many(20, (at) => `${at} woman ${at + 1} ${at % 2 ? 'man' : 'woman'}`);
    await expect(judge('person_id sex co_applicant_id co_applicant_sex', rows)).rejects.toMatchObject({
      code: 'codes-contradict',
    });
  });

  it('refuse decision codes with two dates, two cases, or more people than two', async () => {
    const refuses = (head: string, row: (at: number) => string) =>
      expect(judge(head, many(40, row))).rejects.toMatchObject({ code: 'codes-contradict' });
    await refuses(
      'person_id decision_id decision_date decision',
      (at) => `${at} ${at % 20} 2025-0${1 + (at < 20 ? 0 : 1)}-01 granted`,
    );
    await refuses('case_id decision_id decision', (at) => `${at} ${at % 20} granted`);
    await refuses('case_id person_id decision_id decision', (at) => `${at % 4} ${at} ${at % 4} granted`);
    // two people under one code, and nothing that says who are couples
    await refuses('person_id decision_id decision', (at) => `${at} ${at % 20} granted`);
  });

  it('take both adults of a case for one decision, and a code with several purposes for several', async () => {
    const couples = many(40, (at) => `${at % 20} ${at} ${at % 20} 2025-01-0${1 + (at % 9)} granted`);
    const dated = couples.map((row, at) => row.replace(/2025-01-0\d/, `2025-01-0${1 + ((at % 20) % 9)}`));
    expect(await judge('case_id person_id decision_id decision_date decision', dated)).toEqual({
      remarks: [],
      codes: 20,
    });
    const purposes = many(
      40,
      (at) => `1 ${at % 20} ${at < 20 ? 'hyra' : 'mat'} 2025-0${1 + (at < 20 ? 0 : 1)}-01 granted`,
    );
    expect((await judge('person_id decision_id purpose decision_date decision', purposes)).remarks).toEqual([]);
  });

  it('leave a few shared decision codes unread, so that their decisions are told apart by case and date', async () => {
    const rows = many(78, (at) => `${at} ${at} 2025-01-01 granted`);
    const { remarks, codes } = await judge('case_id decision_id decision_date decision', [
      ...rows,
      '90 90 2025-01-01 granted',
      '91 90 2025-02-01 denied',
    ]);
    expect(remarks).toEqual([{ code: 'decision-codes-shared', fields: ['decision_id'], count: 2 }]);
    expect(codes).toBe(78);
  });

  it('refuse rows of which one alone would count: months, outcomes and amounts that differ', async () => {
    const refuses = (head: string, row: (at: number) => string, words: RegExp) =>
      expect(judge(head, many(40, row))).rejects.toThrow(words);
    await refuses('person_id sex aid_months', (at) => `${at % 20} woman ${at < 20 ? 7 : 5}`, /numbers of months/);
    const decision = 'case_id decision_id decision_date decision granted_amount';
    const row = (at: number, rest: string) => `${at % 20} ${at % 20} 2025-01-01 ${rest}`;
    await refuses(decision, (at) => row(at, at < 20 ? 'granted 100' : 'denied 100'), /different decisions/);
    await refuses(decision, (at) => row(at, at < 20 ? 'granted 2000' : 'granted 3000'), /different amounts/);
    // two halves of a year in two files, six months in each: twelve, or six told twice
    const halves = many(40, (at) => `${at % 20} woman 6`);
    const files = many(40, (at) => String(at < 20 ? 0 : 1)).map(Number);
    await expect(judge('person_id sex aid_months', halves, files)).rejects.toThrow(/^20 of 20 .* more than one file/);
    expect((await judge('person_id sex aid_months', halves.slice(0, 20))).remarks).toEqual([]);
    const quarters = many(40, (at) => `${at % 20} woman ${at < 20 ? 2 : 3} ${at < 20 ? 2025011 : 2025041}`);
    expect((await judge('person_id sex aid_months period', quarters)).remarks).toEqual([]);
  });
});

describe('two applicants of one case', () => {
  const HEAD = 'case_id person_id sex role aid_month';
  it('at one time are refused: nobody can tell who is the co-applicant', async () => {
    const both = (role: (at: number) => string, month: (at: number) => string) =>
      many(40, (at) => `${at % 20} ${at} ${at < 20 ? 'woman' : 'man'} ${role(at)} ${month(at)}`);
    const applicants = judge(
      HEAD,
      both(
        () => 'applicant',
        () => '2025-01',
      ),
    );
    await expect(applicants).rejects.toThrow(
      /^20 of 20 case codes \("case_id", "role"\) have two applicants, or two co-applicants, at one time/,
    );
    await expect(applicants).rejects.toMatchObject({
      advice: { en: expect.stringContaining('values: { ___: null }') },
    });
    const couples = both(
      (at) => (at < 20 ? 'applicant' : 'co_applicant'),
      () => '2025-01',
    );
    expect((await judge(HEAD, couples)).remarks).toEqual([]);
    const inTurn = both(
      () => 'applicant',
      (at) => (at < 20 ? '2025-01' : '2025-02'),
    );
    expect((await judge(HEAD, inTurn)).remarks).toEqual([]);
  });
});

describe('answers about one couple', () => {
  it('that differ between its two rows of a month are refused where they are many, told where few', async () => {
    const rows = (unlike: number) =>
      many(200, (at) => {
        const kase = at % 100;
        const other = at >= 100 && kase < unlike;
        return `${kase} ${at} ${at < 100 ? 'woman' : 'man'} 2025-01 ${other ? 'no' : 'yes'}`;
      });
    const head = 'case_id person_id sex aid_month both_met';
    await expect(judge(head, rows(20))).rejects.toThrow(
      /^20 of 100 case codes \("case_id", "both_met"\) have different answers/,
    );
    const few = { code: 'answers-contradict', fields: ['both_met'], count: 4 };
    expect((await judge(head, rows(2))).remarks).toEqual([few]);
    expect((await judge(head, rows(0))).remarks).toEqual([]);
  });
});

describe('a number of the case under decisions without a number', () => {
  const HEAD = 'case_id person_id sex decision_date decision';
  it('is refused where it stands for more than two adults of one day, such as a nought for those who have none', async () => {
    // ten couples of one day each, and forty single people under 0 whose decisions share ten days
    const couples = many(20, (at) => `${1 + (at % 10)} ${at} woman 2025-0${1 + (at % 9)}-01 granted`);
    const single = many(40, (at) => `0 ${100 + at} man 2025-03-${10 + (at % 10)} ${at < 20 ? 'granted' : 'denied'}`);
    await expect(judge(HEAD, [...couples, ...single])).rejects.toThrow(/^1 of 11 case codes .* more than two adults/);
    expect((await judge(HEAD, couples)).remarks).toEqual([]);
  });
});

describe('two adults of one case', () => {
  // 40 cases of one adult, 20 of two: parent and grown child have 40 of 80 rows
  const rows = (other: (at: number) => string, own: (at: number) => string) => [
    ...many(60, (at) => `${at} ${at} ${own(at)}`),
    ...many(20, (at) => `${at} ${100 + at} ${other(at)}`),
  ];
  const head = 'case_id person_id birth_year decision_date decision';

  it('are asked about where every row says that they live alone', async () => {
    const alone = judge(
      `${head} household_type`,
      rows(
        () => '1980 2025-03-10 granted single_with_children',
        () => '1980 2025-03-10 granted single_with_children',
      ),
    );
    await expect(alone).rejects.toThrow(
      /^20 of 60 case codes \("case_id", "household_type"\) have two adults at one time, although the household type says single/,
    );
    await expect(alone).rejects.toMatchObject({ code: 'codes-contradict', exit: 2 });
  });

  it('may live alone one after the other, or as couples', async () => {
    const later = rows(
      () => '1980 2025-04-10 granted single_with_children',
      () => '1980 2025-03-10 granted single_with_children',
    );
    expect((await judge(`${head} household_type`, later)).remarks).toEqual([]);
    const couples = rows(
      () => '1980 2025-03-10 granted couple_with_children',
      (at) => `1980 2025-03-10 granted ${at < 20 ? 'couple' : 'single'}_with_children`,
    );
    expect((await judge(`${head} household_type`, couples)).remarks).toEqual([]);
  });

  it('are asked about where a generation lies between them and nothing says that they are a couple', async () => {
    const [parent, son] = [() => '1980 2025-03-10 granted', () => '2005 2025-03-10 granted'];
    await expect(judge(head, rows(son, parent))).rejects.toThrow(
      /^20 of 60 case codes \("case_id", "birth_year"\) have adults at least 16 years apart, the younger under 25/,
    );
    // 15 years apart, or 25 years of age
    const young = () => '1990 2025-03-10 granted';
    expect((await judge(head, rows(son, young))).remarks).toEqual([]);
    const grown = () => '2000 2025-03-10 granted';
    expect((await judge(head, rows(grown, parent))).remarks).toEqual([]);
    const told = rows(
      () => '2005 2025-03-10 granted co_applicant',
      () => '1980 2025-03-10 granted applicant',
    );
    expect((await judge(`${head} role`, told)).remarks).toEqual([]);
  });

  it('are told where they are few', async () => {
    // 2 of 62 rows
    const few = [...many(60, (at) => `${at} ${at} 1980 2025-03-10 granted`), '0 100 2005 2025-03-10 granted'];
    expect((await judge(head, few)).remarks).toEqual([{ code: 'adults-contradict', fields: ['birth_year'], count: 2 }]);
  });
});
