import { describe, expect, test } from 'vitest';
import { writeNeeded, writeNeededShort } from '../../../src/report/writing/cases-needed.ts';
import type { Lang } from '../../../src/text/text.ts';
import { plain, sampleGap } from '../sample-gap.ts';

const year = { from: '2025-01-01', to: '2025-12-31' };
const quarter = { from: '2025-01-01', to: '2025-03-31' };
const spans = (window: typeof year) => ({
  window: { ...window, selected_by: 'aid' as const, inferred: false },
  periods: [],
});
const write = (
  needed: number | undefined,
  unit: 'person' | 'decision' | 'couple' = 'decision',
  lang: Lang = 'sv',
  span = year,
) => plain(writeNeeded(sampleGap({ ...(needed === undefined ? {} : { needed }) }), unit, spans(span), lang));

describe('how many more cases would settle it', () => {
  test('is told as cases and as the time in which they come', () => {
    expect(write(3.4)).toBe(
      'För att avgöra frågan skulle det behövas omkring 4 gånger så många beslut, det vill säga så många som på 4 år.',
    );
    expect(write(3.4, 'decision', 'en')).toBe(
      'To settle the question, about 4 times as many decisions would be needed, that is, as many as in 4 years.',
    );
    expect(write(2.1)).toContain('omkring 2,5 gånger så många beslut, det vill säga så många som på 2,5 år.');
    expect(write(3.4, 'decision', 'sv', quarter)).toContain('så många som på 12 månader.');
  });

  test('people may come back the next year: no time is told', () => {
    expect(write(3.4, 'person')).toBe(
      'För att avgöra frågan skulle det behövas omkring 4 gånger så många kvinnor och män.',
    );
    expect(write(1.1, 'couple')).toContain('omkring 1,5 gånger så många par.');
  });

  test('rounded upwards, so that it is enough', () => {
    expect(write(6.1, 'person')).toContain('omkring 8 gånger');
    expect(write(8, 'person')).toContain('omkring 8 gånger');
    expect(write(31, 'person')).toContain('omkring 40 gånger');
  });

  test('no plan is made for more than ten years, nor for more than a hundred times', () => {
    expect(write(12)).toBe('För att avgöra frågan skulle det behövas omkring 15 gånger så många beslut.');
    expect(write(140)).toBe('För att avgöra frågan skulle det behövas mer än 100 gånger så många beslut.');
  });

  test('nothing is said of a question that has an answer', () => {
    expect(write(undefined)).toBeNull();
  });

  test('in a list it stands after the name of the question', () => {
    expect(plain(writeNeededShort(1.2, 'couple', 'sv'))).toBe('omkring 1,5 gånger så många par');
    expect(plain(writeNeededShort(300, 'person', 'en'))).toBe('more than 100 times as many women and men');
  });
});
