import { describe, expect, it } from 'vitest';
import { countDrawing, draw } from './draw.ts';

const YEAR = { from: '2025-01-01', to: '2025-12-31' };
const reasons = async (picture: string, options: Parameters<typeof countDrawing>[1] = YEAR) => {
  const counted = await countDrawing(draw(picture), options);
  return Object.fromEntries(
    counted.skipped
      .filter(({ stat }) => stat === null)
      .map(({ indicator, reason, fields }) => [indicator, [reason, ...fields]]),
  );
};

describe('what cannot be counted says why', () => {
  it('fields that are missing', async () => {
    expect(await reasons('person_id sex aid_month\n 1 woman 2025-01')).toMatchObject({
      'referral-share': ['no_field', 'referred'],
      'time-to-referral': ['no_field', 'referred'],
      'granted-share': ['no_field', 'decision'],
      'granted-amount': ['no_field', 'decision', 'granted_amount'],
      'leisure-aid-share': ['no_field', 'leisure_granted'],
      'leisure-aid-amount': ['no_field', 'leisure_granted', 'leisure_amount'],
      'registered-applicant': ['no_field', 'case_id', 'role'],
      'split-payment': ['no_field', 'case_id', 'split_payment'],
      'measure-outcome': ['no_field', 'measure_start', 'measure_end', 'measure_outcome'],
      'violence-support': ['no_field', 'violence_asked', 'violence_disclosed', 'violence_support'],
      'data-gaps': ['no_field', 'birth_year'],
    });
  });

  it('a span too short to look three years back, or one year ahead', async () => {
    const found = await reasons('person_id sex aid_month\n 1 woman 2025-01');
    expect(found['very-long-term-share']).toEqual(['too_short']);
    expect(found['return-share']).toEqual(['too_short']);
  });

  it('a yes-or-no field that never says no', async () => {
    const only = `
      person_id sex   aid_month referred leisure_granted role
      1         woman 2025-01   yes      -               applicant
      2         man   2025-01   -        -               applicant
      3         man   2025-01   -        yes             child
    `;
    const found = await reasons(only);
    expect(found['referral-share']).toEqual(['only_yes', 'referred']);
    expect(found['time-to-referral']).toEqual(['only_yes', 'referred']);
    expect(found['leisure-aid-share']).toEqual(['only_yes', 'leisure_granted']);
  });

  it('yearly measures without a whole calendar year', async () => {
    const found = await reasons('person_id sex aid_month\n 1 woman 2025-01', { from: '2025-01-01', to: '2025-11-30' });
    expect(found['long-term-share']).toEqual(['partial_year']);
    expect(found['aid-months']).toEqual(['partial_year']);
  });

  it('persons that cannot be told apart in an export of months', async () => {
    const found = await reasons('sex aid_month\n woman 2025-01\n woman 2025-02');
    expect(found['long-term-share']).toEqual(['no_person_id', 'person_id']);
    const empty = await reasons('person_id sex aid_month\n - woman 2025-01\n - woman 2025-02');
    expect(empty['long-term-share']).toEqual(['no_person_id', 'person_id']);
  });

  it('persons of whom more than one row in twenty does not tell whose it is', async () => {
    const rows = (told: number) => [
      'person_id sex aid_month',
      ...Array.from({ length: told }, (_, at) => `${at} woman 2025-01`),
      '- man 2025-01',
    ];
    const found = async (told: number) => (await reasons(rows(told).join('\n')))['long-term-share'];
    // one of 20, and one of 19
    expect(await found(19)).toBeUndefined();
    expect(await found(18)).toEqual(['no_person_id', 'person_id']);
  });

  it('children of whom more than one in twenty has neither a pseudonym nor a case in an export of months', async () => {
    const rows = (told: number) => [
      'case_id person_id role sex age aid_month leisure_granted',
      ...Array.from({ length: told }, (_, at) => `1 ${at} child woman 9 2025-01 yes`),
      '- - child man 9 2025-01 no',
    ];
    const found = async (told: number) => (await reasons(rows(told).join('\n')))['leisure-aid-share'];
    // one of 20, and one of 19
    expect(await found(19)).toBeUndefined();
    expect(await found(18)).toEqual(['no_person_id', 'person_id']);
  });
});

describe('facts about the export', () => {
  it('count couples whose other adult is invisible', async () => {
    const { facts, remarks } = await countDrawing(
      draw(`
        case_id person_id sex   household_type       aid_month
        1       1         man   couple_no_children   2025-01
        2       2         woman couple_with_children 2025-01
        2       3         man   couple_with_children 2025-01
        3       4         woman single_no_children   2025-01
        4       5         woman couple_no_children   2025-01
        4       6         woman couple_no_children   2025-01
      `),
      YEAR,
    );
    expect(facts).toMatchObject({ couples: 3, couplesWithoutOther: 1, sameSexCouples: 1 });
    expect(remarks).toContainEqual({ code: 'couples-without-other', fields: ['co_applicant_sex'], count: 1 });
  });

  it('leave out people of whom no row lies in the window, and say so', async () => {
    const { facts, balances } = await countDrawing(
      draw(`
        person_id sex   aid_month
        1         woman 2024-12
        1         woman 2025-01
        2         man   2026-01
        3         -     2026-02
      `),
      YEAR,
    );
    const recipients = balances.find(({ indicator }) => indicator === 'recipients');
    const outside = { women: 0, men: 1, unknown: 1 };
    expect(recipients?.apart).toEqual([{ reason: 'outside', about: null, cases: outside }]);
    expect(facts.recipients).toEqual({ women: 1, men: 0, unknown: 0 });
  });

  it('count how often a field is filled in, among the rows that it describes', async () => {
    const { filled } = await countDrawing(
      draw(`
        person_id role      sex   aid_month obstacle leisure_granted
        1         applicant woman 2025-01   social   -
        1         applicant woman 2025-02   -        -
        2         applicant man   2025-01   -        -
        3         child     man   2025-01   -        no
      `),
      YEAR,
    );
    const of = (id: string) => filled.find(({ field }) => field === id);
    expect(of('obstacle')).toEqual({
      field: 'obstacle',
      filled: { women: 1, men: 0, unknown: 0 },
      rows: { women: 2, men: 1, unknown: 0 },
      people: { women: 1, men: 1, unknown: 0 },
    });
    expect(of('leisure_granted')).toMatchObject({ filled: { men: 1 }, rows: { women: 0, men: 1 } });
    expect(of('aid_month')).toMatchObject({ filled: { women: 2, men: 1 } });
  });

  it('count whose rows those are: of three women, the one in a couple has two', async () => {
    const { filled } = await countDrawing(
      draw(`
        person_id sex   household_type     aid_month both_met
        1         woman couple_no_children 2025-01   yes
        1         woman couple_no_children 2025-02   -
        2         woman single_no_children 2025-01   -
        3         woman single_no_children 2025-01   -
        4         man   couple_no_children 2025-01   -
      `),
      YEAR,
    );
    const of = (id: string) => filled.find(({ field }) => field === id);
    expect(of('both_met')).toMatchObject({ rows: { women: 2, men: 1 }, people: { women: 1, men: 1 } });
    expect(of('aid_month')).toMatchObject({ rows: { women: 4, men: 1 }, people: { women: 3, men: 1 } });
  });
});
