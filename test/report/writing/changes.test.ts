import { describe, expect, test } from 'vitest';
import type { ActionTest, Measured } from '../../../src/model/action-test.ts';
import type { ChangeRow, FunnelRow } from '../../../src/model/audit-document.ts';
import type { Pair } from '../../../src/report/rows.ts';
import { writeChange as writeActionChange } from '../../../src/report/writing/actions.ts';
import { writeFunnel, writeReach } from '../../../src/report/writing/groups.ts';
import { writeChange } from '../../../src/report/writing/time.ts';
import { LANGUAGES } from '../../../src/text/text.ts';
import { pair, shareSide } from '../example-rows.ts';
import { figureOf, sampleGap } from '../sample-gap.ts';

const readable = (text: string): string => text.replaceAll('\u00a0', ' ');
/** Women's and men's share of 200 each, and the gap between them. */
const period = (women: number, men: number): Pair => {
  const [w, m] = pair({ indicator: 'a', stat: 'share' }, shareSide(women, 200), shareSide(men, 200));
  const value = (women - men) / 200;
  return {
    ...{ figure: figureOf({ indicator: 'a', stat: 'share' }), unit: 'person', stat: 'share', period: 'all' },
    ...{ by: null, level: null, women: w, men: m, third: undefined, unknown: undefined, whole: undefined },
    gap: sampleGap({ value, low: value - 0.02, high: value + 0.02 }),
  };
};
const row = (value: number, half: number, q: number): ChangeRow => ({
  ...{ indicator: 'a', stat: 'share', from: '2025-Q1', to: '2025-Q4' },
  ...{ value, low: value - half, high: value + half, q },
});
const tell = (change: ChangeRow, lang: 'sv' | 'en' = 'sv') =>
  readable(writeChange(change, 0.05, period(76, 100), period(96, 100), lang));

describe('the change of a gap', () => {
  test('is told with both gaps where it is certain among all changes', () => {
    expect(tell(row(0.1, 0.06, 0.01))).toBe(
      'Skillnaden har ändrats: kvartal 1 2025 var andelen 12 procentenheter lägre för kvinnor, och kvartal 4 2025 2 procentenheter lägre för kvinnor.',
    );
  });
  test('is told up to a q of .05, and not where it may be chance when so many are asked about', () => {
    expect(tell(row(0.1, 0.06, 0.05))).toMatch(/^Skillnaden har ändrats/);
    expect(tell(row(0.1, 0.06, 0.051))).toMatch(/^Det går inte att säga om skillnaden har ändrats/);
  });
  test('is about nothing only where the whole interval lies within the margin', () => {
    expect(tell(row(0, 0.04, 0.9))).toBe('Skillnaden är ungefär lika stor kvartal 4 2025 som kvartal 1 2025.');
    expect(tell(row(0, 0.06, 0.9))).toMatch(/^Det går inte att säga/);
  });
  test('names no cause and no p in either language', () => {
    for (const lang of LANGUAGES)
      for (const change of [row(0.1, 0.06, 0.01), row(0, 0.04, 0.9), row(0, 0.2, 0.9)])
        expect(tell(change, lang)).not.toMatch(/beror|because|signifikan|significan|\bp\b|diskrimin|discrimin/i);
  });
});

describe('the units among one another', () => {
  const unit = (level: string, outside: boolean) => ({
    ...{ level, gap: 0, low: -0.05, high: 0.05, far_low: -0.08, far_high: 0.08, outside },
  });
  const funnel = (...units: FunnelRow['units']): FunnelRow => ({
    ...{ indicator: 'a', stat: 'share', period: 'all', by: 'unit', centre: 0, phi: 1, units },
  });
  const name = (level: string) => ({ sv: level, en: level });
  test('are named only where they lie outside, and never told why', () => {
    const some = writeFunnel(funnel(unit('Norr', true), unit('Söder', false)), name, 'sv');
    expect(some).toContain('Norr');
    expect(some).not.toContain('Söder');
    expect(some).toContain('inget om varför');
    expect(writeFunnel(funnel(unit('Norr', false)), name, 'en')).not.toContain('Norr');
  });
  test('have limits told by their side', () => {
    expect(readable(writeReach(-0.072, 0.081, 'sv'))).toBe('7 lägre till 8 högre');
    expect(readable(writeReach(-0.001, 0.1, 'en'))).toBe('0 to 10 higher');
  });
});

describe('a ratio before and after a measure', () => {
  const kronor = figureOf({ indicator: 'granted-amount', stat: 'mean' });
  const amounts = (women: number, men: number, ratio: number): Pair => {
    const side = (value: number) => ({ value, half: null, n: 500 });
    const [w, m] = pair({ indicator: 'granted-amount', stat: 'mean' }, side(women), side(men));
    const gap = sampleGap({ estimand: 'ratio', value: ratio, verdict: 'men_higher', grade: 'size_uncertain' });
    return { ...period(1, 2), figure: kronor, stat: 'mean', women: w, men: m, gap };
  };
  const measured = (value: number, name: string): Measured => ({
    ...{ period: name, women: null, men: null, figure: { value, low: value - 0.1, high: value + 0.1 } },
  });
  const tested: ActionTest = {
    action: {
      ...{ goal: 'Lika belopp', measure: 'Ny rutin', responsible: 'Enhetschef', indicator: 'granted-amount' },
      ...{ start: '2025-04-01', due: '2025-12-31', stat: null, target: { gap_at_most: 5 } },
    } as unknown as ActionTest['action'],
    ...{ outcome: 'cannot_tell', reason: null, stat: 'mean', kind: 'gap_at_most', ratio: true, remarks: [] },
    ...{ before: measured(0.91, '2025-Q1'), after: measured(0.93, '2025-Q2') },
    change: { value: 1.02, low: 0.95, high: 1.1 },
  };
  const reader = { lang: 'sv', figure: () => kronor } as unknown as Parameters<typeof writeActionChange>[2];
  // 1 300 ÷ 1 500 is 87 per cent, counted 91: between, in tens. 1 400 ÷ 1 500 is 93, as counted.
  test('is what a reader works out from the two amounts', () => {
    const periods = { before: amounts(1300, 1500, 0.91), after: amounts(1400, 1500, 0.93) };
    expect(readable(writeActionChange(tested, periods, reader)!)).toBe(
      'Kvinnornas siffra gick från omkring 90 till 93 procent av männens (osäkerhet i förändringen: från 5 procent lägre till 10 procent högre)',
    );
    expect(writeActionChange(tested, { before: undefined, after: undefined }, reader)).toContain(
      'från 91 till 93 procent',
    );
  });
});
