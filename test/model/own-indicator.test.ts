import { expect, test } from 'vitest';
import { ownIndicatorSchema } from '../../src/model/mapping-file.ts';

const own = (more: object) => ownIndicatorSchema.safeParse({ title: 'Plan', unit: 'person', where: 'plan', ...more });

test('an own indicator has one title for both languages, or one for each', () => {
  expect(own({}).data?.title).toEqual({ sv: 'Plan', en: 'Plan' });
  expect(own({ title: { sv: 'Plan', en: 'A plan' } }).data?.title).toEqual({ sv: 'Plan', en: 'A plan' });
  expect(own({ title: '' }).success).toBe(false);
});

test('the smallest difference that matters is a share above nought and at most half', () => {
  const allowed = [0, 0.01, 0.5, 0.51, -0.1, 5].map((smallest_gap) => own({ smallest_gap }).success);
  expect(allowed).toEqual([false, true, true, false, false, false]);
});
