import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../src/audit.ts';
import type { AuditDocument } from '../../src/model/audit-document.ts';

const read = async (file: string, internal: boolean): Promise<AuditDocument> => {
  const path = fileURLToPath(new URL(`../../fixtures/${file}`, import.meta.url));
  const { document } = await audit({ files: [path], from: '2025-01-01', to: '2025-12-31', version: '0.0.0', internal });
  return document;
};
const withinOf = (document: AuditDocument) => document.gaps.filter(({ adjusted }) => adjusted !== null);

describe('the planted truth (fixtures/README.md, a)', () => {
  let document: AuditDocument;
  beforeAll(async () => {
    document = await read('example/exempelstad-2025.csv', true);
  });
  const ofReferral = () =>
    document.decompositions.filter(({ indicator, stat }) => indicator === 'referral-share' && stat === 'share');

  test('men are referred more often, and about two thirds of that goes with the obstacles', () => {
    const one = ofReferral().find(({ kind }) => kind === 'assessments')!;
    expect(one.crude).toBeLessThan(0);
    const obstacle = one.parts.find(({ field }) => field === 'obstacle')!.value;
    expect(obstacle).toBeLessThan(0);
    // One third of the gap remains: the interval of what remains in this export holds it.
    const rest = withinOf(document).find(
      ({ indicator, stat, adjusted }) =>
        indicator === 'referral-share' && stat === 'share' && adjusted?.kind === 'assessments',
    )!;
    expect(rest.low!).toBeLessThan(one.crude / 3);
    expect(rest.high!).toBeGreaterThan(one.crude / 3);
  });

  test('the same is so of referrals per month at risk, on which the verdict rests', () => {
    const rates = document.gaps.filter(
      ({ indicator, stat, by, period }) =>
        indicator === 'referral-share' && stat === 'rate' && by === null && period === 'all',
    );
    expect(rates.map(({ adjusted }) => adjusted?.kind ?? null)).toEqual([null, 'circumstances', 'assessments']);
    const [crude, circumstances, assessments] = rates.map(({ value }) => Math.log(value!)) as [number, number, number];
    expect(crude).toBeLessThan(0);
    expect(circumstances).toBeLessThan(crude / 2);
    expect(Math.log(rates[2]!.low!)).toBeLessThan(crude / 3);
    expect(Math.log(rates[2]!.high!)).toBeGreaterThan(crude / 3);
    expect(assessments).toBeGreaterThan(crude / 2);
  });

  test('the same circumstances take little of it away', () => {
    const one = ofReferral().find(({ kind }) => kind === 'circumstances')!;
    expect(Math.abs(one.rest - one.crude)).toBeLessThan(Math.abs(one.crude) / 3);
  });

  test('girls are refused in one unit: the gap of those who applied differs between units (b)', () => {
    const units = document.pooled.find(
      ({ indicator, stat, by }) => indicator === 'leisure-aid-applied' && stat === 'share:granted' && by === 'unit',
    )!;
    const south = units.groups.find(({ level }) => level === 'Enhet Söder')!;
    expect(south.raw).toBeLessThan(-0.2);
    expect(south.contrast_q!).toBeLessThan(0.05);
  });

  test('every decomposition adds up', () => {
    expect(document.decompositions.length).toBeGreaterThan(1);
    for (const one of document.decompositions) {
      const sum = one.parts.reduce((all, { value }) => all + value, one.rest + one.women_outside + one.men_outside);
      expect(sum).toBeCloseTo(one.crude, 6);
    }
  });
});

describe.each([false, true])('where nothing differs (internal: %s)', (internal) => {
  test('no gap within equals has a direction, none turns or vanishes, no group stands out', async () => {
    const document = await read('even/jamnstad-2025.csv', internal);
    const within = withinOf(document);
    expect(within.length).toBeGreaterThan(10);
    expect(within.filter(({ verdict }) => verdict === 'women_higher' || verdict === 'men_higher')).toEqual([]);
    expect(
      within.flatMap(({ cautions }) => cautions).filter((code) => code === 'turns' || code === 'vanishes'),
    ).toEqual([]);
    expect(document.pooled.length).toBeGreaterThan(5);
    const sure = document.pooled.filter(({ groups }) => groups.some(({ contrast_q: q }) => q !== null && q <= 0.05));
    expect(sure.map(({ indicator, stat, by }) => `${indicator} ${stat} ${by}`)).toEqual([]);
  });
});

describe('a protected release', () => {
  test('rounds what is within equals, and shows nothing of it where the crude gap is hidden', async () => {
    const document = await read('example/exempelstad-2025.csv', false);
    const crude = (row: { indicator: string; stat: string; period: string }) =>
      document.gaps.find(
        (gap) =>
          gap.adjusted === null &&
          gap.by === null &&
          gap.indicator === row.indicator &&
          gap.stat === row.stat &&
          gap.period === row.period,
      )!;
    expect(withinOf(document).filter(({ status }) => status === 'shown').length).toBeGreaterThan(5);
    for (const gap of withinOf(document)) {
      expect(crude(gap).status).toBe('shown');
      if (gap.status !== 'shown') continue;
      expect(Math.min(gap.n_women!, gap.n_men!)).toBeGreaterThanOrEqual(30);
      for (const number of [gap.value!, gap.low!, gap.high!])
        expect(Math.abs(number * 1000 - Math.round(number * 1000))).toBeLessThan(1e-9);
      for (const share of [gap.adjusted!.overlap_women!, gap.adjusted!.overlap_men!])
        expect(share * 20).toBeCloseTo(Math.round(share * 20), 9);
    }
    for (const one of document.decompositions) expect(crude(one).status).toBe('shown');
  });
});
