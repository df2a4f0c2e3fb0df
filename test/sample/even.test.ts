import { describe, expect, it } from 'vitest';
import { expectEqual, expectShare } from './near.ts';
import { adultsOf, casesOf, count, readRows } from './read-rows.ts';
import { BOTH, compareEnds, type Sex, sumRates, tallyReferrals } from './tallies.ts';

const COLUMNS = `case_id person_id role sex born_abroad household_type unit obstacle aid_month aid_start aid_end referred
  referral_date plan parental_leave individual_talk violence_asked violence_disclosed perpetrator_asked topic_work
  topic_health topic_family leisure_granted exit_reason`;
const rows = readRows({ rows: 120_000, seed: 303, truths: 'even', columns: COLUMNS.split(/\s+/) });
const adults = adultsOf(rows);
const of = (sex: Sex) => adults.filter((row) => row.sex === sex);

describe('a sample without differences', () => {
  it.each([
    ['obstacle', 'unemployment'],
    ['obstacle', 'social'],
    ['household_type', 'single_with_children'],
    ['born_abroad', 'yes'],
    ['violence_asked', 'yes'],
    ['violence_disclosed', 'yes'],
    ['topic_work', 'yes'],
    ['topic_health', 'yes'],
    ['topic_family', 'yes'],
    ['individual_talk', 'yes'],
    ['perpetrator_asked', 'yes'],
    ['parental_leave', 'yes'],
    ['role', 'applicant'],
    ['exit_reason', 'work'],
    ['exit_reason', 'partner'],
  ])('has the same share of %s %s', (field, value) => {
    const [woman, man] = BOTH.map((sex) =>
      count(
        of(sex).filter((row) => row[field] !== ''),
        (row) => row[field] === value,
      ),
    );
    expectEqual(woman!, man!);
  });

  it.each(['plan', 'violence_asked', 'referred', 'topic_work', 'born_abroad'])('registers %s equally', (field) => {
    const [woman, man] = BOTH.map((sex) => count(of(sex), (row) => row[field] !== ''));
    expectEqual(woman!, man!);
  });

  it('refers equally, ends equally and begins equally', () => {
    const referrals = tallyReferrals(rows);
    const [woman, man] = BOTH.map((sex) => sumRates(referrals[sex]));
    const ratio = woman!.events / woman!.months / (man!.events / man!.months);
    expect(Math.abs(Math.log(ratio))).toBeLessThan(4 * Math.sqrt(1 / woman!.events + 1 / man!.events));
    const ends = compareEnds(rows, '2025-12');
    expect(Math.abs(ends.observed - ends.expected)).toBeLessThan(4 * Math.sqrt(ends.variance));
    const [first, second] = BOTH.map((sex) =>
      count(
        of(sex).filter((row) => row.aid_start! >= '2025-01-01'),
        (row) => row.aid_start! >= '2025-07-01',
      ),
    );
    expectEqual(first!, second!);
  });

  it('grants girls and boys leisure aid equally in every unit', () => {
    const children = new Map<string, { sex: string; unit: string; granted: boolean }>();
    for (const row of rows) {
      if (row.role !== 'child' || row.leisure_granted === '') continue;
      const known = children.get(row.person_id!)?.granted ?? false;
      children.set(row.person_id!, { sex: row.sex!, unit: row.unit!, granted: known || row.leisure_granted === 'yes' });
    }
    for (const unit of ['Enhet Norr', 'Enhet Söder', 'Enhet Öst']) {
      const [girls, boys] = BOTH.map((sex) => {
        const here = [...children.values()].filter((one) => one.sex === sex && one.unit === unit);
        return { yes: here.filter((one) => one.granted).length, of: here.length };
      });
      expectEqual(girls!, boys!);
      expect(girls!.of).toBeGreaterThan(300);
    }
  });

  it('has as many women as men among the applicants of couples', () => {
    const couples = casesOf(rows).filter((row) => row.household_type!.startsWith('couple') && row.sex !== 'unknown');
    expectShare(
      count(couples, (row) => row.sex === 'woman'),
      0.5,
    );
  });
});
