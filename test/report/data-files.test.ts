import { describe, expect, test } from 'vitest';
import { FIELDS } from '../../src/model/fields.ts';
import { LEFT_OUT } from '../../src/model/records.ts';
import { REASONS } from '../../src/model/verdict.ts';
import { glossary } from '../../src/report/words/method.ts';
import { pageWords } from '../../src/report/words/page.ts';
import { reasons } from '../../src/report/words/reasons.ts';
import { leftOut } from '../../src/report/words/rows-and-cases.ts';
import { sevenSteps } from '../../src/report/words/steps.ts';
import { valueNames } from '../../src/report/words/value-names.ts';
import { fieldName, makeLabels } from '../../src/report/writing/names.ts';
import type { Text } from '../../src/text/text.ts';

const isFilled = (text: Text | undefined): boolean => Boolean(text?.sv && text.en);

describe('words exist in both languages for', () => {
  test('every reason, as whole sentences', () => {
    for (const reason of REASONS) {
      expect(reasons[reason].sv, reason).toMatch(/^\p{Lu}.*\.$/u);
      expect(reasons[reason].en, reason).toMatch(/^\p{Lu}.*\.$/u);
    }
  });
  test('every field', () => {
    // one without words of its own is called what its heading is
    expect(FIELDS.filter((field) => !isFilled(fieldName(field.id))).map((field) => field.id)).toEqual([]);
  });
  test('every closed value', () => {
    // Sex and its likes have their own words on the page.
    const own = new Set(['sex', 'co_applicant_sex']);
    const missing = FIELDS.filter((field) => !own.has(field.id)).flatMap((field) =>
      'values' in field
        ? field.values
            .filter((value) => !isFilled(valueNames[field.id]?.[value]))
            .map((value) => `${field.id}: ${value}`)
        : [],
    );
    expect(missing).toEqual([]);
  });
  test('every way of leaving out a row, every step, heading and term', () => {
    expect(LEFT_OUT.every((reason) => isFilled(leftOut[reason]))).toBe(true);
    expect(Object.values(pageWords).every(isFilled)).toBe(true);
    expect(glossary.every(({ term, meaning }) => isFilled(term) && isFilled(meaning))).toBe(true);
    expect(
      sevenSteps.steps.every((step) => isFilled(step.title) && isFilled(step.lead) && step.questions.every(isFilled)),
    ).toBe(true);
  });
});

describe('the steps', () => {
  test('are seven, ours, and name their source', () => {
    expect(sevenSteps.steps.map((step) => step.number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(sevenSteps.official).toBe(false);
    expect(sevenSteps.source.sv).toContain('inte SKR:s text');
  });
  test('2 and 3 are filled from the data, the others ask', () => {
    expect(sevenSteps.steps.filter((step) => step.filled).map((step) => step.number)).toEqual([2, 3]);
    expect(sevenSteps.steps.filter((step) => !step.filled).every((step) => step.questions.length > 0)).toBe(true);
  });
});

describe('labels', () => {
  const labels = makeLabels({ labels: [{ field: 'unit', value: 'norr', text: { sv: 'Norr', en: 'North' } }] });
  test('of the export come from the document', () => expect(labels.level('unit', 'norr').en).toBe('North'));
  test('of merged and missing groups', () => {
    expect(labels.level('unit', '*others').sv).toBe('övriga');
    expect(labels.level('unit', '*missing').sv).toBe('uppgift saknas');
  });
  test('of closed values, flags and age bands', () => {
    expect(labels.level('household_type', 'single_with_children').sv).toBe('ensamstående med barn');
    expect(labels.level('born_abroad', 'yes').sv).toBe('född utomlands');
    expect(labels.level('plan', 'no').en).toBe('no');
    expect(labels.level('age_group', '18-24').sv).toBe('18–24');
    // 67 and over stand outside the groups: their age is known
    expect(labels.level('age_group', '*missing').sv).toMatch(/^67 år eller äldre/);
    expect(labels.level('unit', '*missing').sv).toBe('uppgift saknas');
    expect(labels.level('age_group × unit', '*missing × *missing').sv).toMatch(/^67 år.*, uppgift saknas$/);
  });
  test('of crossed fields', () => {
    expect(labels.level('born_abroad × household_type', 'yes × single_with_children').sv).toBe(
      'född utomlands, ensamstående med barn',
    );
  });
  test('of categories', () => expect(labels.level('obstacle', 'ill_health').sv).toBe('ohälsa'));
});
