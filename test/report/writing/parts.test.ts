import { describe, expect, test } from 'vitest';
import type { DecompositionRow, PooledRow } from '../../../src/model/audit-document.ts';
import { specifyDecomposition } from '../../../src/report/charts/decomposition.ts';
import { drawChart } from '../../../src/report/charts/draw.ts';
import { changes, partWords } from '../../../src/report/words/adjusted.ts';
import { pooledWords } from '../../../src/report/words/groups.ts';
import { isWorthCutting, listParts } from '../../../src/report/writing/adjusted.ts';
import { writeVariation } from '../../../src/report/writing/groups.ts';
import { same } from '../../../src/text/text.ts';
import { sampleGap } from '../sample-gap.ts';

const row: DecompositionRow = {
  ...{ indicator: 'referral-share', stat: 'share', period: 'all', kind: 'assessments', method: 'standardised' },
  ...{ crude: -0.102, rest: -0.011, women_outside: -0.001, men_outside: 0 },
  parts: [
    { field: 'household_type', kind: 'circumstances', value: -0.015 },
    { field: 'obstacle', kind: 'assessments', value: -0.075 },
  ],
};

describe('a difference in parts', () => {
  test('names what each part goes with, from the whole to what remains, without those who are nobody', () => {
    const told = listParts(row, 'person', 'sv');
    expect(told.map(({ label }) => label)).toEqual([
      'När alla räknas',
      'Hänger ihop med hushållstyp',
      'Hänger ihop med registrerade försörjningshinder',
      'Hänger ihop med kvinnor som inte har några män att jämföras med',
      'Finns kvar när lika jämförs med lika',
    ]);
    expect(told.map(({ tone }) => tone)).toEqual(['whole', 'circumstances', 'assessments', 'outside', 'rest']);
  });

  test('is told only of a difference that is there', () => {
    expect(isWorthCutting(sampleGap({ low: -0.15, high: -0.03 }))).toBe(true);
    expect(isWorthCutting(sampleGap({ low: -0.15, high: 0.03 }))).toBe(false);
    expect(isWorthCutting(sampleGap({ estimand: 'ratio', low: 1.1, high: 1.3 }))).toBe(true);
    expect(isWorthCutting(sampleGap({ estimand: 'ratio', low: 0.9, high: 1.3 }))).toBe(false);
  });

  test('never names a cause, nor calls what remains anything', () => {
    const texts = [...Object.values(partWords), ...Object.values(changes), ...Object.values(pooledWords)];
    for (const { sv, en } of texts) {
      expect(sv).not.toMatch(/beror på|förklaras av|omotiverad|motiverad|diskriminer|signifikan/i);
      expect(en).not.toMatch(/because of|explained by|unjustified|justified|discriminat|significan/i);
    }
  });

  test('is drawn with stripes for assessments, each bar beginning where the last one ended', async () => {
    const spec = specifyDecomposition(
      [
        { label: 'Alla', from: 0, to: -4, tone: 'whole' },
        { label: 'Hinder', from: -4, to: -1, tone: 'assessments' },
        { label: 'Kvar', from: 0, to: -1, tone: 'rest' },
      ],
      'l',
      'r',
    );
    const { inner } = drawChart(spec);
    expect(inner).toContain('stroke-dasharray="4,2"');
    expect(inner).toContain('Hinder');
  });
});

describe('whether the gap differs between groups', () => {
  const pooled = (qs: readonly number[], mean = -0.1): PooledRow => ({
    ...{
      indicator: 'a',
      stat: 'share',
      period: 'all',
      by: 'unit',
      estimand: 'difference',
      mean,
      low: -0.2,
      high: 0,
      tau: 0.1,
      i2: 0.5,
    },
    groups: qs.map((q, at) => ({
      ...{
        level: 'ABC'[at]!,
        raw: -0.4 + 0.2 * at,
        low: null,
        high: null,
        pooled: null,
        pooled_low: null,
        pooled_high: null,
      },
      contrast_q: q,
    })),
  });

  test('is said only when a group stands out among all groups of the report', () => {
    expect(writeVariation(pooled([0.05, 0.5, 0.6]), same, 'sv')).toBe(
      'Skillnaden mellan könen ser ut att variera mellan grupperna: störst i gruppen ”A” och minst i gruppen ”C”.',
    );
    expect(writeVariation(pooled([0.051, 0.5, 0.6]), same, 'sv')).toBe(
      'Det går inte att säga om skillnaden är olika stor i olika grupper.',
    );
  });

  test('is never denied', () => {
    expect(writeVariation(pooled([1, 1, 1]), same, 'en')).toMatch(/^There is no telling/);
  });
});
