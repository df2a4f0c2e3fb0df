import { expect, test } from 'vitest';
import { fieldsOf, findNearDuplicate, findRefinement, rootOf } from '../../src/model/groups.ts';

test('a breakdown has the fields of its crossing, and the field that it cuts or says again as its root', () => {
  expect(fieldsOf('born_abroad × unit')).toEqual(['born_abroad', 'unit']);
  expect(fieldsOf('unit')).toEqual(['unit']);
  // on leave is also an obstacle; long-term aid cuts those born abroad in two
  expect(findNearDuplicate('parental_leave')).toMatchObject({ other: 'obstacle' });
  expect(findRefinement('born_abroad_by_aid')).toMatchObject({ part: 'long_term', field: 'born_abroad' });
  for (const by of ['unit', 'obstacle', 'born_abroad'])
    expect([findNearDuplicate(by), findRefinement(by), rootOf(by)]).toEqual([undefined, undefined, by]);
  expect(['parental_leave', 'born_abroad_by_aid'].map(rootOf)).toEqual(['obstacle', 'born_abroad']);
});
