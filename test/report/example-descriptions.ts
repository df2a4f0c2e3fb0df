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

export const descriptions: Answers = {
  results: [
    ...pair(at('recipients', 'count'), counted(443), counted(542)),
    ...pair(at('obstacle', 'category:unemployment'), shareSide(148, 421), shareSide(288, 523)),
    ...pair(at('obstacle', 'category:ill_health'), shareSide(114, 421), shareSide(89, 523)),
    ...pair(at('obstacle', 'category:social'), shareSide(93, 421), shareSide(110, 523)),
    ...pair(at('obstacle', 'category:parental_leave'), shareSide(66, 421), shareSide(36, 523)),
    ...FIELDS.flatMap(([field, women, men]) =>
      pair(at('data-gaps', `share:${field}`), shareSide(women, 443), shareSide(men, 542)),
    ),
  ],
  gaps: FIELDS.map(([field, women, men]) =>
    gap(at('data-gaps', `share:${field}`), { value: Number((women / 443 - men / 542).toFixed(4)) }),
  ),
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
