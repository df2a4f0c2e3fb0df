import { describe, expect, test } from 'vitest';
import type { CautionSentence, IndicatorWords } from '../../../src/model/indicator.ts';
import { writeAdjusted } from '../../../src/report/writing/adjusted.ts';
import { writeShareBeside } from '../../../src/report/writing/answer.ts';
import { writeCaution, writeDenominator } from '../../../src/report/writing/caveats.ts';
import { writeSexDistribution } from '../../../src/report/writing/descriptions.ts';
import { writeGapCell, writeGapSize } from '../../../src/report/writing/figures.ts';
import { writePeopleSentence } from '../../../src/report/writing/people.ts';
import { writeRemark } from '../../../src/report/writing/remarks.ts';
import { roundAlone } from '../../../src/report/writing/rounded-gap.ts';
import { writeBase, writeMissing } from '../../../src/report/writing/rows-and-cases.ts';
import { shortenPeriod, writeDates, writePeriod } from '../../../src/report/writing/time.ts';
import { pair, shareSide } from '../example-rows.ts';
import { figureOf, plain, sampleGap } from '../sample-gap.ts';

const at = { indicator: 'referral-share', stat: 'share' };

describe('differences', () => {
  test('of shares are percentage points, one of them in the singular', () => {
    expect(plain(writeGapSize(0.12, 'difference', 'share', 'sv'))).toBe('12 procentenheter');
    expect(plain(writeGapSize(-0.01, 'difference', 'share', 'sv'))).toBe('1 procentenhet');
    expect(plain(writeGapSize(0.01, 'difference', 'share', 'en'))).toBe('1 percentage point');
  });
  test('of ratios are per cent of the men’s figure', () => {
    expect(plain(writeGapSize(0.8, 'ratio', 'kronor', 'sv'))).toBe('20 procent');
    expect(plain(writeGapSize(1.25, 'ratio', 'kronor', 'en'))).toBe('25 per cent');
  });
  test('name for whom the figure is higher: girls for children, more or less for time', () => {
    const tell = (value: number, scale: 'share' | 'months', unit: 'child' | 'person') =>
      plain(writeGapCell(roundAlone({ value, estimand: 'difference' }, scale), scale, unit, 'sv'));
    expect(tell(-0.11, 'share', 'child')).toBe('11 procentenheter lägre för flickor');
    expect(tell(1.3, 'months', 'person')).toBe('1,3 månader mer för kvinnor');
    expect(tell(-0.4, 'months', 'person')).toBe('0,4 månader mindre för kvinnor');
    expect(tell(0.001, 'share', 'person')).toBe('0 procentenheter');
  });
});

describe('people', () => {
  // (0.52 − 0.38) · 412 = 57.68: 57 whole women
  test('a gap is told as whole people of the sex with the lower share', () => {
    const women = { ...pair(at, shareSide(1, 2), shareSide(1, 2))[0]!, value: 0.38, n: 412 };
    const men = { ...women, value: 0.52, n: 498 };
    const gap = sampleGap({ verdict: 'men_higher', value: -0.14 });
    expect(plain(writePeopleSentence(gap, women, men, 'person', 'sv'))).toBe(
      'Skillnaden motsvarar omkring 57 kvinnor: så många fler hade det gällt om andelen hade varit lika stor som bland män.',
    );
    expect(writePeopleSentence({ ...gap, verdict: 'unclear' }, women, men, 'person', 'sv')).toBeNull();
  });
  test('the base names what was counted, women first', () => {
    expect(plain(writeBase('child', 305, 318, 'sv'))).toBe(
      'Räknat på 305 flickor och 318 pojkar med registrerad uppgift.',
    );
    expect(plain(writeBase('decision', 2072, 2390, 'sv'))).toBe(
      'Räknat på 2 072 beslut för kvinnor och 2 390 för män.',
    );
    expect(writeBase('person', null, 318, 'sv')).toBeNull();
  });
  test('a sex distribution is even from 40 per cent', () => {
    expect(plain(writeSexDistribution(40, 60, 'sv'))).toBe(
      'Könsfördelningen är 40 % kvinnor och 60 % män. Den räknas som jämn: båda delarna är minst 40 %.',
    );
    expect(plain(writeSexDistribution(39, 61, 'sv'))).toContain('räknas som ojämn');
  });
});

describe('missing information', () => {
  test('comes first when it is much or differs by more than ten points', () => {
    const [women, men] = pair(at, shareSide(40, 74, 26), shareSide(40, 91, 9));
    const told = writeMissing(women, men, 'person', 'sv');
    expect(told?.first).toBe(true);
    expect(plain(told!.sentence)).toMatch(/^Uppgift saknas för 26 % av kvinnorna och 9 % av männen\./);
  });
  test('stays in the footnote when it is little', () => {
    const [women, men] = pair(at, shareSide(40, 95, 5), shareSide(40, 94, 6));
    expect(writeMissing(women, men, 'person', 'sv')?.first).toBe(false);
  });
});

describe('pace and share', () => {
  const sides = {
    women: pair(at, shareSide(50, 100), shareSide(32, 100))[0],
    men: pair(at, shareSide(50, 100), shareSide(32, 100))[1],
  };
  const frame = {
    figure: figureOf(at),
    ...at,
    unit: 'person' as const,
    period: 'all',
    by: null,
    level: null,
    third: undefined,
    unknown: undefined,
    whole: undefined,
    ...sides,
  };
  const pace = sampleGap({ verdict: 'equal', estimand: 'rate_ratio' }, 'rate');
  test('where they disagree time in aid may go with the difference, and never explains it', () => {
    const told = writeShareBeside(pace, { ...frame, gap: sampleGap({ verdict: 'women_higher' }) }, 'person', 'sv');
    expect(plain(told)).toBe(
      'Någon gång under perioden gällde det 50 % av kvinnorna och 32 % av männen. Takten och andelen ger inte samma bild. Det kan hänga ihop med att kvinnor och män har bistånd olika länge: den som har bistånd länge hinner oftare få en insats.',
    );
  });
  test('a share with a horizon says within which time', () => {
    const told = writeShareBeside(
      pace,
      { ...frame, figure: figureOf({ ...at, stat: 'share:90' }), gap: undefined },
      'person',
      'sv',
    );
    expect(plain(told)).toBe('Inom 90 dagar gällde det 50 % av kvinnorna och 32 % av männen.');
  });
});

describe('like compared with like', () => {
  const crude = sampleGap({ value: -0.09, low: -0.15, high: -0.03 });
  const adjusted = (kind: 'circumstances' | 'assessments', value: number, low: number, high: number, overlap = 1) =>
    sampleGap({
      value,
      low,
      high,
      adjusted: {
        for: kind === 'circumstances' ? ['age_group', 'household_type'] : ['obstacle'],
        kind,
        method: 'standardised',
        overlap_women: overlap,
        overlap_men: overlap,
      },
    });
  const write = (gap: ReturnType<typeof adjusted>) => plain(writeAdjusted(crude, gap, null, 'share', 'person', 'sv'));
  test('stands beside the crude figure', () => {
    expect(write(adjusted('circumstances', -0.06, -0.11, -0.01))).toBe(
      'Bland kvinnor och män med samma ålder och hushållstyp är andelen 6 procentenheter lägre för kvinnor. När alla räknas är den 9 procentenheter lägre för kvinnor. Skillnaden finns alltså kvar när lika jämförs med lika.',
    );
  });
  test('says that it turns only when both intervals exclude nought', () => {
    expect(write(adjusted('circumstances', 0.04, 0.01, 0.07))).toContain('Skillnaden vänder');
    expect(write(adjusted('circumstances', 0.01, -0.03, 0.05))).not.toMatch(/vänder|kvar/);
  });
  test('reminds that the registered obstacle is the service’s own assessment', () => {
    expect(write(adjusted('assessments', -0.03, -0.08, 0.02, 0.8))).toMatch(
      /egen bedömning.*Jämförelsen gäller 80 % av kvinnorna och 80 % av männen\.$/,
    );
  });
});

describe('periods and remarks', () => {
  test('dates and periods in words', () => {
    expect(plain(writeDates('2025-01-01', '2025-12-31', 'sv'))).toBe('1 januari – 31 december 2025');
    expect(plain(writeDates('2024-07-01', '2025-06-30', 'en'))).toBe('1 July 2024 – 30 June 2025');
    expect(plain(writePeriod('2025-Q3', 'sv'))).toBe('kvartal 3 2025');
    expect(plain(shortenPeriod('2025-Q3', 'sv'))).toBe('kv 3');
  });
  test('a remark counts in the right number', () => {
    const remark = (count: number | null) =>
      plain(writeRemark({ code: 'couples-without-other', fields: [], count }, 'sv'));
    expect(remark(214)).toMatch(/^I 214 ärenden som gäller par är bara den ena personens kön registrerat\./);
    expect(remark(1)).toMatch(/^I 1 ärende som gäller par är/);
    expect(remark(null)).toMatch(/^I några ärenden som gäller par är/);
  });
  test('a remark that is not known here still stands on the page', () => {
    expect(writeRemark({ code: 'new-code', fields: ['plan'], count: null }, 'sv')).toBe(
      'Anmärkning vid läsningen av underlaget: new-code (”handlingsplan”).',
    );
  });
  test('a caution fills its horizon, and leaves out a sentence that it cannot fill', () => {
    const caution: readonly CautionSentence[] = [
      { within: { sv: 'Räknas upp till {horizon}.', en: 'Up to {horizon}.' } },
      { sv: 'Resten visas inte.', en: 'The rest is not shown.' },
      // @ts-expect-error said of a horizon only, and has no place for it in English
      { within: { sv: 'Under de första {horizon_def}.', en: 'In the first months.' } },
    ];
    const words = { of: { sv: 'alla', en: 'all' }, caution: caution.slice(0, 2) };
    expect(writeCaution(words, figureOf({ indicator: 'x', stat: 'rmst12' }), 'sv')).toBe(
      'Räknas upp till tolv månader. Resten visas inte.',
    );
    expect(writeCaution(words, figureOf({ indicator: 'x', stat: 'hazard' }), 'sv')).toBe('Resten visas inte.');
  });
  test('where all are followed as far as the window goes, other words stand in their place', () => {
    const words: Pick<IndicatorWords, 'of' | 'caution' | 'followed'> = {
      ...{ of: { sv: 'alla', en: 'all' }, caution: [{ sv: 'Inget.', en: 'Nothing.' }] },
      followed: {
        of: { sv: 'beräknat', en: 'estimated' },
        caution: [{ within: { sv: 'Inom {horizon}.', en: 'Within {horizon}.' } }],
      },
    };
    expect([
      writeDenominator(words, figureOf({ indicator: 'x', stat: 'share' }), 'sv'),
      writeCaution(words, figureOf({ indicator: 'x', stat: 'share' }), 'sv'),
    ]).toEqual(['alla', 'Inget.']);
    expect([
      writeDenominator(words, figureOf({ indicator: 'x', stat: 'share:3' }), 'sv'),
      writeCaution(words, figureOf({ indicator: 'x', stat: 'share:3' }), 'sv'),
    ]).toEqual([...['beräknat', 'Inom tre månader.']]);
  });
});
