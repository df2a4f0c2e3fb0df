import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import type { GapRow } from '../../../src/model/audit-document.ts';
import { writeAnswer } from '../../../src/report/writing/answer.ts';
import { writeRemaining } from '../../../src/report/writing/remaining.ts';
import type { Lang } from '../../../src/text/text.ts';
import { pair, shareSide } from '../example-rows.ts';
import { figureOf, plain, sampleGap } from '../sample-gap.ts';

/** A restricted mean is a part of its horizon and no average; what it does not show is told beside it. */

const wordsOf = (id: string) => CATALOGUE.find((one) => one.id === id)!.words;
const figures = (women: number, men: number) => [women, men].map((value) => ({ value, half: 1, n: 200 }));

function answer(indicator: string, stat: string, more: Partial<GapRow>, sides: readonly [number, number], lang: Lang) {
  const gap = sampleGap(more, stat, indicator);
  const [one, other] = figures(...sides);
  const [women, men] = pair({ indicator, stat }, one!, other!);
  const told = writeAnswer(
    { figure: figureOf(gap), gap, women, men, unit: 'decision', words: wordsOf(indicator) },
    lang,
  )!;
  return plain([told.reading, told.certainty].filter(Boolean).join(' '));
}

describe('a restricted mean', () => {
  const alike: Partial<GapRow> = { value: 1, margin: 2.5, verdict: 'equal', grade: 'no_difference_of_size' };
  test('is told of its first days', () => {
    expect(answer('processing-time', 'rmst30', alike, [12, 11], 'sv')).toBe(
      'Kvinnor och män fick vänta i stort sett lika länge på beslut: 12 dagar för kvinnor och 11 dagar för män av de första 30 dagarna. Underlaget talar för att skillnaden är mindre än 2,5 dagar.',
    );
    expect(answer('processing-time', 'rmst30', alike, [12, 11], 'en')).toBe(
      'Women and men waited about equally long for a decision: 12 days for women and 11 days for men of the first 30 days. The data indicate a difference of less than 2.5 days.',
    );
  });
  test('and so is the smallest difference that would be seen', () => {
    const open: Partial<GapRow> = { value: 1, margin: 2.5, detectable: 4, verdict: 'unclear', grade: 'open' };
    expect(answer('processing-time', 'rmst30', open, [12, 11], 'sv')).toMatch(
      /en skillnad på omkring 4 dagar av de första 30 dagarna i åtta fall av tio, och en mindre mer sällan\.$/,
    );
    expect(answer('processing-time', 'rmst30', open, [12, 11], 'en')).toMatch(
      /a difference of about 4 days of the first 30 days is detected in eight cases of ten, and a smaller one less often\.$/,
    );
    // a mean of decided applications is a mean
    expect(answer('processing-time', 'mean', open, [12, 11], 'sv')).toMatch(
      /12 dagar för kvinnor och 11 dagar för män i genomsnitt\. .* en skillnad på omkring 4 dagar i åtta fall av tio, och en mindre mer sällan\.$/,
    );
  });
  test('says why it cannot be told to be alike', () => {
    const few = { value: 0.2, margin: 1, verdict: 'unclear', grade: 'not_computed', reason: 'few_ended' } as const;
    expect(answer('aid-duration', 'rmst12', few, [6.2, 6], 'sv')).toBe(
      'Underlaget räcker inte för att säga om ensamstående kvinnor och män hade bistånd olika länge. Av de första tolv månaderna hade kvinnor bistånd i 6,2 månader och män i 6,0 månader. Tider kan kallas lika först när minst 80 procent av både kvinnor och män har nått slutet inom den tid som räknas. Det går inte att visa här.',
    );
  });
  test.each(
    CATALOGUE.filter(({ figures: own }) => own.some((one) => one.kind === 'survival' && one.read.includes('rmst'))),
  )('is nowhere called an average: $id', ({ words }) => {
    const said = [
      ...Object.entries(words.figures ?? {}).flatMap(([stat, text]) => (stat.startsWith('rmst') ? [text] : [])),
      ...Object.values(words.reading!).flatMap((text) => text ?? []),
    ];
    expect(said.length).toBeGreaterThan(7);
    for (const { sv, en } of said) expect(`${sv} ${en}`).not.toMatch(/genomsnitt|medel|average|mean/);
  });
});

describe('those who remain', () => {
  const at = { indicator: 'processing-time', stat: 'remaining:30' };
  const gap = sampleGap(
    { value: 0.1, low: 0.06, high: 0.14, verdict: 'women_higher', grade: 'at_least' },
    at.stat,
    at.indicator,
  );
  const shown = (stat: string) => {
    const [women, men] = pair({ ...at, stat }, shareSide(60, 200), shareSide(40, 200));
    const figure = figureOf({ ...at, stat });
    return {
      figure,
      unit: 'decision' as const,
      stat,
      period: 'all',
      by: null,
      level: null,
      women,
      men,
      gap,
      third: undefined,
      unknown: undefined,
      whole: undefined,
    };
  };
  const { remaining } = wordsOf('processing-time');

  test('are told with a verdict of their own', () => {
    expect(plain(writeRemaining([shown('remaining:30')], remaining, 'sv'))).toBe(
      'Efter 30 dagar väntade 30 % av kvinnornas ansökningar och 20 % av männens fortfarande på beslut. Skillnaden är statistiskt säkerställd: minst 5 procentenheter även med osäkerheten inräknad.',
    );
    expect(plain(writeRemaining([shown('remaining:30')], remaining, 'en'))).toBe(
      'After 30 days, 30% of the women’s applications and 20% of the men’s still awaited a decision. The difference is statistically established: at least 5 percentage points even with the uncertainty counted in.',
    );
  });
  test('are not told of other shares, of hidden rows, or without words', () => {
    const hidden = shown('remaining:30');
    for (const row of [hidden.women!, hidden.men!]) Object.assign(row, { status: 'suppressed', value: null });
    expect(writeRemaining([shown('share:30'), hidden], remaining, 'sv')).toBeNull();
    expect(writeRemaining([shown('remaining:30')], undefined, 'sv')).toBeNull();
  });
});
