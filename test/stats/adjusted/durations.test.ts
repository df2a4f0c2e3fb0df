import { describe, expect, test } from 'vitest';
import { compareIncidence } from '../../../src/stats/aalen-johansen.ts';
import {
  adjustHazard,
  adjustIncidence,
  adjustRestrictedMean,
  compareHazardsWithin,
  compareIncidenceWithin,
  compareRestrictedMeansWithin,
} from '../../../src/stats/adjusted/adjust-durations.ts';
import { standardise } from '../../../src/stats/adjusted/standardise.ts';
import { compareHazards } from '../../../src/stats/cox.ts';
import { sumLogRank, testLogRank } from '../../../src/stats/log-rank.ts';
import { compareRestrictedMeans } from '../../../src/stats/restricted-mean.ts';
import { buildPairedTable } from '../../../src/stats/risk-table.ts';
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
    expectNear(compareRestrictedMeansWithin(plain, 90, 4).se, 2 * compareRestrictedMeansWithin(plain, 90).se!);
  });
  test('is known beyond the last end where everybody has ended', () => {
    // by hand: 20 end at 10 and 20 days, mean 15; 20 at 20 and 30, mean 25
    const done = {
      levels: [],
      women: [
        [0, 10, 1, 10],
        [0, 20, 1, 10],
      ] as const,
      men: [
        [0, 20, 1, 10],
        [0, 30, 1, 10],
      ] as const,
    };
    expectNear(compareRestrictedMeansWithin([done], 365).value, -10);
    const open = {
      ...done,
      men: [
        [0, 20, 1, 10],
        [0, 30, 0, 10],
      ] as const,
    };
    expect(compareRestrictedMeansWithin([open], 365).reason).toBe('too_short');
  });
});

describe('standardised share ended', () => {
  test('agrees with survfit of several causes in every stratum, weighted by size', () => {
    const found = compareIncidenceWithin(plain, 1, 90);
    expectNear(found.value, r.incidence[0].value);
    expectNear(found.low, r.incidence[0].low);
    expectNear(found.high, r.incidence[0].high);
    expectNear(found.se, r.incidence[0].se);
  });

  test('of one stratum is the difference of the curves', () => {
    const one = plain[0]!;
    expectNear(compareIncidenceWithin([one], 1, 90).value, compareIncidence(one.women, one.men, 1, 90).value);
  });

  test('where nobody is open it is the standardised share itself, limits and all', () => {
    const yes = [
      { levels: ['a'], women: [30, 50], men: [12, 40] },
      { levels: ['b'], women: [9, 25], men: [30, 60] },
    ] as const;
    const side = ([x, n]: readonly [number, number]) => [[0, 10, 1, x] as const, [0, 20, 2, n - x] as const];
    const spells = yes.map(({ levels, women, men }) => ({ levels, women: side(women), men: side(men) }));
    const share = ([x, n]: readonly [number, number]) => ({ n, sum: BigInt(x), squares: BigInt(x) });
    const strata = yes.map(({ levels, women, men }) => ({ levels, women: share(women), men: share(men) }));
    const expected = standardise(strata, { scale: 'difference', bound: 1, clusters: null }).gap;
    const found = compareIncidenceWithin(spells, 1, 15);
    for (const key of ['value', 'low', 'high', 'p'] as const) expectNear(found[key], expected[key]!);
  });

  test('widens with φ, and is left out where strata are small, stop early or tell nothing', () => {
    const wide = compareIncidenceWithin(plain, 1, 90, 4);
    expectNear(wide.se, 2 * r.incidence[0].se);
    const few = { levels: ['d'], women: [[0, 50, 1, 19]] as const, men: [[0, 60, 1, 30]] as const };
    expect(compareIncidenceWithin([...plain, few], 1, 30).reason).toBe('few');
    expect(compareIncidenceWithin(plain, 1, 5000).reason).toBe('too_short');
    const open = [[0, 50, 0, 30]] as const;
    expect(compareIncidenceWithin([{ levels: [], women: open, men: open }], 1, 30)).toMatchObject({
      ...{ value: 0, low: null, reason: 'no_spread' },
    });
    expect(compareIncidenceWithin([], 1, 30).reason).toBe('no_cases');
  });

  test('follows the rule of restricted means: small strata stand outside', () => {
    const small = { levels: ['d'], women: [[0, 50, 1, 4]] as const, men: [[0, 60, 1, 3]] as const };
    const found = adjustIncidence([...plain, small], ['unit'], 1, 90);
    expectNear(found.gap.value, r.incidence[0].value);
    expect(found.overlap!.women).toBeLessThan(1);
  });
});

describe('the rule for durations', () => {
  const small = { levels: ['d'], women: [[0, 50, 1, 4]] as const, men: [[0, 60, 1, 3]] as const };
  const other = { levels: ['e'], women: [[0, 70, 1, 8]] as const, men: [[0, 20, 1, 9]] as const };
  const merged = { levels: ['*others'], women: [...small.women, ...other.women], men: [...small.men, ...other.men] };

  test('merges small levels and says what it compared', () => {
    const found = adjustHazard([...plain, small, other], ['unit']);
    expect(found).toMatchObject({ covariates: ['unit'], dropped: [], overlap: { women: 1, men: 1 } });
    expectNear(found.gap.value, compareHazardsWithin([...plain, merged]).value, 1e-10);
  });

  test('leaves a stratum with too few spells outside a restricted mean, and says how many are inside', () => {
    const found = adjustRestrictedMean([...plain, small, other], ['unit'], 90);
    const of = (sex: 'women' | 'men') => plain.reduce((sum, one) => sum + one[sex].length, 0);
    expectNear(found.gap.value, r.restrictedMean[0].value);
    expectNear(found.gap.low, r.restrictedMean[0].low);
    expectNear(found.overlap!.women, of('women') / (of('women') + 12));
    expectNear(found.overlap!.men, of('men') / (of('men') + 12));
    expect(found.compared.map(({ levels }) => levels[0])).toEqual(['a', 'b', 'c']);
  });

  test('gives up the last covariate of a restricted mean while under nine tenths are inside', () => {
    // one in five of every stratum is alone with nineteen of the other sex: 80 % are inside, and with one covariate all
    const thin = plain.flatMap(({ levels, women, men }) => [
      { levels: [levels[0]!, 'here'], women: women.slice(0, 12), men: [] },
      { levels: [levels[0]!, 'there'], women: women.slice(12), men },
    ]);
    expect(adjustRestrictedMean(thin, ['unit', 'place'], 90)).toMatchObject({
      covariates: ['unit'],
      dropped: ['place'],
    });
    expectNear(adjustRestrictedMean(thin, ['unit', 'place'], 90).gap.value, r.restrictedMean[0].value);
  });

  test('gives up the last covariate while too few have anybody to be compared with', () => {
    const apart = plain.flatMap((s, k) =>
      plain.map((_, j) => ({
        levels: [s.levels[0]!, `place ${j}`],
        women: (j + k) % 2 === 0 ? s.women : [],
        men: (j + k) % 2 === 0 ? [] : s.men,
      })),
    );
    expect(adjustHazard(apart, ['unit', 'place'])).toMatchObject({ covariates: ['unit'], dropped: ['place'] });
    expect(adjustHazard([], ['place']).gap.reason).toBe('no_cases');
  });

  test('never makes people to compare of women alone in one place and men alone in another', () => {
    const strata = plain.flatMap((s) => [
      { levels: [s.levels[0]!, 'here'], women: s.women, men: [] },
      { levels: [s.levels[0]!, 'there'], women: [], men: s.men },
    ]);
    const places = strata.map((one) => ({ ...one, levels: one.levels.slice(1) }));
    expect(adjustHazard(places, ['place'])).toMatchObject({ covariates: [], overlap: { women: 0, men: 0 } });
    expect(adjustHazard(places, ['place']).gap).toMatchObject({ value: null, reason: 'little_overlap' });
    expect(adjustRestrictedMean(places, ['place'], 90).gap).toMatchObject({ value: null, reason: 'little_overlap' });
    expect(adjustHazard(strata, ['unit', 'place'])).toMatchObject({ covariates: ['unit'], dropped: ['place'] });
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
