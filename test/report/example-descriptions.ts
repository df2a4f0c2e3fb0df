import type { AuditDocument } from '../../src/model/audit-document.ts';
import { type Answers, at, mean } from './example-answers.ts';
import { gap, pair, type Side, shareSide } from './example-rows.ts';

const counted = (value: number): Side => mean(value, null, value);
const FIELDS: readonly (readonly [string, number, number])[] = [
  ['plan', 258, 452],
  ['obstacle', 421, 523],
  ['household_type', 440, 540],
  ['referred', 412, 498],
];

const CATEGORIES = [
  ['unemployment', 148, 288, 'men_higher'],
  ['ill_health', 114, 89, 'women_higher'],
  ['social', 93, 110, 'unclear'],
  ['parental_leave', 66, 36, 'women_higher'],
] as const;

export const descriptions: Answers = {
  results: [
    ...pair(at('recipients', 'count'), counted(443), counted(542)),
    ...CATEGORIES.flatMap(([value, women, men]) =>
      pair(at('obstacle', `category:${value}`), shareSide(women, 421), shareSide(men, 523)),
    ),
    ...FIELDS.flatMap(([field, women, men]) =>
      pair(at('data-gaps', `share:${field}`), shareSide(women, 443), shareSide(men, 542)),
    ),
  ],
  gaps: [
    // R: chisq.test(rbind(c(148, 114, 93, 66), c(288, 89, 110, 36)), correct = FALSE)$p.value
    gap(at('obstacle', 'category'), {
      p: 2.3e-10,
      q: 4.6e-9,
      family: 'headline',
      verdict: 'differ',
      grade: 'distribution',
    }),
    ...CATEGORIES.map(([value, women, men, verdict]) =>
      gap(at('obstacle', `category:${value}`), {
        ...{ value: Number((women / 421 - men / 523).toFixed(4)), family: 'categories', margin: 0.05 },
        ...{ verdict, grade: verdict === 'unclear' ? 'open' : 'at_least', q: verdict === 'unclear' ? 0.7 : 0.001 },
      }),
    ),
    ...FIELDS.map(([field, women, men]) =>
      gap(at('data-gaps', `share:${field}`), { value: Number((women / 443 - men / 542).toFixed(4)) }),
    ),
  ],
};

/** Kaplan–Meier-like steps, cut where few remain. */
export const curves: AuditDocument['curves'] = (['women', 'men'] as const).map((sex) => ({
  indicator: 'aid-duration',
  period: 'all',
  by: null,
  level: null,
  sex,
  points: Array.from({ length: 25 }, (_, index) => {
    const value = Math.exp(-index * 0.5 * (sex === 'women' ? 0.085 : 0.135));
    const half = index === 0 ? 0 : 0.03 + 0.002 * index;
    return {
      t: index * 0.5,
      value: Number(value.toFixed(3)),
      low: Number(Math.max(0, value - half).toFixed(3)),
      high: Number(Math.min(1, value + half).toFixed(3)),
      at_risk: Math.round((sex === 'women' ? 164 : 188) * value),
    };
  }),
}));
