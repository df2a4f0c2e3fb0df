import { describe, expect, it } from 'vitest';
import { describeIndicator } from '../../../src/cli/run/indicators.ts';
import { CATALOGUE } from '../../../src/indicators/catalogue.ts';
import type { Figure } from '../../../src/model/indicator.ts';
import { fieldName } from '../../../src/report/writing/names.ts';

/** All that a figure reads. */
const KEYS = ['of', 'where', 'value', 'y', 'x', 'events', 'days', 'entry', 'exit', 'cause'] as const;
const readsOf = (figure: Figure) => KEYS.flatMap((key) => (key in figure ? [figure[key as keyof Figure]] : []));

describe.each(['sv', 'en'] as const)('how an indicator is computed, in %s', (lang) => {
  it.each(CATALOGUE.map((one) => [one.id, one] as const))(
    '%s: everything that its figures read, and what is held alike',
    (_, one) => {
      const lines = describeIndicator(one, lang);
      const text = lines.join('\n');
      expect(text).not.toMatch(/undefined|\[object|\{\w+\}/);
      for (const figure of one.figures) {
        expect(lines.some((line) => line.startsWith(`${figure.stat}: `))).toBe(true);
        expect(readsOf(figure).length).toBeGreaterThan(0);
        for (const sql of readsOf(figure)) expect(text).toContain(String(sql));
      }
      for (const field of [...one.adjust.circumstances, ...one.adjust.assessments])
        expect(text).toContain(fieldName(field)[lang]);
      expect(text).toContain('docs/methods.md');
    },
  );
});

it('names the method, the margin and who belongs together', () => {
  const text = (id: string) => describeIndicator(CATALOGUE.find((one) => one.id === id)!, 'sv').join('\n');
  expect(text('referral-share')).toContain(
    'rate: händelser per 100 månader; exakt kvot mellan takterna vid lika lång tid med bistånd (huvudtal)',
  );
  expect(text('referral-share')).toContain('Hör ihop: de som bor i samma hushåll');
  expect(text('aid-months')).toContain('Minsta skillnad av betydelse: 0,5 månader');
  expect(text('exit-to-work')).toContain('Aalen–Johansen');
  expect(text('recipients')).toContain('Bedöms: nej');
  expect(text('plan-in-time')).toContain('Uttaget är för kort för att följa alla i tre månader.');
  expect(text('return-share')).toContain('Uttaget är för kort för att följa alla i tolv månader efter slutet.');
});
