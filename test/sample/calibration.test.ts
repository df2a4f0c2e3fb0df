import { describe, expect, it } from 'vitest';
import { expectShare } from './near.ts';
import { adultsOf, casesOf, count, readRows } from './read-rows.ts';

const COLUMNS =
  'case_id person_id role sex born_abroad household_type obstacle aid_month decision decision_date purpose split_payment';
const rows = readRows({ rows: 200_000, seed: 101, columns: COLUMNS.split(' ') });
const cases = casesOf(rows);
const adults = adultsOf(rows);

describe('a sample is like the country', () => {
  // SCB, households with aid 2021 by type, applicants 18–64: 172,958 in all.
  it.each([
    ['woman', 'single_no_children', 42_818],
    ['man', 'single_no_children', 72_924],
    ['woman', 'single_with_children', 26_850],
    ['man', 'single_with_children', 4_948],
  ])('in its households of one %s, %s', (sex, type, households) => {
    const known = cases.filter((row) => row.sex !== 'unknown' || row.household_type!.startsWith('couple'));
    expectShare(
      count(known, (row) => row.sex === sex && row.household_type === type),
      households / 172_958,
    );
  });

  it.each([
    ['couple_with_children', 19_947],
    ['couple_no_children', 5_471],
  ])('in its households of the type %s', (type, households) => {
    expectShare(
      count(cases, (row) => row.household_type === type),
      households / 172_958,
    );
  });

  it('in its adults, of whom somewhat under half are women', () => {
    // Socialstyrelsen 2020: 115,000 women and 129,000 men. Two points: the households above are of another year.
    const { yes, of } = count(
      adults.filter((row) => row.sex !== 'unknown'),
      (row) => row.sex === 'woman',
    );
    expect(Math.abs(yes / of - 115 / 244)).toBeLessThan(0.02);
  });

  // SCB, commonest obstacle of the year 2021, per cent.
  it.each([
    ['woman', 'no', { unemployment: 33, ill_health: 29, social: 22 }],
    ['woman', 'yes', { unemployment: 42, ill_health: 18, social: 29 }],
    ['man', 'no', { unemployment: 62, ill_health: 13, social: 11 }],
    ['man', 'yes', { unemployment: 64, ill_health: 10, social: 11 }],
  ])('in the commonest obstacle of every %s born abroad: %s', (sex, abroad, published) => {
    const months = new Map<string, Map<string, number>>();
    for (const row of rows) {
      if (row.sex !== sex || row.born_abroad !== abroad || row.aid_month === '') continue;
      const tally = months.get(row.person_id!) ?? new Map<string, number>();
      tally.set(row.obstacle!, (tally.get(row.obstacle!) ?? 0) + 1);
      months.set(row.person_id!, tally);
    }
    const commonest = [...months.values()].map((tally) => [...tally].reduce((a, b) => (b[1] > a[1] ? b : a))[0]);
    for (const [obstacle, percent] of Object.entries(published)) {
      expectShare({ yes: commonest.filter((one) => one === obstacle).length, of: commonest.length }, percent / 100);
    }
  });

  it('in long-term aid: about 40 % of the adults have aid in at least ten months of the year', () => {
    // SKL's fact sheet on 2016: 40 % of adults. Two points, since ours is a model of two exit rates.
    const months = new Map(adults.map((row) => [row.person_id!, new Set<string>()]));
    for (const row of rows) if (row.aid_month !== '') months.get(row.person_id!)?.add(row.aid_month!);
    const long = [...months.values()].filter((one) => one.size >= 10).length;
    expect(Math.abs(long / months.size - 0.4)).toBeLessThan(0.02);
  });

  it('in split payments: of the couples asked as many as in Täby 2021', () => {
    // Täby, August–December 2021: 35 couples, 18 split, 9 declined, 8 could not.
    const seen = new Map(rows.filter((row) => row.split_payment !== '').map((row) => [row.case_id!, row]));
    const asked = [...seen.values()].filter((row) => row.split_payment !== 'not_asked');
    for (const [answer, couples] of [
      ['yes', 18],
      ['declined', 9],
      ['not_possible', 8],
    ] as const) {
      expectShare(
        count(asked, (row) => row.split_payment === answer),
        couples / 35,
      );
    }
  });

  it('in denials: between one decision in ten and one in twenty', () => {
    const seen = new Map<string, string>();
    for (const row of rows) {
      const { case_id: id, decision_date: day, purpose, decision } = row;
      if (row.role === 'applicant' && decision !== '' && decision !== 'withdrawn')
        seen.set(`${id} ${day} ${purpose}`, decision!);
    }
    const denied = [...seen.values()].filter((decision) => decision === 'denied').length / seen.size;
    expect(denied).toBeGreaterThan(0.05);
    expect(denied).toBeLessThan(0.1);
  });
});
