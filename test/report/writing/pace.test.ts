import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import type { GapRow } from '../../../src/model/audit-document.ts';
import { writeAnswer, writeShareBeside } from '../../../src/report/writing/answer.ts';
import type { Lang } from '../../../src/text/text.ts';
import { pair, shareSide } from '../example-rows.ts';
import { figureOf, plain, sampleGap } from '../sample-gap.ts';

const wordsOf = (id: string) => CATALOGUE.find((one) => one.id === id)?.words;
const place = { indicator: 'referral-share', stat: 'rate' };
const [women, men] = pair(place, { value: 2.8, half: 0.6, n: 479 }, { value: 4.9, half: 0.8, n: 500 });

const rate = (more: Partial<GapRow>, lang: Lang) => {
  const gap = sampleGap({ estimand: 'rate_ratio', value: 0.57, margin: 1.25, ...more }, 'rate');
  return plain(
    writeAnswer({ figure: figureOf(gap), gap, women, men, unit: 'person', words: wordsOf('referral-share') }, lang)!
      .reading,
  );
};
const soon = (more: Partial<GapRow>, lang: Lang) => {
  const gap = sampleGap({ estimand: 'hazard_ratio', value: 0.6, margin: 1.25, ...more }, 'hazard', 'time-to-referral');
  const parts = { gap, women: undefined, men: undefined, unit: 'spell' as const, words: wordsOf('time-to-referral') };
  return plain(writeAnswer({ figure: figureOf(parts.gap), ...parts }, lang)!.reading);
};

describe('how often something happens', () => {
  const figures = '2,8 hänvisningar per 100 månader bland kvinnor och 4,9 bland män.';
  const inEnglish = '2.8 referrals per 100 months among women and 4.9 among men.';
  const turns: readonly (readonly [Partial<GapRow>, string, string])[] = [
    [
      { verdict: 'women_higher', grade: 'at_least' },
      `Kvinnor hänvisades oftare än män som hade haft bistånd lika länge. Räknat på alla: ${figures}`,
      `Women were referred more often than men who had had assistance for the same length of time. Counting everybody: ${inEnglish}`,
    ],
    [
      { verdict: 'men_higher', grade: 'probably' },
      `Kvinnor hänvisades mer sällan än män som hade haft bistånd lika länge. Räknat på alla: ${figures}`,
      `Women were referred less often than men who had had assistance for the same length of time. Counting everybody: ${inEnglish}`,
    ],
    [
      { verdict: 'equal', grade: 'no_difference_of_size' },
      `Kvinnor och män som hade haft bistånd lika länge hänvisades ungefär lika ofta. Räknat på alla: ${figures}`,
      `Women and men who had had assistance for the same length of time were referred about equally often. Counting everybody: ${inEnglish}`,
    ],
    [
      { verdict: 'equal', grade: 'real_but_small', value: 1.1 },
      `Kvinnor hänvisades något oftare än män som hade haft bistånd lika länge. Räknat på alla: ${figures}`,
      `Women were referred slightly more often than men who had had assistance for the same length of time. Counting everybody: ${inEnglish}`,
    ],
    [
      { verdict: 'equal', grade: 'real_but_small', value: 0.9 },
      `Kvinnor hänvisades något mer sällan än män som hade haft bistånd lika länge. Räknat på alla: ${figures}`,
      `Women were referred slightly less often than men who had had assistance for the same length of time. Counting everybody: ${inEnglish}`,
    ],
    [
      { verdict: 'unclear', grade: 'open' },
      `Underlaget räcker inte för att säga om kvinnor och män som hade haft bistånd lika länge hänvisades olika ofta. Räknat på alla: ${figures}`,
      `There are not enough data to tell whether women and men who had had assistance for the same length of time were referred equally often. Counting everybody: ${inEnglish}`,
    ],
  ];
  test.each(turns)('%o', (more, sv, en) => {
    expect(rate(more, 'sv')).toBe(sv);
    expect(rate(more, 'en')).toBe(en);
  });
  test('a municipality’s own pace has words too', () => {
    const gap = sampleGap({ estimand: 'rate_ratio', value: 0.57, verdict: 'men_higher', grade: 'at_least' }, 'rate');
    const reading = writeAnswer(
      { figure: figureOf(gap), gap, women, men, unit: 'person', words: undefined },
      'sv',
    )!.reading;
    expect(plain(reading)).toBe(
      'Kvinnor nåddes mer sällan än män som hade haft bistånd lika länge. Räknat på alla: 2,8 gånger per 100 månader bland kvinnor och 4,9 bland män.',
    );
  });
});

describe('how soon something happens', () => {
  const turns: readonly (readonly [Partial<GapRow>, string, string])[] = [
    [
      { verdict: 'women_higher', grade: 'at_least', value: 1.4 },
      'Kvinnor hänvisades snabbare än män medan de hade bistånd: takten var 40 procent högre.',
      'Women were referred sooner than men while they had assistance: the pace was 40 per cent higher.',
    ],
    [
      { verdict: 'men_higher', grade: 'at_least' },
      'Kvinnor hänvisades långsammare än män medan de hade bistånd: takten var 40 procent lägre.',
      'Women were referred later than men while they had assistance: the pace was 40 per cent lower.',
    ],
    [
      { verdict: 'equal', grade: 'no_difference_of_size' },
      'Kvinnor och män hänvisades ungefär lika snabbt medan de hade bistånd.',
      'Women and men were referred about equally soon while they had assistance.',
    ],
    [
      { verdict: 'equal', grade: 'real_but_small', value: 1.1 },
      'Kvinnor hänvisades något snabbare än män medan de hade bistånd.',
      'Women were referred slightly sooner than men while they had assistance.',
    ],
    [
      { verdict: 'equal', grade: 'real_but_small', value: 0.9 },
      'Kvinnor hänvisades något långsammare än män medan de hade bistånd.',
      'Women were referred slightly later than men while they had assistance.',
    ],
    [
      { verdict: 'unclear', grade: 'open' },
      'Underlaget räcker inte för att säga om kvinnor och män hänvisades olika snabbt medan de hade bistånd.',
      'There are not enough data to tell whether women and men were referred equally soon while they had assistance.',
    ],
  ];
  test.each(turns)('%o', (more, sv, en) => {
    expect(soon(more, 'sv')).toBe(sv);
    expect(soon(more, 'en')).toBe(en);
  });
});

describe('the share beside a pace', () => {
  const at = { indicator: 'time-to-referral', stat: 'share:90' };
  const [w, m] = pair(at, shareSide(9, 100), shareSide(12, 100));
  const whole = {
    unit: 'spell' as const,
    period: 'all',
    by: null,
    level: null,
    third: undefined,
    unknown: undefined,
    whole: undefined,
    gap: undefined,
  };
  const share = { figure: figureOf(at), stat: 'share:90', women: w, men: m, ...whole };
  const pace = sampleGap({ verdict: 'unclear', estimand: 'hazard_ratio' }, 'hazard', 'time-to-referral');
  test('says what happened, within which time', () => {
    const words = wordsOf('time-to-referral')?.pace;
    // of 100: whole per cent, which are not written as 9,0
    expect(plain(writeShareBeside(pace, share, 'spell', 'sv', words))).toBe(
      'Inom 90 dagar ledde 9 % av kvinnornas och 12 % av männens biståndsperioder till en hänvisning.',
    );
    expect(plain(writeShareBeside(pace, share, 'spell', 'en', words))).toBe(
      'Within 90 days, 9% of the women’s and 12% of the men’s spells of assistance led to a referral.',
    );
  });
});
