import { describe, expect, test } from 'vitest';
import { adjustDurations } from '../../../src/stats/adjusted/adjust-durations.ts';
import { compareRestrictedMeansWithin } from '../../../src/stats/adjusted/standardised-restricted-mean.ts';
import { compareHazardsWithin } from '../../../src/stats/adjusted/stratified-hazards.ts';
import { compareHazards } from '../../../src/stats/cox.ts';
import { sumLogRank, testLogRank } from '../../../src/stats/log-rank.ts';
import { buildPairedTable } from '../../../src/stats/paired-risk-table.ts';
import { compareRestrictedMeans } from '../../../src/stats/restricted-mean.ts';
import { expectNear } from '../reference.ts';
import { reference as r, spellStrata } from './reference.ts';

const delayed = spellStrata(r.spells);
const plain = spellStrata(r.plain);

describe('Cox within strata', () => {
  test.each([
    ['any end', 'any', 0],
    ['one cause, the others censor', 1, 1],
  ] as const)('agrees with coxph(ties = "efron", strata()) and delayed entry: %s', (_, cause, row) => {
    const found = compareHazardsWithin(delayed, cause);
    expectNear(Math.log(found.value!), r.cox[row].value);
    expectNear(Math.log(found.low!), r.cox[row].low);
    expectNear(Math.log(found.high!), r.cox[row].high);
    expectNear(found.se, r.cox[row].se);
  });

  test('of one stratum is the unstratified ratio', () => {
    const one = delayed[0]!;
    expectNear(compareHazardsWithin([one]).value, compareHazards(one.women, one.men).value, 1e-10);
  });

  test('turns upside down when the sexes change places', () => {
    const turned = delayed.map((s) => ({ levels: s.levels, women: s.men, men: s.women }));
    expectNear(compareHazardsWithin(turned).value! * compareHazardsWithin(delayed).value!, 1);
  });
});

describe('log-rank over the tables of several strata', () => {
  const over = (strata: typeof plain) => sumLogRank(strata.flatMap((s) => buildPairedTable(s.women, s.men, 'any')))!;
  test('agrees with survdiff(strata())', () => {
    expectNear(over(plain).statistic, r.logRank[0]!.statistic);
    expectNear(over(plain).p, r.logRank[0]!.p);
  });
  test('with delayed entry agrees with mantelhaen.test over times and strata', () => {
    expectNear(over(delayed).statistic, r.logRank[1]!.statistic);
    expectNear(over(delayed).p, r.logRank[1]!.p);
  });
  test('of one stratum is the unstratified test', () => {
    const one = delayed[1]!;
    expect(over([one])).toEqual(testLogRank(one.women, one.men));
  });
});

describe('standardised restricted mean', () => {
  test('agrees with survfit(rmean) in every stratum, weighted by size', () => {
    const found = compareRestrictedMeansWithin(plain, 90);
    expectNear(found.value, r.restrictedMean[0].value);
    expectNear(found.low, r.restrictedMean[0].low);
    expectNear(found.high, r.restrictedMean[0].high);
  });
  test('of one stratum is the difference of restricted means', () => {
    const one = plain[0]!;
    expectNear(compareRestrictedMeansWithin([one], 90).value, compareRestrictedMeans(one.women, one.men, 90).value);
  });
  test('asks for twenty of each sex in every stratum, and somebody at risk at the horizon', () => {
    const few = { levels: ['d'], women: [[0, 50, 1, 19]] as const, men: [[0, 60, 1, 30]] as const };
    expect(compareRestrictedMeansWithin([...plain, few], 30).reason).toBe('few');
    expect(compareRestrictedMeansWithin(plain, 5000).reason).toBe('too_short');
  });
});

describe('the rule for durations', () => {
  test('merges small levels and says what it compared', () => {
    const small = { levels: ['d'], women: [[0, 50, 1, 4]] as const, men: [[0, 60, 1, 3]] as const };
    const other = { levels: ['e'], women: [[0, 70, 1, 8]] as const, men: [[0, 20, 1, 9]] as const };
    const found = adjustDurations([...plain, small, other], ['unit'], 90);
    expect(found).toMatchObject({ covariates: ['unit'], dropped: [], overlap: { women: 1, men: 1 } });
    const merged = { levels: ['*others'], women: [...small.women, ...other.women], men: [...small.men, ...other.men] };
    expectNear(found.hazard.value, compareHazardsWithin([...plain, merged]).value, 1e-10);
    expect(found.restrictedMean.reason).toBe('few');
    expectNear(adjustDurations(plain, ['unit'], 90).restrictedMean.value, r.restrictedMean[0].value);
  });

  test('gives up the last covariate while too few have anybody to be compared with', () => {
    const strata = plain.flatMap((s) => [
      { levels: [s.levels[0]!, 'here'], women: s.women, men: [] },
      { levels: [s.levels[0]!, 'there'], women: [], men: s.men },
      { levels: [s.levels[0]!, 'both'], women: [[0, 40, 1, 12]] as const, men: [[0, 40, 1, 12]] as const },
    ]);
    // "here" and "there" are one-sex levels and become others, so that both covariates can stay.
    expect(adjustDurations(strata, ['unit', 'place'], 90).covariates).toEqual(['unit', 'place']);
    const apart = plain.flatMap((s, k) =>
      plain.map((_, j) => ({
        levels: [s.levels[0]!, `place ${j}`],
        women: (j + k) % 2 === 0 ? s.women : [],
        men: (j + k) % 2 === 0 ? [] : s.men,
      })),
    );
    expect(adjustDurations(apart, ['unit', 'place'], 90)).toMatchObject({ covariates: ['unit'], dropped: ['place'] });
    const one = [apart[0]!, apart[1]!].map((s, j) => ({ ...s, levels: [`place ${j}`] }));
    expect(adjustDurations(one, ['place'], 90).overlap).toEqual({ women: 1, men: 1 });
    expect(adjustDurations([], ['place'], 90).hazard.reason).toBe('no_cases');
  });
});

describe('nothing to compare', () => {
  const spell = [[0, 50, 1, 5]] as const;
  const open = [[0, 50, 0, 30]] as const;
  const cases = [
    ['empty', [], 'no_cases', 'no_cases'],
    ['one sex', [{ levels: [], women: spell, men: [] }], 'one_sex', 'one_sex'],
    [
      'sexes in different strata',
      [
        { levels: ['a'], women: spell, men: [] },
        { levels: ['b'], women: [], men: spell },
      ],
      'little_overlap',
      'few',
    ],
    ['all censored', [{ levels: [], women: open, men: open }], 'little_overlap', 'few'],
    ['no end of men', [{ levels: [], women: [[0, 40, 1, 30]] as const, men: open }], 'separation', 'few'],
  ] as const;
  test.each(cases)('%s gives a reason and no number', (_, strata, hazard, mean) => {
    expect(compareHazardsWithin(strata)).toMatchObject({ value: null, low: null, high: null, p: null, reason: hazard });
    expect(compareRestrictedMeansWithin(strata, 30)).toMatchObject({ value: null, reason: mean });
  });
});
