import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import type { GapRow } from '../../../src/model/audit-document.ts';
import type { Scale } from '../../../src/model/named-figures.ts';
import type { Unit } from '../../../src/model/unit.ts';
import { writeAdjusted } from '../../../src/report/writing/adjusted.ts';
import { writeAnswer, writeCertainty } from '../../../src/report/writing/answer.ts';
import { writeReasonOf } from '../../../src/report/writing/caveats.ts';
import { writeGapCell, writeVerdict } from '../../../src/report/writing/figures.ts';
import { writeBreakdown } from '../../../src/report/writing/groups.ts';
import { roundAlone } from '../../../src/report/writing/rounded-gap.ts';
import { type Lang, same, type Text } from '../../../src/text/text.ts';
import { pair, type Side, shareSide } from '../example-rows.ts';
import { figureOf, plain, sampleGap } from '../sample-gap.ts';

describe('couples', () => {
  const [women, men] = pair({ indicator: 'payee', stat: 'share' }, shareSide(30, 100), shareSide(60, 100));
  const read = (more: Partial<GapRow>, lang: Lang = 'sv') =>
    plain(
      writeAnswer(
        {
          figure: figureOf({ indicator: 'payee', stat: 'share' }),
          gap: sampleGap(more, 'share', 'payee'),
          women,
          men,
          unit: 'couple',
          words: undefined,
        },
        lang,
      )!.reading,
    );
  test('are asked which of the two it is, never “among the man”', () => {
    const figures = 'kvinnan i 30 % av paren och mannen i 60 %.';
    expect(read({ verdict: 'women_higher', grade: 'at_least' })).toBe(`Det är oftare kvinnan än mannen: ${figures}`);
    expect(read({ verdict: 'men_higher', grade: 'at_least' })).toBe(`Det är mer sällan kvinnan än mannen: ${figures}`);
    expect(read({ verdict: 'equal', grade: 'no_difference_of_size' })).toMatch(/^Det är ungefär lika ofta kvinnan/);
    expect(read({ verdict: 'equal', grade: 'real_but_small', value: -0.03 })).toBe(
      `Det är något mer sällan kvinnan än mannen: ${figures}`,
    );
    expect(read({ verdict: 'equal', grade: 'real_but_small', value: 0.03 }, 'en')).toBe(
      'It is the woman slightly more often than the man: the woman in 30% of the couples and the man in 60%.',
    );
    expect(read({ verdict: 'unclear', grade: 'open' })).toBe(
      `Underlaget räcker inte för en slutsats. I underlaget är det ${figures}`,
    );
  });
});

describe('single people', () => {
  const words = CATALOGUE.find((one) => one.id === 'granted-share')?.words;
  const [women, men] = pair({ indicator: 'granted-share', stat: 'share' }, shareSide(70, 100), shareSide(80, 100));
  const gap = sampleGap({ verdict: 'men_higher', grade: 'at_least', value: -0.1 }, 'share', 'granted-share');
  const read = (everybody: boolean) =>
    plain(writeAnswer({ figure: figureOf(gap), gap, women, men, unit: 'decision', words, everybody }, 'sv')!.reading);
  test('are named', () => expect(read(false)).toMatch(/^Ensamstående kvinnor fick mer sällan än ensamstående män/));
  test('unless the export does not tell who is single', () =>
    expect(read(true)).toBe(
      'Kvinnor fick mer sällan än män ansökan helt beviljad: 70 % av kvinnornas ansökningar och 80 % av männens. Skillnaden är 10 procentenheter.',
    ));
});

describe('a question of several figures', () => {
  test('names the one it answers for', () => {
    const words = CATALOGUE.find((one) => one.id === 'assessment-topics')?.words;
    const at = { indicator: 'assessment-topics', stat: 'share:work' };
    const [women, men] = pair(at, shareSide(40, 100), shareSide(60, 100));
    const gap = sampleGap({ verdict: 'men_higher', grade: 'at_least', value: -0.2 }, 'share:work', 'assessment-topics');
    expect(writeAnswer({ figure: figureOf(gap), gap, women, men, unit: 'person', words }, 'sv')!.reading).toContain(
      '”arbete”',
    );
  });
});

describe('how sure a ratio is', () => {
  const said = { margin: false, gap: false };
  const sure = (more: Partial<GapRow>, scale: Scale, unit: Unit, lang: Lang = 'sv') =>
    plain(writeCertainty(sampleGap({ estimand: 'ratio', margin: 1.25, ...more }, 'mean'), scale, unit, lang, said));
  // 1 / 1.25 = 0.8
  test('a per cent says of what and for whom', () => {
    expect(sure({ verdict: 'women_higher', grade: 'at_least' }, 'kronor', 'decision')).toBe(
      'Skillnaden är statistiskt säkerställd: beloppet är minst 25 procent högre för kvinnor, även med osäkerheten inräknad.',
    );
    expect(sure({ verdict: 'men_higher', grade: 'probably' }, 'kronor', 'child')).toBe(
      'Skillnaden är statistiskt säkerställd. Beloppet är troligen minst 20 procent lägre för flickor.',
    );
    expect(sure({ verdict: 'men_higher', grade: 'at_least' }, 'kronor', 'child', 'en')).toBe(
      'The difference is statistically established: the amount is at least 20 per cent lower for girls, even with the uncertainty counted in.',
    );
  });
  test('what is ruled out is written upwards for either sex', () => {
    const men = sure({ verdict: 'unclear', grade: 'not_men_higher' }, 'kronor', 'decision');
    expect(men).toBe(
      'Beloppet kan vara högre för kvinnor, eller ungefär lika stort. Att det är klart högre för män (25 procent eller mer) är däremot inte troligt.',
    );
    expect(sure({ verdict: 'unclear', grade: 'not_women_higher' }, 'kronor', 'decision')).toContain('(25 procent');
  });
  test('what could have been seen is told in times, not in hundreds of per cent', () => {
    const open = { verdict: 'unclear', grade: 'open', detectable: 2.7, estimand: 'hazard_ratio' } as const;
    expect(sure(open, 'rate', 'spell')).toBe(
      'Med ett så här stort underlag upptäcks en skillnad i åtta fall av tio först när takten är omkring 2,7 gånger så hög för det ena könet som för det andra.',
    );
    expect(sure({ ...open, estimand: 'ratio', detectable: 0.5 }, 'kronor', 'child', 'en')).toContain(
      'about 2.0 times as large for one sex as for the other',
    );
  });
});

describe('one question among many', () => {
  const [women, men] = pair({ indicator: 'plan-share', stat: 'share' }, shareSide(50, 100), shareSide(35, 100));
  const gap = sampleGap({ verdict: 'women_higher', grade: 'at_least', family: 'headline', q: 0.18, value: 0.15 });
  const certainty = (one: GapRow, lang: Lang) =>
    plain(
      writeAnswer({ figure: figureOf(one), gap: one, women, men, unit: 'person', words: undefined }, lang)!.certainty,
    );
  test('a difference that is not certain among all of them says so', () => {
    expect(certainty(gap, 'sv')).toMatch(
      /Rapporten ställer många frågor samtidigt, .* kan vara slump\.$|vara slump\.$/,
    );
    expect(certainty(gap, 'en')).toMatch(/even an established difference may be chance\.$/);
    expect(writeVerdict(gap, 'sv')).toBe('Säkerställd för sig, men kan vara slump');
    expect(certainty({ ...gap, q: 0.051 }, 'sv')).toContain('vara slump');
    expect(writeVerdict({ ...gap, q: 0.051 }, 'sv')).toBe('Säkerställd för sig, men kan vara slump');
  });
  test('one that is certain among them does not', () => {
    expect(certainty({ ...gap, q: 0.05 }, 'sv')).not.toContain('slump');
    expect(writeVerdict({ ...gap, q: 0.05 }, 'sv')).toBe('Säkerställd skillnad');
  });
});

describe('groups with an established difference', () => {
  const level = (name: Text, women: Side, men: Side, stat: string) => {
    const [w, m] = pair({ indicator: 'x', stat, by: 'unit', level: 'a' }, women, men);
    const rest = {
      figure: figureOf({ indicator: 'x', stat }),
      unit: 'person' as const,
      stat,
      period: 'all',
      by: 'unit',
      level: 'a',
      third: undefined,
      unknown: undefined,
      whole: undefined,
    };
    return { name, pair: { ...rest, women: w, men: m, gap: sampleGap({ verdict: 'men_higher', grade: 'at_least' }) } };
  };
  const share = (name: string) => level(same(name), shareSide(30, 100), shareSide(46, 100), 'share');
  const count = (value: number): Side => ({ value, half: 1, n: 200 });
  const tell = (levels: ReturnType<typeof share>[], scale: Scale, unit: Unit, lang: Lang = 'sv', events?: Text) =>
    plain(writeBreakdown(levels, scale, unit, lang, events));
  test('one group, with its figures', () => {
    expect(tell([share('Öst')], 'share', 'person')).toBe(
      'Skillnaden är säkerställd i gruppen ”Öst” (30 % av kvinnorna och 46 % av männen).',
    );
    expect(tell([share('Öst')], 'share', 'couple', 'en')).toBe(
      'The difference is established in the group “Öst” (the woman in 30% of the couples and the man in 46%).',
    );
  });
  test('two groups; the unit is said once in each', () => {
    const months = [level(same('A'), count(7.1), count(5.5), 'mean'), level(same('B'), count(8), count(6), 'mean')];
    expect(tell(months, 'months', 'spell')).toBe(
      'Skillnaden är säkerställd i grupperna ”A” (7,1 månader för kvinnor och 5,5 för män) och ”B” (8,0 månader för kvinnor och 6,0 för män).',
    );
    const rates = [level(same('A'), count(2.6), count(4.7), 'rate')];
    expect(tell(rates, 'rate', 'person', 'sv', { sv: 'hänvisningar', en: 'referrals' })).toContain(
      '(2,6 hänvisningar per 100 månader bland kvinnor och 4,7 bland män)',
    );
  });
  test('more groups are only named', () =>
    expect(tell([share('A'), share('B'), share('C')], 'share', 'person')).toBe(
      'Skillnaden är säkerställd i grupperna ”A”, ”B” och ”C”.',
    ));
  test('none is not the same as alike', () => {
    const unsure = share('A');
    const none = [{ ...unsure, pair: { ...unsure.pair, gap: sampleGap({ verdict: 'unclear', grade: 'open' }) } }];
    expect(tell(none, 'share', 'person')).toBe('Skillnaden är inte säkerställd i någon enskild grupp.');
  });
});

describe('small words', () => {
  test('a reason names the fields it is about, one or several', () => {
    expect(writeReasonOf('no_field', ['plan'], 'sv')).toBe('Uppgiften ”handlingsplan” finns inte i underlaget.');
    expect(writeReasonOf('no_field', ['plan', 'plan_date'], 'sv')).toBe(
      'Uppgifterna ”handlingsplan” och ”planens datum” finns inte i underlaget.',
    );
    expect(writeReasonOf('no_field', ['plan'], 'en')).toBe('The information “action plan” is not in the data.');
    expect(writeReasonOf('only_yes', ['plan'], 'sv')).toMatch(/^Bara ja är registrerat för ”handlingsplan”\./);
    expect(writeReasonOf('only_yes', ['plan'], 'sv')).toContain('blank: no');
    // a date has no no to be read from a blank
    expect(writeReasonOf('only_yes', ['plan_date'], 'sv')).toMatch(
      /^Ur ”planens datum” läses bara datum\. .*complete: true/,
    );
    expect(writeReasonOf('only_yes', ['plan_date'], 'sv')).not.toContain('blank');
    expect(writeReasonOf('partial_year', ['plan'], 'sv')).not.toContain('handlingsplan');
  });
  test('no difference is written without a direction', () => {
    const none = roundAlone({ estimand: 'ratio', value: 1.0002 }, 'kronor');
    expect(plain(writeGapCell(none, 'kronor', 'person', 'sv'))).toBe('0 procent');
  });
  test('like with like, when the figure becomes the same', () => {
    const crude = sampleGap({ value: 0.09, low: 0.03, high: 0.15 });
    const adjusted = {
      for: ['age_group', 'born_abroad', 'obstacle'],
      kind: 'assessments' as const,
      method: 'standardised',
      overlap_women: 1,
      overlap_men: 1,
    };
    const told = writeAdjusted(
      crude,
      sampleGap({ value: 0.001, low: -0.05, high: 0.05, adjusted }),
      null,
      'share',
      'person',
      'sv',
    );
    expect(plain(told)).toMatch(
      /^Om de dessutom har samma registrerade försörjningshinder är andelen ungefär densamma för kvinnor och män\. /,
    );
  });
});
