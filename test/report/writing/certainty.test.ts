import { describe, expect, test } from 'vitest';
import type { GapRow } from '../../../src/model/audit-document.ts';
import type { Scale } from '../../../src/model/named-figures.ts';
import { GRADES } from '../../../src/model/verdict.ts';
import { writeCertainty } from '../../../src/report/writing/answer.ts';
import type { Lang } from '../../../src/text/text.ts';
import { plain, sampleGap } from '../sample-gap.ts';

const nothingSaid = { margin: false, gap: false };
const write = (gap: GapRow, lang: Lang = 'sv', scale: Scale = 'share') =>
  plain(writeCertainty(gap, scale, 'person', lang, nothingSaid));

// The Swedish sentences for shares are those of the decision table; the others say the same of their own unit.
describe('the grade decides how certainty is told', () => {
  const shares: readonly (readonly [Partial<GapRow>, string, string])[] = [
    [
      { grade: 'no_difference_of_size', verdict: 'equal' },
      'Finns det en skillnad är den mindre än 5 procentenheter.',
      'If there is a difference, it is smaller than 5 percentage points.',
    ],
    [
      { grade: 'real_but_small', verdict: 'equal' },
      'Skillnaden är statistiskt säkerställd men liten: mindre än 5 procentenheter.',
      'The difference is statistically established but small: less than 5 percentage points.',
    ],
    [
      { grade: 'at_least', verdict: 'women_higher' },
      'Skillnaden är statistiskt säkerställd: minst 5 procentenheter även med osäkerheten inräknad.',
      'The difference is statistically established: at least 5 percentage points even with the uncertainty counted in.',
    ],
    [
      { grade: 'probably', verdict: 'men_higher' },
      'Skillnaden är statistiskt säkerställd. Att den är större än 5 procentenheter är troligt men inte säkert.',
      'The difference is statistically established. That it is larger than 5 percentage points is likely but not certain.',
    ],
    [
      { grade: 'size_uncertain', verdict: 'women_higher', low: 0.01, high: 0.08 },
      'Skillnaden är statistiskt säkerställd, men det är osäkert om den är så stor att den har betydelse (troligen mellan 1 och 8 procentenheter).',
      'The difference is statistically established, but it is uncertain whether it is large enough to matter (probably between 1 and 8 percentage points).',
    ],
    [
      { grade: 'size_uncertain', verdict: 'men_higher', low: -0.08, high: -0.01 },
      'Skillnaden är statistiskt säkerställd, men det är osäkert om den är så stor att den har betydelse (troligen mellan 1 och 8 procentenheter).',
      'The difference is statistically established, but it is uncertain whether it is large enough to matter (probably between 1 and 8 percentage points).',
    ],
    [
      { grade: 'not_men_higher', verdict: 'unclear' },
      'Andelen kan vara högre bland kvinnor, eller ungefär lika stor. Att den är klart högre bland män (5 procentenheter eller mer) är däremot inte troligt.',
      'The share may be higher among women, or about the same. It is unlikely to be clearly higher among men (5 percentage points or more).',
    ],
    [
      { grade: 'not_women_higher', verdict: 'unclear' },
      'Andelen kan vara högre bland män, eller ungefär lika stor. Att den är klart högre bland kvinnor (5 procentenheter eller mer) är däremot inte troligt.',
      'The share may be higher among men, or about the same. It is unlikely to be clearly higher among women (5 percentage points or more).',
    ],
    [
      { grade: 'open', verdict: 'unclear', detectable: 0.11 },
      'Med ett så här stort underlag upptäcks en skillnad på omkring 11 procentenheter i åtta fall av tio, och en mindre mer sällan.',
      'With this amount of data a difference of about 11 percentage points is detected in eight cases of ten, and a smaller one less often.',
    ],
    [
      { grade: 'open', verdict: 'unclear', detectable: null },
      'Underlaget är för litet för en slutsats åt något håll.',
      'There are too few data for a conclusion in either direction.',
    ],
    [
      { grade: 'not_computed', verdict: 'unclear', reason: 'only_closed' },
      'Det går inte att bedöma. Underlaget innehåller bara avslutade ärenden. Då går det inte att mäta tid rätt.',
      'It cannot be assessed. The data contain closed cases only. Time cannot then be measured correctly.',
    ],
  ];
  test.each(shares)('shares: %o', (gap, sv, en) => {
    expect(write(sampleGap(gap))).toBe(sv);
    expect(write(sampleGap(gap), 'en')).toBe(en);
  });

  test('every grade has a sentence', () => {
    // that of a distribution has no figure: writing/distributions.ts
    const told = GRADES.filter((grade) => grade !== 'distribution').map((grade) =>
      write(sampleGap({ grade, verdict: 'women_higher', low: 0.01, high: 0.08 })),
    );
    expect(told.filter((one) => one === null || one === '')).toEqual([]);
  });
});

describe('other units', () => {
  test('months and days take their own noun, one month in the singular', () => {
    const gap = sampleGap({ grade: 'at_least', verdict: 'women_higher', margin: 1 }, 'rmst12', 'aid-duration');
    expect(write(gap, 'sv', 'months')).toBe(
      'Skillnaden är statistiskt säkerställd: minst 1 månad även med osäkerheten inräknad.',
    );
    const half = sampleGap({ grade: 'not_men_higher', verdict: 'unclear', margin: 0.5 }, 'mean', 'aid-months');
    expect(write(half, 'sv', 'months')).toBe(
      'Tiden kan vara längre för kvinnor, eller ungefär lika lång. Att den är klart längre för män (0,5 månader eller mer) är däremot inte troligt.',
    );
    const days = sampleGap({ grade: 'at_least', verdict: 'men_higher', margin: 3 }, 'mean', 'processing-time');
    expect(write(days, 'en', 'days')).toBe(
      'The difference is statistically established: at least 3 days even with the uncertainty counted in.',
    );
  });

  // 1 / 1.25 = 0.8: a quarter upwards is a fifth downwards.
  test('the margin of a ratio is written in its direction', () => {
    const up = sampleGap({ grade: 'at_least', verdict: 'women_higher', margin: 1.25, estimand: 'rate_ratio' }, 'rate');
    const down = { ...up, verdict: 'men_higher' as const };
    expect(write(up, 'sv', 'rate')).toBe(
      'Skillnaden är statistiskt säkerställd: takten är minst 25 procent högre för kvinnor, även med osäkerheten inräknad.',
    );
    expect(write(down, 'sv', 'rate')).toBe(
      'Skillnaden är statistiskt säkerställd: takten är minst 20 procent lägre för kvinnor, även med osäkerheten inräknad.',
    );
  });

  test('amounts: an interval of a ratio in per cent', () => {
    const gap = sampleGap(
      { grade: 'size_uncertain', verdict: 'women_higher', margin: 1.05, estimand: 'ratio', low: 1.012, high: 1.08 },
      'mean',
      'granted-amount',
    );
    expect(write(gap, 'sv', 'kronor')).toContain('(troligen mellan 1 och 8 procent)');
  });
});

describe('nothing is said twice', () => {
  const gap = sampleGap({ grade: 'probably', verdict: 'women_higher' });
  test('after a reading that names the gap the sentence points back to it', () => {
    expect(plain(writeCertainty(gap, 'share', 'person', 'sv', { margin: false, gap: true }))).toMatch(
      /^Den är statistiskt säkerställd\./,
    );
  });
  test('a reading of likeness that names the margin is not repeated', () => {
    const equal = sampleGap({ grade: 'no_difference_of_size', verdict: 'equal' });
    expect(writeCertainty(equal, 'share', 'person', 'sv', { margin: true, gap: false })).toBe('');
  });
});
