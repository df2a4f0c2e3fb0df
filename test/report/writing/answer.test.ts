import { describe, expect, test } from 'vitest';
import { writeAnswer } from '../../../src/report/writing/answer.ts';
import { pair, type Side, shareSide } from '../example-rows.ts';
import { exampleWords } from '../example-words.ts';
import { figureOf, plain, sampleGap } from '../sample-gap.ts';

const words = exampleWords();
const share = (women: Side, men: Side, indicator = 'referral-share') => {
  const [one, other] = pair({ indicator, stat: 'share' }, women, men);
  return { women: one, men: other };
};

describe('the answer to a question', () => {
  test('is the indicator’s own reading, women’s figure first, then the certainty', () => {
    const gap = sampleGap({ verdict: 'men_higher', grade: 'at_least', value: -0.14, low: -0.2, high: -0.08 });
    const parts = { gap, ...share(shareSide(38, 100), shareSide(52, 100)), unit: 'person' as const };
    const answer = writeAnswer({ figure: figureOf(parts.gap), ...parts, words: words.get('referral-share') }, 'sv');
    expect(plain(answer!.reading)).toBe(
      'Kvinnor hänvisades mer sällan än män till en arbetsmarknadsinsats: 38 % av kvinnorna och 52 % av männen. Skillnaden är 14 procentenheter.',
    );
    expect(plain(answer!.certainty)).toBe(
      'Den är statistiskt säkerställd: minst 5 procentenheter även med osäkerheten inräknad.',
    );
  });

  test('without own words says what is higher for whom', () => {
    const gap = sampleGap({ verdict: 'women_higher', grade: 'at_least', value: 0.14, low: 0.08, high: 0.2 });
    const parts = { gap, ...share(shareSide(52, 100), shareSide(38, 100)), unit: 'person' as const, words: undefined };
    expect(plain(writeAnswer({ figure: figureOf(parts.gap), ...parts }, 'sv')!.reading)).toBe(
      'Andelen är högre bland kvinnor: 52 % av kvinnorna mot 38 % av männen.',
    );
    expect(plain(writeAnswer({ figure: figureOf(parts.gap), ...parts }, 'en')!.reading)).toBe(
      'The share is higher among women: 52% of the women against 38% of the men.',
    );
  });

  // Decision table, row 3: certain but small is neither "higher" nor "about the same".
  test('a certain but small difference is somewhat higher', () => {
    const gap = sampleGap({ verdict: 'equal', grade: 'real_but_small', value: 0.03, low: 0.01, high: 0.045 });
    const parts = { gap, ...share(shareSide(91, 100), shareSide(88, 100)), unit: 'person' as const };
    const answer = writeAnswer({ figure: figureOf(parts.gap), ...parts, words: words.get('referral-share') }, 'sv');
    expect(plain(`${answer!.reading} ${answer!.certainty}`)).toMatch(
      /^Kvinnor hänvisades något oftare än män till en arbetsmarknadsinsats: 91(,0)? % av kvinnorna och 88(,0)? % av männen\. Skillnaden är 3(,0)? procentenheter\. Den är statistiskt säkerställd men liten: mindre än 5 procentenheter\.$/,
    );
  });

  test('a pace is told on time with assistance, with its unit', () => {
    const gap = sampleGap(
      {
        verdict: 'men_higher',
        grade: 'at_least',
        value: 0.66,
        low: 0.5,
        high: 0.78,
        estimand: 'rate_ratio',
        margin: 1.25,
      },
      'rate',
    );
    const [women, men] = pair(
      { indicator: 'referral-share', stat: 'rate' },
      { value: 6.1, half: 1, n: 400 },
      { value: 9.2, half: 1, n: 400 },
    );
    const answer = writeAnswer(
      { figure: figureOf(gap), gap, women, men, unit: 'person', words: words.get('referral-share') },
      'sv',
    );
    expect(plain(answer!.reading)).toBe(
      'Kvinnor hänvisades mer sällan än män som hade haft bistånd lika länge. Räknat på alla: 6,1 hänvisningar per 100 månader bland kvinnor och 9,2 bland män.',
    );
  });

  test('a pace without figures of its own is told as a ratio', () => {
    const gap = sampleGap(
      {
        verdict: 'men_higher',
        grade: 'at_least',
        value: 0.72,
        low: 0.6,
        high: 0.79,
        estimand: 'hazard_ratio',
        margin: 1.25,
      },
      'hazard',
      'time-to-referral',
    );
    const answer = writeAnswer(
      {
        figure: figureOf(gap),
        gap,
        women: undefined,
        men: undefined,
        unit: 'spell',
        words: words.get('time-to-referral'),
      },
      'sv',
    );
    expect(plain(answer!.reading)).toBe(
      'Kvinnor hänvisades långsammare än män medan de hade bistånd: takten var 28 procent lägre.',
    );
  });

  test('amounts of children: kronor, girls before boys', () => {
    const gap = sampleGap(
      {
        verdict: 'men_higher',
        grade: 'probably',
        value: 0.627,
        low: 0.48,
        high: 0.82,
        estimand: 'ratio',
        margin: 1.25,
      },
      'mean:all',
      'leisure-aid-amount',
    );
    const [women, men] = pair(
      { indicator: 'leisure-aid-amount', stat: 'mean:all' },
      { value: 312, half: 60, n: 305 },
      { value: 498, half: 70, n: 318 },
    );
    const answer = writeAnswer(
      { figure: figureOf(gap), gap, women, men, unit: 'child', words: words.get('leisure-aid-amount') },
      'sv',
    );
    expect(plain(answer!.reading)).toBe(
      'Flickor fick lägre belopp till fritid än pojkar: i genomsnitt 312 kronor för flickor och 498 kronor för pojkar. Skillnaden är 186 kronor.',
    );
  });

  test('nothing is told of figures that are not there', () => {
    const gap = sampleGap({ verdict: 'unclear', grade: 'not_computed', reason: 'few' });
    const answer = writeAnswer(
      {
        figure: figureOf(gap),
        gap,
        women: undefined,
        men: undefined,
        unit: 'person',
        words: words.get('referral-share'),
      },
      'sv',
    );
    expect(answer).toEqual({
      reading: '',
      certainty: 'Det går inte att bedöma. Underlaget är för litet för en bedömning.',
    });
  });
});
